import { readFileSync } from 'node:fs';
import type { Payload } from 'payload';
import { toStored } from './convert.ts';
import { fingerprint } from './fingerprint.ts';
import { readLedger, writeLedger, type Ledger } from './ledger.ts';
import type { Counts } from './seed.ts';
import { createSlugs } from './slugs.ts';
import { sortByReference } from './sort-by-reference.ts';
import { stableId } from './stable-id.ts';
import { configOf, existing, inSeedTransaction, readNewest, store, type Stored } from './store.ts';
import type { AnyRecord, SeedCollection } from './types.ts';

// Documents per transaction: large enough that committing costs little, small enough that little is lost when stopped.
// A file takes seconds to be made smaller, and others wait to write meanwhile.
const batchSizeOf = (collection: SeedCollection) => (collection === 'media' || collection === 'documents' ? 1 : 100);

interface Item {
	key: string;
	data: Stored;
	file?: string | undefined;
	source: string;
}

interface CollectionOptions {
	payload: Payload;
	collection: SeedCollection;
	records: AnyRecord[];
	progress: (done: number) => void;
}

const toItems = ({ payload, collection, records }: CollectionOptions): Item[] => {
	const { flattenedFields } = configOf(payload, collection);
	const problems: string[] = [];
	const items = records.map((record) => {
		const ref = `${collection}/${record.key}`;
		const converted = toStored(ref, record, flattenedFields);
		problems.push(...converted.problems);
		const fileFacts =
			record.file === undefined
				? []
				: [readFileSync(new URL(`../../seed/files/${record.file}`, import.meta.url), 'base64')];
		return {
			key: record.key,
			data: { ...converted.data, id: stableId(ref) },
			file: record.file,
			source: fingerprint([converted.data, ...fileFacts]),
			refs: converted.relations.map(({ ref: target }) => target),
			ref,
		};
	});
	if (problems.length > 0) throw new Error(`The seed’s content has mistakes:\n${problems.join('\n')}`);
	return sortByReference(items);
};

type Decision = 'create' | 'update' | 'unchanged' | 'edited' | 'removed';

const decide = (item: Item, ledger: Ledger, isThere: boolean, newest: Stored | undefined): Decision => {
	const entry = ledger[item.key];
	if (!entry) return isThere ? 'edited' : 'create';
	// Stopped half-way in a database without transactions.
	if (entry.stored === '') return isThere ? 'update' : 'create';
	if (!isThere) return 'removed';
	if (!newest || newest.deletedAt) return 'removed';
	if (fingerprint(newest) !== entry.stored) return 'edited';
	return entry.source === item.source ? 'unchanged' : 'update';
};

/** Writes what is new or changed in our files, in batches, and leaves alone what editors have changed. */
export const seedCollection = async (options: CollectionOptions): Promise<Counts> => {
	const { payload, collection, progress } = options;
	const items = toItems(options);
	const ledger = await readLedger(payload, collection);
	const config = configOf(payload, collection);
	const hasSlug = config.flattenedFields.some(({ name }) => name === 'slug');
	const slugsFor = hasSlug ? await createSlugs(payload, config) : undefined;
	const batchSize = batchSizeOf(collection);
	const counts: Counts = { created: 0, updated: 0, unchanged: 0, edited: [], removed: [] };

	for (let start = 0; start < items.length; start += batchSize) {
		const batch = items.slice(start, start + batchSize);
		const ids = batch.map(({ data }) => data.id);
		const isThere = await existing({ payload, collection, ids });
		const newest = isThere.size > 0 ? await readNewest({ payload, collection, ids }) : new Map<string, Stored>();
		const toWrite: { item: Item; isNew: boolean }[] = [];
		for (const item of batch) {
			const decision = decide(item, ledger, isThere.has(item.data.id), newest.get(item.data.id));
			if (decision === 'unchanged') counts.unchanged += 1;
			else if (decision === 'edited' || decision === 'removed') counts[decision].push(item.key);
			else toWrite.push({ item, isNew: decision === 'create' });
		}
		if (toWrite.length > 0) {
			await inSeedTransaction(payload, async (req) => {
				if (!req.transactionID) {
					for (const { item } of toWrite) ledger[item.key] = { source: item.source, stored: '' };
					await writeLedger(payload, collection, ledger, req);
				}
				const writes = toWrite.map(({ item, isNew }) => {
					const before = newest.get(item.data.id);
					const data: Stored = { ...item.data };
					if (slugsFor) data.slug = before?.slug ?? slugsFor(data);
					if (before?.createdAt) data.createdAt = before.createdAt;
					if ('licence' in data && data._status === 'published') {
						data.publicUpdatedAt = before?.publicUpdatedAt ?? new Date().toISOString();
					}
					return () => store({ payload, collection, data, isNew, file: item.file, req });
				});
				// In one transaction one after another; without one together, so that the change log looks once for all.
				if (req.transactionID) for (const write of writes) await write();
				else await Promise.all(writes.map((write) => write()));
				const written = await readNewest({ payload, collection, ids: toWrite.map(({ item }) => item.data.id), req });
				for (const { item } of toWrite) {
					ledger[item.key] = { source: item.source, stored: fingerprint(written.get(item.data.id)) };
				}
				await writeLedger(payload, collection, ledger, req);
			});
			for (const { isNew } of toWrite) counts[isNew ? 'created' : 'updated'] += 1;
		}
		progress(Math.min(start + batchSize, items.length));
	}
	return counts;
};
