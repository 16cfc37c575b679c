import fc from 'fast-check';
import JSONstat from 'jsonstat-toolkit';
import { expect, test } from 'vitest';
import { slice, toCube, type Cube } from '../cube/index.ts';
import type { JsonStatDataset } from '../json-stat.ts';
import { readCsv, readJsonStat, readPx } from '../read/index.ts';
import { toCsv, toJsonStat, toPx, toRows } from './index.ts';

const source: JsonStatDataset = {
	version: '2.0',
	class: 'dataset',
	label: 'Population',
	updated: '2025-02-21',
	id: ['area', 'time'],
	size: [2, 3],
	role: { geo: ['area'], time: ['time'] },
	dimension: {
		area: {
			label: 'Municipality',
			category: {
				index: ['SE-2309', 'FI-091'],
				label: { 'SE-2309': 'Krokom', 'FI-091': 'Helsinki, "Hki"' },
				child: { 'SE-2309': ['FI-091'] },
			},
		},
		time: { label: 'Year', category: { index: ['2020', '2021', '2022'] } },
	},
	value: [1, 2.5, 3, 4, null, 6],
	status: { 2: 'P', 4: 'Q' },
};
const cubeOf = (dataset: JsonStatDataset): Cube => {
	const cube = toCube(dataset);
	if (!cube) throw new Error('no cube');
	return cube;
};
const cube = cubeOf(source);
const px = { language: 'en', title: 'Population by municipality', unit: 'persons' };

test('a slice keeps the chosen cells in the chosen order, with what is said of them', () => {
	const part = slice(cube, { area: ['FI-091', 'SE-2309'], time: ['2021', '2022'] });
	expect(part.values).toEqual([null, 6, 2.5, 3]);
	expect(toJsonStat(cube, part)).toMatchObject({
		label: 'Population',
		size: [2, 2],
		dimension: { time: { category: { index: ['2021', '2022'] } } },
		status: { 0: 'Q', 3: 'P' },
	});
});

test('a slice without the parts of a category says nothing of parts', () => {
	const one = toJsonStat(cube, slice(cube, { area: ['SE-2309'] }));
	expect(one.dimension.area?.category).toEqual({ index: ['SE-2309'], label: { 'SE-2309': 'Krokom' } });
});

test('a category that the cube does not have is no empty cell', () => {
	expect(() => slice(cube, { area: ['XX'] })).toThrow(RangeError);
});

test('what is no whole cube is not taken for one', () => {
	expect(toCube({ ...source, value: [1] })).toBeUndefined();
	expect(toCube({ ...source, size: [3, 2] })).toBeUndefined();
	expect(toCube({ ...source, dimension: {} })).toBeUndefined();
});

test('rows and CSV name every cell', () => {
	const part = slice(cube, { area: ['FI-091'] });
	expect(toRows(part)[1]).toEqual({ area: 'FI-091', time: '2021', value: null, status: 'Q' });
	expect(toCsv(part)).toBe('area,time,value,status\r\nFI-091,2020,4,\r\nFI-091,2021,,Q\r\nFI-091,2022,6,\r\n');
});

test('PC-Axis says the unit, the time scale and what its signs mean', () => {
	const text = toPx(cube, slice(cube, {}), {
		...px,
		statuses: { Q: 'Too few to tell', P: 'Provisional' },
		terms: 'CC BY 4.0',
	});
	expect(text).toContain('UNITS="persons";');
	expect(text).toContain('TIMEVAL("Year")=TLIST(A1),"2020","2021","2022";');
	expect(text).toContain('NOTE="CC BY 4.0##Provisional##.... Too few to tell"');
	expect(text).toContain('DATA=\r\n1.0 2.5 3.0\r\n4.0 "...." 6.0;');
});

const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'aÅß 09,;"\'()[]=\n€') });
const keys = (min: number) =>
	fc.uniqueArray(fc.stringMatching(/^[A-Z]{1,3}-?\d{0,4}$/), { minLength: min, maxLength: 5 });

const datasets = fc.tuple(keys(1), keys(1), word, word).chain(([areas, measures, label, name]) =>
	fc
		.array(fc.option(fc.integer({ min: -99_999, max: 99_999 }).map((cents) => cents / 100)), {
			minLength: areas.length * measures.length,
			maxLength: areas.length * measures.length,
		})
		.map((value): JsonStatDataset => ({
			...source,
			label,
			id: ['area', 'measure'],
			size: [areas.length, measures.length],
			role: { metric: ['measure'] },
			dimension: {
				area: {
					label: 'area',
					category: { index: areas, label: Object.fromEntries(areas.map((key) => [key, name + key])) },
				},
				measure: { label: 'measure', category: { index: measures } },
			},
			value,
			status: Object.fromEntries(value.flatMap((one, at) => (one === null ? [[at, 'O']] : []))),
		})),
);

test('every table reads back the same from each form', () => {
	fc.assert(
		fc.property(datasets, (dataset) => {
			const whole = cubeOf(dataset);
			const part = slice(whole, {});
			const fromPx = readPx(new TextEncoder().encode(toPx(whole, part, px)));
			expect(fromPx.value).toEqual(dataset.value);
			expect(fromPx.status ?? {}).toEqual(dataset.status);
			expect(fromPx.dimension.area?.category.index).toEqual(dataset.dimension.area?.category.index);
			const fromJson = readJsonStat(new TextEncoder().encode(JSON.stringify(toJsonStat(whole, part))));
			expect(fromJson.value).toEqual(dataset.value);
			expect(fromJson.dimension.area?.category.label).toEqual(dataset.dimension.area?.category.label);
			const fromCsv = readCsv(new TextEncoder().encode(toCsv(part)));
			expect(fromCsv.value).toEqual(dataset.value);
			expect(fromCsv.status ?? {}).toEqual(dataset.status);
		}),
	);
});

test('the toolkit of json-stat.org reads the same cells', () => {
	const read = JSONstat(toJsonStat(cube, slice(cube, { time: ['2022', '2020'] })));
	expect(read.Data({ area: 'FI-091', time: '2022' })).toMatchObject({ value: 6 });
	expect(read.Data({ area: 'SE-2309', time: '2022' })).toMatchObject({ value: 3, status: 'P' });
	expect(read.Dimension('area').Category('SE-2309').label).toBe('Krokom');
});
