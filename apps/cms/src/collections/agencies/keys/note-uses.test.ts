import type { Payload } from 'payload';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createUseNotes } from './note-uses.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const withDatabase = (updateOne = vi.fn(() => Promise.resolve({}))) => {
	const notes = createUseNotes({ db: { updateOne } } as unknown as Pick<Payload, 'db'>);
	const calls = () =>
		(updateOne.mock.calls as unknown as [{ id: string; data: { uses?: { $inc: number }; syncedTo?: number } }][]).map(
			([{ id, data }]) => [id, data] as const,
		);
	const written = () => calls().flatMap(([id, { uses }]) => (uses ? [[id, uses.$inc] as const] : []));
	const synced = () =>
		calls().flatMap(([id, { syncedTo }]) => (syncedTo === undefined ? [] : [[id, syncedTo] as const]));
	return { notes, written, synced };
};

test('the first use is written, then one line a minute for all there were', async () => {
	const { notes, written } = withDatabase();
	for (let use = 0; use < 5; use += 1) notes.note('a');
	notes.note('b');
	expect(written()).toEqual([
		['a', 1],
		['b', 1],
	]);
	await vi.advanceTimersByTimeAsync(60_000);
	expect(written().slice(2)).toEqual([['a', 4]]);
});

test('a key that rests is not written about, and its next use is at once', async () => {
	const { notes, written } = withDatabase();
	notes.note('a');
	await vi.advanceTimersByTimeAsync(600_000);
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

test('how far somebody has read is written at once, then the last of it once a minute', async () => {
	const { notes, written, synced } = withDatabase();
	for (const to of [10, 20, 30]) notes.noteSync('a', { kind: 'changes', since: to - 10, to, isUpToDate: false });
	await vi.advanceTimersByTimeAsync(60_000);
	expect(synced()).toEqual([
		['a', 10],
		['a', 30],
	]);
	expect(written()).toEqual([]);
});

test('who asks for the same entries again has not read them; who has nothing more to read has', async () => {
	const { notes, synced } = withDatabase();
	const read = async (since: number, to: number, isUpToDate = false) => {
		notes.noteSync('a', { kind: 'changes', since, to, isUpToDate });
		await vi.advanceTimersByTimeAsync(60_000);
		return synced().at(-1)?.[1];
	};
	expect(await read(0, 50)).toBe(50);
	expect(await read(0, 50)).toBe(0);
	expect(await read(50, 60)).toBe(60);
	// It asks for some collections only, in which nothing has happened since.
	expect(await read(40, 60, true)).toBe(60);
});

test('a database that takes no writes holds nobody up', async () => {
	const { notes } = withDatabase(vi.fn(() => Promise.reject(new Error('full'))));
	expect(() => notes.note('a')).not.toThrow();
	notes.note('a');
	await expect(notes.close()).resolves.toBeUndefined();
});
