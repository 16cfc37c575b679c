import { request, type IncomingHttpHeaders } from 'node:http';
import type { GeneratedRequest } from './requests.ts';

export interface GeneratedAnswer {
	status: number;
	headers: IncomingHttpHeaders;
	text: string;
}

/** Sends what `fetch` would mend or refuse to send: the address goes out as it is. */
export const send = (
	origin: string,
	{ method, address, headers, body, contentType }: GeneratedRequest,
): Promise<GeneratedAnswer> =>
	new Promise((resolve, reject) => {
		const { hostname, port } = new URL(origin);
		const sentBody = method === 'GET' || method === 'HEAD' ? undefined : body;
		const path = address.replace(/[^\x21-\x7e]/g, encodeURIComponent);
		const sent = request(
			{
				host: hostname,
				port,
				path,
				method,
				// A connection of its own: one kept from before may just be closing.
				agent: false,
				headers: {
					...headers,
					...(sentBody !== undefined && {
						'Content-Type': contentType,
						'Content-Length': Buffer.byteLength(sentBody),
					}),
				},
			},
			(response) => {
				// A stream of changes has no end of its own.
				if (response.headers['content-type']?.startsWith('text/event-stream')) {
					resolve({ status: response.statusCode ?? 0, headers: response.headers, text: '' });
					response.destroy();
					return;
				}
				let text = '';
				response.setEncoding('utf8');
				response.on('data', (part: string) => (text += part));
				response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
				response.on('error', reject);
			},
		);
		sent.on('error', reject);
		sent.end(sentBody);
	});
