import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { readTable } from '@repo/stats/read';
import type { JsonStatDataset } from '@repo/stats/json-stat';
import type { Country } from '@repo/types/vocabulary';
import { describe, expect, test } from 'vitest';
import { datasets } from '../../seed/statistics/datasets.ts';
import { sources } from '../sources/index.ts';
import { scbPopulation } from '../sources/scb-population/index.ts';
import { ssbAged } from '../sources/ssb-aged/index.ts';
import { ssbPopulation } from '../sources/ssb-population/index.ts';
import { statfiPopulation } from '../sources/statfi-population/index.ts';
import { statglPopulation } from '../sources/statgl-population/index.ts';
import { toFigures, type Figure } from './figures.ts';
import { createRegister } from './register.ts';

const root = path.resolve(import.meta.dirname, '../../../../..');
const sample = (name: string) => readTable(readFileSync(path.join(root, 'packages/stats/samples', name)));
const rows = (name: string): Record<string, string>[] =>
	parse(readFileSync(path.join(root, 'apps/cms/seed/data', name)), { columns: true, bom: true });

const municipalities = rows('municipalities.csv');
const register = createRegister(
	municipalities.map(({ country, code, name = '' }) => ({
		area: `${country}-${code}`,
		country: country as Country,
		name,
		predecessors: [],
	})),
);

const shipped = new Map((await datasets()).map(({ key, cube }) => [key, cube as JsonStatDataset]));
const shippedFigure = (dataset: string, { area, year }: Figure) => {
	const { dimension, size, value } = shipped.get(dataset) as JsonStatDataset;
	const at = dimension.area?.category.index.indexOf(area) ?? -1;
	return value[at * (size[1] ?? 0) + (dimension.time?.category.index.indexOf(year) ?? -1)];
};

describe('the samples of the offices hold what is shipped', () => {
	test('Finland and Åland, every municipality in December 2024', () => {
		const { figures, unknownCodes } = toFigures(
			sample('statfin-11s5-jsonstat2-retyped.json'),
			statfiPopulation,
			register,
		);
		expect(unknownCodes).toEqual([]);
		// Read from the file by nothing of ours but its order: codes and values stand in the same one.
		const raw = JSON.parse(
			readFileSync(path.join(root, 'packages/stats/samples/statfin-11s5-jsonstat2-retyped.json'), 'utf8'),
		) as { value: number[]; dimension: { alue: { category: { index: Record<string, number> } } } };
		const byCode = new Map(
			Object.entries(raw.dimension.alue.category.index).map(([code, at]) => [code.slice(2), raw.value[at]]),
		);
		expect(figures).toHaveLength(308);
		for (const figure of figures) {
			expect(figure.value, figure.area).toBe(byCode.get(figure.area.slice(3)));
			expect(figure.value, figure.area).toBe(shippedFigure('population', figure));
		}
		expect(figures.filter(({ area }) => area.startsWith('AX-'))).toHaveLength(16);
	});

	test('Norway, population and share of 65 or older in 2024, from single years of age', () => {
		const file = sample('ssb-07459-2024-pxweb-excerpt.csv');
		const population = toFigures(file, ssbPopulation, register).figures;
		const shares = toFigures(file, ssbAged, register).figures;
		// Counted again from the lines of the file.
		const lines = readFileSync(path.join(root, 'packages/stats/samples/ssb-07459-2024-pxweb-excerpt.csv'), 'latin1')
			.split(/\r?\n/)
			.map((line) => /^"K-(\d{4}) [^"]*";"(\d+) [^"]*";(\d+)/.exec(line))
			.filter((match) => match !== null);
		expect(lines).toHaveLength(318);
		for (const code of ['0301', '1580', '5540']) {
			const own = lines.filter((match) => match[1] === code);
			const count = (from: number) =>
				own.reduce((sum, [, , age, persons]) => sum + (Number(age) >= from ? Number(persons) : 0), 0);
			const [total, share] = [population, shares].map((each) => each.find(({ area }) => area === `NO-${code}`));
			expect(total).toEqual({ area: `NO-${code}`, year: '2024', value: count(0) });
			expect(share?.value).toBe(Math.round((count(65) / count(0)) * 1000) / 10);
			expect(total?.value).toBe(shippedFigure('population', total as Figure));
			expect(share?.value).toBe(shippedFigure('aged-65-plus', share as Figure));
		}
	});

	test('Sweden’s sample is the whole country, which is no municipality', () => {
		const { figures, unknownCodes } = toFigures(sample('scb-v2-TAB638-jsonstat2.json'), scbPopulation, register);
		expect({ figures, unknownCodes }).toEqual({ figures: [], unknownCodes: [] });
	});

	test.each(['statgl-population-1977-2024.px', 'statgl-BEXSTA-windows1252-3languages.px'])(
		'Greenland’s sample %s is not divided by municipality, which is said',
		(name) => {
			expect(() => toFigures(sample(name), statglPopulation, register)).toThrow('no dimension area');
		},
	);
});

const table = (change: Partial<JsonStatDataset> = {}): JsonStatDataset => ({
	version: '2.0',
	class: 'dataset',
	id: ['Region', 'Kon', 'Tid'],
	size: [3, 2, 2],
	dimension: {
		Region: { category: { index: ['00', '0180', '2309'], label: { '2309': 'Krokom' } } },
		Kon: { category: { index: ['1', '2'] } },
		Tid: { category: { index: ['2023', '2024'] } },
	},
	value: [90, 91, 92, 93, 10, 11, 12, 13, 5, 6, 7, 8],
	...change,
});

