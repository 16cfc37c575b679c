import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { JsonStatDataset } from '@repo/stats/json-stat';
import { readTable } from '@repo/stats/read';
import type { Country } from '@repo/types/vocabulary';
import { expect, test } from 'vitest';
import { datasets } from '../../seed/statistics/datasets.ts';
import type { SeriesNote } from '../../seed/statistics/notes.ts';
import { toFigures, type Figure, type Mapped } from '../map/figures.ts';
import { createRegister } from '../map/register.ts';
import { scbPopulation } from '../sources/scb-population/index.ts';
import { ssbImmigrants } from '../sources/ssb-immigrants/index.ts';
import { statfiPopulation } from '../sources/statfi-population/index.ts';
import { cellsOfCube } from './cells.ts';
import { compareFigures } from './compare.ts';
import { replaceFigures } from './replace.ts';
import { hasNews, isAcceptable } from './report.ts';

const root = path.resolve(import.meta.dirname, '../../../../..');
const municipalities: Record<string, string>[] = parse(
	readFileSync(path.join(root, 'apps/cms/seed/data/municipalities.csv')),
	{ columns: true, bom: true },
);
const register = createRegister(
	municipalities.map(({ country, code, name = '' }) => ({
		area: `${country}-${code}`,
		country: country as Country,
		name,
		predecessors: [],
	})),
);
const shipped = new Map((await datasets()).map(({ key, cube }) => [key, cube as JsonStatDataset]));
const population = shipped.get('population') as JsonStatDataset;

const file = readFileSync(path.join(root, 'packages/stats/samples/statfin-11s5-jsonstat2-retyped.json'));
const finland = toFigures(readTable(file), statfiPopulation, register);

const valueIn = (cube: JsonStatDataset, area: string, year: string, measure?: string) => {
	const place = cellsOfCube(cube).at(area, year, measure);
	return place === undefined ? undefined : { value: cube.value[place], status: cube.status?.[place] };
};

const changedBy = (change: (figure: Figure, at: number) => Figure | undefined, more: Partial<Mapped> = {}): Mapped => ({
	...finland,
	figures: finland.figures.flatMap((figure, at) => change(figure, at) ?? []),
	...more,
});
const against = (mapped: Mapped, current = population) => ({ current, source: statfiPopulation, mapped, register });
const report = (mapped: Mapped, current?: JsonStatDataset) => compareFigures(against(mapped, current));
const kinds = (mapped: Mapped, current?: JsonStatDataset) => report(mapped, current).problems.map(({ kind }) => kind);

test('what is shipped already is no news, and nothing speaks against it', () => {
	const same = report(finland);
	expect(same).toMatchObject({ areas: 308, figures: 308, newFigures: 0, lost: { count: 0 }, problems: [] });
	expect(same.changed.count).toBe(0);
	expect(hasNews(same)).toBe(false);
	const replaced = replaceFigures(against(finland));
	expect(replaced.value).toEqual(population.value);
	expect(replaced.status).toEqual(population.status);
});

test('the same figures have the same sum in any order', () => {
	const turned = { ...finland, figures: finland.figures.toReversed() };
	expect(report(turned).sum).toBe(report(finland).sum);
	expect(report(changedBy((figure, at) => (at === 5 ? { ...figure, status: 'P' } : figure))).sum).not.toBe(
		report(finland).sum,
	);
});

const grown = (by: number, year = '2025') =>
	changedBy((figure) => ({ ...figure, year, value: Math.round((figure.value ?? 0) * by), status: 'P' }), {
		years: [year],
	});

test('a new year is taken beside the others, provisional as it came, and no other country is touched', () => {
	const next = grown(1.01);
	const told = report(next);
	expect(told).toMatchObject({ newYears: ['2025'], newFigures: 308, statuses: { P: 308 } });
	// Far fewer than a thousand may grow by more than a percent only by rounding.
	expect(told.problems).toEqual([]);
	// Iceland has a figure for 2025 already, so that the year itself is not new to the cube.
	expect(population.dimension.time?.category.index).toContain('2025');
	const cube = replaceFigures(against(next));
	expect(valueIn(cube, 'FI-091', '2025')).toEqual({ value: Math.round(684_018 * 1.01), status: 'P' });
	for (const [area, year] of [
		['IS-0000', '2025'],
		['FI-091', '2024'],
		['SE-0180', '2022'],
	] as const)
		expect(valueIn(cube, area, year)).toEqual(valueIn(population, area, year));
});

test('a year before all others moves every figure to its place', () => {
	const cube = replaceFigures(against(grown(0.5, '1980')));
	expect(cube.size).toEqual([1149, 1 + (population.size[1] ?? 0)]);
	expect(valueIn(cube, 'NO-0301', '2024')?.value).toBe(717_710);
	expect(valueIn(cube, 'FI-091', '1980')?.value).toBe(342_009);
	expect(valueIn(cube, 'SE-0180', '1980')?.value).toBeNull();
});

test('changed figures are counted by how much, the largest are named', () => {
	const factors = [1.005, 1.03, 1.1, 1.5];
	const mapped = changedBy((figure, at) => ({
		...figure,
		value: Math.round((figure.value ?? 0) * (factors[at] ?? 1)),
	}));
	const { changed } = report(mapped);
	expect(changed).toMatchObject({ count: 4, compared: 308, bySize: [1, 1, 1, 1] });
	const [largest] = changed.largest;
	expect(largest).toMatchObject({ area: finland.figures[3]?.area, before: finland.figures[3]?.value });
	expect(kinds(mapped)).toEqual([]);
});

