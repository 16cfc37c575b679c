import { IncomingMessage, ServerResponse, type OutgoingHttpHeaders, type RequestListener } from 'node:http';
import { Socket } from 'node:net';
import { Writable } from 'node:stream';

declare module 'node:http' {
	interface IncomingMessage {
		/** The answer is not for one caller alone: it is kept, and given to whoever asks the same. */
		isShared?: boolean;
	}
}

interface InMemoryRequest {
	/** Path and query. */
	url: string;
	headers: Record<string, string>;
	id: string;
	/** JSON that is sent by POST; without it, it is a GET. */
	body?: Buffer | undefined;
	/** Whoever makes a dear answer lets the one who asked pay for it. */
	quota?: IncomingMessage['quota'] | undefined;
}

export interface InMemoryAnswer {
	status: number;
	headers: OutgoingHttpHeaders;
	body: Buffer;
}

/** Never full: nobody would tell the response that there is room again. */
const nowhere = () =>
	new Writable({ highWaterMark: Number.MAX_SAFE_INTEGER, write: (_chunk, _encoding, done) => done() });

/**
 * Lets a listener, such as an Express app, answer what came over no connection, for whoever asks the same. The body is collected by methods
 * of the response itself, because Express replaces its prototype.
 */
export const askInMemory = (
	listener: RequestListener,
	{ url, headers, id, body, quota }: InMemoryRequest,
): Promise<InMemoryAnswer> =>
	new Promise((resolve, reject) => {
		const request = Object.assign(new IncomingMessage(new Socket()), {
			method: body === undefined ? 'GET' : 'POST',
			url,
			headers:
				body === undefined
					? headers
					: { ...headers, 'content-type': 'application/json', 'content-length': String(body.length) },
			id,
			isShared: true,
			complete: true,
			...(quota && { quota }),
		});
		if (body !== undefined) request.push(body);
		request.push(null);
		const response = new ServerResponse(request);
		const chunks: Buffer[] = [];
		const collect = (chunk: unknown, encoding: unknown) => {
			if (typeof chunk === 'string') {
				chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'));
			} else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
		};
		const { write, end } = response;
		const through = {
			write: (...given: unknown[]) => {
				collect(given[0], given[1]);
				return Reflect.apply(write, response, given);
			},
			end: (...given: unknown[]) => {
				// A response without a connection may be ended twice, by a handler and by what handles its error.
				if (!response.writableEnded) collect(given[0], given[1]);
				return Reflect.apply(end, response, given);
			},
		};
		Object.assign(response, through);
		response.once('finish', () =>
			resolve({ status: response.statusCode, headers: response.getHeaders(), body: Buffer.concat(chunks) }),
		);
		response.once('error', reject);
		response.assignSocket(nowhere() as Socket);
		listener(request, response);
	});
