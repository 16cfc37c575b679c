import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { Problem } from '../api/problem.ts';
import { environment } from '../environment.ts';
import type { Gate } from './gate.ts';
import { createFront } from './index.ts';
import { refuse } from './refuse.ts';

let server: Server | undefined;

afterEach(() => server?.close());

const ask = async (gate: Gate | undefined, headers: Record<string, string> = {}) => {
	const front = createFront({ app: (request, response) => response.end(`answered ${request.id}`), gate });
	server = createServer(front);
	await new Promise<void>((resolve) => server?.listen(0, 'localhost', resolve));
	return fetch(`http://localhost:${(server.address() as AddressInfo).port}/api/practices?locale=sv`, { headers });
};

test('every request has an id, the caller’s own where it has one', async () => {
	expect((await ask(undefined)).headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
	const own = await ask(undefined, { 'x-request-id': 'mirror-2026-11-25' });
	expect(own.headers.get('x-request-id')).toBe('mirror-2026-11-25');
	expect(await own.text()).toBe('answered mirror-2026-11-25');
	expect((await ask(undefined, { 'x-request-id': 'no' })).headers.get('x-request-id')).not.toBe('no');
});

test.each<[string, Gate]>([
	['at once', () => true],
	['later', () => Promise.resolve(true)],
])('a gate that opens %s lets the request through', async (_when, gate) => {
	expect(await (await ask(gate)).text()).toMatch(/^answered/);
});

test.each<[string, (answer: () => boolean) => ReturnType<Gate>]>([
	['at once', (answer) => answer()],
	['later', (answer) => Promise.resolve(answer())],
])('a gate that refuses %s is the whole answer', async (_when, decide) => {
	const answer = await ask((request, response) =>
		decide(() => {
			refuse(request, response, new Problem('forbidden', { detail: 'Not now.' }));
			return false;
		}),
	);

	expect(answer.status).toBe(403);
	expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
	expect(answer.headers.get('access-control-allow-origin')).toBe('*');
	expect(answer.headers.get('content-language')).toBe('sv');
	expect(await answer.json()).toMatchObject({ status: 403, detail: 'Not now.', instance: '/api/practices' });
});

test('the forms of the admin get the same, as the type and in the language they read', async () => {
	const gate: Gate = (request, response) => {
		refuse(request, response, new Problem('forbidden', { detail: 'Not now.' }));
		return false;
	};
	const answer = await ask(gate, { referer: `${environment.cmsUrl}/admin/collections/news`, 'accept-language': 'fi' });

	expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
	expect(answer.headers.get('content-language')).toBe('fi');
	expect(await answer.json()).toMatchObject({ status: 403, detail: 'Not now.', errors: [{ message: 'Not now.' }] });
});

test.each<[string, Gate]>([
	[
		'throws',
		() => {
			throw new Error('secret insides');
		},
	],
	['rejects', () => Promise.reject(new Error('secret insides'))],
])('a gate that %s lets nobody through and tells nothing', async (_how, gate) => {
	const answer = await ask(gate);

	expect(answer.status).toBe(500);
	expect(await answer.text()).not.toContain('secret');
});
