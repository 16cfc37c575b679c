import { access } from 'node:fs/promises';
import path from 'node:path';
import type { UploadConfig } from 'payload';

type Handler = NonNullable<UploadConfig['handlers']>[number];

/** A file that the disk has lost is not found, rather than an error. */
export const onlyExisting = (folder: string): Handler =>
	((_, { params }) =>
		access(path.join(folder, path.basename(params.filename))).then(
			() => undefined,
			() => new Response(null, { status: 404 }),
		)) as Handler;

const shownInPlace = /^(image|audio)\/|^application\/pdf$|^text\/vtt$/;

/** Nothing we serve is taken for something else, and a drawing opened by itself runs and fetches nothing. */
export const safeHeaders = ({ headers }: { headers: Headers }): Headers => {
	const type = headers.get('content-type') ?? '';
	headers.set('x-content-type-options', 'nosniff');
	headers.set('content-disposition', shownInPlace.test(type) ? 'inline' : 'attachment');
	headers.set('cross-origin-resource-policy', 'cross-origin');
	if (/xml/.test(type)) {
		headers.set('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
	}
	return headers;
};
