import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import express, { type Response } from 'express';
import { afterEach, expect, test } from 'vitest';
import type { LogPage } from '../../changes/index.ts';
import { writeCursor } from '../../changes/cursor.ts';
import { streamChanges } from './stream.ts';

const change = (seq: number) => ({
	cursor: writeCursor(seq),
	collection: 'practices',
	id: `practice-${seq}`,
	kind: 'updated' as const,
	at: '2026-11-26T12:00:00.000Z',
	languages: [],
	reason: null,
	previousSlug: null,
	newSlug: null,
	mergedInto: null,
});

/** A log that goes on as long as somebody reads, or ends after so many pages. */
const logOf = (pages: number) => {
	const asked: number[] = [];
	const closing = new AbortController();
	return {
		asked,
		close: () => closing.abort(),
		closed: closing.signal,
		page: ({ after }: { after: number }): Promise<LogPage> => {
			asked.push(after);
			const isEmpty = after >= pages * 500;
			const changes = isEmpty ? [] : Array.from({ length: 500 }, (_, index) => change(after + index + 1));
			return Promise.resolve({ changes, next: isEmpty ? null : after + 500, newest: after, newestAt: undefined });
		},
		waitBeyond: (_seq: number, signal: AbortSignal) =>
			new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve())),
	};
};

interface Served {
	server: Server;
	response: Promise<Response>;
	ended: Promise<void>;
}

let served: Served | undefined;
afterEach(() => served?.server.closeAllConnections());
afterEach(() => served?.server.close());

const serve = async (log: ReturnType<typeof logOf>, times: { heartbeatMs?: number; stalledMs?: number }) => {
	const response = Promise.withResolvers<Response>();
	const ended = Promise.withResolvers<void>();
	const app = express().get('/', (_request, answer) => {
		response.resolve(answer);
		void streamChanges({ log, options: { after: 0, limit: 500 }, response: answer, ...times }).then(ended.resolve);
	});
	const server = createServer(app).listen(0, '127.0.0.1');
	await once(server, 'listening');
	served = { server, response: response.promise, ended: ended.promise };
	return { ...served, port: (server.address() as AddressInfo).port };
};

test('a reader who does not read is dropped, and no more is read for it than it can be sent', async () => {
	const log = logOf(Infinity);
	const { port, response, ended } = await serve(log, { stalledMs: 200 });
	const socket = connect(port, '127.0.0.1').pause();
	socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
	const answer = await response;
	let mostKept = 0;
	const { write } = answer;
	answer.write = ((text: string) => {
		const isTaken = write.call(answer, text, 'utf8');
		mostKept = Math.max(mostKept, answer.writableLength);
		return isTaken;
	}) as typeof write;
	await ended;

	expect(answer.destroyed).toBe(true);
	expect(log.asked.length).toBeGreaterThan(0);
	expect(mostKept).toBeLessThan(500_000);
	socket.destroy();
});

test('a reader who is slow gets everything', async () => {
	const log = logOf(60);
	const { port } = await serve(log, { stalledMs: 20_000 });
	const socket = connect(port, '127.0.0.1');
	socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
	let text = '';
	for await (const chunk of socket) {
		text += String(chunk);
		await new Promise(setImmediate);
		if (text.includes(`id: ${writeCursor(30_000)}\n`)) break;
	}
	expect(text.match(/^event: change$/gm)?.length).toBe(30_000);
});

test('the silence is broken now and then, and the end of the service is the end of the stream', async () => {
	const log = logOf(0);
	const { port, ended } = await serve(log, { heartbeatMs: 20 });
	const answer = await fetch(`http://127.0.0.1:${port}/`);
	let text = '';
	for await (const chunk of answer.body as ReadableStream<Uint8Array>) {
		text += new TextDecoder().decode(chunk);
		if (text.split(':\n\n').length > 3) log.close();
	}
	await ended;
	expect(text).toMatch(/^retry: 5000\n\n(:\n\n){3,}$/);
});
