import { expect, test } from 'vitest';
import { filterBy, pageOf } from './filters.ts';

const documents = [
	{ id: 1, country: 'SE', themes: ['housing'] },
	{ id: 2, country: 'NO', themes: ['housing', 'work'] },
	{ id: 3, country: 'NO', themes: [] },
];
const choices = [
	{
		name: 'country',
		label: 'Country',
		of: ({ country }: (typeof documents)[0]) => [country],
		labelOf: (value: string) => value,
	},
	{
		name: 'theme',
		label: 'Theme',
		of: ({ themes }: (typeof documents)[0]) => themes,
		labelOf: (value: string) => value,
	},
];
const search = (query: string) => filterBy(documents, new URLSearchParams(query), choices);

test('each choice counts what it gives together with the others', () => {
	const { documents: found, filters } = search('country=NO');
	expect(found.map(({ id }) => id)).toEqual([2, 3]);
	expect(filters[0]?.values.map(({ count }) => count)).toEqual([2, 1]);
	expect(filters[1]?.values).toEqual([
		{ value: 'housing', label: 'housing', count: 1 },
		{ value: 'work', label: 'work', count: 1 },
	]);
});

test('an empty list says how many documents each condition costs', () => {
	const { documents: found, conditions } = search('country=SE&theme=work');
	expect(found).toEqual([]);
	expect(conditions).toEqual([
		{ name: 'country', label: 'SE', without: 1 },
		{ name: 'theme', label: 'work', without: 1 },
	]);
});

test('a value that no document has is ignored', () => {
	expect(search('country=XX').documents).toHaveLength(3);
});

test('a page beyond the end is the last one, and nonsense is the first', () => {
	expect(pageOf([1, 2, 3], new URLSearchParams('page=9'), 2)).toEqual({ shown: [3], page: 2, pages: 2 });
	expect(pageOf([1, 2, 3], new URLSearchParams('page=x'), 2)).toEqual({ shown: [1, 2], page: 1, pages: 2 });
});
