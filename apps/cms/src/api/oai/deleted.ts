import { isOaiCollection, type OaiCollection, type OaiItem } from '@repo/formats/oai';
import type { Payload, Where } from 'payload';
import type { Entry } from '../../changes/append.ts';
import type { Part } from './documents.ts';
import type { Selection } from './selection.ts';

type Row = Pick<Entry, 'seq' | 'collection' | 'document' | 'kind' | 'at'> & { id: string };

const tombstones: readonly string[] = ['unpublished', 'deleted', 'withdrawn'];

const readLog = async ({ db }: Payload, limit: number, sort: string, conditions: Where[]): Promise<Row[]> => {
	const { docs } = await db.find<Row>({
		collection: 'changes',
		limit,
		pagination: false,
		sort,
		where: { and: conditions },
		select: { seq: true, collection: true, document: true, kind: true, at: true },
	});
	return docs;
};

const keyOf = ({ collection, document }: Row) => `${collection}/${document}`;

/** The number of the newest entry of each of these documents. */
const newestOf = async (payload: Payload, rows: readonly Row[]): Promise<Map<string, number>> => {
	if (rows.length === 0) return new Map();
	const entries = await readLog(payload, 0, 'seq', [
		{ collection: { in: [...new Set(rows.map(({ collection }) => collection))] } },
		{ document: { in: [...new Set(rows.map(({ document }) => document))] } },
	]);
	return new Map(entries.map((entry) => [keyOf(entry), entry.seq]));
};

const toItem = ({ collection, document, at }: Row): OaiItem[] =>
	isOaiCollection(collection) ? [{ collection, deleted: { id: document, at: new Date(at).toISOString() } }] : [];

/**
 * What is left of documents that are gone, in the order of the log; a theme's set is not remembered, so each set of a theme
 * tells of them all. A document that came back, or of which something later is told, is left out.
 */
export const deletedFrom = async (
	payload: Payload,
	{ collections, from, until }: Selection,
	after: number,
	limit: number,
): Promise<Part> => {
	const rows = await readLog(payload, limit + 1, 'seq', [
		{ seq: { greater_than: after } },
		{ collection: { in: collections } },
		{ kind: { in: [...tombstones] } },
		{ at: { less_than: new Date(until).toISOString() } },
		...(from === undefined ? [] : [{ at: { greater_than_equal: new Date(from).toISOString() } }]),
	]);
	const taken = rows.slice(0, limit);
	const newest = await newestOf(payload, taken);
	const last = rows.length > limit ? taken.at(-1) : undefined;
	return {
		items: taken.filter((row) => newest.get(keyOf(row)) === row.seq).flatMap(toItem),
		next: last && { part: 'deleted', seq: last.seq },
	};
};

/** What the log last said of a document; nothing for one that was never published. */
export const lastEntryOf = async (
	payload: Payload,
	id: string,
	collections: readonly OaiCollection[],
): Promise<{ collection: OaiCollection; item: OaiItem | undefined } | undefined> => {
	const [entry] = await readLog(payload, 1, '-seq', [
		{ collection: { in: [...collections] } },
		{ document: { equals: id } },
	]);
	if (entry === undefined || !isOaiCollection(entry.collection)) return undefined;
	const isGone = tombstones.includes(entry.kind);
	return { collection: entry.collection, item: isGone ? toItem(entry)[0] : undefined };
};
