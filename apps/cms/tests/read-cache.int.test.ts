import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { request as ask } from 'node:http';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BaseDatabaseAdapter } from 'payload';
import { bootWithRoles, type AccessBench, type Doc } from './people-with-roles.ts';
import { comesDue } from './schedules.ts';

let bench: AccessBench;
let practice: Doc;

const published = { _status: 'published' };

beforeAll(async () => {
	bench = await bootWithRoles();
	practice = await bench.make('practices', { ...published, title: 'Odling 0', slug: 'odling' });
});
afterAll(() => bench?.cms.stop());

const update = (collection: string, id: string, data: object, options: object = {}) =>
	bench.cms.payload.update({ collection, id, locale: 'sv', data, ...options } as never);
const get = (path: string, headers: Record<string, string> = {}) =>
	fetch(`${bench.cms.url}/api/${path}`, { headers, redirect: 'manual' });
// What an answer holds is what the tests find out.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
const json = async (path: string): Promise<any> => (await get(path)).json();

/** How many questions the database is asked meanwhile. */
const questionsDuring = async (work: () => Promise<unknown>, ofCollection?: string): Promise<number> => {
	const { db } = bench.cms.payload;
	const { find, findOne, findGlobal, count } = db;
	let questions = 0;
	const counted = (read: (given: never) => Promise<unknown>) => (given: { collection?: string }) => {
		if (ofCollection === undefined || given.collection === ofCollection) questions += 1;
		return read.call(db, given as never);
	};
	const counting = { find, findOne, findGlobal, count };
	for (const [name, read] of Object.entries(counting)) Object.assign(db, { [name]: counted(read) });
	await work().finally(() => Object.assign(db, { find, findOne, findGlobal, count } as Partial<BaseDatabaseAdapter>));
	return questions;
};

describe('a public read', () => {
	test.each([
		'practices?locale=sv',
		'practices/slug/odling?locale=sv',
		'globals/home',
		`graphql?query=${encodeURIComponent('{ Practices(locale: sv) { docs { title } } }')}`,
	])('of %s asks the database once, however often it is asked for', async (path) => {
		expect(await questionsDuring(() => get(path))).toBeGreaterThan(0);
		expect(await questionsDuring(() => Promise.all([get(path), get(path), get(path)]))).toBe(0);
	});
	test('that many ask for at once is made once', async () => {
		const path = 'practices?locale=sv&sort=title&limit=7';
		const answers = await questionsDuring(
			() => Promise.all(Array.from({ length: 20 }, async () => expect((await get(path)).status).toBe(200))),
			'practices',
		);
		expect(answers).toBe(1);
	});
	test('is one answer, in whatever order and spelling it is asked for, by whichever of the public', async () => {
		await get('practices?where[country][equals]=SE&limit=3&locale=da');
		const others = await questionsDuring(async () => {
			await get('practices?locale=da&limit=3&where%5Bcountry%5D%5Bequals%5D=SE');
			await get('practices/?limit=3&where[country][equals]=SE&locale=da', {
				cookie: 'consent=no',
				'x-forwarded-for': '::1',
			});
		});
		expect(others).toBe(0);
	});
	test('in the language of the header is another one for each language, and for no more than that', async () => {
		const languages = async (header: string) => (await get('practices?limit=4', { 'accept-language': header })).headers;
		expect((await languages('sv')).get('content-language')).toBe('sv');
		expect((await languages('is')).get('content-language')).toBe('is');
		expect(await questionsDuring(() => languages('de, sv-FI;q=0.9, is;q=0.1'))).toBe(0);
	});
	test('of what is not there is answered anew each time, for each asker', async () => {
		const [one, other] = await Promise.all([json('practices/slug/nowhere'), json('practices/slug/nowhere')]);
		expect(one.status).toBe(404);
		expect(one.requestId).not.toBe(other.requestId);
	});
	test('with a mistake in it is refused, not kept', async () => {
		for (const path of ['practices?limit=1000', 'graphql?query={no}']) {
			expect((await get(path)).status).toBe(400);
			expect((await get(path)).headers.get('cache-control')).toContain('no-store');
		}
	});
});

