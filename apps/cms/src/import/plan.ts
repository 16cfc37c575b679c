import { createHash } from 'node:crypto';
import { setImmediate as othersTurn } from 'node:timers/promises';
import type { CollectionSlug, PayloadRequest } from 'payload';
import { importColumns, withoutLanguage, type Column } from './columns.ts';
import { findKnown, namesIn, type ImportedCollection } from './match.ts';
import { isNamed, languageOf, planRow, type PlannedRow, type Planning } from './plan-row.ts';
import type { Row, Table } from './read-rows.ts';
import { findNamed, type Found } from './references.ts';
import { valueOf } from './values.ts';
import { FileRefused, say } from './words/index.ts';

export interface ImportOptions {
	req: PayloadRequest;
	collection: ImportedCollection;
	table: Table;
	/** The bytes that came. */
	file: Uint8Array;
	publish: boolean;
}

export interface UnknownColumn {
	name: string;
	/** The columns that were perhaps meant: a text has one for each language. */
	meant: string[];
}

export interface Plan {
	planning: Planning;
	rows: PlannedRow[];
	/** The rows as they came, in the same order. */
	given: readonly Row[];
	unknown: UnknownColumn[];
	/** The same as long as the file, and everything it would change, is. */
	token: string;
}

const configOf = (req: PayloadRequest, collection: CollectionSlug) => {
	const config = req.payload.collections[collection]?.config;
	if (!config) throw new Error(`There is no collection “${collection}”.`);
	return config;
};

/** Named by matching alone. */
const matching = new Set(['id']);

const findReferences = async (
	req: PayloadRequest,
	table: Table,
	byName: ReadonlyMap<string, Column>,
): Promise<Map<string, Found>> => {
	const names = new Map<CollectionSlug, Set<string>>();
	for (const { cells } of table.rows) {
		for (const [name, cell] of cells) {
			const column = byName.get(name);
			if (column?.field.type !== 'relationship' || typeof column.field.relationTo !== 'string') continue;
			const wanted = names.get(column.field.relationTo) ?? new Set<string>();
			names.set(column.field.relationTo, wanted);
			try {
				for (const each of [valueOf(cell, column)].flat()) if (isNamed(each)) wanted.add(each.reference);
			} catch {
				// Said of the row when it is planned.
			}
		}
	}
	const found = new Map<string, Found>();
	for (const [collection, wanted] of names) found.set(collection, await findNamed(req, collection, [...wanted]));
	return found;
};

/** Two rows about one document would each undo the other; two new ones of the same name would be doubles. */
const refuseRepeated = (planning: Planning, plan: PlannedRow[], given: readonly Row[]) => {
	const lines = new Map<string, number>();
	for (const [index, planned] of plan.entries()) {
		const row = given[index];
		if (row === undefined || planned.action === 'refused') continue;
		const names = namesIn(row, planning.titleField);
		const own = planned.document
			? [planned.document.id]
			: [...(names.slugs.length > 0 ? names.slugs : names.titles), ...(names.doi === undefined ? [] : [names.doi])];
		const line = own.map((name) => lines.get(name)).find((each) => each !== undefined);
		if (line !== undefined) {
			const message = say(languageOf(planning.req), 'sameAsRow', { line });
			plan[index] = { ...planned, action: 'refused', problems: [{ column: null, message }] };
		}
		for (const name of own) if (!lines.has(name)) lines.set(name, planned.line);
	}
};

const tokenOf = ({ collection, file, publish }: ImportOptions, rows: readonly PlannedRow[]): string => {
	const hash = createHash('sha256').update(file);
	const facts = rows.map(({ line, action, document, changes }) => [
		line,
		action,
		document?.id,
		document?.updatedAt,
		changes.map(({ column, to }) => [column.name, to]),
	]);
	return hash.update(JSON.stringify([collection, publish, facts])).digest('base64url');
};

/** What an import of this file would do, row by row. Nothing is written. */
export const planImport = async (options: ImportOptions): Promise<Plan> => {
	const { req, collection, table, publish } = options;
	const config = configOf(req, collection);
	const columns = importColumns(config.flattenedFields);
	const byName = new Map(columns.map((column) => [column.name, column]));
	const strangers = table.columns.filter((name) => !byName.has(name) && !matching.has(name));
	if (strangers.length === table.columns.length) throw new FileRefused('noKnownColumn');
	const unknown = strangers.map((name) => ({
		name: name.slice(0, 100),
		meant: columns.filter((column) => withoutLanguage(column) === name).map((column) => column.name),
	}));
	const titleField = config.admin.useAsTitle ?? 'title';
	const references = await findReferences(req, table, byName);
	const planning: Planning = { req, collection, titleField, columns, byName, publish, references };
	const known = await findKnown(
		req,
		collection,
		table.rows.map((row) => namesIn(row, titleField)),
	);
	const rows: PlannedRow[] = [];
	for (const row of table.rows) {
		rows.push(await planRow(planning, row, known));
		if (rows.length % 50 === 0) await othersTurn();
	}
	refuseRepeated(planning, rows, table.rows);
	return { planning, rows, given: table.rows, unknown, token: tokenOf(options, rows) };
};
