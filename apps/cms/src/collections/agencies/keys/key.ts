import { hash, randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export const keyScopes = ['read', 'webhooks'] as const;
export type KeyScope = (typeof keyScopes)[number];

export const quotaClasses = ['standard', 'high'] as const;
export type QuotaClass = (typeof quotaClasses)[number];

/** `inn_<prefix>_<secret>`: the prefix names it in lists and logs, the secret proves it. */
const keyPattern = /^inn_[0-9a-f]{10}_[0-9a-f]{64}$/;

/** A secret of 256 random bits cannot be guessed from its SHA-256, so that it needs no salt and no slow hash. */
export const hashKey = (key: string): string => hash('sha256', key);

export const createKey = () => {
	const prefix = randomBytes(5).toString('hex');
	const key = `inn_${prefix}_${randomBytes(32).toString('hex')}`;
	return { key, prefix, hash: hashKey(key) };
};

export const isKey = (text: string): boolean => keyPattern.test(text);

interface KeyHeaders {
	authorization?: string | null | undefined;
	'x-api-key'?: string | string[] | null | undefined;
}

/** The key a request carries, whatever it is worth: as a bearer token, or as `X-Api-Key`. */
export const keyIn = ({ authorization, 'x-api-key': own }: KeyHeaders | IncomingHttpHeaders): string | undefined => {
	const [, bearer] = /^Bearer\s+(inn_\S*)$/i.exec(authorization ?? '') ?? [];
	return bearer ?? (Array.isArray(own) ? own[0] : own) ?? undefined;
};

/** The same for Fetch’s headers. */
export const keyInHeaders = (headers: Headers): string | undefined =>
	keyIn({ authorization: headers.get('authorization'), 'x-api-key': headers.get('x-api-key') });