describe('a GraphQL query by POST', () => {
	const post = (body: object | string, headers: Record<string, string> = {}) =>
		fetch(`${bench.cms.url}/api/graphql`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', ...headers },
			body: typeof body === 'string' ? body : JSON.stringify(body),
		});
	const titles = {
		query: 'query t($n: Int) { Practices(locale: sv, limit: $n) { docs { title } } }',
		variables: { n: 5 },
	};

	test('asks the database once, and is in no cache on the way', async () => {
		const first = await (await post(titles)).text();
		expect(first).toContain('Odling');
		expect(
			await questionsDuring(async () => {
				const again = await post(titles);
				expect(await again.text()).toBe(first);
				expect(again.headers.get('cache-control')).toBe('no-store');
				expect(again.headers.get('etag')).toBeNull();
				expect((await post(titles, { 'if-none-match': '*' })).status).toBe(200);
			}),
		).toBe(0);
		expect(await questionsDuring(() => post({ ...titles, variables: { n: 4 } }))).toBeGreaterThan(0);
	});
	test('that many send at once is answered once', async () => {
		const query = { ...titles, variables: { n: 6 } };
		const asked = () => Promise.all(Array.from({ length: 10 }, async () => (await post(query)).text()));
		const alone = await questionsDuring(() => post({ ...titles, variables: { n: 7 } }), 'practices');
		expect(await questionsDuring(asked, 'practices')).toBe(alone);
	});
	test('is not old after a save', async () => {
		await post(titles);
		const made = await bench.make('practices', { ...published, title: 'Odling på tak' });
		expect(await (await post(titles)).text()).toContain('Odling på tak');
		await bench.cms.payload.delete({ collection: 'practices', id: made.id, trash: true } as never);
		expect(await (await post(titles)).text()).not.toContain('Odling på tak');
	});
	test('is answered for themselves to who is known', async () => {
		await post(titles);
		expect(await questionsDuring(() => bench.as('editor').graphql(titles.query))).toBeGreaterThan(0);
	});
	test.each([
		['with a mistake', { query: '{ no }' }, 400],
		['that is none', '{"query":', 400],
		['that changes something', { query: 'mutation { createTheme(data: { title: "a" }) { id } }' }, undefined],
	])('%s is refused to each by itself', async (_what, body, status) => {
		const ids = [];
		for (const id of ['asker-number-1', 'asker-number-2']) {
			const response = await post(body, { 'x-request-id': id });
			if (status !== undefined) expect(response.status).toBe(status);
			expect(response.headers.get('cache-control')).toContain('no-store');
			ids.push(response.headers.get('x-request-id'));
			expect(await response.text()).toMatch(/"(?:errors|type)":/);
		}
		expect(ids).toEqual(['asker-number-1', 'asker-number-2']);
	});
});

describe('who is known', () => {
	test.each(['editor', 'agency'] as const)('as %s is answered for themselves', async (role) => {
		await get('practices?locale=sv');
		expect(await questionsDuring(() => bench.as(role).rest('GET', 'practices?locale=sv'))).toBeGreaterThan(0);
	});
	test('leaves nothing of it to the public', async () => {
		const draft = await bench.make('practices', { title: 'Hemligt' });
		const path = 'practices?locale=sv&where[title][equals]=Hemligt&draft=true';
		expect((await bench.as('editor').rest('GET', path)).body.docs).toHaveLength(1);
		expect((await json(path)).docs).toEqual([]);
		expect((await bench.as('editor').rest('GET', `practices/${draft.id}?draft=true`)).status).toBe(200);
		expect((await get(`practices/${draft.id}?draft=true`)).status).toBe(404);
	});
	test('by a cookie is answered without what the public has', async () => {
		await get('practices?locale=sv&limit=5');
		const { headers } = await get('practices?locale=sv&limit=5', { cookie: 'payload-token=nonsense' });
		expect(headers.get('etag')).toBeNull();
	});
});

