import type { Locale } from '@repo/i18n';
import type { Change, PublicCollection } from '../types.ts';
import type { Work } from './parts.ts';
import { checkId, readDocuments } from './source.ts';

const tombstones: ReadonlySet<string> = new Set(['unpublished', 'deleted', 'withdrawn']);

/** As many ids as an address can carry. */
const batchSize = 50;

const batches = <T>(items: readonly T[]): T[][] =>
	Array.from({ length: Math.ceil(items.length / batchSize) }, (_, index) =>
		items.slice(index * batchSize, (index + 1) * batchSize),
	);

const isTombstone = ({ kind }: Change) => tombstones.has(kind);

/** The last entry of each document, by collection. */
const lastOf = (changes: readonly Change[], types: readonly PublicCollection[]): Map<PublicCollection, Change[]> =>
	new Map(
		types.map((type) => {
			const entries = changes.filter(({ collection }) => collection === type);
			return [type, [...new Map(entries.map((change) => [change.id, change])).values()]];
		}),
	);

interface Wanted {
	types: readonly PublicCollection[];
	locales: readonly Locale[];
}

/**
 * Brings the documents of a page of the log to what they are now. The log says only that something happened, so of several
 * entries about one document the last decides, and one that comes twice changes nothing. Tombstones come first: what was
 * withdrawn must not wait for anything else.
 */
export const applyChanges = async (
	work: Work,
	changes: readonly Change[],
	{ types, locales }: Wanted,
): Promise<void> => {
	const { source, target, counts, signal } = work;
	const last = lastOf(changes, types);

	const remove = async (collection: PublicCollection, locale: Locale, change: Change) => {
		signal?.throwIfAborted();
		await target.remove({ collection, locale, id: checkId(change.id) }, change);
		counts.removed += 1;
	};

	for (const [collection, entries] of last) {
		for (const change of entries.filter(isTombstone))
			for (const locale of locales) await remove(collection, locale, change);
	}

	for (const [collection, entries] of last) {
		for (const batch of batches(entries.filter((change) => !isTombstone(change)))) {
			const ids = batch.map(({ id }) => checkId(id));
			for (const locale of locales) {
				const documents = await readDocuments(source, { collection, locale }, ids, signal);
				for (const change of batch) {
					signal?.throwIfAborted();
					const document = documents.get(change.id);
					// Gone since: its tombstone comes later in the log, and need not be waited for.
					if (document === undefined) await remove(collection, locale, change);
					else await target.put({ collection, locale, id: change.id }, document, change);
				}
				counts.written += documents.size;
			}
		}
	}
};
