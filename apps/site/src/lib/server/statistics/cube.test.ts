import type { JsonStatDataset } from '@integrationnorden/client';
import { expect, test } from 'vitest';
import { countShareOf, shareOf, sumOf } from './aggregate.ts';
import { changeSince, recentChange, sinceBreak } from './change.ts';
import { annotationsFor, breakYears, notesFor, readCube } from './cube.ts';
import { nordicSummary } from './summary.ts';

const dataset = (value: (number | null)[], extra: Partial<JsonStatDataset> = {}): JsonStatDataset => ({
	version: '2.0',
	class: 'dataset',
	id: ['area', 'time'],
	size: [2, 3],
	dimension: {
		area: { category: { index: ['SE-1', 'SE-2'] } },
		time: { category: { index: { '2020': 0, '2021': 1, '2022': 2 } } },
	},
	value,
	...extra,
});

const notes = [
	{ country: 'SE', year: '2022', kind: 'break', note: { en: 'New count' } },
	{ country: 'SE', area: 'SE-2', year: '2021', kind: 'event', note: { en: 'Moved' } },
	{ country: 'IS', year: '2011', kind: 'break', note: { en: 'Elsewhere' } },
];
const population = readCube(
	dataset([100, null, 120, 300, 310, 330], {
		status: { '2': 'E', '5': 'P' },
		extension: { notes, referenceDates: { SE: '12-31' } },
	}),
);

test('a series holds what is known, with its status', () => {
	expect(population.seriesOf('SE-1')).toEqual([
		{ year: 2020, value: 100 },
		{ year: 2022, value: 120, isApproximate: true },
	]);
	expect(population.seriesOf('SE-2').at(-1)).toEqual({ year: 2022, value: 330, isProvisional: true });
	expect(population.seriesOf('XX-1')).toEqual([]);
	expect(population.valueOf('SE-1', 2021)).toBeUndefined();
	expect(population.valueOf('SE-1', 1900)).toBeUndefined();
});

test('measures are kept apart', () => {
	const cube = readCube({
		version: '2.0',
		class: 'dataset',
		id: ['measure', 'area', 'time'],
		size: [2, 1, 2],
		dimension: {
			measure: { category: { index: ['share', 'count'] } },
			area: { category: { index: ['SE-1'] } },
			time: { category: { index: ['2020', '2021'] } },
		},
		value: [1, 2, 30, 40],
	});
	expect(cube.seriesOf('SE-1', 'count').map(({ value }) => value)).toEqual([30, 40]);
	expect(cube.seriesOf('SE-1', 'share').map(({ value }) => value)).toEqual([1, 2]);
	expect(cube.seriesOf('SE-1', 'other')).toEqual([]);
});

test('notes reach the areas they are about', () => {
	expect(notesFor(population, 'SE-1').map(({ kind }) => kind)).toEqual(['break']);
	expect(notesFor(population, 'SE-2')).toHaveLength(2);
	expect(breakYears(population, 'SE-1')).toEqual([2022]);
	expect(annotationsFor(population, 'SE-2', ({ year }) => `in ${year}`)).toEqual([
		{ year: 2022, kind: 'break', label: 'in 2022' },
		{ year: 2021, kind: 'event', label: 'in 2021' },
	]);
});

test('a sum is shown only where every part is known', () => {
	expect(sumOf(population, ['SE-1', 'SE-2'])).toEqual([
		{ year: 2020, value: 400 },
		{ year: 2022, value: 450 },
	]);
	expect(sumOf(population, [])).toEqual([]);
});

test('shares are weighed by population', () => {
	const shares = readCube(dataset([10, 10, 20, 30, 30, 30]));
	expect(shareOf({ shares, population, areas: ['SE-1', 'SE-2'], year: 2020 })).toBeCloseTo(25);
	expect(shareOf({ shares, population, areas: ['SE-1', 'SE-2'], year: 2021 })).toBeUndefined();
	const counts = readCube(dataset([10, 10, 12, 30, 30, 33]));
	expect(countShareOf({ counts, population, areas: ['SE-1', 'SE-2'], year: 2022 })).toBeCloseTo(10);
});

test('change is never computed across a break', () => {
	const points = [2005, 2010, 2011, 2015].map((year) => ({ year, value: year < 2011 ? 200 : 100 }));
	expect(recentChange(sinceBreak(points, [2011]))?.share).toBe(0);
	expect(changeSince(points, 2005)?.share).toBe(-0.5);
	const places = [{ key: 'IS-1', country: 'IS' }];
	expect(
		nordicSummary(
			places,
			() => points,
			() => [2011],
		).known,
	).toBe(0);
	expect(
		nordicSummary(
			places,
			() => points,
			() => [],
		),
	).toMatchObject({ fewer: 1, known: 1, bands: [1, 0, 0, 0, 0, 0, 0] });
});

test('change per year is even growth', () => {
	const change = recentChange([
		{ year: 2000, value: 50 },
		{ year: 2014, value: 100 },
		{ year: 2024, value: 200 },
	]);
	expect(change?.from.year).toBe(2014);
	expect(change?.perYear).toBeCloseTo(2 ** 0.1 - 1);
});
