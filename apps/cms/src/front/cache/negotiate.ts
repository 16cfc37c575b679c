import type { IncomingMessage } from 'node:http';
import { negotiateLocale } from '@repo/i18n';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import type { PublicAddress } from './addresses.ts';

/** Content codings we have, the best first; `identity` is none. */
export const codings = ['br', 'zstd', 'gzip', 'identity'] as const;
export type Coding = (typeof codings)[number];

const rememberedLength = 300;

/** Callers send the same few headers again and again. */
const remembering = <Value extends object | string>(read: (header: string) => Value) => {
	const known = new LRUCache<string, Value>({ max: 500 });
	let last: { header: string; value: Value } | undefined;
	return (header = ''): Value => {
		if (last?.header === header) return last.value;
		const value = known.get(header) ?? read(header);
		if (header.length <= rememberedLength) {
			known.set(header, value);
			last = { header, value };
		}
		return value;
	};
};

const localeOf = remembering(negotiateLocale);

/** The types do not know of the library's option to prefer ours among what the caller likes equally. */
interface EncodingNegotiator {
	encodings: (available: readonly string[], options: { preferred: readonly string[] }) => Coding[];
}

/** What `Accept-Encoding` (RFC 9110 §12.5.3) allows, the most wanted first; empty where it allows nothing we have. */
export const acceptedCodings = remembering((header): readonly Coding[] => {
	const negotiator: unknown = new Negotiator({ headers: { 'accept-encoding': header } });
	return (negotiator as EncodingNegotiator).encodings(codings, { preferred: codings });
});

const mediaTypeOf = (header: string | undefined, available: readonly string[]): string | undefined =>
	header === undefined ? available[0] : new Negotiator({ headers: { accept: header } }).mediaType(available);

/** Where `Accept` changes nothing. */
export const anyMediaType = '*/*';

/** What makes one answer of an address another one: its language and its media type. */
export interface Representation {
	/** Empty where the address names the language. */
	language: string;
	accept: string;
}

/** Nothing where no media type is acceptable. */
export const representationOf = (
	{ headers }: IncomingMessage,
	{ namesLocale, mediaTypes }: PublicAddress,
): Representation | undefined => {
	const accept = mediaTypes === undefined ? anyMediaType : mediaTypeOf(headers.accept, mediaTypes);
	if (accept === undefined) return undefined;
	return { language: namesLocale ? '' : localeOf(headers['accept-language']), accept };
};
