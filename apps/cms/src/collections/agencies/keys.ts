import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** `inn_<prefix>_<secret>`: the prefix finds the key, the secret proves it. */
const keyPattern = /^inn_([0-9a-f]{10})_([0-9a-f]{64})$/;

export const hashKey = (key: string) => createHash('sha256').update(key).digest('hex');

export const createKey = () => {
	const prefix = randomBytes(5).toString('hex');
	const key = `inn_${prefix}_${randomBytes(32).toString('hex')}`;
	return { key, prefix, hash: hashKey(key) };
};

/** The key a request carries, whatever it is worth. */
export const keyIn = (headers: Headers): string | undefined => {
	const [, bearer] = /^Bearer\s+(inn_\S*)$/i.exec(headers.get('authorization') ?? '') ?? [];
	return bearer ?? headers.get('x-api-key') ?? undefined;
};

export const prefixOf = (key: string): string | undefined => keyPattern.exec(key)?.[1];

interface StoredKey {
	prefix?: string | null;
	hash?: string | null;
	expires?: string | null;
	revoked?: string | null;
}

/** Compares in constant time, so that how long it takes says nothing about the hash. */
export const isValidKey = (key: string, stored: StoredKey, now = new Date()): boolean => {
	const [ours, theirs] = [Buffer.from(stored.hash ?? ''), Buffer.from(hashKey(key))];
	const isSame = ours.length === theirs.length && timingSafeEqual(ours, theirs);
	const hasExpired = typeof stored.expires === 'string' && new Date(stored.expires) <= now;
	return isSame && !hasExpired && !stored.revoked;
};
