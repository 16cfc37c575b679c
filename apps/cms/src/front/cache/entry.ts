import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';
import type { InMemoryAnswer } from '../../http/in-memory.ts';
import { freshnessOf } from './freshness.ts';
import type { Coding } from './negotiate.ts';

/** One coding of an answer, ready to be written. */
export interface Coded {
	etag: string;
	body: Buffer;
	/** Name, value, name, value … as `writeHead` takes them; all but what belongs to one request. */
	headers: string[];
	/** The headers of a 304. */
	unchangedHeaders: string[];
}

/** A public answer, with everything that can be made beforehand. */
export interface Entry {
	readonly status: number;
	/** Names the content in every coding: the opaque part of the entity tags begins with it. */
	readonly hash: string;
	/** When the content may have changed last; milliseconds since 1970. */
	readonly modified: number;
	/** From then on it must be made again; milliseconds since 1970. */
	readonly validUntil: number;
	readonly dependencies: readonly string[];
	readonly isCompressible: boolean;
	/** Of the answer itself, in its own order. */
	readonly headers: readonly [string, string][];
	readonly identity: Coded;
	readonly coded: ReadonlyMap<Coding, Coded>;
	/** Whether `Last-Modified` can be told exactly by now; see `lastModified`. */
	readonly isSettled: boolean;
}

// Smaller bodies fit one packet as they are.
const compressibleBytes = 1000;
const compressibleType = /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml)|application\/(?:n-triples|javascript))/i;

const ownHeaders =
	/^(?:connection|content-length|date|etag|keep-alive|last-modified|transfer-encoding|vary|x-request-id)$/i;
const in304 = /^(?:access-control-.*|cache-control|content-location|etag|last-modified|vary)$/i;

const second = 1000;

/**
 * In whole seconds, as HTTP has it. Within the second of the change another one may follow, which the same date would
 * hide, so that until it is over the second before is told: whoever asks with that one gets the content anew.
 */
const lastModified = (modified: number, isSettled: boolean): string => {
	const whole = Math.floor(modified / second) * second;
	return new Date(isSettled ? whole : Math.min(whole - second, Date.now())).toUTCString();
};

const withVary = (headers: readonly [string, string][]): string => {
	const names = headers.filter(([name]) => name.toLowerCase() === 'vary').flatMap(([, value]) => value.split(/,\s*/));
	const unique = new Map([...names, 'Accept-Encoding'].map((name) => [name.toLowerCase(), name]));
	return [...unique.values()].join(', ');
};

const codedOf = (
	entry: Pick<Entry, 'hash' | 'modified' | 'headers' | 'isSettled'>,
	coding: Coding,
	body: Buffer,
): Coded => {
	const etag = coding === 'identity' ? `"${entry.hash}"` : `"${entry.hash}-${coding}"`;
	const lines: [string, string][] = [
		...entry.headers,
		...(coding === 'identity' ? [] : [['Content-Encoding', coding] as [string, string]]),
		['Content-Length', String(body.length)],
		['ETag', etag],
		['Last-Modified', lastModified(entry.modified, entry.isSettled)],
	];
	return {
		etag,
		body,
		headers: lines.flat(),
		unchangedHeaders: lines.filter(([name]) => in304.test(name)).flat(),
	};
};

interface MakeOptions {
	modified: number;
	validUntil: number;
	dependencies: readonly string[];
	/** The collections whose documents it shows. */
	shown: ReadonlySet<string>;
	/** False for an answer that may be old by now: its date then never counts as unchanged. */
	isFinal: boolean;
}

const isSettledAt = (modified: number, now: number) => now >= Math.floor(modified / second) * second + second;

export const makeEntry = (
	{ status, headers, body }: InMemoryAnswer,
	{ isFinal, shown, ...options }: MakeOptions,
): Entry => {
	const given = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
		value === undefined ? [] : [value].flat().map((each) => [name, String(each)]),
	);
	const type = String(headers['content-type'] ?? '');
	const hash = createHash('sha256').update(body).digest('base64url').slice(0, 27);
	const about = {
		status,
		hash,
		...options,
		isSettled: isFinal && isSettledAt(options.modified, Date.now()),
		isCompressible: body.length >= compressibleBytes && compressibleType.test(type),
		headers: [
			...given.filter(([name]) => !ownHeaders.test(name)),
			...(headers['cache-control'] === undefined ? [['Cache-Control', freshnessOf(shown)] as [string, string]] : []),
			['Vary', withVary(given)] as [string, string],
		],
	};
	return { ...about, identity: codedOf(about, 'identity', body), coded: new Map() };
};

/** The same entry once its second is over. */
export const settle = (entry: Entry, now: number): Entry => {
	if (entry.isSettled || !isSettledAt(entry.modified, now)) return entry;
	const settled = { ...entry, isSettled: true };
	const coded = [...entry.coded].map(([coding, { body }]) => [coding, codedOf(settled, coding, body)] as const);
	return { ...settled, identity: codedOf(settled, 'identity', entry.identity.body), coded: new Map(coded) };
};

const compressors: Record<Exclude<Coding, 'identity'>, (body: Buffer) => Promise<Buffer>> = {
	br: (body) =>
		promisify(brotliCompress)(body, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]: 5,
				[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
				[constants.BROTLI_PARAM_SIZE_HINT]: body.length,
			},
		}),
	gzip: (body) => promisify(gzip)(body),
	zstd: (body) => promisify(zstdCompress)(body),
};

/** Runs beside the event loop. */
export const compress = ({ identity }: Entry, coding: Exclude<Coding, 'identity'>): Promise<Buffer> =>
	compressors[coding](identity.body);

export const withCoding = (entry: Entry, coding: Coding, body: Buffer): Entry => ({
	...entry,
	coded: new Map([...entry.coded, [coding, codedOf(entry, coding, body)]]),
});

/** What an entry holds in memory, about. */
export const bytesOf = ({ identity, coded, dependencies }: Entry): number =>
	[identity, ...coded.values()].reduce((sum, { body }) => sum + body.length + 3000, 0) + dependencies.length * 200;