test.each<[string, Mapped, string[]]>([
	['nothing came', changedBy(() => undefined), ['empty', 'lost']],
	[
		'a tenth of the municipalities is missing',
		changedBy((f, at) => (at % 10 === 0 ? undefined : f)),
		['partial', 'lost'],
	],
	['a tenth has no figure', changedBy((f, at) => (at % 10 === 0 ? { ...f, value: null } : f)), ['partial', 'lost']],
	['there are fewer than nobody', changedBy((f, at) => (at === 0 ? { ...f, value: -5 } : f)), ['impossible']],
	['somebody is halved', changedBy((f, at) => (at === 0 ? { ...f, value: 12.5 } : f)), ['impossible']],
	[
		'letters are spoilt',
		changedBy((f) => f, { names: new Map([...finland.names, ['FI-004', 'Ã„htÃ¤ri']]) }),
		['encoding'],
	],
	[
		'a code is used that nobody knows',
		changedBy((f) => f, { unknownCodes: [{ code: '999', name: 'Uusi', lastYear: '2024' }] }),
		['unknown-codes'],
	],
	['a sign stands there that nobody knows', changedBy((f) => f, { unknownStatuses: ['§'] }), ['unknown-statuses']],
	['it is older than what is there', grown(1, '2023'), ['older']],
	['most figures change', changedBy((f) => ({ ...f, value: (f.value ?? 0) + 7 })), ['many-changed']],
	['all grow by a half in a year', grown(1.5), ['jump']],
	['they come in thousands', grown(0.001), ['jump']],
	[
		'codes stand for other places than before',
		changedBy((f) => f, { names: new Map([...finland.names.keys()].map((area) => [area, 'Elsewhere'])) }),
		['changed-labels'],
	],
])('figures are refused when %s', (_, mapped, expected) => {
	expect(kinds(mapped)).toEqual(expected);
	expect(isAcceptable(report(mapped), [])).toBe(false);
});

test('an editor may take what is doubtful and never what is impossible or a part', () => {
	expect(isAcceptable(report(grown(1.5)), ['jump'])).toBe(true);
	expect(isAcceptable(report(grown(1.5)), ['older'])).toBe(false);
	const impossible = changedBy((f, at) => (at === 0 ? { ...f, value: -5 } : f));
	expect(isAcceptable(report(impossible), ['impossible'])).toBe(false);
});

test('an old code that nobody uses any more is told and refused by nobody', () => {
	const mapped = changedBy((f) => f, { unknownCodes: [{ code: '588', name: 'Pertunmaa', lastYear: '2019' }] });
	expect(report(mapped)).toMatchObject({ unknownCodes: ['588 Pertunmaa'], problems: [] });
});

const notesOf = (cube: JsonStatDataset) => cube.extension?.notes as SeriesNote[];

test('a remark goes when no figure bears it out any more', () => {
	const swedish = register.areasOf(['SE']).map(({ area }) => ({ area, year: '2022', value: 1000 }));
	const mapped = { ...finland, figures: swedish, years: ['2022'] };
	const cube = replaceFigures({ current: population, source: scbPopulation, mapped, register });
	const isSwedish = ({ country }: SeriesNote) => country === 'SE';
	expect(notesOf(population).filter(isSwedish)).toHaveLength(1);
	expect(notesOf(cube).filter(isSwedish)).toEqual([]);
	expect(notesOf(cube).filter((note) => !isSwedish(note))).toEqual(notesOf(population).filter((n) => !isSwedish(n)));
});

test('where a series goes on from other municipalities the cube says so, in six languages, once', () => {
	const joined = [{ area: 'FI-507', year: '2024', predecessors: ['588', '507'] }];
	const mapped = changedBy((f) => (f.area === 'FI-507' ? { ...f, status: 'B' } : f), { joined });
	const once = replaceFigures(against(mapped));
	const breaks = notesOf(replaceFigures(against(mapped, once))).filter(({ area }) => area === 'FI-507');
	expect(breaks).toHaveLength(1);
	expect(Object.keys(breaks[0]?.note ?? {})).toEqual(['en', 'sv', 'da', 'nb', 'fi', 'is']);
	expect(valueIn(once, 'FI-507', '2024')?.status).toBe('B');
});

test('measures of different definitions stay apart', () => {
	const current = shipped.get('foreign-born') as JsonStatDataset;
	const mapped = { ...finland, figures: [{ area: 'NO-0301', year: '2021', value: 5 }], years: ['2021'] };
	const cube = replaceFigures({ current, source: ssbImmigrants, mapped, register });
	expect(valueIn(cube, 'NO-0301', '2021', 'immigrants')?.value).toBe(5);
	expect(valueIn(cube, 'NO-1101', '2021', 'immigrants')?.value).toBeNull();
	expect(valueIn(cube, 'SE-0114', '2024', 'foreign-born-share')).toEqual({ value: 34.24, status: 'D' });
	expect(() => replaceFigures({ current: population, source: ssbImmigrants, mapped, register })).toThrow('measure');
});
