import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ChangeLog } from '../../changes/index.ts';
import { answerErrors } from '../errors.ts';
import { answerChanges } from './index.ts';
import { createWaitingRoom } from './waiting.ts';

const closing = new AbortController();
/** A log in which nothing happens. */
const log: ChangeLog = {
	collections: new Set(['practices']),
	newest: () => Promise.resolve(0),
	newestEntry: () => Promise.resolve(undefined),
	page: () => Promise.resolve({ changes: [], next: null, newest: 0, newestAt: undefined }),
	waitBeyond: (_seq, signal) => new Promise((resolve) => signal.addEventListener('abort', () => resolve())),
	closed: closing.signal,
	close: () => Promise.resolve(),
};

let server: Server;
let url: string;
beforeEach(async () => {
	const app = express()
		.get('/', (request, _response, next) => {
			const caller = request.headers['x-caller'];
			if (typeof caller === 'string') request.quota = { caller } as typeof request.quota & {};
			next();
		})
		.get('/', answerChanges({ log }, createWaitingRoom({ most: 2, mostOf: 1 })))
		.use(answerErrors);
	server = createServer(app).listen(0, '127.0.0.1');
	await once(server, 'listening');
	url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterEach(() => {
	server.closeAllConnections();
	server.close();
});

const poll = { Prefer: 'wait=30' };
const stream = { Accept: 'text/event-stream' };
/** What a caller is told who leaves at once. */
const statusOf = async (headers: Record<string, string>) => {
	const abort = new AbortController();
	const { status } = await fetch(url, { headers, signal: abort.signal });
	abort.abort();
	return status;
};
/** Polls and streams that are there, and how they leave. */
const occupy = async () => {
	const abort = new AbortController();
	const request = once(server, 'request');
	fetch(url, { headers: poll, signal: abort.signal }).catch(() => undefined);
	await request;
	await fetch(url, { headers: stream, signal: abort.signal });
	return () => abort.abort();
};

test('polls and streams share the places; where there is none left, both are told to come back', async () => {
	await occupy();
	for (const headers of [poll, stream]) {
		const response = await fetch(url, { headers });

		expect(response.status).toBe(503);
		expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
		expect(response.headers.get('retry-after')).toBe('30');
		expect(await response.json()).toMatchObject({ status: 503, detail: expect.stringMatching(/without waiting/) });
	}
	// Whoever does not wait is answered all the same.
	expect((await fetch(url)).status).toBe(200);
});

test('who leaves makes place', async () => {
	const leave = await occupy();
	expect(await statusOf(stream)).toBe(503);
	leave();
	await expect.poll(() => statusOf(stream), { timeout: 4000 }).toBe(200);
});

test('one caller takes no more than its share of the places, and others find theirs', async () => {
	const [one, other] = [{ 'X-Caller': 'one' }, { 'X-Caller': 'other' }];
	const abort = new AbortController();
	await fetch(url, { headers: { ...stream, ...one }, signal: abort.signal });
	for (const headers of [poll, stream]) {
		const response = await fetch(url, { headers: { ...headers, ...one } });

		expect(response.status).toBe(429);
		expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
		expect(response.headers.get('retry-after')).toBe('30');
		expect(await response.json()).toMatchObject({ status: 429, detail: expect.stringMatching(/without waiting/) });
	}
	expect((await fetch(url, { headers: one })).status).toBe(200);
	expect(await statusOf({ ...stream, ...other })).toBe(200);
	abort.abort();
	await expect.poll(() => statusOf({ ...stream, ...one }), { timeout: 4000 }).toBe(200);
});
