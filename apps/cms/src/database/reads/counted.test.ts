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
const counting = () => vi.fn(() => Promise.resolve({ totalDocs: total }));

const swedish = { country: { equals: 'SE' } };
interface Asked {
	counts: Counts;
	count?: ReturnType<typeof counting>;
	read?: ReturnType<typeof database>;
	page?: number;
	where?: object;
	locale?: string;
	isSameInAll?: boolean;
}
const ask = ({ counts, count = counting(), read = database(), page = 1, where = swedish, ...given }: Asked) =>
	readCounted({
		given: { collection: 'practices', where: where as never, locale: given.locale ?? 'sv', limit: 20, page },
		collections: ['practices', 'themes'],
		counts,
		isSameInAll: given.isSameInAll ?? true,
		count,
		read,
	});

test.each([1, 2, 3, 4])('page %d is told as the database tells it', async (page) => {
	expect(await ask({ counts: new Counts(), page })).toEqual(await database()({ page }));
});

test('the database hears how many there are before it looks for a page of them', async () => {
	const read = database();
	await ask({ counts: new Counts(), read });

	expect(read.mock.calls).toEqual([[expect.objectContaining({ pagination: false, expected: total })]]);
});

test('pages of one list are counted once, another list by itself', async () => {
	const counts = new Counts();
	const count = counting();
	for (const page of [1, 2, 3]) await ask({ counts, count, page });
	expect(count).toHaveBeenCalledTimes(1);
	await ask({ counts, count, where: { country: { equals: 'FI' } } });

	expect(count).toHaveBeenCalledTimes(2);
});

test.each([
	[true, 1],
	[false, 2],
])(
	'where a condition is the same in all languages (%s), a list is counted %d times in two',
	async (isSameInAll, times) => {
		const counts = new Counts();
		const count = counting();
		for (const locale of ['sv', 'da']) await ask({ counts, count, locale, isSameInAll });

		expect(count).toHaveBeenCalledTimes(times);
	},
);

test.each(['practices', 'themes'])('a write to %s has it counted anew', async (collection) => {
	const counts = new Counts();
	const count = counting();
	await ask({ counts, count });
	counts.drop('news');
	await ask({ counts, count });
	expect(count).toHaveBeenCalledTimes(1);
	counts.drop(collection);
	await ask({ counts, count });

	expect(count).toHaveBeenCalledTimes(2);
});

test('what is counted while a write is committed is known to nobody', async () => {
	const counts = new Counts();
	const count = counting();
	count.mockImplementationOnce(() => {
		counts.drop('practices');
		return Promise.resolve({ totalDocs: 44 });
	});
	await ask({ counts, count });

	expect(await ask({ counts, count })).toMatchObject({ totalDocs: total });
});
