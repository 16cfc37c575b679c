import type { CellStatus, JsonStatDataset } from '../json-stat.ts';
import { readTable } from '../read/index.ts';
import type { Caller } from './caller.ts';
import { readAnswer } from './parse.ts';

/** How the sender recognises what was fetched before (RFC 9110 §8.8). */
export interface Validators {
	etag?: string | undefined;
	lastModified?: string | undefined;
}

interface FileOptions {
	known?: Validators;
	signs?: Readonly<Record<string, CellStatus>>;
}

/** A table that an office gives as one file at one address. Nothing where it is the one that is known. */
export const downloadFile = async (
	address: string,
	{ call }: Caller,
	{ known = {}, signs }: FileOptions = {},
): Promise<{ dataset: JsonStatDataset; validators: Validators } | undefined> => {
	const headers: Record<string, string> = {
		...(known.etag !== undefined && { 'if-none-match': known.etag }),
		...(known.lastModified !== undefined && { 'if-modified-since': known.lastModified }),
	};
	const answer = await call(address, { headers });
	if (answer === undefined) return undefined;
	const { bytes, etag, lastModified } = answer;
	const dataset = readAnswer((each) => readTable(each, signs === undefined ? {} : { signs }), bytes);
	return { dataset, validators: { etag, lastModified } };
};
