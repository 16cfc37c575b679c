import { expect, test, vi } from 'vitest';
import { readCounted } from './counted.ts';
import { Counts } from './counts.ts';

const total = 45;
const database = () =>
	vi.fn((given: { page?: number; pagination?: boolean }) => {
		const { page = 1, pagination } = given;
		const docs = page > 3 ? [] : [{ id: String(page) }];
		if (pagination === false) return Promise.resolve({ docs, totalDocs: docs.length, totalPages: 1, page });
		return Promise.resolve({
			docs,
			totalDocs: total,
			totalPages: 3,
			page,
			pagingCounter: (page - 1) * 20 + 1,
			hasPrevPage: page > 1,
			hasNextPage: page < 3,
			prevPage: page > 1 ? page - 1 : null,
			nextPage: page < 3 ? page + 1 : null,
		});
	});

const where = { country: { equals: 'SE' } };
const ask = (counts: Counts, read: ReturnType<typeof database>, page = 1, condition: object = where) =>
	readCounted({
		given: { collection: 'practices', where: condition as never, locale: 'sv', limit: 20, page },
		collections: ['practices', 'themes'],
		counts,
		read,
	});
const countings = (read: ReturnType<typeof database>) =>
	read.mock.calls.filter(([{ pagination }]) => pagination !== false).length;

test.each([1, 2, 3, 4])('page %d says the same whether it was counted or known', async (page) => {
	const counts = new Counts();
	const read = database();
	await ask(counts, read);

	expect(await ask(counts, read, page)).toEqual(await ask(new Counts(), database(), page));
});

test('pages of one list are counted once, another list by itself', async () => {
	const counts = new Counts();
	const read = database();
	for (const page of [1, 2, 3]) await ask(counts, read, page);
	expect(countings(read)).toBe(1);
	await ask(counts, read, 1, { country: { equals: 'FI' } });
	expect(countings(read)).toBe(2);
});

test.each(['practices', 'themes'])('a write to %s has it counted anew', async (collection) => {
	const counts = new Counts();
	const read = database();
	await ask(counts, read);
	counts.drop('news');
	await ask(counts, read);
	expect(countings(read)).toBe(1);
	counts.drop(collection);
	await ask(counts, read);

	expect(countings(read)).toBe(2);
});

test('what is counted while a write is committed is known to nobody', async () => {
	const counts = new Counts();
	const read = database();
	read.mockImplementationOnce(() => {
		counts.drop('practices');
		return Promise.resolve({ docs: [{}], totalDocs: 44 } as never);
	});
	await ask(counts, read);

	expect(await ask(counts, read)).toMatchObject({ totalDocs: total });
});
