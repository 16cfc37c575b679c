import { expect, test } from 'vitest';
import { readRankingQuery, sortRows } from './ranking.ts';
import type { Statistics } from './data.ts';
import type { PlaceRow } from './rows.ts';

const statistics = {
	byCountry: new Map([
		['SE', []],
		['NO', []],
	]),
	byRegion: new Map([
		['SE-23', []],
		['NO-18', []],
	]),
} as unknown as Statistics;

const read = (query: string) => readRankingQuery(new URLSearchParams(query), statistics);
const row = (name: string, value: number | undefined): PlaceRow => ({
	key: name,
	href: '',
	name,
	lang: undefined,
	country: 'SE',
	region: undefined,
	population: value === undefined ? undefined : { value, year: 2024 },
	change: undefined,
	aged: undefined,
	foreignBorn: undefined,
});

test('a list without a wish shows the largest first', () => {
	expect(read('')).toEqual({
		country: undefined,
		region: undefined,
		sort: 'population',
		isAscending: false,
		page: 1,
	});
});

test('names run from A unless something else is wished', () => {
	expect(read('sort=name').isAscending).toBe(true);
	expect(read('sort=name&order=desc').isAscending).toBe(false);
});

test.each(['country=XX', 'country=__proto__', 'region=ZZ-1', 'sort=toString', 'page=-4', 'page=1e9x', 'page=0.5'])(
	'%s makes no sense and is left out',
	(query) => {
		expect(read(query)).toEqual(read(''));
	},
);

test('a region of another country than the chosen one is left out', () => {
	expect(read('country=SE&region=NO-18')).toMatchObject({ country: 'SE', region: undefined });
	expect(read('country=SE&region=SE-23').region).toBe('SE-23');
});

test('what is not known comes last, whichever way the list runs', () => {
	const rows = [row('B', undefined), row('A', 1), row('C', 2)];
	const names = (query: string) => sortRows(rows, read(query), 'sv').map(({ name }) => name);
	expect(names('sort=population')).toEqual(['C', 'A', 'B']);
	expect(names('sort=population&order=asc')).toEqual(['A', 'C', 'B']);
});

test('names are in the order of the language', () => {
	const rows = [row('Ål', 1), row('Ärla', 1), row('Zeta', 1), row('Östersund', 1), row('Alvesta', 1)];
	const names = (locale: 'sv' | 'da') => sortRows(rows, read('sort=name'), locale).map(({ name }) => name);
	expect(names('sv')).toEqual(['Alvesta', 'Zeta', 'Ål', 'Ärla', 'Östersund']);
	expect(names('da').at(-1)).toBe('Ål');
});
