import type { Change } from '@repo/types/contracts';
import type { Where } from 'payload';
import { newestEntry, type Entry, type Reader } from './append.ts';
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
	/** When that one was made, ISO 8601 in UTC; `undefined` where there is none. */
	newestAt: string | undefined;
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
	mergedInto: true,
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
	mergedInto,
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
	mergedInto: mergedInto ?? null,
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

interface Stretch {
	after: number;
	until: number;
	limit: number;
}

const rowsIn = async (adapter: Reader, { after, until, limit }: Stretch, slug?: string): Promise<Row[]> => {
	const conditions: Where[] = [{ seq: { greater_than: after } }, { seq: { less_than_equal: until } }];
	if (slug !== undefined) conditions.push({ collection: { equals: slug } });
	const { docs } = await adapter.find<Row>({
		collection,
		limit,
		pagination: false,
		sort: 'seq',
		where: { and: conditions },
		select,
	});
	return docs;
};

/** Each collection is asked for by itself: asked for together, the databases sort all of their entries for each page. */
const rowsOf = async (adapter: Reader, stretch: Stretch, slugs: readonly string[]): Promise<Row[]> => {
	const each = await Promise.all(slugs.map((slug) => rowsIn(adapter, stretch, slug)));
	return each
		.flat()
		.toSorted((one, other) => one.seq - other.seq)
		.slice(0, stretch.limit);
};

/** A page of the log, in order. */
export const readPage = async (adapter: Reader, { after, collections, limit }: PageOptions): Promise<LogPage> => {
	// Asked first: while entries are read, others are appended, and a scan may meet a later one without an earlier one.
	const last = await newestEntry(adapter);
	const newest = last?.seq ?? 0;
	const newestAt = last?.at;
	if (newest <= after) return { changes: [], next: null, newest, newestAt };
	// One more than asked for says whether there are more.
	const stretch = { after, until: newest, limit: limit + 1 };
	const found = await (collections ? rowsOf(adapter, stretch, collections) : rowsIn(adapter, stretch));
	const rows = found.slice(0, limit);
	const withdrawn = await withdrawnAmong(
		adapter,
		rows.filter(({ kind }) => kind === 'moved'),
	);
	const changes = rows.map((row) => ({
		...toChange(row),
		...(withdrawn.has(row.document) && { previousSlug: null, newSlug: null }),
	}));
	return { changes, next: found.length > limit ? (rows.at(-1)?.seq ?? null) : null, newest, newestAt };
};
