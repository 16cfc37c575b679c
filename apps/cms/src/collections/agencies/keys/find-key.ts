import { LRUCache } from 'lru-cache';
import type { Payload } from 'payload';
import { isCoherent, onCommit, onUnheard } from '../../../database/index.ts';
import { hashKey, isKey, type KeyScope, type QuotaClass } from './key.ts';

/** A key that is there and not revoked. */
export interface KnownKey {
	id: string;
	agencyId: string;
	scopes: readonly KeyScope[];
	quotaClass: QuotaClass;
	/** Milliseconds since 1970; `Infinity` for a key without an end. */
	expiresAt: number;
}

interface KeyRow {
	id: string;
	agency: string;
	scopes: KeyScope[];
	quotaClass: QuotaClass;
	expires?: string | null;
	revoked?: string | null;
}

type Found = KnownKey | undefined;

/** `false` is a key that nobody has. */
type Entry = KnownKey | false | Promise<Found>;

const maxEntries = 2000;
// Without Redis, another instance may have revoked it without our hearing of it.
const keptMs = 30_000;

const read = async ({ db }: Payload, hash: string): Promise<Found> => {
	const row = await db.findOne<KeyRow>({ collection: 'agency-keys', where: { hash: { equals: hash } } });
	if (!row || row.revoked) return undefined;
	const { id, agency, scopes, quotaClass, expires } = row;
	return {
		id,
		agencyId: agency,
		scopes,
		quotaClass,
		expiresAt: expires ? Date.parse(expires) : Infinity,
	};
};

const createFinder = (payload: Payload) => {
	const entries = new LRUCache<string, Entry>({ max: maxEntries, ttl: keptMs });

	onCommit(payload, (writes) => {
		for (const { collection, id } of writes) {
			if (collection !== 'agency-keys' && collection !== 'agencies') continue;
			for (const [hash, entry] of entries.entries()) {
				const isAnother =
					entry !== false && !(entry instanceof Promise) && id !== null && id !== entry.id && id !== entry.agencyId;
				if (!isAnother) entries.delete(hash);
			}
		}
	});

	onUnheard(payload, () => entries.clear());

	const look = (hash: string): Promise<Found> => {
		const looking = read(payload, hash).then(
			(found) => {
				// A write has come in between: it stays unknown, and the next request looks again.
				if (entries.peek(hash) === looking) entries.set(hash, found ?? false);
				return found;
			},
			(error: unknown) => {
				if (entries.peek(hash) === looking) entries.delete(hash);
				throw error;
			},
		);
		entries.set(hash, looking);
		return looking;
	};

	const unexpired = (found: Found): Found => (found && found.expiresAt > Date.now() ? found : undefined);

	/** At once where it was looked up lately, which is nearly always. */
	return (key: string): Found | Promise<Found> => {
		if (!isKey(key)) return undefined;
		const hash = hashKey(key);
		if (!isCoherent(payload)) return read(payload, hash).then(unexpired);
		const entry = entries.get(hash) ?? look(hash);
		if (entry === false) return undefined;
		return entry instanceof Promise ? entry.then(unexpired) : unexpired(entry);
	};
};

type FindKey = ReturnType<typeof createFinder>;

const finders = new WeakMap<Payload, FindKey>();

/** Looks keys up by their fingerprints, in memory once one is known; a revoked one is gone when the revoking returns. */
export const findKey = (payload: Payload, key: string): ReturnType<FindKey> => {
	const known = finders.get(payload);
	if (known) return known(key);
	const finder = createFinder(payload);
	finders.set(payload, finder);
	return finder(key);
};
