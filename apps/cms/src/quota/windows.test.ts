import { expect, test } from 'vitest';
import type { Policy } from './policies.ts';
import { createWindows } from './windows.ts';

const policy: Policy = { name: 'test', units: 10, windowMs: 60_000, isShared: true, header: '' };
const start = 1_000_000;

test('units are spent until none are left, and the next window has them all again', () => {
	const windows = createWindows();
	expect(windows.spend('a', policy, 4, start)).toEqual({ isAllowed: true, remaining: 6, resetMs: 60_000 });
	expect(windows.spend('a', policy, 6, start + 1000)).toEqual({ isAllowed: true, remaining: 0, resetMs: 59_000 });
	expect(windows.spend('a', policy, 1, start + 2000)).toEqual({ isAllowed: false, remaining: 0, resetMs: 58_000 });
	expect(windows.spend('a', policy, 1, start + 60_000)).toEqual({ isAllowed: true, remaining: 9, resetMs: 60_000 });
});

test('what is refused costs nothing', () => {
	const windows = createWindows();
	windows.spend('a', policy, 8, start);
	expect(windows.spend('a', policy, 5, start).isAllowed).toBe(false);
	expect(windows.spend('a', policy, 2, start)).toMatchObject({ isAllowed: true, remaining: 0 });
});

test('one does not spend what is another’s', () => {
	const windows = createWindows();
	windows.spend('a', policy, 10, start);
	expect(windows.spend('b', policy, 1, start).remaining).toBe(9);
	expect(windows.spend('a', { ...policy, name: 'other' }, 1, start).remaining).toBe(9);
});

test('what is given back can be spent again', () => {
	const windows = createWindows();
	windows.spend('a', policy, 10, start);
	windows.giveBack('a', policy, 3);
	expect(windows.spend('a', policy, 3, start).isAllowed).toBe(true);
});

test('no number of callers takes more than a fixed room', () => {
	const windows = createWindows();
	for (let caller = 0; caller < 60_000; caller += 1) windows.spend(String(caller), policy, 1, start);
	expect(windows.size(policy)).toBe(50_000);
});
