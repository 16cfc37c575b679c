import type { ChangesPage } from '@repo/types/contracts';
import type { Payload } from 'payload';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { isLogged } from '../src/changes/logged.ts';
import { bootCms, type TestCms } from './boot.ts';
import { factories, fileFor, type Related } from './factories.ts';

let cms: TestCms;
let payload: Payload;
let told: string[];

interface Doc {
	id: string;
	[field: string]: unknown;
}

const published = { _status: 'published' } as const;
const create = (collection: string, data: object, options: object = {}) =>
	payload.create({ collection, data, depth: 0, locale: 'sv', ...options } as never) as unknown as Promise<Doc>;
const update = (collection: string, id: string, data: object) =>
	payload.update({ collection, id, data, depth: 0, locale: 'sv' } as never) as unknown as Promise<Doc>;

/** One that is published, one with a newer draft, one never published, and one in the trash. */
const makeEach = async (collection: string, related: Related) => {
	const make = (data: object) => {
		const file = fileFor(collection);
		const smallest = factories[collection as keyof typeof factories](related);
		return create(collection, { ...smallest, ...data }, file && { file });
	};
	const one = await make({ _status: 'draft' });
	const other = await make({ _status: 'draft' });
	const trashed = await make({ _status: 'draft' });
	await make({ _status: 'draft' });
	if (collection === 'testimonies')
		for (const { id } of [one, other, trashed])
			await create('consents', factories.consents({ ...related, testimony: id }));
	for (const { id } of [one, other, trashed]) await update(collection, id, published);
	const draft = { collection, id: other.id, data: { attribution: 'A secret draft' }, draft: true, locale: 'sv' };
	await payload.update(draft as never);
	await update(collection, trashed.id, { deletedAt: new Date().toISOString() });
	return one.id;
};

beforeAll(async () => {
	cms = await bootCms();
	({ payload } = cms);
	told = payload.config.collections.filter(isLogged).map(({ slug }) => slug);
	const related = {} as Related;
	related.theme = await makeEach('themes', related);
	related.person = await makeEach('people', related);
	for (const slug of told) if (!['themes', 'people'].includes(slug)) await makeEach(slug, related);
});
afterAll(() => cms.stop());
afterEach(() => vi.restoreAllMocks());

const ask = (file: string, init: RequestInit = {}) => fetch(`${cms.url}/api/export/${file}`, init);
const linesOf = async (file: string) => {
	const text = await (await ask(file)).text();
	expect(text.endsWith('\n')).toBe(true);
	return text.slice(0, -1).split('\n');
};

test('each line is what a reader gets of that document, and all that are published are there', async () => {
	for (const slug of told) {
		const lines = await linesOf(`${slug}.ndjson?locale=fi`);
		const documents = lines.map((line) => JSON.parse(line) as Doc);
		const list = (await (
			await fetch(`${cms.url}/api/${slug}?depth=0&joins=false&limit=100&sort=id&locale=fi`)
		).json()) as {
			docs: Doc[];
		};

		expect(documents.length).toBeGreaterThanOrEqual(2);
		expect(documents).toEqual(list.docs);
		expect(lines.join()).not.toContain('secret');
		for (const [index, { id }] of documents.entries()) {
			expect(lines[index]).toBe(
				await (await fetch(`${cms.url}/api/${slug}/${id}?depth=0&joins=false&locale=fi`)).text(),
			);
		}
	}
});

test('a line does not change when other documents are filed under its own', async () => {
	const before = await linesOf('themes.ndjson?locale=sv');
	const [theme] = before.map((line) => JSON.parse(line) as Doc);
	await create('practices', { ...factories.practices({ theme: theme?.id ?? '' } as Related), ...published });
	expect(await linesOf('themes.ndjson?locale=sv')).toEqual(before);
});

test('the cubes of datasets are left out, as in lists', async () => {
	for (const line of await linesOf('datasets.ndjson')) expect(JSON.parse(line)).not.toHaveProperty('cube');
});

test('it names the place in the change log from which to go on', async () => {
	const response = await ask('news.ndjson', { headers: { 'Accept-Language': 'da' } });
	await response.body?.cancel();
	const cursor = response.headers.get('changes-cursor') ?? '';
	const { id } = await create('news', { ...factories.news(), ...published });
	const page = (await (await fetch(`${cms.url}/api/changes?since=${cursor}`)).json()) as ChangesPage;

	expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
	expect(response.headers.get('content-language')).toBe('da');
	expect(response.headers.get('link')).toContain(`</api/changes?since=${cursor}>; rel="next"`);
	expect(page.changes).toMatchObject([{ collection: 'news', id, kind: 'published' }]);
});

