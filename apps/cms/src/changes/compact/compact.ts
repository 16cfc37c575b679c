import type { Payload, Where } from 'payload';
import { keyOf, newestSeq, type Entry } from '../append.ts';
import { supersededIn, type Told } from './superseded.ts';

const collection = 'changes';

export interface Compacted {
	/** How many entries there were. */
	entries: number;
	/** How many were removed, or would be. */
	superseded: number;
}

interface CompactOptions {
	payload: Payload;
	/** Only says how much would go. */
	isDryRun?: boolean;
	/** As many are read, or taken away in one short transaction: writers wait for it. */
	entriesAtOnce?: number;
}

type Found = Pick<Entry, 'id' | 'seq' | 'collection' | 'document' | 'kind'>;

const entriesIn = async ({ db }: Payload, after: number, until: number, limit: number): Promise<Found[]> => {
	const { docs } = await db.find<Found>({
		collection,
		where: { and: [{ seq: { greater_than: after } }, { seq: { less_than_equal: until } }] },
		sort: 'seq',
		limit,
		pagination: false,
		select: { seq: true, collection: true, document: true, kind: true },
	});
	return docs;
};

const entriesOf = async ({ db }: Payload, { collection: slug, document }: Found, until: number): Promise<Told[]> => {
	const where: Where = {
		and: [{ collection: { equals: slug } }, { document: { equals: document } }, { seq: { less_than_equal: until } }],
	};
	const select = { kind: true, languages: true, state: true, previousSlug: true } as const;
	const { docs } = await db.find<Told>({ collection, where, sort: 'seq', limit: 0, pagination: false, select });
	return docs;
};

/**
 * Removes entries that later ones of the same document repeat. What is read and written meanwhile is not disturbed: the
 * newest entry of each document stays, so numbers go on from where they were and every cursor leads to what is next. Each
 * removal is right by itself: whoever is stopped begins again and finds the rest.
 */
export const compactLog = async ({
	payload,
	isDryRun = false,
	entriesAtOnce = 200,
}: CompactOptions): Promise<Compacted> => {
	const { db } = payload;
	// What comes meanwhile is for the next time.
	const until = await newestSeq(db);
	const { totalDocs: entries } = await db.count({ collection, where: { seq: { less_than_equal: until } } });
	const seen = new Set<string>();
	let superseded = 0;

	for (let after = 0; after < until;) {
		const page = await entriesIn(payload, after, until, entriesAtOnce);
		const ids: string[] = [];
		for (const entry of page) {
			const key = keyOf({ collection: entry.collection, id: entry.document });
			if (entry.kind !== 'updated' || seen.has(key)) continue;
			seen.add(key);
			ids.push(...supersededIn(await entriesOf(payload, entry, until)));
		}
		superseded += ids.length;
		for (let start = 0; start < ids.length && !isDryRun; start += entriesAtOnce) {
			await db.deleteMany({ collection, where: { id: { in: ids.slice(start, start + entriesAtOnce) } } });
		}
		after = page.at(-1)?.seq ?? until;
	}
	return { entries, superseded };
};
