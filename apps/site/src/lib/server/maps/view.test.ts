import { locales } from '@repo/i18n';
import { expect, test } from 'vitest';
import { findingOf, subtitleOf } from '../../maps/finding.ts';
import type { Point } from '../../charts/series.ts';
import type { Cube } from '../statistics/cube.ts';
import type { Statistics } from '../statistics/data.ts';
import { mapMeasures } from './measures.ts';
import { mapView, readMapQuery } from './view.ts';

const cube = (series: Record<string, Record<number, number>>): Cube =>
	({
		seriesOf: (area: string) =>
			Object.entries(series[area] ?? {}).map(([year, value]): Point => ({ year: Number(year), value }) as Point),
		valueOf: (area: string, year: number) => series[area]?.[year],
		years: [...new Set(Object.values(series).flatMap((each) => Object.keys(each).map(Number)))].toSorted(),
		notes: [],
		referenceDates: {},
		updated: undefined,
	}) as Cube;

const municipality = (key: string, name: string) => ({
	id: key,
	key,
	country: key.slice(0, 2),
	code: key.slice(3),
	name,
	second: [],
});

const statistics = {
	municipalities: [municipality('SE-1', 'Ale'), municipality('SE-2', 'Bjuv'), municipality('NO-1', 'Oslo')],
	byCountry: new Map([
		['SE', ['SE-1', 'SE-2']],
		['NO', ['NO-1']],
	]),
	population: cube({ 'SE-1': { 2014: 100, 2024: 80 }, 'SE-2': { 2014: 100, 2024: 120 }, 'NO-1': { 2021: 200 } }),
	aged: cube({ 'SE-1': { 2018: 31 }, 'SE-2': { 2018: 17 }, 'NO-1': { 2018: 20, 2024: 22 } }),
	foreignBorn: cube({ 'SE-1': { 2024: 10 }, 'NO-1': { 2021: 30 } }),
} as unknown as Statistics;

const read = (query: string) => readMapQuery(new URLSearchParams(query), statistics);

test('without a wish the map shows age in the year that most are known in', () => {
	expect(read('')).toEqual({ measure: 'aged', year: 2018, country: undefined });
	expect(read('year=2024').year).toBe(2024);
});

test.each(['measure=__proto__', 'year=1800', 'year=x', 'country=ZZ', 'country=constructor'])(
	'%s makes no sense and is left out',
	(query) => expect(read(query)).toEqual(read('')),
);

test('every municipality has its class, and those without a figure are counted', () => {
	const view = mapView(statistics, read('year=2024&country=se'), 'sv');
	expect(view.places.get('NO-1')).toMatchObject({ value: 22, class: 2 });
	expect(view.places.get('SE-1')?.class).toBeUndefined();
	expect(view.without).toBe(2);
	expect(view.listed.map(({ name }) => name)).toEqual(['Ale', 'Bjuv']);
});

test('figures that are counted differently never share a map', () => {
	const sweden = mapView(statistics, read('measure=foreign-born'), 'sv');
	expect(sweden.places.get('NO-1')?.value).toBeUndefined();
	expect(sweden.countries.map(({ country }) => country)).toEqual(['SE']);
	const norway = mapView(statistics, read('measure=immigrants'), 'sv');
	expect(norway.places.get('NO-1')?.value).toBe(15);
	expect(norway.places.get('SE-1')?.value).toBeUndefined();
});

test.each(locales)('in %s each map has a finding from its figures and says what is measured', (locale) => {
	for (const measure of mapMeasures) {
		const view = mapView(statistics, read(`measure=${measure}`), locale);
		expect(findingOf(view, locale)).toMatch(/\d/);
		expect(subtitleOf(view, locale)).toMatch(/\d{4}/);
	}
	expect(findingOf(mapView(statistics, read('measure=change'), locale), locale)).toMatch(/1\D+2\b/);
});