test('whoever has it already is told so, until the log goes on', async () => {
	const tagged = (tag: string, file = 'news.ndjson?locale=sv', method = 'GET') =>
		ask(file, { method, headers: { 'If-None-Match': tag } });
	const first = await ask('news.ndjson?locale=sv');
	const whole = await first.text();
	const tag = first.headers.get('etag') ?? '';
	// Two exports at one place in the log need not have the same bytes.
	expect(tag).toMatch(/^W\/"[\w-]+"$/);
	expect(first.headers.get('cache-control')).toBe('public, no-cache');
	expect(Date.parse(first.headers.get('last-modified') ?? '')).toBeLessThanOrEqual(Date.now());

	for (const known of [tag, tag.slice(2), `"other", ${tag}`, '*']) {
		const again = await tagged(known);
		const cursor = again.headers.get('changes-cursor');
		expect([known, again.status, await again.text()]).toEqual([known, 304, '']);
		expect([again.headers.get('etag'), cursor]).toEqual([tag, first.headers.get('changes-cursor')]);
	}
	expect((await tagged(tag, undefined, 'HEAD')).status).toBe(304);
	for (const other of ['news.ndjson?locale=fi', 'themes.ndjson?locale=sv']) {
		const response = await tagged(tag, other);
		await response.body?.cancel();
		expect([other, response.status]).toEqual([other, 200]);
	}
	const { id } = await create('news', { ...factories.news(), ...published });
	const later = await tagged(tag);
	expect([later.status, later.headers.get('etag') === tag]).toEqual([200, false]);
	const text = await later.text();
	expect([whole.includes(id), text.includes(id)]).toEqual([false, true]);
});

test('HEAD answers with the headers alone', async () => {
	const response = await ask('news.ndjson', { method: 'HEAD' });

	expect(response.status).toBe(200);
	expect(response.headers.get('changes-cursor')).toMatch(/^[\w-]+$/);
	expect(response.headers.get('link')).toContain('rel="next"');
});

describe('many documents', () => {
	const ids = Array.from({ length: 250 }, (_, index) => `export-${String(index).padStart(4, '0')}`);

	beforeAll(async () => {
		const transactionID = (await payload.db.beginTransaction()) ?? '';
		const req = { payload, transactionID };
		for (const id of ids) {
			const data = { id, name: { sv: id }, type: 'ngo', country: 'SE', ...published };
			await payload.db.create({ collection: 'organisations', data, req, returning: false });
		}
		await payload.db.commitTransaction(transactionID);
	});

	test('come in the order of their ids, each once', async () => {
		const found = (await linesOf('organisations.ndjson')).map((line) => (JSON.parse(line) as Doc).id);

		expect(found).toEqual([...found].toSorted());
		expect(found.filter((id) => id.startsWith('export-'))).toEqual(ids);
	});

	test('that cannot all be read break the connection off, so that the file never looks whole', async () => {
		const find = payload.find.bind(payload);
		vi.spyOn(payload, 'find').mockImplementationOnce(find).mockRejectedValueOnce(new Error('The disk is on fire.'));
		const whole = ask('organisations.ndjson').then((response) => response.text());

		await expect(whole).rejects.toThrow();
		expect(payload.find).toHaveBeenCalledTimes(2);
	});

	test('that cannot be read at all are a problem', async () => {
		vi.spyOn(payload, 'find').mockRejectedValue(new Error('The disk is on fire.'));
		const response = await ask('organisations.ndjson');

		expect(response.status).toBe(500);
		expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
		expect(response.headers.has('changes-cursor')).toBe(false);
	});
});

test.each([
	[404, 'users.ndjson'],
	[404, 'consents.ndjson'],
	[404, 'redirects.ndjson'],
	[404, 'nothing.ndjson'],
	[404, '__proto__.ndjson'],
	[404, 'news'],
	[404, 'news.csv'],
	[400, 'news.ndjson?locale=klingon'],
	[400, 'news.ndjson?limit=5'],
	[400, 'news.ndjson?where[_status][equals]=draft'],
])('it answers %i to %s', async (status, file) => {
	const response = await ask(file);

	expect(response.status).toBe(status);
	expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
});

test('it is only read', async () => {
	expect((await ask('news.ndjson', { method: 'POST' })).status).toBe(405);
});
