import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createHttpServer } from './server.ts';

let server: Server;

beforeAll(async () => {
	server = createHttpServer((request, response) => {
		if (request.method === 'GET') response.end('answered GET');
		else void text(request).then((body) => response.end(`answered ${request.method}, ${body.length} bytes`));
	});
	// Node's types leave it out.
	Object.assign(server, { connectionsCheckingInterval: 50 });
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => void server.close());

/** Sends bytes, and reads until the server closes the connection. */
const send = (...parts: string[]) =>
	new Promise<string>((resolve, reject) => {
		const chunks: Buffer[] = [];
		const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () => {
			for (const part of parts) socket.write(part);
		});
		socket.on('data', (chunk: Buffer) => chunks.push(chunk));
		socket.on('end', () => resolve(Buffer.concat(chunks).toString()));
		socket.on('error', reject);
	});

const problemIn = (answer: string) => {
	const [head = '', body = ''] = answer.split('\r\n\r\n');
	expect(head).toContain('Content-Type: application/problem+json');
	expect(head).toMatch(/Connection: close/i);
	return { status: Number(head.split(' ')[1]), body: JSON.parse(body) as Record<string, unknown> };
};

test.each([
	['what is not HTTP', ['hello there\r\n\r\n'], 400, 'malformed-request'],
	['an unknown method', ['FETCH / HTTP/1.1\r\nHost: x\r\n\r\n'], 400, 'malformed-request'],
	['a header without a name', ['GET / HTTP/1.1\r\nHost: x\r\n: y\r\n\r\n'], 400, 'malformed-request'],
	[
		'two lengths',
		['POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n'],
		400,
		'malformed-request',
	],
	['no host', ['GET / HTTP/1.1\r\n\r\n'], 400, 'malformed-request'],
	['a request line of 17 kB', [`GET /${'a'.repeat(17_000)} HTTP/1.1\r\nHost: x\r\n\r\n`], 431, 'head-too-large'],
	[
		'headers of 17 kB',
		['GET / HTTP/1.1\r\nHost: x\r\nCookie: ', 'a'.repeat(17_000), '\r\n\r\n'],
		431,
		'head-too-large',
	],
	['a tunnel', ['CONNECT example.org:443 HTTP/1.1\r\nHost: example.org\r\n\r\n'], 405, 'method-not-allowed'],
])('%s is refused with a problem document', async (_what, parts, status, kind) => {
	const problem = problemIn(await send(...parts));

	expect(problem.status).toBe(status);
	expect(problem.body).toMatchObject({ status, type: expect.stringMatching(new RegExp(`/problems/${kind}$`)) });
	expect(problem.body.requestId).toMatch(/^[\w-]{36}$/);
});

test('a long request that keeps coming still gets to read why it is refused', async () => {
	const problem = problemIn(await send(`GET /${'a'.repeat(2_000_000)} HTTP/1.1\r\nHost: x\r\n\r\n`));

	expect(problem.status).toBe(431);
});

test('a request that does not come in time is told so', async () => {
	server.headersTimeout = 100;
	const problem = problemIn(await send('GET / HTTP/1.1\r\nHost: x\r\n'));

	expect(problem.body).toMatchObject({ status: 408 });
});

test('what was answered before is not touched by nonsense behind it', async () => {
	const answer = await send('GET / HTTP/1.1\r\nHost: x\r\n\r\n', 'nonsense\r\n\r\n');

	expect(answer.startsWith('HTTP/1.1 200 OK')).toBe(true);
	expect(answer).toContain('answered GET');
});

test('an expectation that nobody knows is left aside', async () => {
	const answer = await send('GET / HTTP/1.1\r\nHost: x\r\nExpect: a-miracle\r\nConnection: close\r\n\r\n');

	expect(answer).toContain('answered GET');
});

test.each([
	['without a length', '\r\n', 0],
	['of no bytes', 'Content-Length: 0\r\n\r\n', 0],
	['of two bytes', 'Content-Length: 2\r\n\r\n{}', 2],
	['in pieces', 'Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n', 2],
])('a body %s is read to its end', async (_what, rest, bytes) => {
	const answer = await send(`POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${rest}`);

	expect(answer).toContain(`answered POST, ${bytes} bytes`);
});
