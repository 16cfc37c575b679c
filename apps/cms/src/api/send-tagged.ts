import type { Request, Response } from 'express';
import { compress, makeEntry, withCoding } from '../front/cache/entry.ts';
import { codings, type Coding } from '../front/cache/negotiate.ts';
import { choose } from '../front/cache/send.ts';
import { Problem } from './problem.ts';

interface Tagged {
	body: string;
	type: string;
	/** When the content may have changed last; milliseconds since 1970. */
	modified: number;
	/** Names of request headers that decide what the answer is. */
	vary: string;
}

const ready = new WeakSet<Response>();

/** Whether the answer has its coding already: another one would be other bytes under the same tag. */
export const isReady = (response: Response): boolean => ready.has(response);

const inCoding = async (entry: ReturnType<typeof makeEntry>, coding: Coding) => {
	if (coding === 'identity') return entry.identity;
	return withCoding(entry, coding, await compress(entry, coding)).coded.get(coding) ?? entry.identity;
};

/**
 * Sends what is made anew each time, and cannot be answered before Express, as the read cache would: under a strong tag
 * for each coding, or as 304. Its date is told, but not gone by: entries of several instances may come with an earlier one.
 */
export const sendTagged = async (
	request: Request,
	response: Response,
	{ body, type, modified, vary }: Tagged,
): Promise<void> => {
	// What was withdrawn has to be gone from copies on the way, too.
	const headers = { 'content-type': type, 'cache-control': 'public, no-cache', vary };
	const entry = makeEntry(
		{ status: 200, headers, body: Buffer.from(body) },
		{ modified, validUntil: Infinity, dependencies: [], shown: new Set(), isFinal: false },
	);
	const choice = choose(request, entry, false);
	if (choice === undefined) throw new Problem('not-acceptable', { detail: `There is ${codings.join(', ')}.` });
	const coded = await inCoding(entry, choice.coding);
	ready.add(response);
	const lines = choice.isHeld ? coded.unchangedHeaders : coded.headers;
	for (let place = 0; place < lines.length; place += 2) {
		response.setHeader(lines[place] as string, lines[place + 1] as string);
	}
	response.status(choice.isHeld ? 304 : 200).end(choice.isHeld ? undefined : coded.body);
};
