import { get, type IncomingHttpHeaders } from 'node:http';
import { isLocale } from '@repo/i18n';

interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	length: number;
}

/** As it comes over the wire: nothing is unpacked. */
const ask = (address: string, headers: Record<string, string>): Promise<Answer> =>
	new Promise((resolve, reject) => {
		get(address, { headers }, (response) => {
			let length = 0;
			response
				.on('data', (chunk: Buffer) => (length += chunk.length))
				.on('error', reject)
				.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, length }));
		}).on('error', reject);
	});

const has = (header: string | undefined, ...parts: string[]) => parts.every((part) => header?.includes(part) === true);
const isDate = (text = '') => Date.parse(text) <= Date.now() && new Date(text).toUTCString() === text;
const isUnchanged = ({ status, length }: Answer) => status === 304 && length === 0;

// What is shorter fits one packet as it is; pictures and fonts are packed already.
const isWorthPacking = ({ length, headers }: Answer) => length >= 1000 && !has(headers['content-type'], 'image/');

/** What every public answer has, and whether this one does. Those that it lacks are named. */
export const brokenPromises = async (address: string): Promise<string[]> => {
	const asked = { 'accept-language': 'fi' };
	const plain = await ask(address, { ...asked, 'accept-encoding': 'identity' });
	const { status, headers } = plain;
	const { etag = '' } = headers;
	const link = [headers.link].flat().join(', ');
	const packed = await Promise.all(
		['gzip', 'br', 'zstd'].map(async (coding) => {
			const answer = await ask(address, { ...asked, 'accept-encoding': coding });
			const is = answer.headers['content-encoding'] === coding && answer.headers.etag !== etag;
			return [coding, is || !isWorthPacking(plain)] as const;
		}),
	);
	const promises: Record<string, boolean> = {
		'200': status === 200,
		ETag: /^"[^"]+"$/.test(etag),
		'Last-Modified': isDate(headers['last-modified']),
		'304': isUnchanged(
			await ask(address, { ...asked, 'accept-encoding': 'identity', 'if-none-match': etag || '"none"' }),
		),
		// What shows a testimony may be used by nobody without asking.
		'Cache-Control':
			headers['cache-control'] === 'public, no-cache' ||
			has(headers['cache-control'], 'public', 'stale-while-revalidate=', 'stale-if-error='),
		Vary: has(headers.vary, 'Accept-Encoding'),
		'Content-Language': (headers['content-language'] ?? '').split(', ').every(isLocale),
		RateLimit: has(headers['ratelimit'] as string, 'r=', 't='),
		'RateLimit-Policy': has(headers['ratelimit-policy'] as string, 'q=', 'w='),
		'Link to the licence': /<https?:\/\/[^>]+>; rel="license"/.test(link),
		CORS: headers['access-control-allow-origin'] === '*',
		...Object.fromEntries(packed),
	};
	return Object.keys(promises).filter((name) => promises[name] !== true);
};
