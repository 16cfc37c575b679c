import { parse } from 'csv-parse/sync';
import type { CellStatus, JsonStatDataset } from '../json-stat.ts';
import { assemble, type Column, type KeyedCell } from './assemble.ts';
import { decode } from './decode.ts';
import { isStatus, readCell } from './signs.ts';
import { UnreadableTable } from './unreadable.ts';

interface CsvOptions {
	signs?: Readonly<Record<string, CellStatus>>;
}

/** Told by the rows: a title above them may hold any of the separators. */
const separatorOf = (text: string): string => {
	const lines = text.split(/\r?\n/).filter((line) => line !== '');
	const rows = lines.slice(Math.min(2, lines.length - 1), 20);
	const uses = (separator: string) => rows.reduce((sum, row) => sum + row.split(separator).length - 1, 0);
	return [';', '\t', ','].toSorted((a, b) => uses(b) - uses(a))[0] ?? ',';
};

const rowsOf = (text: string): string[][] => {
	try {
		return parse(text, {
			bom: true,
			delimiter: separatorOf(text),
			relax_column_count: true,
			skip_empty_lines: true,
			trim: true,
		});
	} catch {
		throw new UnreadableTable('syntax', 'The file is no whole table of values between separators.');
	}
};

/** PxWeb writes the title of the table on a line of its own. */
const withoutTitle = (rows: string[][]): { title: string | undefined; rows: string[][] } =>
	rows[0]?.length === 1 && (rows[1]?.length ?? 0) > 1
		? { title: rows[0][0], rows: rows.slice(1) }
		: { title: undefined, rows };

const isFigure = (text: string, signs: CsvOptions['signs']) => readCell(text, signs) !== undefined;

const isPeriod = (text: string) => /^\d{4}(?:[MKQTUW]\d{1,2}|-\d\d(?:-\d\d)?)?$/.test(text);

/** `K-0301 Oslo` is a code and its name; so is the whole column, or it is not. */
const splitCodes = (names: readonly string[]): Map<string, { key: string; label: string }> => {
	const parts = names.map((name) => /^((?:[A-ZÅÄÖÆØ]{1,3}-?)?\d[\w.]*) (\D.*)$/.exec(name));
	const isCoded = parts.every((part) => part !== null) && new Set(parts.map((part) => part?.[1])).size === names.length;
	return new Map(
		names.map((name, at) => [
			name,
			isCoded ? { key: parts[at]?.[1] ?? name, label: parts[at]?.[2] ?? name } : { key: name, label: name },
		]),
	);
};

const keysOf = (rows: readonly string[][], column: number) =>
	splitCodes([...new Set(rows.map((row) => row[column] ?? ''))]);

const figureOf = (text: string, line: number, signs: CsvOptions['signs']) => {
	const cell = text === '' ? { value: null } : readCell(text, signs);
	if (cell === undefined)
		throw new UnreadableTable('figure', `“${text.slice(0, 40)}” on line ${line} is no figure.`, `line ${line}`);
	return cell;
};

/** One row per figure, in a column `value`, with or without a column `status`. */
const readLong = (header: readonly string[], rows: readonly string[][], signs: CsvOptions['signs']) => {
	const valueAt = header.indexOf('value');
	const statusAt = header.indexOf('status');
	const at = header.map((_, index) => index).filter((index) => index !== valueAt && index !== statusAt);
	const names = at.map((column) => keysOf(rows, column));
	const dimensions = at.map((column, index): Column => {
		const known = [...(names[index]?.values() ?? [])];
		return {
			id: header[column] ?? '',
			label: header[column] ?? '',
			labels: Object.fromEntries(known.map(({ key, label }) => [key, label])),
			...(known.every(({ key }) => isPeriod(key)) && { role: 'time' }),
		};
	});
	const cells = rows.map((row, line): KeyedCell => {
		const said = row[statusAt] ?? '';
		return {
			...figureOf(row[valueAt] ?? '', line + 2, signs),
			...(isStatus(said) && { status: said }),
			keys: at.map((column, index) => names[index]?.get(row[column] ?? '')?.key ?? ''),
		};
	});
	return { dimensions, cells };
};

/** The columns of figures are what the heading of the table says: a measure and a period in one name, as far as they can be told apart. */
const readHeading = (names: readonly string[]) => {
	const parts = names.map((name) => /^(.*?)\s*(\S+)$/.exec(name));
	if (parts.every((part) => isPeriod(part?.[2] ?? '')))
		return {
			columns: [
				{ id: 'contents', label: 'contents', role: 'metric' },
				{ id: 'time', label: 'time', role: 'time' },
			] satisfies Column[],
			keys: parts.map((part, at) => [part?.[1] || 'value', part?.[2] ?? names[at] ?? '']),
		};
	return {
		columns: [{ id: 'contents', label: 'contents', role: 'metric' }] satisfies Column[],
		keys: names.map((name) => [name]),
	};
};

const readWide = (header: readonly string[], rows: readonly string[][], signs: CsvOptions['signs']) => {
	const isText = (column: number) => rows.some((row) => !isFigure(row[column] ?? '', signs));
	const firstFigures = header.findIndex((_, column) => !isText(column) && !isPeriodColumn(rows, column));
	if (firstFigures < 1) throw new UnreadableTable('format', 'No column of figures follows columns of categories.');
	const heading = readHeading(header.slice(firstFigures));
	const names = header.slice(0, firstFigures).map((_, column) => keysOf(rows, column));
	const dimensions: Column[] = header.slice(0, firstFigures).map((label, column) => ({
		id: label,
		label,
		labels: Object.fromEntries([...(names[column]?.values() ?? [])].map(({ key, label: name }) => [key, name])),
		...(isPeriodColumn(rows, column) && { role: 'time' as const }),
	}));
	const cells = rows.flatMap((row, line) =>
		heading.keys.map((keys, at): KeyedCell => ({
			...figureOf(row[firstFigures + at] ?? '', line + 2, signs),
			keys: [...names.map((name, column) => name.get(row[column] ?? '')?.key ?? ''), ...keys],
		})),
	);
	return { dimensions: [...dimensions, ...heading.columns], cells };
};

const isPeriodColumn = (rows: readonly string[][], column: number) => rows.every((row) => isPeriod(row[column] ?? ''));

/**
 * A table of values between commas, semicolons or tabs: long, with a column `value`, or wide as PxWeb writes it.
 * @throws {UnreadableTable} where a row is not whole or a figure is none.
 */
export const readCsv = (bytes: Uint8Array, { signs }: CsvOptions = {}): JsonStatDataset => {
	const { title, rows: all } = withoutTitle(rowsOf(decode(bytes)));
	const [header, ...rows] = all;
	if (header === undefined || rows.length === 0) throw new UnreadableTable('format', 'The table has no rows.');
	const broken = rows.findIndex(({ length }) => length !== header.length);
	if (broken !== -1)
		throw new UnreadableTable(
			'cells',
			`Line ${broken + 2} has not the ${header.length} values of the header.`,
			`line ${broken + 2}`,
		);
	const { dimensions, cells } = header.includes('value')
		? readLong(header, rows, signs)
		: readWide(header, rows, signs);
	return assemble({ about: { ...(title !== undefined && { label: title }) }, dimensions, cells });
};
