import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Policy } from './policies.ts';
import { shareWindows, type Add } from './share.ts';
import { createWindows } from './windows.ts';

const policy: Policy = { name: 'test', units: 10, windowMs: 60_000, isShared: true, header: '' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What instances have in common. */
const createCommon = (): Add => {
	const spent = new Map<string, number>();
	return (name, units) => {
		spent.set(name, (spent.get(name) ?? 0) + units);
		return Promise.resolve({ spent: spent.get(name) ?? 0, resetMs: 30_000 });
	};
};

test('instances spend from one window, which ends for all at once', async () => {
	const add = createCommon();
	const [one, other] = [createWindows(), createWindows()];
	for (const windows of [one, other]) shareWindows(windows, () => true, add);
	one.spend('a', policy, 6);
	other.spend('a', policy, 1);
	await vi.advanceTimersByTimeAsync(100);
	one.spend('a', policy, 1);
	await vi.advanceTimersByTimeAsync(100);
	expect(one.spend('a', policy, 3)).toMatchObject({ isAllowed: false, remaining: 2, resetMs: 30_000 });
	one.giveBack('a', policy, 4);
	await vi.advanceTimersByTimeAsync(100);
	// Whoever asks is looked up; nobody else is.
	expect(other.spend('a', policy, 6).isAllowed).toBe(false);
	await vi.advanceTimersByTimeAsync(100);
	expect(other.spend('a', policy, 6)).toMatchObject({ isAllowed: true, remaining: 0 });
});

test('each goes on counting by itself while the others cannot be reached, and tells what was not told', async () => {
	const add = createCommon();
	let isReached = false;
	const windows = createWindows();
	shareWindows(
		windows,
		() => true,
		(...given) => (isReached ? add(...given) : Promise.reject(new Error('away'))),
	);
	windows.spend('a', policy, 4);
	await vi.advanceTimersByTimeAsync(100);
	expect(windows.spend('a', policy, 4)).toMatchObject({ isAllowed: true, remaining: 2 });
	isReached = true;
	await vi.advanceTimersByTimeAsync(100);
	expect(await add('test:a', 0, policy.windowMs)).toMatchObject({ spent: 8 });
});

test('what is nobody else’s is not told', async () => {
	const add = vi.fn(createCommon());
	const windows = createWindows();
	shareWindows(windows, () => true, add);
	windows.spend('a', { ...policy, isShared: false }, 4);
	await vi.advanceTimersByTimeAsync(100);
	expect(add).not.toHaveBeenCalled();
});
