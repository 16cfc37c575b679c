import { readTable } from '../csv.ts';
import type { SeedRecord } from '../types.ts';
import { toCube, type Cell } from './cube.ts';
import { datasetTexts } from './dataset-texts.ts';
import { ageingNotes, foreignBornNotes, populationNotes, referenceDates, statusTexts } from './notes.ts';

type Row = Record<'country' | 'code' | 'year' | 'source' | 'note', string>;
type Dataset = SeedRecord<'datasets'>;

// The day the tables were taken in.
const retrievedAt = '2026-11-22';
// The Swedish shares come without a year; the origin is of about this one.
const swedishShareYear = '2024';

const areaOf = ({ country, code }: Row) => `${country}-${code}`;

const statusOf = ({ note }: Row) =>
	note.includes('approximate') ? 'E' : note.includes('not stated in the origin') ? 'D' : undefined;

const cellsOf = <R extends Row>(rows: R[], value: (row: R) => string): Cell[] =>
	rows.map((row) => ({ area: areaOf(row), year: row.year, value: Number(value(row)), status: statusOf(row) }));

const origins = async (rows: Row[]): Promise<Dataset['origins']> => {
	const used = new Set(rows.map(({ source }) => source));
	const sources = await readTable<'source' | 'origin' | 'version' | 'licence' | 'attribution'>('sources.csv');
	return sources
		.filter(({ source }) => used.has(source))
		.map(({ source, origin, version, licence, attribution }) => ({
			key: source,
			name: origin,
			...(version && { version }),
			licence,
			attribution,
		}));
};

const periodOf = (cells: Cell[]) => {
	const years = cells.map(({ year }) => year).sort();
	return { from: years[0] ?? '', until: years.at(-1) ?? '' };
};

const areaNames = async () => {
	const rows = await readTable<'country' | 'code' | 'name'>('municipalities.csv');
	return new Map(rows.map(({ country, code, name }) => [`${country}-${code}`, name]));
};

const notesOf = (notes: typeof populationNotes) => ({
	note: notes.map(({ note }) => note.en),
	extension: { referenceDates, status: statusTexts, notes },
});

const population = async (names: Map<string, string>): Promise<Dataset> => {
	const rows = await readTable<keyof Row | 'ref_date' | 'population'>('population.csv');
	const cells = cellsOf(rows, (row) => row.population);
	return {
		key: 'population',
		...datasetTexts.population,
		period: periodOf(cells),
		retrievedAt,
		origins: await origins(rows),
		cube: toCube({
			...datasetTexts.population.cube,
			updated: retrievedAt,
			cells,
			areaNames: names,
			unit: { base: 'persons', decimals: 0 },
			...notesOf(populationNotes),
		}),
	};
};

const ageing = async (names: Map<string, string>): Promise<Dataset> => {
	const rows = await readTable<keyof Row | 'share_65plus'>('ageing.csv');
	const cells = cellsOf(rows, (row) => row.share_65plus);
	return {
		key: 'aged-65-plus',
		...datasetTexts.ageing,
		period: periodOf(cells),
		retrievedAt,
		origins: await origins(rows),
		cube: toCube({
			...datasetTexts.ageing.cube,
			updated: retrievedAt,
			cells,
			areaNames: names,
			unit: { base: 'percent', decimals: 1 },
			...notesOf(ageingNotes),
		}),
	};
};

const measureOf: Record<string, string> = { foreign_born_share: 'foreign-born-share', immigrants: 'immigrants' };

const foreignBorn = async (names: Map<string, string>): Promise<Dataset> => {
	const rows = await readTable<keyof Row | 'measure' | 'value'>('foreign_born.csv');
	const cells = rows.map((row): Cell => ({
		area: areaOf(row),
		year: row.year || swedishShareYear,
		measure: measureOf[row.measure] ?? row.measure,
		value: Number(row.value),
		...(row.year === '' && { status: 'D' }),
	}));
	return {
		key: 'foreign-born',
		...datasetTexts.foreignBorn,
		period: periodOf(cells),
		retrievedAt,
		origins: await origins(rows),
		cube: toCube({
			...datasetTexts.foreignBorn.cube,
			updated: retrievedAt,
			cells,
			areaNames: names,
			unit: { base: 'percent', decimals: 1 },
			measures: {
				'foreign-born-share': { label: 'Foreign-born, share of the population (Sweden)', base: 'percent', decimals: 1 },
				immigrants: { label: 'Immigrants (Norway)', base: 'persons', decimals: 0 },
			},
			...notesOf(foreignBornNotes),
		}),
	};
};

/** Population, ageing and foreign-born by municipality, each as a JSON-stat cube. */
export const datasets = async (): Promise<Dataset[]> => {
	const names = await areaNames();
	return Promise.all([population(names), ageing(names), foreignBorn(names)]);
};
