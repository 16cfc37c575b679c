import type { IncomingMessage, ServerResponse } from 'node:http';
import { settleEarly, withEarly } from '../../http/early-headers.ts';
import type { InMemoryAnswer } from '../../http/in-memory.ts';
import type { Coded, Entry } from './entry.ts';
import { acceptedCodings, type Coding } from './negotiate.ts';

const entityTags = /(?:W\/)?"([^"]*)"/g;

/** The coding the caller already has of this very content, if it may still use it (RFC 9110 §13.1.2). */
const heldCoding = (header: string, { hash }: Entry, accepted: readonly Coding[]): Coding | undefined => {
	if (header.trim() === '*') return accepted[0];
	for (const [, opaque = ''] of header.matchAll(entityTags)) {
		if (!opaque.startsWith(hash)) continue;
		const coding = accepted.find((each) => opaque === (each === 'identity' ? hash : `${hash}-${each}`));
		if (coding !== undefined) return coding;
	}
	return undefined;
};

/** Whether nothing has changed since the date the caller names (RFC 9110 §13.1.3). */
const isUnchangedSince = (header: string, { modified, isSettled }: Entry): boolean =>
	isSettled && Date.parse(header) >= Math.floor(modified / 1000) * 1000;

/** What to answer with: a coding of the entry, and whether the caller has it already. */
export interface Choice {
	coding: Coding;
	isHeld: boolean;
}

/**
 * Nothing where the caller accepts no coding we have. Dates are compared only where one clock tells them all: another
 * instance's may be ahead of ours.
 */
export const choose = (
	{ headers, method }: IncomingMessage,
	entry: Entry,
	hasOneClock: boolean,
): Choice | undefined => {
	const accepted = acceptedCodings(headers['accept-encoding']);
	const [first] = accepted;
	if (first === undefined) return undefined;
	const coding = entry.isCompressible || !accepted.includes('identity') ? first : 'identity';
	if (method === 'POST') return { coding, isHeld: false };
	const tags = headers['if-none-match'];
	if (tags !== undefined) {
		// Most have what would be sent, and nothing else.
		const { etag } = (coding === 'identity' ? entry.identity : entry.coded.get(coding)) ?? {};
		if (tags === etag) return { coding, isHeld: true };
		const held = heldCoding(tags, entry, accepted);
		return { coding: held ?? coding, isHeld: held !== undefined };
	}
	const date = headers['if-modified-since'];
	return { coding, isHeld: hasOneClock && date !== undefined && isUnchangedSince(date, entry) };
};

/** The entity tag of a coding that need not be there. */
const unchangedHeaders = ({ hash, identity }: Entry, coding: Coding, coded: Coded | undefined): string[] =>
	(coded ?? identity).unchangedHeaders.map((text) =>
		coded === undefined && text === identity.etag ? `"${hash}-${coding}"` : text,
	);

export const sendUnchanged = (response: ServerResponse, entry: Entry, coding: Coding): void => {
	const coded = coding === 'identity' ? entry.identity : entry.coded.get(coding);
	const headers = coded ? coded.unchangedHeaders : unchangedHeaders(entry, coding, undefined);
	response.writeHead(304, withEarly(response, headers)).end();
};

export const sendCoded = (response: ServerResponse, status: number, { headers, body }: Coded): void => {
	response.writeHead(status, withEarly(response, headers)).end(body);
};

/** Only what is asked by an address has a date or a tag to be asked with again, and may be kept on the way. */
const ofAddresses = /^(?:cache-control|etag|last-modified)$/i;

/** What was asked by POST. */
export const sendPosted = (response: ServerResponse, status: number, { headers, body }: Coded): void => {
	const given = headers.filter((_text, place) => !ofAddresses.test(headers[place - (place % 2)] as string));
	response.writeHead(status, withEarly(response, [...given, 'Cache-Control', 'no-store'])).end(body);
};

/** Passes on what concerns only who asked. */
export const relay = (response: ServerResponse, { status, headers, body }: InMemoryAnswer): void => {
	settleEarly(response);
	for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
	response.statusCode = status;
	response.setHeader('Content-Length', body.length).end(body);
};
