import type { Payload } from 'payload';
import { markFinished } from './first-seed.ts';
import { loadRecords } from './records.ts';
import { requireConsents } from './require-consents.ts';
import { seedCollection } from './seed-collection.ts';
import { seedGlobal } from './seed-global.ts';
import { seedCollections, seedGlobals, type SeedCollection, type SeedGlobal, type SeedRecord } from './types.ts';

/** What happened to the documents of one collection, or to one global. */
export interface Counts {
	created: number;
	updated: number;
	unchanged: number;
	/** Differ from what the seed wrote: an editor changed them, so they stay as they are. */
	edited: string[];
	/** Deleted by an editor: they are not made again. */
	removed: string[];
}
export type SeedSet = SeedCollection | SeedGlobal;

export interface SeedLog {
	progress: (set: SeedSet, done: number, total: number) => void;
	done: (set: SeedSet, counts: Counts) => void;
}

interface SeedOptions {
	payload: Payload;
	log?: SeedLog;
	/** Only these collections and globals; what they refer to must be there. */
	only?: readonly SeedSet[];
}

const silent: SeedLog = { progress: () => undefined, done: () => undefined };

/** Fills the database with our content. Can be repeated, and goes on where it was stopped. */
export const seed = async ({ payload, log = silent, only }: SeedOptions): Promise<Map<SeedSet, Counts>> => {
	const results = new Map<SeedSet, Counts>();
	const isWanted = (set: SeedSet) => !only || only.includes(set);
	const finish = (set: SeedSet, counts: Counts) => {
		results.set(set, counts);
		log.done(set, counts);
	};
	for (const collection of seedCollections.filter(isWanted)) {
		const records = await loadRecords(collection);
		if (records.length === 0) continue;
		if (collection === 'testimonies') {
			requireConsents(
				records as SeedRecord<'testimonies'>[],
				(await loadRecords('consents')) as SeedRecord<'consents'>[],
			);
		}
		const progress = (done: number) => log.progress(collection, done, records.length);
		finish(collection, await seedCollection({ payload, collection, records, progress }));
	}
	for (const global of seedGlobals.filter(isWanted)) {
		const counts = await seedGlobal(payload, global);
		if (counts) finish(global, counts);
	}
	if (!only) await markFinished(payload);
	return results;
};
