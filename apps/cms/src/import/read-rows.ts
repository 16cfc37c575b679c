import { CsvError, parse } from 'csv-parse/sync';
import { isLocale } from '@repo/i18n';
import { isRecord, isState } from '../rich-text/nodes.ts';
import type { Decoded, Encoding } from './decode.ts';
import { FileRefused } from './words/index.ts';

/** What a cell says: text in CSV, any value in JSON, a list for the rows of an array. */
export type Cell = unknown;

export interface Row {
	/** As a spreadsheet numbers it, or the number of the object. */
	line: number;
	cells: ReadonlyMap<string, Cell>;
}

export interface Table {
	encoding: Encoding;
	format: 'csv' | 'json';
	delimiter?: string;
	columns: string[];
	rows: Row[];
}

export const maxRows = 2000;
export const maxColumns = 200;

const delimiters = [';', '\t', ','] as const;

/** Excel says it itself (`sep=;`) or it is the sign that most often stands between the headings. */
const delimiterOf = (text: string): { delimiter: string; rest: string; skipped: number } => {
	const told = /^sep=([;,\t|])\r?\n/i.exec(text);
	if (told) return { delimiter: told[1] ?? ',', rest: text.slice(told[0].length), skipped: 1 };
	const headings = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
	const counted = delimiters.map((delimiter) => ({ delimiter, count: headings.split(delimiter).length }));
	const best = counted.toSorted((a, b) => b.count - a.count)[0];
	return { delimiter: best?.delimiter ?? ',', rest: text, skipped: 0 };
};

const checkColumns = (columns: readonly string[]) => {
	if (columns.length > maxColumns) throw new FileRefused('tooManyColumns', { count: columns.length, max: maxColumns });
	const twice = columns.find((column, index) => column !== '' && columns.indexOf(column) !== index);
	if (twice !== undefined) throw new FileRefused('sameColumn', { column: twice });
};

const checkCount = (count: number) => {
	if (count === 0) throw new FileRefused('empty');
	if (count > maxRows) throw new FileRefused('tooManyRows', { count, max: maxRows });
};

const readCsv = ({ text, encoding }: Decoded): Table => {
	const { delimiter, rest, skipped } = delimiterOf(text);
	let records: string[][];
	try {
		records = parse(rest, {
			delimiter,
			bom: true,
			relax_column_count: true,
			trim: true,
			max_record_size: 1_000_000,
		});
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		throw new FileRefused('csv', { line: Number((error as { lines?: number }).lines ?? 1) + skipped });
	}
	const [head = [], ...body] = records;
	const columns = head.map((name) => name.trim());
	checkColumns(columns);
	const rows = body
		.map((record, index) => ({
			line: index + 2 + skipped,
			cells: new Map(
				columns.map((name, place) => [name, record[place] ?? ''] as const).filter(([name]) => name !== ''),
			),
		}))
		// What stands below the table in a spreadsheet is often nothing but delimiters.
		.filter(({ cells }) => [...cells.values()].some((cell) => cell !== ''));
	checkCount(rows.length);
	return { encoding, format: 'csv', delimiter, columns: columns.filter((name) => name !== ''), rows };
};

const isPerLanguage = (value: Record<string, unknown>) => {
	const keys = Object.keys(value);
	return keys.length > 0 && keys.every(isLocale);
};

/** An object of the API as cells: groups and languages with dots, the rows of a list as one list for each of their fields. */
const flatten = (value: unknown, name: string, cells: Map<string, Cell>): void => {
	if (isRecord(value) && !isState(value) && !(name !== '' && typeof value.id === 'string' && !isPerLanguage(value))) {
		for (const [key, each] of Object.entries(value)) flatten(each, name === '' ? key : `${name}.${key}`, cells);
		return;
	}
	if (Array.isArray(value) && value.length > 0 && value.every((each) => isRecord(each) && !('relationTo' in each))) {
		const isReferences = value.every((each) => isRecord(each) && ('slug' in each || '_status' in each));
		if (!isReferences) {
			const rows = value.map((each) => {
				const inside = new Map<string, Cell>();
				const { id: _id, ...fields } = each as Record<string, unknown>;
				flatten(fields, '', inside);
				return inside;
			});
			const names = new Set(rows.flatMap((row) => [...row.keys()]));
			for (const key of names)
				cells.set(
					`${name}.${key}`,
					rows.map((row) => row.get(key) ?? null),
				);
			return;
		}
	}
	cells.set(name, value);
};

const readJson = ({ text, encoding }: Decoded, fields: ReadonlySet<string>): Table => {
	let parsed: unknown;
	try {
		parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		throw new FileRefused('json');
	}
	const list = isRecord(parsed) ? parsed.docs : parsed;
	if (!Array.isArray(list) || !list.every(isRecord)) throw new FileRefused('json');
	checkCount(list.length);
	const rows = list.map((document, index): Row => {
		const cells = new Map<string, Cell>();
		for (const [name, value] of Object.entries(document)) {
			if (fields.has(name)) flatten(value, name, cells);
			else cells.set(name, value);
		}
		return { line: index + 1, cells };
	});
	const columns = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
	checkColumns(columns);
	return { encoding, format: 'json', columns, rows };
};

/** `fields`: the names at the top that are worth looking into. */
export const readRows = (decoded: Decoded, format: 'csv' | 'json', fields: ReadonlySet<string>): Table =>
	format === 'json' ? readJson(decoded, fields) : readCsv(decoded);
