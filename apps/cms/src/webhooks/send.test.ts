import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSender } from './send.ts';
import { signedHeaders } from './sign.ts';

const seen: { path: string; headers: IncomingMessage['headers']; body: string }[] = [];

const behaviours: Record<string, RequestListener> = {
	'/ok': (_request, response) => response.writeHead(204).end(),
	'/busy': (_request, response) => response.writeHead(503, { 'Retry-After': '120' }).end('later'),
	'/slow-down': (_request, response) => response.writeHead(429, { 'Retry-After': '60' }).end(),
	'/broken': (_request, response) => response.writeHead(500).end('a secret from inside'),
	'/gone': (_request, response) => response.writeHead(410).end(),
	'/away': (_request, response) => response.writeHead(307, { Location: '/ok' }).end(),
	'/hanging': () => undefined,
	'/cut': (request) => request.socket.destroy(),
	'/huge': (_request, response) => {
		response.writeHead(200);
		const chunk = Buffer.alloc(65_536, 'x');
		const pour = (): void => {
			while (!response.destroyed && response.write(chunk));
			if (!response.destroyed) response.once('drain', pour);
		};
		pour();
	},
	'/endless-error': (_request, response) => response.writeHead(400).write('it goes on'),
};

const server = createServer((request, response) => {
	const path = new URL(request.url ?? '', 'http://receiver').pathname;
	let body = '';
	request.setEncoding('utf8').on('data', (text: string) => (body += text));
	request.on('end', () => {
		seen.push({ path: request.url ?? '', headers: request.headers, body });
		behaviours[path]?.(request, response);
	});
});
let host: string;
beforeAll(async () => {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});

const resolve = (name: string) => Promise.reject(new Error(`${name} is not looked up here`));
const letter = (path: string, headers: Record<string, string> = {}) => ({
	url: `http://${host}${path}`,
	headers,
	body: '{"type":"practices.published"}',
});
const send = (path: string, timeoutMs = 15_000) =>
	createSender({ allowed: new Set([host]), resolve, timeoutMs })(letter(path));

test.each([
	['/ok', { isDelivered: true, status: 204, error: null }],
	['/huge', { isDelivered: true, status: 200, error: null }],
	['/busy', { isDelivered: false, status: 503, error: 'status', retryAfterMs: 120_000 }],
	['/slow-down', { isDelivered: false, status: 429, error: 'too-many', retryAfterMs: 60_000 }],
	['/broken', { isDelivered: false, status: 500, error: 'status' }],
	['/gone', { isDelivered: false, status: 410, error: 'gone' }],
	['/away', { isDelivered: false, status: 307, error: 'redirect' }],
	['/cut', { isDelivered: false, status: null, error: 'no-connection' }],
])('%s: what the receiver answers is what counts', async (path, outcome) => {
	const before = seen.filter(({ path: asked }) => asked === '/ok').length;
	expect(await send(path)).toMatchObject(outcome);
	if (path === '/away') expect(seen.filter(({ path: asked }) => asked === '/ok')).toHaveLength(before);
});

test('nothing a receiver writes is kept', async () => {
	expect(JSON.stringify(await send('/broken'))).not.toContain('secret');
});

test('a receiver that hangs, before its answer or in the middle of it, does not hold us', async () => {
	expect(await send('/hanging', 200)).toEqual({ isDelivered: false, status: null, error: 'timeout' });
	expect(await send('/endless-error', 200)).toMatchObject({ isDelivered: false, status: 400 });
});

test('plain HTTP where TLS is asked for is no connection', async () => {
	const sender = createSender({ allowed: new Set([host]), resolve });
	expect(await sender({ ...letter('/ok'), url: `https://${host}/ok` })).toMatchObject({ error: 'tls' });
});

test('a name that leads to a private address by now is not connected to', async () => {
	const rebound = createSender({
		allowed: new Set(),
		resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
	});
	const before = seen.length;
	expect(await rebound({ ...letter('/ok'), url: 'https://agency.example/ok' })).toEqual({
		isDelivered: false,
		status: null,
		error: 'refused-address',
	});
	expect(seen).toHaveLength(before);
});

test('the connection goes to the address that was checked', async () => {
	const port = host.split(':')[1];
	const sender = createSender({
		allowed: new Set([`agency.example:${port}`]),
		resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
	});
	expect(await sender({ ...letter('/ok'), url: `http://agency.example:${port}/ok?from=us` })).toMatchObject({
		isDelivered: true,
	});
	expect(seen.at(-1)).toMatchObject({ path: '/ok?from=us', headers: { host: `agency.example:${port}` } });
});

test('a name that takes for ever to look up, and one that does not exist', async () => {
	const lost = createSender({ allowed: new Set(), resolve: () => new Promise(() => undefined), timeoutMs: 100 });
	expect(await lost({ ...letter('/ok'), url: 'https://agency.example/' })).toMatchObject({ error: 'timeout' });
	const unknown = createSender({ allowed: new Set(), resolve });
	expect(await unknown({ ...letter('/ok'), url: 'https://agency.example/' })).toMatchObject({ error: 'unknown-name' });
});

test('an attempt that is stopped says so instead of guessing', async () => {
	const stop = new AbortController();
	const attempt = createSender({ allowed: new Set([host]), resolve })(letter('/hanging'), stop.signal);
	stop.abort();
	await expect(attempt).rejects.toThrow();
});

test('a letter is verified by the library of Standard Webhooks, with the new secret and with the old', async () => {
	const secrets = [1, 2].map((fill) => `whsec_${Buffer.alloc(32, fill).toString('base64')}`);
	const { body } = letter('/ok');
	const headers = signedHeaders({ id: 'msg-1', body, secrets, at: new Date() });
	await createSender({ allowed: new Set([host]), resolve })(letter('/ok', headers));
	const received = seen.at(-1);
	for (const secret of secrets) {
		expect(new Webhook(secret).verify(received?.body ?? '', received?.headers as Record<string, string>)).toEqual({
			type: 'practices.published',
		});
	}
	const stranger = new Webhook(`whsec_${Buffer.alloc(32, 3).toString('base64')}`);
	expect(() => stranger.verify(received?.body ?? '', received?.headers as Record<string, string>)).toThrow();
	expect(received?.headers).toMatchObject({ 'content-type': 'application/json', 'webhook-id': 'msg-1' });
});
