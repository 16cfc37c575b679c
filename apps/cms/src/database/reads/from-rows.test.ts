import type { SanitizedCollectionConfig } from 'payload';
import { beforeEach, expect, test, vi } from 'vitest';
import { readFromRows, readOneFromRows } from './from-rows.ts';
import { Rows } from './rows.ts';

const collection = { slug: 'practices', joins: {}, polymorphicJoins: [] } as unknown as SanitizedCollectionConfig;
const published = { _status: { equals: 'published' } };

interface Asked {
	where: { and: object[] };
	select?: object;
	limit?: number;
	pagination?: boolean;
	locale?: string;
	sort?: string;
}

let titles: Map<string, string>;
let rows: Rows;
let read: ReturnType<typeof vi.fn<(given: Asked) => Promise<unknown>>>;

beforeEach(() => {
	titles = new Map([
		['a', 'A'],
		['b', 'B'],
		['c', 'C'],
	]);
	rows = new Rows(100_000);
	read = vi.fn((given: Asked) => {
		const [first] = given.where.and as [{ id?: { in: string[] } }];
		const found = [...titles].filter(([id]) => first.id === undefined || first.id.in.includes(id));
		const docs = found.map(([id, title]) => (given.select ? { id } : { id, title }));
		return Promise.resolve({ docs, totalDocs: docs.length, hasNextPage: false });
	});
});

const ask = (given: Asked) =>
	readFromRows({ given: given as never, collection, rows, read: read as never }) as Promise<{ docs: object[] }>;
const named = (...ids: string[]) =>
	ask({ where: { and: [{ id: { in: ids } }, published] }, pagination: false, locale: 'sv' });
const list = (locale = 'sv') => ask({ where: { and: [{}, published] }, limit: 10, locale });
const wholeReads = () => read.mock.calls.filter(([{ select }]) => select === undefined).length;

test('documents are asked for once, and only those that are not known', async () => {
	await named('a', 'b');
	expect((await named('b', 'c')).docs).toEqual([
		{ id: 'b', title: 'B' },
		{ id: 'c', title: 'C' },
	]);
	expect(read.mock.lastCall?.[0].where).toEqual({ and: [{ id: { in: ['c'] } }, published] });
	await named('a', 'b', 'c');

	expect(read).toHaveBeenCalledTimes(2);
});

test('a list asks which documents it has, and takes what is known', async () => {
	await list();
	expect((await list()).docs).toEqual([...titles].map(([id, title]) => ({ id, title })));
	expect(wholeReads()).toBe(1);
	await list('da');

	expect(wholeReads()).toBe(2);
});

test('whoever gets a document may change it', async () => {
	await named('a');
	for (const document of (await named('a')).docs) Object.assign(document, { title: 'changed' });

	expect((await named('a')).docs).toEqual([{ id: 'a', title: 'A' }]);
});

test.each([
	['named', { collection: 'practices', id: 'a' }],
	['not named', { collection: 'practices', id: null }],
])('a write to a document that is %s has it read anew', async (_how, write) => {
	await list();
	await named('a');
	titles.set('a', 'New');
	rows.drop(write);

	expect((await list()).docs).toContainEqual({ id: 'a', title: 'New' });
	expect((await named('a')).docs).toEqual([{ id: 'a', title: 'New' }]);
});

test('what is read while a write is committed is kept for nobody', async () => {
	read.mockImplementationOnce(() => {
		rows.drop({ collection: 'practices', id: 'b' });
		return Promise.resolve({ docs: [{ id: 'a', title: 'perhaps old' }] });
	});
	await named('a');

	expect((await named('a')).docs).toEqual([{ id: 'a', title: 'A' }]);
});

test('a list during which something is written is read in one piece', async () => {
	await list();
	const usual = read.getMockImplementation();
	read.mockImplementationOnce((given) => {
		rows.drop({ collection: 'practices', id: 'c' });
		return usual?.(given) ?? Promise.reject(new Error('no answer'));
	});
	await list();

	expect(read.mock.lastCall?.[0]).toMatchObject({ limit: 10 });
	expect(read.mock.lastCall?.[0].select).toBeUndefined();
});

test('one that is no longer found is in no list, and a document nobody finds in no answer', async () => {
	await list();
	titles.delete('b');
	rows.drop({ collection: 'practices', id: 'b' });

	expect((await list()).docs).toHaveLength(2);
	expect((await named('b', 'z')).docs).toEqual([]);
});

test.each<[string, Partial<Asked> & Record<string, unknown>]>([
	['in a transaction', { req: { transactionID: 't' } }],
	['in all languages', { locale: 'all' }],
	['in an order of its own', { sort: 'title' }],
])('what is asked %s is read as it is', async (_how, more) => {
	const given = { where: { and: [{ id: { in: ['a'] } }, published] }, pagination: false, ...more };
	await ask(given);
	await ask(given);

	expect(read).toHaveBeenCalledTimes(2);
});

test('what is kept stays within its bytes', async () => {
	rows = new Rows(5000);
	titles = new Map(Array.from({ length: 100 }, (_, index) => [String(index), 'x'.repeat(100)]));
	await named(...titles.keys());
	read.mockClear();
	await named(...titles.keys());

	const [first] = read.mock.lastCall?.[0].where.and as [{ id: { in: string[] } }];
	expect(first.id.in.length).toBeGreaterThan(90);
});

const readOne = vi.fn(() => Promise.resolve({ id: 'as it is' }));
const one = (id: string, more: object = {}, where: object = published) =>
	readOneFromRows({
		given: { where: { and: [{ id: { equals: id } }, where] }, locale: 'sv', ...more } as never,
		collection,
		rows,
		read: read as never,
		readOne,
	});

test('a document that a list has shown is known by its id, also without some of its fields', async () => {
	await list();
	read.mockClear();

	expect(await one('a')).toEqual({ id: 'a', title: 'A' });
	expect(await one('b', { select: { title: false } })).toEqual({ id: 'b', title: 'B' });
	expect(read).not.toHaveBeenCalled();
});

test('a document by its id is read once, and anew after a write to it', async () => {
	await one('a');
	await one('a');
	expect(read).toHaveBeenCalledTimes(1);
	titles.set('a', 'New');
	rows.drop({ collection: 'practices', id: 'a' });

	expect(await one('a')).toEqual({ id: 'a', title: 'New' });
	expect(await one('z')).toBeNull();
});

test.each([
	['of which only some fields are asked', { select: { title: true } }, published],
	['in all languages', { locale: 'all' }, published],
	['in a transaction', { req: { transactionID: 't' } }, published],
	['under another condition', {}, { and: [published, { country: { equals: 'SE' } }] }],
])('a document %s is read as it is', async (_how, more, where) => {
	await list();

	expect(await one('a', more, where)).toEqual({ id: 'as it is' });
});
