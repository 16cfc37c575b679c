import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import type { Request as ExpressRequest, Response as ExpressResponse } from 'express';
import { environment } from '../environment.ts';

interface WebRequestOptions {
	/** Path and query instead of the ones that were asked for. */
	url?: string;
	method?: string;
}

// Hop-by-hop, or no longer true once Express has read and unpacked the body.
const dropped = new Set([
	'connection',
	'content-length',
	'content-encoding',
	'transfer-encoding',
	'keep-alive',
	'upgrade',
]);

/** The same request for Payload, which speaks Fetch. */
export const toWebRequest = (request: ExpressRequest, { url, method }: WebRequestOptions = {}): Request => {
	const headers = new Headers();
	for (const [name, value] of Object.entries(request.headers)) {
		if (value === undefined || dropped.has(name)) continue;
		for (const each of Array.isArray(value) ? value : [value]) headers.append(name, each);
	}
	const verb = method ?? request.method;
	const body = Buffer.isBuffer(request.body) && !['GET', 'HEAD'].includes(verb) ? new Uint8Array(request.body) : null;
	return new Request(new URL(url ?? request.originalUrl, environment.cmsUrl), { method: verb, headers, body });
};

/** Sends a Fetch response through Express, streaming its body. */
export const sendWebResponse = async (answer: Response, response: ExpressResponse): Promise<void> => {
	response.status(answer.status);
	for (const [name, value] of answer.headers) {
		if (name === 'set-cookie') response.append('Set-Cookie', value);
		else if (!name.startsWith('access-control-')) response.setHeader(name, value);
	}
	if (answer.body === null) {
		response.end();
		return;
	}
	await pipeline(Readable.fromWeb(answer.body as NodeReadableStream), response).catch(
		(error: NodeJS.ErrnoException) => {
			// The caller went away in the middle of the answer.
			if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
		},
	);
};
