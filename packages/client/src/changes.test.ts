import type { ServerResponse } from 'node:http';
import type { Change as ContractChange, ChangesPage as ContractPage } from '@repo/types/contracts';
import { afterEach, beforeEach, expect, expectTypeOf, test, vi } from 'vitest';
import { collect, Service } from '../tests/service.ts';
import { createClient } from './client.ts';
import { ConnectionError, isUnavailable } from './errors.ts';
import type { Change, ChangesPage } from './types.ts';

let service: Service;

beforeEach(async () => {
	service = await new Service().start();
});
afterEach(async () => {
	vi.useRealTimers();
	await service.stop();
});

const client = (options = {}) => createClient({ baseUrl: service.url, retries: 0, ...options });

test('the types of the change log are those of its contract', () => {
	expectTypeOf<Change>().toEqualTypeOf<ContractChange>();
	expectTypeOf<ChangesPage>().toEqualTypeOf<ContractPage>();
});

test('the log is read page by page to its end, and goes on after the last cursor', async () => {
	for (const id of ['a', 'b', 'c', 'd', 'e']) service.publish('practices', { id });
	const seen = await collect(client().changes({ limit: 2 }));
	expect(seen.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
	expect(service.asked).toEqual([
		'/api/changes?limit=2',
		'/api/changes?since=c000002&limit=2',
		'/api/changes?since=c000004&limit=2',
	]);

	service.retract('withdrawn', 'practices', 'b');
	const more = await collect(client().changes({ since: seen.at(-1)?.cursor }));
	expect(more).toMatchObject([{ id: 'b', kind: 'withdrawn', reason: 'withdrawn' }]);
});

test('only the wanted collections are asked for', async () => {
	service.publish('news', { id: 'n' });
	service.publish('practices', { id: 'p' });
	service.publish('studies', { id: 's' });
	const seen = await collect(client().changes({ types: ['practices', 'studies'] }));
	expect(seen.map(({ id }) => id)).toEqual(['p', 's']);
});

test('a live reader hears of a change as it happens, and stops when it is told to', async () => {
	service.publish('news', { id: 'first' });
	const controller = new AbortController();
	const seen: string[] = [];
	const reading = (async () => {
		for await (const { id } of client().changes({ live: true, signal: controller.signal })) {
			seen.push(id);
			if (id === 'first') service.publish('news', { id: 'second' });
			if (id === 'second') setImmediate(() => service.publish('news', { id: 'third' }));
			if (id === 'third') controller.abort(new Error('enough'));
		}
	})();
	await expect(reading).rejects.toThrow('enough');
	expect(seen).toEqual(['first', 'second', 'third']);
});

test('leaving the loop asks for nothing more', async () => {
	for (const id of ['a', 'b', 'c']) service.publish('news', { id });
	for await (const { id } of client().changes({ limit: 1 })) if (id === 'b') break;
	expect(service.asked).toHaveLength(2);
});

test('an answer that is no page of the log is a connection error', async () => {
	service.interfere = (_, response) => Boolean(response.end('{"docs":[]}'));
	await expect(collect(client().changes())).rejects.toThrow(ConnectionError);
});

test('an export is read while it arrives, with letters cut in two on the way', async () => {
	const lines = ['{"id":"å"}', '{"id":"b","title":"Þórður"}', ''].join('\n');
	service.interfere = (_, response) => {
		response.writeHead(200, { 'changes-cursor': 'c1' });
		for (const byte of Buffer.from(lines)) response.write(Buffer.from([byte]));
		response.end();
		return true;
	};
	const { cursor, docs } = await client().exportAll('practices', { locale: 'is' });
	expect(cursor).toBe('c1');
	expect(await collect(docs)).toEqual([{ id: 'å' }, { id: 'b', title: 'Þórður' }]);
	expect(service.asked).toEqual(['/api/export/practices.ndjson?locale=is']);
});

test('an export that is cut off is an error, never a short export', async () => {
	service.interfere = (_, response) => {
		response.writeHead(200, { 'changes-cursor': 'c1' });
		response.write('{"id":"a"}\n{"id":"b"}\n');
		setImmediate(() => response.destroy());
		return true;
	};
	const cut = await client().exportAll('practices');
	await expect(collect(cut.docs)).rejects.toSatisfy(isUnavailable);

	service.interfere = (_, response) =>
		Boolean(response.writeHead(200, { 'changes-cursor': 'c1' }).end('{"id":"a"}\n{"id":'));
	const half = await client().exportAll('practices');
	await expect(collect(half.docs)).rejects.toSatisfy(isUnavailable);
});

test('an export may take longer than a single answer, as long as it does not fall silent', async () => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	const answering = new Promise<ServerResponse>((resolve) => {
		service.interfere = (_, response) => {
			response.writeHead(200, { 'changes-cursor': 'c1' }).flushHeaders();
			resolve(response);
			return true;
		};
	});
	const { docs } = await client({ timeoutMs: 200 }).exportAll('practices');
	const response = await answering;
	const reader = docs[Symbol.asyncIterator]();
	for (const id of ['a', 'b', 'c']) {
		const next = reader.next();
		await vi.advanceTimersByTimeAsync(150);
		response.write(`{"id":"${id}"}\n`);
		expect(await next).toEqual({ done: false, value: { id } });
	}
	const silence = expect(reader.next()).rejects.toThrow(ConnectionError);
	await vi.advanceTimersByTimeAsync(200);
	await silence;
});

test('an export without its cursor is refused: nobody could go on from it', async () => {
	service.interfere = (_, response) => Boolean(response.end('{"id":"a"}\n'));
	await expect(client().exportAll('practices')).rejects.toThrow(ConnectionError);
});

test('leaving an export early closes the connection', async () => {
	const closed = new Promise<void>((resolve) => {
		service.interfere = (_, response) => {
			response.writeHead(200, { 'changes-cursor': 'c1' });
			response.write('{"id":"a"}\n{"id":"b"}\n');
			response.on('close', resolve);
			return true;
		};
	});
	const { docs } = await client().exportAll('practices');
	for await (const { id } of docs) if (id === 'a') break;
	await closed;
});

test('changes and exports are read past every cache on the way', async () => {
	const directives: (string | undefined)[] = [];
	service.interfere = (request) => {
		directives.push(request.headers['cache-control']);
		return false;
	};
	await collect(client().changes());
	await client().exportAll('news');
	await client().find('news');
	expect(directives).toEqual(['no-cache', 'no-cache', undefined]);
});
