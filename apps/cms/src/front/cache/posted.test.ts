import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isQuestion, peekBody, postedLength } from './posted.ts';

describe('a body that can only be a question', () => {
	test.each([
		[{ query: '{ Practices { totalDocs } }' }, true],
		[{ query: 'query a($n: Int) { Themes(limit: $n) { totalDocs } }', variables: { n: 3 }, operationName: 'a' }, true],
		[{ query: 'mutation { createTheme { id } }' }, false],
		[{ query: '{ Themes { totalDocs } } mutation change { createTheme { id } }' }, false],
		[{ query: '{ a }', extensions: { persistedQuery: { version: 1, sha256Hash: 'a' } } }, false],
		[{ extensions: {} }, false],
		[[{ query: '{ a }' }], false],
		[null, false],
	])('%j: %s', (body, isOne) => expect(isQuestion(Buffer.from(JSON.stringify(body)))).toBe(isOne));

	test('is read as JSON first', () => {
		expect(isQuestion(Buffer.from('{"query":"\\u006dutation { a }"}'))).toBe(false);
		expect(isQuestion(Buffer.from('query { a }'))).toBe(false);
	});
});

describe('what is looked at', () => {
	const headers = { 'content-type': 'application/json', 'content-length': '20' };
	const request = (given: object) =>
		({ method: 'POST', url: '/api/graphql', headers, ...given }) as unknown as IncomingMessage;

	test('has a length that is told', () => expect(postedLength(request({}))).toBe(20));
	test.each([
		{ method: 'PUT' },
		{ url: '/api/practices' },
		{ headers: { ...headers, 'content-type': 'text/plain' } },
		{ headers: { ...headers, 'content-encoding': 'gzip' } },
		{ headers: { ...headers, 'content-length': '0' } },
		{ headers: { ...headers, 'content-length': '40000' } },
		{ headers: { 'content-type': 'application/json' } },
	])('is not %j', (given) => expect(postedLength(request(given))).toBeUndefined());
});

describe('a body that was looked at', () => {
	const server = createServer((request, response) => {
		peekBody(request, Number(request.headers['content-length']), (body) => {
			void text(request).then((whole) => response.end(JSON.stringify([body.toString(), whole])));
		});
	});
	beforeAll(() => new Promise<void>((resolve) => void server.listen(0, resolve)));
	afterAll(() => void server.close());

	test.each([1, 30_000])('can still be read: %i bytes', async (length) => {
		const body = 'x'.repeat(length);
		const response = await fetch(`http://localhost:${(server.address() as AddressInfo).port}`, {
			method: 'POST',
			body,
		});
		expect(await response.json()).toEqual([body, body]);
	});
});
