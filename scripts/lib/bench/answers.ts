import { request } from 'node:http';

/** One thing to ask for. */
export interface Target {
	name: string;
	/** Address of the service, without a path. */
	origin: string;
	path: string;
	/** Sent as JSON by POST; otherwise it is a GET. */
	body?: string;
	headers?: Record<string, string>;
}

/** An answer byte for byte as it came over the wire. */
export interface Answer {
	path: string;
	status: number;
	/** Name, value, name, value … */
	headers: string[];
	/** Base64. */
	body: string;
	isChunked: boolean;
}

/** What browsers and agencies send. */
export const requestHeaders = ({ body, headers }: Target): Record<string, string> => ({
	'accept-encoding': 'gzip, br',
	...(body === undefined ? {} : { 'content-type': 'application/json' }),
	...headers,
});

/** Headers that concern one connection; Node writes its own. */
const ofConnection = /^(connection|keep-alive|transfer-encoding|date)$/i;

/** Asks once and keeps the answer without unpacking it. */
export const record = (target: Target): Promise<Answer> =>
	new Promise((resolve, reject) => {
		const asked = request(
			target.origin + target.path,
			{ method: target.body === undefined ? 'GET' : 'POST', headers: requestHeaders(target) },
			(response) => {
				const chunks: Buffer[] = [];
				response.on('data', (chunk: Buffer) => chunks.push(chunk));
				response.on('error', reject);
				response.on('end', () => {
					const raw = response.rawHeaders;
					const headers = raw.flatMap((name, i) =>
						i % 2 === 0 && !ofConnection.test(name) ? [name, raw[i + 1] ?? ''] : [],
					);
					resolve({
						path: target.path,
						status: response.statusCode ?? 0,
						headers,
						body: Buffer.concat(chunks).toString('base64'),
						isChunked: response.headers['transfer-encoding'] === 'chunked',
					});
				});
			},
		);
		asked.on('error', reject);
		asked.end(target.body);
	});

export const headerOf = ({ headers }: Answer, name: string): string | undefined => {
	const index = headers.findIndex((each, i) => i % 2 === 0 && each.toLowerCase() === name);
	return index < 0 ? undefined : headers[index + 1];
};
