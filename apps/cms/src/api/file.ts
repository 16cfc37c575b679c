import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Request, Response } from 'express';
import type { Payload } from 'payload';
import { environment } from '../environment.ts';
import { addLicence, licenceOf } from './licence.ts';

/** Of a file of a document, rather than of what is known of it. */
export const isFileAddress = (address: string): boolean => /^\/api\/[\w-]+\/file\//.test(address);

interface StoredFile {
	payload: Payload;
	collection: string;
	/** As the address has it, unescaped. */
	name: string;
}

/** RFC 9110 §13.2.2: the tag decides where there is one, otherwise the date. */
const isHeld = ({ headers }: Request, etag: string, modified: string): boolean => {
	const tags = headers['if-none-match'];
	if (tags !== undefined) return tags.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
	return Date.parse(headers['if-modified-since'] ?? '') >= Date.parse(modified);
};

/**
 * Says of a file that is about to be sent what every public answer says. It has to be asked about before it is used again:
 * a portrait may be taken back. True where the caller has it already.
 */
export const isFileHeld = async (
	request: Request,
	response: Response,
	{ payload, collection, name }: StoredFile,
): Promise<boolean> => {
	addLicence(response, licenceOf(collection));
	response.set({ 'Cache-Control': 'public, no-cache' });
	// There the storage knows the tag, and whether it is held.
	if (environment.s3) return false;
	const folder = payload.config.collections.find(({ slug }) => slug === collection)?.upload.staticDir ?? collection;
	const { size, mtimeNs, mtime } = await stat(path.join(folder, path.basename(name)), { bigint: true });
	const etag = `"${size.toString(36)}-${mtimeNs.toString(36)}"`;
	const modified = mtime.toUTCString();
	response.set({ ETag: etag, 'Last-Modified': modified });
	return isHeld(request, etag, modified);
};