describe('after a save has returned, no read is old:', () => {
	test('lists, documents and GraphQL, while many read and an editor publishes', async () => {
		const paths = [
			'practices?locale=sv&sort=-title',
			`practices/${practice.id}?locale=sv`,
			'practices/slug/odling?locale=sv',
			`themes/${bench.related.theme}?locale=sv&depth=2&joins[practices][limit]=50`,
			`graphql?query=${encodeURIComponent(`{ Practice(id: "${practice.id}", locale: sv) { title } }`)}`,
		];
		let latest = 0;
		let isOver = false;
		let reads = 0;
		const reader = async (path: string) => {
			while (!isOver) {
				const least = latest;
				const text = await (await get(path)).text();
				const [, found] = /Odling (\d+)/.exec(text) ?? [];
				expect(Number(found), `${path}: ${text.slice(0, 300)}`).toBeGreaterThanOrEqual(least);
				reads += 1;
			}
		};
		const readers = paths.flatMap((path) => [reader(path), reader(path)]);
		for (let version = 1; version <= 10; version += 1) {
			const data = { title: `Odling ${version}`, ...published };
			const { status } = await bench.as('editor').rest('PATCH', `practices/${practice.id}?locale=sv`, data);
			expect(status).toBe(200);
			latest = version;
		}
		isOver = true;
		await Promise.all(readers);
		expect(reads).toBeGreaterThan(10);
	});
	test('a theme in the practices that show it, and what another one is about now', async () => {
		const theme = await bench.make('themes', { ...published, title: 'Bo' });
		const shown = async () => (await json(`practices/${practice.id}?locale=sv&depth=1`)).themes[0].title;
		const listed = async () => (await json(`themes/${theme.id}?locale=sv`)).practices.docs.length;
		expect(await listed()).toBe(0);
		await update('practices', practice.id, { themes: [theme.id], ...published });
		expect([await shown(), await listed()]).toEqual(['Bo', 1]);
		await update('themes', theme.id, { title: 'Bo kvar', ...published });
		expect(await shown()).toBe('Bo kvar');
	});
	test('a draft changes nothing for the public, and drops nothing', async () => {
		const path = `practices/${practice.id}?locale=sv`;
		const { title } = await json(path);
		await update('practices', practice.id, { title: 'Inte än' }, { draft: true });
		expect(await questionsDuring(async () => expect((await json(path)).title).toBe(title))).toBe(0);
	});
	test('unpublished, put in the trash, deleted, and back', async () => {
		const { id } = await bench.make('practices', { ...published, slug: 'kort-tid' });
		const seen = async () => [
			(await get(`practices/${id}`)).status,
			(await get('practices/slug/kort-tid?locale=sv')).status,
			(await json(`practices?where[id][equals]=${id}`)).totalDocs,
			(await json(`practices/count?where[id][equals]=${id}`)).totalDocs,
		];
		expect(await seen()).toEqual([200, 200, 1, 1]);
		await update('practices', id, { _status: 'draft' });
		expect(await seen()).toEqual([404, 404, 0, 0]);
		await update('practices', id, published);
		expect(await seen()).toEqual([200, 200, 1, 1]);
		await update('practices', id, { deletedAt: new Date().toISOString() });
		expect(await seen()).toEqual([404, 404, 0, 0]);
		await update('practices', id, { deletedAt: null }, { trash: true });
		expect(await seen()).toEqual([200, 200, 1, 1]);
		await bench.as('admin').rest('DELETE', `practices/${id}`);
		expect(await seen()).toEqual([404, 404, 0, 0]);
	});
	test('a slug that moves leads on, and may be taken by another document', async () => {
		const first = await bench.make('practices', { ...published, slug: 'adress' });
		expect((await json('practices/slug/adress?locale=sv')).id).toBe(first.id);
		await update('practices', first.id, { slug: 'ny-adress', ...published });
		const moved = await get('practices/slug/adress?locale=sv');
		expect([moved.status, moved.headers.get('location')]).toEqual([308, '/api/practices/slug/ny-adress?locale=sv']);
		expect(moved.headers.get('etag')).toBeTruthy();
		await update('practices', first.id, { slug: 'tredje', ...published });
		expect((await get('practices/slug/adress?locale=sv')).headers.get('location')).toMatch(/tredje/);
		const second = await bench.make('practices', { ...published, slug: 'adress' });
		expect((await json('practices/slug/adress?locale=sv')).id).toBe(second.id);
	});
	test('a testimony whose consent is withdrawn', async () => {
		const testimony = await bench.make('testimonies', { ...published, themes: [bench.related.theme] });
		const [consent] = (
			await bench.cms.payload.find({ collection: 'consents', where: { testimony: { equals: testimony.id } } })
		).docs;
		const path = `testimonies/${testimony.id}?locale=sv`;
		const listed = async () => (await json(`themes/${bench.related.theme}?locale=sv&depth=0`)).testimonies.docs;
		expect((await get(path)).status).toBe(200);
		expect(await listed()).toContain(testimony.id);
		await update('consents', String(consent?.id), { withdrawal: { by: 'the person' } });
		expect((await get(path)).status).not.toBe(200);
		expect(await listed()).not.toContain(testimony.id);
	});
	test('what a schedule publishes', async () => {
		const { id } = await bench.make('news', {}, { locale: 'en' });
		const { payload } = bench.cms;
		expect((await get(`news/${id}`)).status).toBe(404);
		expect((await json('news?locale=sv&limit=50')).docs.map((doc: Doc) => doc.id)).not.toContain(id);
		const by = bench.as('editor').userId ?? '';
		expect(await comesDue(payload, { collection: 'news', document: id, by, language: 'en' })).toBeNull();
		expect((await get(`news/${id}`)).status).toBe(200);
		expect((await json('news?locale=sv&limit=50')).docs.map((doc: Doc) => doc.id)).toContain(id);
	});
	test('a global', async () => {
		const save = (title: string) =>
			bench.cms.payload.updateGlobal({
				slug: 'home',
				locale: 'sv',
				data: { hero: { title, lead: 'Välkommen in.' }, ...published },
			} as never);
		const shown = async () => (await json('globals/home?locale=sv')).hero.title;
		await save('Hem');
		expect(await shown()).toBe('Hem');
		await save('Hem igen');
		expect(await shown()).toBe('Hem igen');
	});
	test('what one was not told about because its answer was being made', async () => {
		const { db } = bench.cms.payload;
		const { find } = db;
		const reached = Promise.withResolvers<void>();
		const release = Promise.withResolvers<void>();
		const path = 'people?locale=sv&sort=name';
		const person = await bench.make('people', { ...published, name: 'Före' });
		db.find = async (given) => {
			const result = await find.call(db, given);
			if (given.collection === 'people') {
				reached.resolve();
				await release.promise;
			}
			return result as never;
		};
		const early = json(path);
		await reached.promise;
		db.find = find;
		await update('people', person.id, { name: 'Efter', ...published });
		const late = await json(path);
		release.resolve();

		expect((await early).docs.map((doc: Doc) => doc.name)).toContain('Före');
		expect(late.docs.map((doc: Doc) => doc.name)).toContain('Efter');
		expect((await json(path)).docs.map((doc: Doc) => doc.name)).toContain('Efter');
	});
});

