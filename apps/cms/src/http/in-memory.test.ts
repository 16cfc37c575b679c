import express from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { expect, test } from 'vitest';
import { askInMemory } from './in-memory.ts';

const app = express();
app.get(
	'/json',
	(request, response) => void response.status(201).json({ id: request.id, language: request.acceptsLanguages('sv') }),
);
app.get('/stream', async (_request, response) => {
	await pipeline(Readable.from(Array.from({ length: 100 }, (_, index) => String(index % 10).repeat(5000))), response);
});
app.get('/latin', (_request, response) => {
	response.write('ab');
	response.end('é', 'latin1');
});

const ask = (url: string) => askInMemory(app, { url, id: 'a-request', headers: { 'accept-language': 'sv' } });

test('an app answers what came over no connection', async () => {
	const { status, headers, body } = await ask('/json');

	expect(status).toBe(201);
	expect(headers['content-type']).toBe('application/json; charset=utf-8');
	expect(JSON.parse(body.toString())).toEqual({ id: 'a-request', language: 'sv' });
});

test('an answer may be large and come in pieces', async () => {
	const { body } = await ask('/stream');

	expect(body).toHaveLength(500_000);
	expect(body.toString().slice(4990, 5010)).toBe('00000000001111111111');
});

test('bytes are those that a connection would have got', async () => {
	expect((await ask('/latin')).body).toEqual(Buffer.from([0x61, 0x62, 0xe9]));
});

test('what goes wrong is answered too', async () => {
	expect((await ask('/nothing')).status).toBe(404);
});