const seen = ({ figures }: { figures: Figure[] }) =>
	figures.map(({ area, year, value, status }) => [area, year, value, status].filter((each) => each !== undefined));

test('categories that have no total are summed, and the country is left out', () => {
	expect(seen(toFigures(table(), scbPopulation, register))).toEqual([
		['SE-0180', '2023', 22],
		['SE-0180', '2024', 24],
		['SE-2309', '2023', 12],
		['SE-2309', '2024', 14],
	]);
});

test('what is not known, secret or provisional stays so in every sum', () => {
	const value = [90, 91, 92, 93, 10, 11, null, 13, null, 6, null, 8];
	const mapped = toFigures(
		table({ value, status: { 5: 'p', 6: '..', 8: 'O', 10: 'Q', 11: '§' } }),
		scbPopulation,
		register,
	);
	expect(seen(mapped)).toEqual([
		['SE-0180', '2023', null],
		['SE-0180', '2024', 24, 'P'],
		['SE-2309', '2023', null, 'Q'],
		['SE-2309', '2024', 14],
	]);
	expect(mapped.unknownStatuses).toEqual(['..', '§']);
});

test('a nought of an office that writes one for nothing is no figure', () => {
	const noughts = { ...scbPopulation, isZeroMissing: true } as const;
	const value = [90, 91, 92, 93, 0, 11, 0, 13, 5, 6, 7, 8];
	expect(seen(toFigures(table({ value }), noughts, register))[0]).toEqual(['SE-0180', '2023', null, 'M']);
});

const merged = createRegister([
	{ area: 'SE-2309', country: 'SE', name: 'Krokom', predecessors: ['2308', '2307'] },
	{ area: 'SE-0180', country: 'SE', name: 'Stockholm', predecessors: [] },
]);
const merger = (value: (number | null)[], index = ['2307', '2308', '2309']): JsonStatDataset => ({
	...table(),
	id: ['Region', 'Tid'],
	size: [index.length, 3],
	dimension: { Region: { category: { index } }, Tid: { category: { index: ['2022', '2023', '2024'] } } },
	value,
});

test('a series goes on from the municipalities that one was put together from, with a break where it begins', () => {
	const mapped = toFigures(merger([5, 6, null, 1, 2, null, null, null, 9]), scbPopulation, merged);
	expect(seen(mapped)).toEqual([
		['SE-2309', '2022', 6],
		['SE-2309', '2023', 8],
		['SE-2309', '2024', 9, 'B'],
	]);
	expect(mapped.joined).toEqual([{ area: 'SE-2309', year: '2024', predecessors: ['2308', '2307'] }]);
});

test('it does not where one of them is not known: half of it would be no figure', () => {
	const mapped = toFigures(merger([5, null, null, 1, 2, null, null, null, 9]), scbPopulation, merged);
	expect(seen(mapped)[1]).toEqual(['SE-2309', '2023', null]);
	const alone = toFigures(merger([1, 2, null, null, null, 9], ['2308', '2309']), scbPopulation, merged);
	expect(seen(alone)).toEqual([
		['SE-2309', '2022', null],
		['SE-2309', '2023', null],
		['SE-2309', '2024', 9],
	]);
	expect(alone.joined).toEqual([]);
});

test('a code that the register does not have is told with the last year it is used', () => {
	const mapped = toFigures(merger([5, 6, null, 1, 2, 3], ['1917', '0180']), scbPopulation, merged);
	expect(mapped.unknownCodes).toEqual([{ code: '1917', name: '1917', lastYear: '2023' }]);
});

test('a table that is divided by something new, or no more by something, is refused by name', () => {
	const { dimension } = table();
	const kinds = { ...dimension, Slag: { category: { index: ['a', 'b'] } } };
	const more = table({ id: ['Region', 'Kon', 'Tid', 'Slag'], size: [3, 2, 2, 2], dimension: kinds });
	expect(() => toFigures(more, scbPopulation, register)).toThrow('Slag');
	expect(() => toFigures(table({ id: ['X', 'Kon', 'Tid'] }), scbPopulation, register)).toThrow('Region');
	const fourteen = { ...ssbAged, age: { names: ['Kon'] } };
	const groups = { ...dimension, Kon: { category: { index: ['0-66', '67+'] } } };
	expect(() => toFigures(table({ dimension: groups }), fourteen, register)).toThrow('begins at 65');
});

test('every source has a key of its own, readable patterns and its terms', () => {
	expect(new Set(sources.map(({ key }) => key)).size).toBe(sources.length);
	for (const source of sources) {
		expect(source.licence, source.key).not.toBe('');
		expect(source.attribution, source.key).toContain('Source: ');
		const area = `${source.countries[0]}-${register.areasOf(source.countries)[0]?.area.slice(3)}`;
		expect(new RegExp(source.area.code).exec(area)?.[1], source.key).toBe(area.slice(3));
		expect(new RegExp(source.time.year).exec('2024')?.[1], source.key).toBe('2024');
		expect(source.protocol === 'file', source.key).toBe(source.address === undefined);
		expect(source.figure.kind === 'share-from-age', source.key).toBe(source.age !== undefined);
		expect(source.measure !== undefined, source.key).toBe(source.dataset === 'foreign-born');
	}
});
