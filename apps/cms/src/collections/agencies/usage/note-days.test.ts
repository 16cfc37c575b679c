import type { Payload } from 'payload';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDayNotes } from './note-days.ts';

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-26T23:59:30Z') }));
afterEach(() => vi.useRealTimers());

const withDatabase = (stored: { peak: number } | null, agencies = 1) => {
	const db = {
		count: vi.fn(() => Promise.resolve({ totalDocs: agencies })),
		findOne: vi.fn(() => Promise.resolve(stored)),
		create: vi.fn((_: { data: { id: string; day: string } }) => Promise.resolve({})),
		updateOne: vi.fn((_: { id: string; data: object }) => Promise.resolve(null)),
	};
	return { db, notes: createDayNotes({ db } as unknown as Pick<Payload, 'db'>) };
};

test('what was asked for before and after midnight belongs to two days', async () => {
	const { db, notes } = withDatabase(null);
	notes.note('oslo', 'standard', { requests: 1 });
	vi.setSystemTime(new Date('2026-11-27T00:00:10Z'));
	notes.note('oslo', 'standard', { requests: 1 });
	await notes.close();
	expect(db.create.mock.calls.map(([{ data }]) => data.day)).toEqual(['2026-11-26', '2026-11-27']);
});

test('the busiest minute is kept, and a quieter one leaves it', async () => {
	const { db, notes } = withDatabase({ peak: 40 });
	notes.note('oslo', 'high', { requests: 1, units: 5 });
	for (let request = 0; request < 30; request += 1) notes.note('oslo', 'high', { requests: 1, units: 2 });
	await notes.close();
	expect(db.updateOne.mock.calls.map(([{ data }]) => data)).toEqual([
		expect.not.objectContaining({ peak: expect.anything() }),
		expect.objectContaining({ requests: { $inc: 30 }, peak: 60 }),
	]);
});

test('what an agency asked for that was deleted since is not written', async () => {
	const { db, notes } = withDatabase(null, 0);
	notes.note('oslo', 'standard', { requests: 1 });
	await notes.close();
	expect([db.create.mock.calls, db.updateOne.mock.calls]).toEqual([[], []]);
});
