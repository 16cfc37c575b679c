import { isLocale, type Locale } from '@repo/i18n';
import type { Country } from '@repo/types/vocabulary';
import type { PayloadRequest } from 'payload';
import { commonZone, zones } from '../fields/place.ts';
import { localTime } from '../seed/local-time.ts';
import type { Stored } from '../seed/store.ts';
import { missing, validate } from './check-row.ts';
import { withoutLanguage, type Column } from './columns.ts';
import { matchRow, namesIn, type ImportedCollection, type Known } from './match.ts';
import type { Row } from './read-rows.ts';
import type { Found } from './references.ts';
import { canonical, storedValue } from './stored-values.ts';
import { CellRefused, valueOf, type Named, type WallTime } from './values.ts';
import { say } from './words/index.ts';

export type Action = 'create' | 'change' | 'publish' | 'nothing' | 'refused';

export interface RowProblem {
	/** Nothing where it is about the whole row. */
	column: string | null;
	message: string;
}

export interface ChangedValue {
	column: Column;
	from: unknown;
	to: unknown;
}

/** What an import would do with one row, and did. */
export interface PlannedRow {
	line: number;
	action: Action;
	document?: Stored;
	newId?: string;
	title: string;
	changes: ChangedValue[];
	/** Everything the row says, changed or not. */
	values: ReadonlyMap<Column, unknown>;
	problems: RowProblem[];
}

export interface Planning {
	req: PayloadRequest;
	collection: ImportedCollection;
	titleField: string;
	columns: readonly Column[];
	byName: ReadonlyMap<string, Column>;
	publish: boolean;
	/** By collection, what the names in the file's cells lead to. */
	references: ReadonlyMap<string, Found>;
}

export const languageOf = ({ i18n }: PayloadRequest): Locale => (isLocale(i18n.language) ? i18n.language : 'en');

const isWall = (value: unknown): value is WallTime => typeof value === 'object' && value !== null && 'wall' in value;
export const isNamed = (value: unknown): value is Named =>
	typeof value === 'object' && value !== null && 'reference' in value;

type Values = Map<Column, unknown>;

const zoneFor = ({ field, path }: Column, valueAt: (name: string) => unknown): string => {
	if (field.type !== 'date' || !field.timezone) return 'UTC';
	const chosen = valueAt([...path.slice(0, -1), `${field.name}_tz`].join('.')) ?? valueAt('start_tz');
	if (typeof chosen === 'string') return chosen;
	return zones[valueAt('place.country') as Country] ?? commonZone;
};

/** Reads the cells; what cannot be read becomes a problem of the row. */
const readCells = ({ byName, references, req }: Planning, row: Row, problems: RowProblem[]): Values => {
	const values: Values = new Map();
	const language = languageOf(req);
	const resolve = (value: unknown, column: Column): unknown => {
		if (Array.isArray(value)) return value.map((each) => resolve(each, column));
		if (!isNamed(value) || column.field.type !== 'relationship') return value;
		const collection = String(column.field.relationTo);
		const ids = [...(references.get(collection)?.get(value.reference) ?? [])];
		if (ids.length > 1) throw new CellRefused('several', { value: value.reference });
		if (ids[0] !== undefined) return ids[0];
		throw new CellRefused(collection === 'municipalities' ? 'noSuchMunicipality' : 'notFound', {
			value: value.reference,
		});
	};
	for (const [name, cell] of row.cells) {
		const column = byName.get(name);
		if (column === undefined) continue;
		try {
			const value = resolve(valueOf(cell, column), column);
			if (value !== undefined) values.set(column, value);
		} catch (error) {
			if (!(error instanceof CellRefused)) throw error;
			problems.push({ column: name, message: say(language, error.word, error.values) });
		}
	}
	return values;
};

const inZone = (value: unknown, zone: string): unknown => {
	if (Array.isArray(value)) return value.map((each) => inZone(each, zone));
	return isWall(value) ? localTime(value.wall, zone) : value;
};

const titleOf = ({ titleField, columns }: Planning, { document, values }: PlannedRow): string => {
	for (const column of columns.filter((each) => withoutLanguage(each) === titleField)) {
		const value = values.get(column) ?? storedValue(document, column);
		if (typeof value === 'string' && value !== '') return value;
	}
	return '';
};

/** What is to be done with one row, and whether it may be. */
export const planRow = async (planning: Planning, row: Row, known: Known): Promise<PlannedRow> => {
	const { req, titleField, publish } = planning;
	const language = languageOf(req);
	const problems: RowProblem[] = [];
	const values = readCells(planning, row, problems);
	const planned: PlannedRow = { line: row.line, action: 'refused', title: '', changes: [], values, problems };
	try {
		Object.assign(planned, matchRow(namesIn(row, titleField), known, titleField));
	} catch (error) {
		if (!(error instanceof CellRefused)) throw error;
		problems.push({ column: error.word === 'badId' ? 'id' : null, message: say(language, error.word, error.values) });
	}
	const { document } = planned;
	const valueAt = (name: string) => {
		const column = planning.byName.get(name);
		return column && (values.get(column) ?? storedValue(document, column) ?? undefined);
	};
	for (const [column, value] of values) {
		if (column.field.type === 'date') values.set(column, inZone(value, zoneFor(column, valueAt)));
	}
	planned.title = titleOf(planning, planned);
	planned.changes = [...values].flatMap(([column, to]): ChangedValue[] => {
		const from = storedValue(document, column);
		return canonical(from, column) === canonical(to, column) ? [] : [{ column, from, to }];
	});
	for (const change of planned.changes) problems.push(...(await validate(planning, change, planned)));

	if (planned.title === '' && problems.length === 0) {
		problems.push({ column: titleField, message: say(language, 'needed') });
	}
	const isLive = document?._status === 'published';
	const isPublishing = publish && (planned.changes.length > 0 || !isLive);
	if (isPublishing) {
		if (document?.publicUpdatedAt && !isLive) {
			problems.push({ column: null, message: say(language, 'hasDraft', { title: planned.title }) });
		}
		for (const name of missing(planning, planned)) {
			if (name !== titleField) problems.push({ column: name, message: say(language, 'neededToPublish') });
		}
	}
	if (problems.length > 0) return planned;
	const isNew = document === undefined;
	const changed = planned.changes.length > 0 ? 'change' : isPublishing ? 'publish' : 'nothing';
	return { ...planned, action: isNew ? 'create' : changed };
};
