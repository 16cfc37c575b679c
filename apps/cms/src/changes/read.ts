import type { Change } from '@repo/types/contracts';
import type { Where } from 'payload';
import { newestSeq, type Entry, type Reader } from './append.ts';
import { writeCursor } from './cursor.ts';

export interface PageOptions {
	/** The number of the last entry that is known already. */
	after: number;
	/** Only these collections; all where left out. */
	collections?: readonly string[] | undefined;
	limit: number;
}

export interface LogPage {
	changes: Change[];
	/** Number of the last entry of the page where there may be more, or `null` at the end. */
	next: number | null;
	/** Number of the newest entry of the log when the page was read. */
	newest: number;
}

type Row = Omit<Entry, 'state' | 'formerSlugs'>;

const collection = 'changes';
const select = {
	seq: true,
	collection: true,
	document: true,
	kind: true,
	reason: true,
	at: true,
	languages: true,
	previousSlug: true,
	newSlug: true,
} as const;

const toChange = ({
	seq,
	collection: slug,
	document,
	kind,
	reason,
	at,
	languages,
	previousSlug,
	newSlug,
}: Row): Change => ({
	cursor: writeCursor(seq),
	collection: slug,
	id: document,
	kind,
	at,
	languages,
	reason,
	previousSlug,
	newSlug,
});

/** Which of these documents have been withdrawn: what their addresses were is told no longer. */
const withdrawnAmong = async (adapter: Reader, rows: readonly Row[]): Promise<ReadonlySet<string>> => {
	if (rows.length === 0) return new Set();
	const { docs } = await adapter.find<Row>({
		collection,
		limit: 0,
		pagination: false,
		sort: 'seq',
		where: { and: [{ kind: { equals: 'withdrawn' } }, { document: { in: rows.map(({ document }) => document) } }] },
		select: { document: true },
	});
	return new Set(docs.map(({ document }) => document));
};

/** A page of the log, in order. */
export const readPage = async (adapter: Reader, { after, collections, limit }: PageOptions): Promise<LogPage> => {
	// Asked first: while entries are read, others are appended, and a scan may meet a later one without an earlier one.
	const newest = await newestSeq(adapter);
	if (newest <= after) return { changes: [], next: null, newest };
	const conditions: Where[] = [{ seq: { greater_than: after } }, { seq: { less_than_equal: newest } }];
	if (collections) conditions.push({ collection: { in: [...collections] } });
	// One more than asked for says whether there are more.
	const { docs } = await adapter.find<Row>({
		collection,
		limit: limit + 1,
		pagination: false,
		sort: 'seq',
		where: { and: conditions },
		select,
	});
	const rows = docs.slice(0, limit);
	const withdrawn = await withdrawnAmong(
		adapter,
		rows.filter(({ kind }) => kind === 'moved'),
	);
	const changes = rows.map((row) => ({
		...toChange(row),
		...(withdrawn.has(row.document) && { previousSlug: null, newSlug: null }),
	}));
	return { changes, next: docs.length > limit ? (rows.at(-1)?.seq ?? null) : null, newest };
};
