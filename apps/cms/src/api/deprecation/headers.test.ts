import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Deprecation } from '@repo/types/contracts';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { announceDeprecations } from './headers.ts';

const words = 'Use the export.';
const instead = { en: words, sv: words, da: words, nb: words, fi: words, is: words };
const list: Deprecation[] = [
	{ path: '/feeds/{collection}.{format}', since: '2026-11-26', sunset: '2028-01-01', instead },
	{ path: '/api/news/{id}', since: '2026-12-01', sunset: '2027-12-31', instead },
	{ collection: 'news', field: 'lead', since: '2026-11-01', sunset: '2028-03-01', instead },
];

let url: string;
const app = express();
app.use(announceDeprecations(list));
app.use((_request, response) => {
	response.append('Link', '<https://example.org/>; rel="license"').send('ok');
});
let server: Server;

beforeAll(async () => {
	server = app.listen(0, 'localhost');
	await once(server, 'listening');
	url = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const headersOf = async (path: string) => {
	const { headers } = await fetch(`${url}${path}`);
	return [headers.get('deprecation'), headers.get('sunset')];
};

test('a path that is to go says since when and until when', async () => {
	expect(await headersOf('/feeds/practices.atom?locale=sv')).toEqual(['@1795651200', 'Sat, 01 Jan 2028 00:00:00 GMT']);
	const { headers } = await fetch(`${url}/feeds/practices.atom`);
	expect(headers.get('link')).toMatch(/\/api\/docs>; rel="deprecation".*\/en\/[^>]+>; rel="sunset".*rel="license"/);
});

test('a field that is to go is told of in the list, in a document and by its slug', async () => {
	for (const path of ['/api/news', '/api/news/', '/api/news/slug/x'])
		expect(await headersOf(path)).toEqual(['@1793491200', 'Wed, 01 Mar 2028 00:00:00 GMT']);
});

test('of several announcements the first one and the first end are told', async () => {
	expect(await headersOf('/api/news/0197f0a4')).toEqual(['@1793491200', 'Fri, 31 Dec 2027 00:00:00 GMT']);
});

test.each(['/api/practices', '/api/news/count', '/api/newsletters', '/feeds/practices', '/', '/api/feeds/x.atom'])(
	'%s is left alone',
	async (path) => expect(await headersOf(path)).toEqual([null, null]),
);
