import type { Payload } from 'payload';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createUseNotes } from './note-uses.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const withDatabase = (updateOne = vi.fn(() => Promise.resolve({}))) => {
	const notes = createUseNotes({ db: { updateOne } } as unknown as Pick<Payload, 'db'>);
	const written = () =>
		(updateOne.mock.calls as unknown as [{ id: string; data: { uses: { $inc: number } } }][]).map(
			([{ id, data }]) => [id, data.uses.$inc] as const,
		);
	return { notes, written };
};

test('the first use is written, then one line a minute for all there were', () => {
	const { notes, written } = withDatabase();
	for (let use = 0; use < 5; use += 1) notes.note('a');
	notes.note('b');
	expect(written()).toEqual([
		['a', 1],
		['b', 1],
	]);
	vi.advanceTimersByTime(60_000);
	expect(written().slice(2)).toEqual([['a', 4]]);
});

test('a key that rests is not written about, and its next use is at once', () => {
	const { notes, written } = withDatabase();
	notes.note('a');
	vi.advanceTimersByTime(600_000);
	expect(written()).toHaveLength(1);
	notes.note('a');
	expect(written()).toHaveLength(2);
});

test('what was counted is written at the end', async () => {
	const { notes, written } = withDatabase();
	for (let use = 0; use < 3; use += 1) notes.note('a');
	await notes.close();
	expect(written()).toEqual([
		['a', 1],
		['a', 2],
	]);
	expect(vi.getTimerCount()).toBe(0);
});

test('a database that takes no writes holds nobody up', async () => {
	const { notes } = withDatabase(vi.fn(() => Promise.reject(new Error('full'))));
	expect(() => notes.note('a')).not.toThrow();
	notes.note('a');
	await expect(notes.close()).resolves.toBeUndefined();
});
