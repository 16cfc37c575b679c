import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { createClient } from './client.ts';
import { ConnectionError, isGone, isMoved, isNotFound, isUnavailable } from './errors.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const servers: ReturnType<typeof createServer>[] = [];

/** A real HTTP server that answers as told; its address. */
const serve = async (handler: Handler): Promise<string> => {
	const server = createServer(handler);
	servers.push(server);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const json = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) =>
	response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

afterEach(() => {
	for (const server of servers.splice(0)) {
		server.closeAllConnections();
		server.close();
	}
});

test('a filter, a sort order and the language reach the service in its own notation', async () => {
	const requested = vi.fn<(url: string) => void>();
	const baseUrl = await serve((request, response) => {
		requested(decodeURIComponent(request.url ?? ''));
		json(response, 200, { docs: [], hasNextPage: false });
	});
	await createClient({ baseUrl: `${baseUrl}/`, locale: 'sv' }).find('practices', {
		where: { and: [{ country: { in: ['NO', 'SE'] } }, { 'period.start': { exists: true } }] },
		sort: ['-publicUpdatedAt', 'id'],
		limit: 5,
		select: { title: true, period: { start: true } },
	});
	expect(requested).toHaveBeenCalledWith(
		'/api/practices?locale=sv&select[title]=true&select[period][start]=true&where[and][0][country][in][0]=NO' +
			'&where[and][0][country][in][1]=SE&where[and][1][period.start][exists]=true&sort=-publicUpdatedAt,id&limit=5',
	);
});

test('iterating goes through every page and stops at the last', async () => {
	const baseUrl = await serve((request, response) => {
		const page = Number(new URL(request.url ?? '', 'http://x').searchParams.get('page'));
		json(response, 200, { docs: [{ id: `a${page}` }, { id: `b${page}` }], hasNextPage: page < 3 });
	});
	const ids: string[] = [];
	for await (const { id } of createClient({ baseUrl }).iterate('studies')) ids.push(id);
	expect(ids).toEqual(['a1', 'b1', 'a2', 'b2', 'a3', 'b3']);
});

test('a moved document says its new slug instead of being followed silently', async () => {
	const baseUrl = await serve((_, response) =>
		response.writeHead(308, { location: '/api/practices/slug/ny%20titel?locale=sv' }).end(),
	);
	const failure: unknown = await createClient({ baseUrl })
		.findBySlug('practices', 'gammal')
		.catch((cause: unknown) => cause);
	expect(isMoved(failure) && failure.slug).toBe('ny titel');
});

test('the id of a document that was merged into another brings the one that stayed', async () => {
	const baseUrl = await serve((request, response) => {
		if (request.url?.includes('/old'))
			json(response, 308, { location: '' }, { location: '/api/organisations/new?depth=0' });
		else json(response, 200, { id: 'new', asked: request.url });
	});
	const found = await createClient({ baseUrl }).findById('organisations', 'old', { depth: 0 });
	expect(found).toEqual({ id: 'new', asked: '/api/organisations/new?depth=0' });
});

test('unknown and withdrawn documents are told apart, with what the service says of them', async () => {
	const baseUrl = await serve((request, response) =>
		json(response, request.url?.includes('gone') ? 410 : 404, { type: 't', title: 'Gone away', requestId: 'r1' }),
	);
	const client = createClient({ baseUrl });
	const gone: unknown = await client.findBySlug('testimonies', 'gone').catch((cause: unknown) => cause);
	const unknown: unknown = await client.findById('testimonies', 'x').catch((cause: unknown) => cause);
	expect(isGone(gone) && gone.problem).toMatchObject({ status: 410, title: 'Gone away', requestId: 'r1' });
	expect(isNotFound(unknown)).toBe(true);
});

test('a busy service is asked again after the time it names', async () => {
	let asked = 0;
	const baseUrl = await serve((_, response) => {
		asked += 1;
		if (asked < 3) json(response, asked === 1 ? 429 : 503, {}, { 'retry-after': '0' });
		else json(response, 200, { name: 'IntegrationNorden' });
	});
	await expect(createClient({ baseUrl }).global('site')).resolves.toMatchObject({ name: 'IntegrationNorden' });
	expect(asked).toBe(3);
});

test('a service that stays busy ends in an error that says so', async () => {
	const baseUrl = await serve((_, response) => json(response, 503, { title: 'Away' }, { 'retry-after': '0' }));
	const failure: unknown = await createClient({ baseUrl, retries: 1 })
		.global('home')
		.catch((cause: unknown) => cause);
	expect(isUnavailable(failure)).toBe(true);
});

test('an aborted call ends at once with the reason given', async () => {
	const baseUrl = await serve(() => undefined);
	const controller = new AbortController();
	const call = createClient({ baseUrl }).find('news', { signal: controller.signal });
	controller.abort(new Error('no longer needed'));
	await expect(call).rejects.toThrow('no longer needed');
});

test('a service that does not answer in time, or not in JSON, is a connection error', async () => {
	const silent = await serve(() => undefined);
	const broken = await serve((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Hi'));
	await expect(createClient({ baseUrl: silent, timeoutMs: 50, retries: 0 }).find('news')).rejects.toThrow(
		ConnectionError,
	);
	await expect(createClient({ baseUrl: broken }).find('news')).rejects.toThrow(ConnectionError);
});

test('the key of an agency is sent as a bearer token', async () => {
	const sent = vi.fn<(header: string | undefined) => void>();
	const baseUrl = await serve((request, response) => {
		sent(request.headers.authorization);
		json(response, 200, { docs: [] });
	});
	await createClient({ baseUrl, apiKey: 'inn_abc_123' }).find('news');
	expect(sent).toHaveBeenCalledWith('Bearer inn_abc_123');
});