test('what another process writes is seen soon after', async () => {
	const path = 'people?locale=sv&sort=-createdAt';
	const { id } = await bench.make('people', { ...published, name: 'Innan' });
	expect((await json(path)).docs[0].name).toBe('Innan');
	const { $client: elsewhere } = drizzle({ connection: { url: `file:${bench.cms.dataDir}/cms.db` } });
	await elsewhere.execute({ sql: "UPDATE people SET name = 'Utifrån' WHERE id = ?", args: [id] });
	elsewhere.close();

	await expect.poll(async () => (await json(path)).docs[0].name, { timeout: 30_000 }).toBe('Utifrån');
});

describe('over the wire', () => {
	const raw = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
		new Promise<{ status: number; headers: Record<string, string>; body: Buffer }>((resolve, reject) => {
			ask(`${bench.cms.url}/api/${path}`, { method, headers }, (response) => {
				const chunks: Buffer[] = [];
				response.on('data', (chunk: Buffer) => chunks.push(chunk));
				response.on('end', () =>
					resolve({
						status: response.statusCode ?? 0,
						headers: response.headers as Record<string, string>,
						body: Buffer.concat(chunks),
					}),
				);
			})
				.on('error', reject)
				.end();
		});
	const path = 'practices?locale=sv&limit=10&depth=1';

	test('every coding holds the same, under an entity tag of its own', async () => {
		const plain = await raw(path);
		const unpack = { br: brotliDecompressSync, gzip: gunzipSync, zstd: zstdDecompressSync };
		const tags = new Set([plain.headers.etag]);
		for (const [coding, decompress] of Object.entries(unpack)) {
			const answer = await raw(path, { 'accept-encoding': coding });
			expect(answer.headers['content-encoding']).toBe(coding);
			expect(Number(answer.headers['content-length'])).toBe(answer.body.length);
			expect(answer.body.length).toBeLessThan(plain.body.length);
			expect(decompress(answer.body).equals(plain.body)).toBe(true);
			tags.add(answer.headers.etag);
		}
		expect(tags).toHaveLength(4);
		for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/);
	});
	test('whoever accepts nothing we have is told so', async () => {
		const answer = await raw(path, { 'accept-encoding': 'identity;q=0' });
		expect(answer.status).toBe(406);
		expect(answer.headers['content-type']).toMatch(/problem\+json/);
	});
	test('an answer that has not changed is not sent again', async () => {
		const { headers } = await raw(path, { 'accept-encoding': 'br' });
		const again = await raw(path, { 'accept-encoding': 'br', 'if-none-match': String(headers.etag) });
		expect(again.status).toBe(304);
		expect(again.body).toHaveLength(0);
		for (const name of ['etag', 'cache-control', 'vary', 'access-control-allow-origin']) {
			expect(again.headers[name], name).toBe(headers[name]);
		}
		// Within the second of a change its date is not told, for another one may follow.
		const since = { 'if-modified-since': new Date(Date.now() + 5000).toUTCString() };
		await expect.poll(async () => (await raw(path, since)).status, { timeout: 30_000 }).toBe(304);
		expect((await raw(path, { 'if-modified-since': new Date(0).toUTCString() })).status).toBe(200);
		await update('practices', practice.id, { title: 'Nytt', ...published });
		expect((await raw(path, { 'accept-encoding': 'br', 'if-none-match': String(headers.etag) })).status).toBe(200);
	});
	test('HEAD says what GET would', async () => {
		const [whole, head] = [await raw(path), await raw(path, {}, 'HEAD')];
		const { date: _date, 'x-request-id': _id, ratelimit: _left, ...expected } = whole.headers;
		expect(head.status).toBe(200);
		expect(head.body).toHaveLength(0);
		expect(head.headers).toMatchObject(expected);
	});
	test.each([path, 'globals/home?locale=sv', 'practices/slug/odling?locale=sv'])(
		'%s has every header that caches and agencies go by',
		async (address) => {
			const { headers } = await raw(address, { 'accept-encoding': 'gzip' });
			expect(headers['etag']).toMatch(/^"/);
			expect(new Date(headers['last-modified'] ?? '').getTime()).toBeLessThanOrEqual(Date.now());
			expect(headers['cache-control']).toMatch(/max-age=0.*stale-while-revalidate=\d+.*stale-if-error=\d+/);
			expect(headers['vary']).toMatch(/Accept-Language.*Accept-Encoding/);
			expect(headers['content-language']).toBe('sv');
			expect(headers['link']).toContain('rel="license"');
			expect(headers['access-control-allow-origin']).toBe('*');
		},
	);
});
