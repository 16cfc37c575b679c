import { expect, test } from 'vitest';
import { environment, readEnvironment } from '../environment.ts';
import { holdMs, nextAttemptMs, readRetryAfter } from './schedule.ts';

const hour = 3_600_000;
const retryDelaysMs = readEnvironment({}).webhookRetryDelaysMs;
const now = new Date('2026-03-01T12:00:00Z');

test('a delivery is tried for three days and then given up', () => {
	const totalMs = retryDelaysMs.reduce((sum, delayMs) => sum + delayMs, 0);
	expect(totalMs).toBeGreaterThanOrEqual(72 * hour);
	expect(totalMs).toBeLessThan(80 * hour);
	expect(nextAttemptMs(retryDelaysMs.length)).toBeDefined();
	expect(nextAttemptMs(retryDelaysMs.length + 1)).toBeUndefined();
});

test('the waits are a setting', () => {
	const before = environment.webhookRetryDelaysMs;
	environment.webhookRetryDelaysMs = [1000, 3000];
	expect([1, 2, 3].map((attempts) => nextAttemptMs(attempts, () => 0))).toEqual([1000, 3000, undefined]);
	expect(holdMs(2)).toBe(2000);
	environment.webhookRetryDelaysMs = before;
});

test('what failed together comes again up to a tenth apart, never early', () => {
	expect(nextAttemptMs(1, () => 0)).toBe(5000);
	expect(nextAttemptMs(1, () => 1)).toBe(5500);
});

test('an endpoint that fails rests longer and longer, up to five minutes', () => {
	expect([1, 2, 3, 7, 1000].map(holdMs)).toEqual([5000, 10_000, 20_000, 300_000, 300_000]);
});

test.each([
	['120', 120_000],
	[' 5 ', 5000],
	['Sun, 01 Mar 2026 12:00:30 GMT', 30_000],
	['999999999', 24 * hour],
	['0', undefined],
	['-5', undefined],
	['Sun, 01 Mar 2026 11:00:00 GMT', undefined],
	['soon', undefined],
	['', undefined],
	[undefined, undefined],
])('Retry-After %j means %j ms', (value, ms) => {
	expect(readRetryAfter(value, now)).toBe(ms);
});
