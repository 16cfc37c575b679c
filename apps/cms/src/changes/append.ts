import { createHash } from 'node:crypto';
import type { Change } from '@repo/types/contracts';
import { ValidationError, type BaseDatabaseAdapter, type PayloadRequest } from 'payload';
import { v7 as uuidv7 } from 'uuid';
import { eventsBetween, type ChangeEvent, type Head } from './events.ts';
import { leaveForLater, linkingTo, touchedBy } from './links.ts';
import { standings } from './standing.ts';
import type { PerLanguage } from './state.ts';

/** A document that was, or is about to be, written. */
export interface Touched {
	collection: string;
	id: string;
	/** The log has said nothing of it that still holds. */
	isNew: boolean;
}

export type Reader = Pick<BaseDatabaseAdapter, 'find'>;
export type Writer = Pick<BaseDatabaseAdapter, 'create' | 'deleteMany' | 'find' | 'updateOne'>;

/** A row of the log, as far as it is read back here. */
export interface Entry extends Head, Omit<Change, 'cursor' | 'id' | 'kind'> {
	id: string;
	seq: number;
	document: string;
	formerSlugs: string[];
}

interface AppendOptions {
	adapter: BaseDatabaseAdapter;
	documents: readonly Touched[];
	/** Reads and writes in this transaction. */
	transactionID?: string | undefined;
}

const collection = 'changes';

export const keyOf = ({ collection: slug, id }: Pick<Touched, 'collection' | 'id'>): string => `${slug}/${id}`;

/** The newest entry; `undefined` where there is none. */
export const newestEntry = async (
	adapter: Reader,
	req: Partial<PayloadRequest> = {},
): Promise<Pick<Entry, 'id' | 'seq' | 'at'> | undefined> => {
	const { docs } = await adapter.find<Pick<Entry, 'id' | 'seq' | 'at'>>({
		collection,
		req,
		limit: 1,
		pagination: false,
		sort: '-seq',
		select: { seq: true, at: true },
	});
	return docs[0];
};

/** The number of the newest entry, 0 where there is none. */
export const newestSeq = async (adapter: Reader, req?: Partial<PayloadRequest>): Promise<number> =>
	(await newestEntry(adapter, req))?.seq ?? 0;

const headOf = async (adapter: Reader, req: Partial<PayloadRequest>, { collection: slug, id }: Touched) => {
	const { docs } = await adapter.find<Entry>({
		collection,
		req,
		limit: 1,
		pagination: false,
		sort: '-seq',
		where: { and: [{ collection: { equals: slug } }, { document: { equals: id } }] },
		select: { kind: true, state: true },
	});
	return docs[0];
};

/** How the log recognises an address without keeping it. */
export const slugKey = (slug: string, words: string): string =>
	createHash('sha256').update(`${slug}/${words}`).digest('base64url').slice(0, 22);

/** Every address a document had while it was public, and the one it has now. */
const addressesOf = async (
	adapter: Reader,
	req: Partial<PayloadRequest>,
	{ collection: slug, id }: Touched,
	present: PerLanguage,
): Promise<string[]> => {
	const { docs } = await adapter.find<Entry>({
		collection,
		req,
		limit: 0,
		pagination: false,
		sort: 'seq',
		where: { and: [{ collection: { equals: slug } }, { document: { equals: id } }] },
		select: { state: true, previousSlug: true },
	});
	const past = docs.flatMap(({ state, previousSlug }) => [...Object.values(state?.slugs ?? {}), previousSlug ?? '']);
	const words = new Set([...past, ...Object.values(present)].filter(Boolean));
	return [...words].map((each) => slugKey(slug, each));
};

interface Told extends ChangeEvent {
	collection: string;
	document: string;
	formerSlugs: string[];
	/** It came or went, so what links to it reads differently. */
	isTurn: boolean;
}

const eventsOf = async (
	adapter: BaseDatabaseAdapter,
	req: Partial<PayloadRequest>,
	documents: readonly Touched[],
): Promise<Told[]> => {
	const now = await standings(adapter, req, documents);
	const perDocument = documents.map(async (document) => {
		const standing = now.get(keyOf(document)) ?? { is: 'gone' };
		const head = document.isNew ? undefined : await headOf(adapter, req, document);
		const events = eventsBetween(head, standing);
		const isWithdrawn = standing.is === 'withdrawn' && events.length > 0;
		return events.map(async (event) => ({
			...event,
			collection: document.collection,
			document: document.id,
			formerSlugs: isWithdrawn ? await addressesOf(adapter, req, document, standing.slugs) : [],
			isTurn: Boolean(head?.state) !== Boolean(event.state),
		}));
	});
	return Promise.all((await Promise.all(perDocument)).flat());
};

/** So many documents that link to what came or went are told with it; more than that are told soon after. */
const mostLinking = 100;

interface Gathered {
	events: Told[];
	/** What came or went and is linked to by too many. */
	later: string[];
}

/**
 * What happened to these documents, and to those that link to what came or went. The latter come first: whoever is stopped
 * in between still finds in the log that something has to come or go, and begins again.
 */
const gather = async (
	adapter: BaseDatabaseAdapter,
	req: Partial<PayloadRequest>,
	documents: readonly Touched[],
): Promise<Gathered> => {
	const seen = new Set<string>();
	const gathered: Gathered = { events: [], later: [] };
	for (let next = documents; next.length > 0;) {
		for (const document of next) seen.add(keyOf(document));
		const events = await eventsOf(adapter, req, next);
		gathered.events.push(...events);
		const turned = events
			.filter(({ isTurn }) => isTurn)
			.map(({ collection: slug, document }) => keyOf({ collection: slug, id: document }));
		const limit = mostLinking + 1;
		const linking = turned.length === 0 ? [] : await linkingTo(adapter, req, { targets: turned, limit });
		if (linking.length === limit) gathered.later.push(...turned);
		next = linking.length === limit ? [] : linking.filter((key) => !seen.has(key)).map(touchedBy);
	}
	const byTurn = Map.groupBy(gathered.events, ({ isTurn }) => isTurn);
	return { ...gathered, events: [...(byTurn.get(false) ?? []), ...(byTurn.get(true) ?? [])] };
};

// The adapters say in this way that a value of a unique index is there already; the number is the only one of ours.
const isTaken = (error: unknown) => error instanceof ValidationError;

/**
 * Appends what happened to these documents since the log last spoke of them, and nothing where the public sees no
 * difference: to say it twice does no harm. An entry is stored only if nobody else appended since its number was chosen,
 * and what it says is read after that: so the newest entry of a document always tells how it stands, in whatever order
 * several writers come. Says whether something was left for later.
 */
export const append = async (options: AppendOptions): Promise<boolean> => {
	const { adapter, transactionID } = options;
	// Several writes of one document at once are told together.
	const documents = [...new Map(options.documents.map((document) => [keyOf(document), document])).values()];
	if (documents.length === 0) return false;
	const req: Partial<PayloadRequest> = {
		payload: adapter.payload,
		...(transactionID !== undefined && { transactionID }),
	};
	for (;;) {
		let seq = await newestSeq(adapter, req);
		try {
			const { events, later } = await gather(adapter, req, documents);
			if (later.length > 0) await leaveForLater(adapter, req, later);
			for (const { isTurn: _isTurn, ...event } of events) {
				seq += 1;
				const data = { ...event, id: uuidv7(), seq, at: new Date().toISOString() };
				await adapter.create({ collection, data, req, returning: false });
			}
			return later.length > 0;
		} catch (error) {
			if (transactionID !== undefined || !isTaken(error)) throw error;
		}
	}
};
