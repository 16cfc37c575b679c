import { expect, test } from 'vitest';
import { readQuery, search } from './finder.ts';
import type { IndexedPractice } from './practice-index.ts';

const practice = (id: string, rest: Partial<IndexedPractice>): IndexedPractice =>
	({ id, title: id, summary: '', country: 'SE', themes: [], coverage: 'listed', ...rest }) as IndexedPractice;
const theme = (area: string) => ({ id: area, area }) as never;

const practices = [
	practice('garden', { country: 'SE', themes: [theme('housing')], summary: 'Families grow food' }),
	practice('bus', { country: 'NO', themes: [theme('labour-market')] }),
	practice('keys', { country: 'NO', themes: [theme('housing')], status: 'running' }),
];
const find = (query: string) => search(practices, readQuery(new URLSearchParams(query)), 'en');
const ids = (query: string) => find(query).shown.map(({ id }) => id);
const count = (query: string, facet: string, value: string) =>
	find(query)
		.facets.find(({ name }) => name === facet)
		?.values.find((each) => each.value === value)?.count;

test('any value of one filter will do, but all filters must fit', () => {
	expect(ids('theme=housing&theme=labour-market')).toHaveLength(3);
	expect(ids('theme=housing&country=NO')).toEqual(['keys']);
});

test('a count says how many a further choice would give, its own filter left out', () => {
	expect(count('theme=housing', 'theme', 'labour-market')).toBe(1);
	expect(count('theme=housing', 'country', 'NO')).toBe(1);
	expect(count('', 'country', 'NO')).toBe(2);
});

test('words are found without their accents, in title, summary and place', () => {
	expect(ids('q=FÁMILIES')).toEqual(['garden']);
	expect(ids('q=families+bus')).toEqual([]);
});

test('an empty list says what lifting each condition would give', () => {
	const { found, conditions } = find('q=families&country=NO');
	expect(found).toBe(0);
	expect(conditions.map(({ name, without }) => [name, without])).toEqual([
		['q', 2],
		['country', 1],
	]);
});

test('filters that do not exist, odd pages and unknown orders are not taken for wishes', () => {
	expect(ids('country=XX&theme=__proto__&sort=constructor&page=-3')).toHaveLength(3);
	expect(find('page=9999').page).toBe(1);
});
