import type { Payload } from 'payload';
import { expect, test, vi } from 'vitest';
import { fillLog } from './fill.ts';

const fields = [{ name: 'title', type: 'text' }];
const collectionOf = (slug: string) => ({ slug, flattenedFields: fields, versions: { drafts: true } });

const rows: Record<string, { id: string; _status: string }[]> = {
	news: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id: `news-${id}`, _status: id === 'b' ? 'draft' : 'published' })),
	themes: ['a', 'b', 'c'].map((id) => ({ id: `themes-${id}`, _status: 'published' })),
};

interface Question {
	collection: string;
	where: { id: { greater_than: string } };
	limit: number;
}

/** A database that was filled before there was a log. */
const bench = () => {
	const kept = new Map<string, unknown>();
	const log: string[] = [];
	const db = {
		find: ({ collection, where, limit }: Question) =>
			Promise.resolve({
				docs:
					collection === 'changes'
						? log.slice(-1).map((id) => ({ id, seq: log.length }))
						: rows[collection]?.filter(({ id }) => id > where.id.greater_than).slice(0, limit),
			}),
		upsert: ({ data: { key, data } }: { data: { key: string; data: unknown } }) => Promise.resolve(kept.set(key, data)),
		deleteMany: ({ where }: { where: { key: { equals: string } } }) => Promise.resolve(kept.delete(where.key.equals)),
	};
	const kv = { get: (key: string) => Promise.resolve(kept.get(key) ?? null) };
	const config = { collections: [collectionOf('news'), collectionOf('themes')] };
	const recorded: string[][] = [];
	const record = vi.fn((documents: readonly { id: string }[]) => {
		recorded.push(documents.map(({ id }) => id));
		for (const { id } of documents) if (!log.includes(id)) log.push(id);
		return Promise.resolve();
	});
	const onAppended = vi.fn(() => Promise.resolve());
	const pause = vi.fn((_ms: number, _signal: AbortSignal) => Promise.resolve());
	const fill = (signal = new AbortController().signal) =>
		fillLog({
			payload: { db, kv, config } as unknown as Payload,
			recorder: { record },
			signal,
			onAppended,
			rowsAtOnce: 2,
			pause,
		});
	return { fill, kept, log, pause, record, recorded, onAppended };
};

const all = [['news-a'], ['news-c', 'news-d'], ['news-e'], ['themes-a', 'themes-b'], ['themes-c']];

test('everything published is compared, a few at a time, and never again', async () => {
	const { fill, kept, recorded } = bench();
	await fill();
	expect(recorded).toEqual(all);
	expect([...kept.keys()]).toEqual(['changes:filled-with-links']);
	await fill();
	expect(recorded).toEqual(all);
});

test('others have as much time after each few as these took', async () => {
	const { fill, pause, record } = bench();
	const tookMs = 20;
	record.mockImplementation(() => new Promise((resolve) => setTimeout(resolve, tookMs)));
	await fill();
	expect(pause).toHaveBeenCalledTimes(all.length);
	// A timer may be early by a millisecond.
	for (const [ms] of pause.mock.calls) expect(ms).toBeGreaterThanOrEqual(tookMs - 2);
});

test.each([1, 2, 3, 4, 5])('killed at its comparison no. %i, it goes on with that one', async (nth) => {
	const { fill, record, recorded, kept } = bench();
	for (let past = 1; past < nth; past += 1) record.mockImplementationOnce(record.getMockImplementation() as never);
	record.mockImplementationOnce(() => Promise.reject(new Error('killed')));
	await expect(fill()).rejects.toThrow('killed');
	expect(recorded).toEqual(all.slice(0, nth - 1));
	expect(kept.has('changes:filled-with-links')).toBe(false);
	await fill();
	expect(recorded).toEqual(all);
	expect([...kept.keys()]).toEqual(['changes:filled-with-links']);
});

test('closed amid its work, it ends, and does not say that it is done', async () => {
	const { fill, pause, recorded } = bench();
	const closing = new AbortController();
	pause.mockImplementationOnce(() => Promise.resolve(closing.abort()));
	await fill(closing.signal);
	expect(recorded).toEqual(all.slice(0, 1));
	await fill();
	expect(recorded).toEqual(all);
});

test('whoever keeps answers hears of each few that the log tells anew', async () => {
	const { fill, log, onAppended } = bench();
	log.push('news-a', 'news-c', 'news-d');
	await fill();
	expect(onAppended).toHaveBeenCalledTimes(3);
});
