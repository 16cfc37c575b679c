import { readPx } from '@repo/stats/read';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lexical } from './lexical.ts';
import { bootWithRoles, type AccessBench, type Doc } from './people-with-roles.ts';

let bench: AccessBench;
let theme: Doc;
let practice: Doc;
let draft: Doc;

const published = { _status: 'published' };

beforeAll(async () => {
	bench = await bootWithRoles();
	const { payload } = bench.cms;
	const theme_ = { area: 'housing', currentFrom: '2025-01-01', currentUntil: '2025-02-01', ...published };
	theme = (await payload.create({
		collection: 'themes',
		locale: 'en',
		data: { ...theme_, title: 'Living', lead: 'About homes.', body: lexical('Written <in> English.') } as never,
	})) as unknown as Doc;
	await payload.update({
		collection: 'themes',
		id: theme.id,
		locale: 'sv',
		data: { title: 'Boende', lead: 'Om bostäder.', ...published } as never,
	});
	practice = await bench.make('practices', {
		...published,
		themes: [theme.id],
		slug: 'delad-tradgard',
		actions: [{ title: 'Gräv', text: 'Först jorden.' }],
	});
	draft = await bench.make('practices', { themes: [theme.id], slug: 'hemlig', title: 'Hemligt utkast' });
});
afterAll(() => bench?.cms.stop());

const get = (path: string, init: RequestInit = {}) => fetch(`${bench.cms.url}${path}`, { redirect: 'manual', ...init });
const json = async (path: string, init: RequestInit = {}) => (await get(path, init)).json();
const graphql = async (query: string, variables?: object) => {
	const response = await get('/api/graphql', {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ query, variables }),
	});
	return { status: response.status, ...(await response.json()) };
};

test('the lists of what points here are left out when asked', async () => {
	const doc = (await json(`/api/themes/${theme.id}?joins=false`)) as Record<string, unknown>;
	expect(doc.title).toBe('Living');
	expect(doc).not.toHaveProperty('practices.docs');
});

test('a document that comes with another one comes without the lists of what points to it', async () => {
	const [shown] = (await json(`/api/practices/${practice.id}?depth=2`)).themes as Record<string, unknown>[];
	expect(shown).toMatchObject({ id: theme.id, title: 'Living' });
	expect(shown).not.toHaveProperty('practices');
	const itself = (await json(`/api/themes/${theme.id}?depth=1`)) as { practices: { docs: Doc[] } };
	expect(itself.practices.docs.map(({ id }) => id)).toContain(practice.id);
});

describe('the host', () => {
	test('says that it lives and that it is ready', async () => {
		expect(await json('/healthz')).toEqual({ status: 'ok' });
		expect(await json('/readyz')).toEqual({
			status: 'ready',
			database: 'ok',
			version: '1.0.0',
			newestChangeAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
		});
	});

	test('gives every answer an id, and keeps a caller’s own', async () => {
		expect((await get('/healthz')).headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
		const own = await get('/healthz', { headers: { 'x-request-id': 'agency-12345' } });
		expect(own.headers.get('x-request-id')).toBe('agency-12345');
	});

	test('compresses, forbids framing and lets every page read', async () => {
		const { headers } = await get('/api/themes', {
			headers: { 'accept-encoding': 'br', origin: 'https://example.org' },
		});
		expect(headers.get('content-encoding')).toBe('br');
		expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
		expect(headers.get('access-control-allow-origin')).toBe('*');
		expect(headers.get('x-powered-by')).toBeNull();
	});

	test('answers a preflight without credentials', async () => {
		const { status, headers } = await get('/api/themes', { method: 'OPTIONS' });
		expect(status).toBe(204);
		expect(headers.get('access-control-allow-methods')).toContain('GET');
		expect(headers.get('access-control-allow-credentials')).toBeNull();
	});
});

describe('problems', () => {
	test('are RFC 9457 documents in the caller’s language', async () => {
		const response = await get('/api/practices?limit=0', { headers: { 'accept-language': 'fi' } });
		expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
		expect(response.headers.get('content-language')).toBe('fi');
		expect(await response.json()).toMatchObject({
			type: `${bench.cms.url}/problems/invalid-parameter`,
			title: 'Parametri ei kelpaa',
			status: 400,
			parameter: 'limit',
			instance: '/api/practices',
			requestId: response.headers.get('x-request-id'),
		});
	});

	test('have a page behind their type', async () => {
		const html = await get('/problems/invalid-parameter', {
			headers: { accept: 'text/html', 'accept-language': 'da' },
		});
		expect(await html.text()).toContain('<h1>En parameter er ikke gyldig</h1>');
		const data = await json('/problems/gone', { headers: { accept: 'application/json' } });
		expect(data).toMatchObject({ kind: 'gone', status: 410, titles: { sv: 'Tillbakadraget' } });
	});

	test.each([
		['/api/nothing', 404],
		['/api/practices/no-such-id', 404],
		['/api/practices/%zz', 404],
		['/api/practices/a/b/c', 404],
		['/api/globals/nothing', 404],
		['/api/statistics/nothing', 404],
		['/elsewhere', 404],
		['/api/users', 403],
		['/api/consents', 403],
		['/api/practices/versions', 403],
		['/api/globals/site/versions', 403],
	])('%s is %i', async (path, status) => {
		const response = await get(path);
		expect(response.status).toBe(status);
		const text = await response.text();
		expect(JSON.parse(text)).toMatchObject({ status });
		expect(text).not.toMatch(/node_modules|at .*\.ts:|SQLITE/);
	});

	test('a wrong method is told which ones are right', async () => {
		const response = await get('/api/practices', { method: 'PUT' });
		expect(response.status).toBe(405);
		expect(response.headers.get('allow')).toContain('GET');
	});
});

describe('what the public may ask', () => {
	test.each([
		['limit=0', 'limit'],
		['limit=101', 'limit'],
		['limit=-1', 'limit'],
		['limit=ten', 'limit'],
		['limit=1&limit=2', 'limit'],
		['depth=3', 'depth'],
		['depth=99', 'depth'],
		['page=0', 'page'],
		['locale=xx', 'locale'],
		['locale=all', 'locale'],
		['locale=*', 'locale'],
		['fallback-locale=xx', 'fallback-locale'],
		['colour=red', 'colour'],
		['sort=password', 'sort'],
		['sort=themes', 'sort'],
		['sort=organisation.name', 'sort'],
		['select[contact][secret]=true', 'select[contact][secret]'],
		['select=title', 'select'],
		['populate[users][email]=true', 'populate[users]'],
		['populate[people][email]=true', 'populate[people][email]'],
		['joins[title][limit]=1', 'joins[title]'],
		['where[contact.email][like]=a', 'where[contact.email]'],
		['where[deletedAt][exists]=true', 'where[deletedAt]'],
		['where[title][near]=1,2', 'where[title][near]'],
		['draft=maybe', 'draft'],
	])('%s is refused, naming %s', async (query, parameter) => {
		const response = await get(`/api/practices?${query}`);
		expect(response.status).toBe(400);
		expect(await response.json()).toMatchObject({ parameter });
	});

	test('drafts stay hidden whatever is asked', async () => {
		for (const query of [
			'draft=true',
			'trash=true',
			'draft=true&trash=true',
			'depth=2',
			'where[slug][equals]=hemlig&draft=true&locale=sv',
		]) {
			const answer = await json(`/api/practices?${query}`);
			expect(answer.docs.map(({ id }: Doc) => id)).not.toContain(draft.id);
		}
		expect((await get(`/api/practices/${draft.id}?draft=true`)).status).toBe(404);
		expect((await get('/api/practices/slug/hemlig?draft=true')).status).toBe(404);
		expect(await json('/api/practices/count?where[slug][equals]=hemlig&locale=sv')).toEqual({ totalDocs: 0 });
	});

	test('a reader gets ten documents, and a licence with them', async () => {
		const response = await get('/api/practices');
		expect(response.headers.get('link')).toContain('rel="license"');
		expect(response.headers.get('vary')).toContain('Accept-Language');
		expect(await response.json()).toMatchObject({ limit: 10, page: 1 });
	});

	test('those who work here still read without limits', async () => {
		const { status, body } = await bench.as('editor').rest('GET', 'practices?limit=0&draft=true&locale=sv');
		expect(status).toBe(200);
		expect(body.docs.map(({ id }: Doc) => id)).toContain(draft.id);
	});

	test('but nothing they send makes a 5xx either', async () => {
		for (const query of [
			'limit=x',
			'page=99999999999',
			'where=x',
			'where[title]=x',
			'where[$where]=1',
			'locale=xx',
			'sort[$gt]=1',
			'select=x',
			'where[nope][equals]=1',
			'where[title][nope]=1',
			'depth=abc',
		]) {
			const { status } = await bench.as('admin').rest('GET', `practices?${query}`);
			expect([query, status < 500]).toEqual([query, true]);
		}
	});
});

describe('languages', () => {
	test('a missing text comes from the next language of the chain, and says so', async () => {
		const inFinnish = await json(`/api/themes/${theme.id}?locale=fi`);
		expect(inFinnish).toMatchObject({ title: 'Boende', bodyText: 'Written <in> English.' });
		expect(inFinnish._lang).toMatchObject({ title: 'sv', lead: 'sv', body: 'en' });
		const inIcelandic = await json(`/api/themes/${theme.id}?locale=is`);
		expect(inIcelandic._lang).toMatchObject({ title: 'en', body: 'en' });
	});

	test('Accept-Language picks the language where the address does not', async () => {
		const response = await get(`/api/themes/${theme.id}`, { headers: { 'accept-language': 'nn, sv;q=0.5' } });
		expect(response.headers.get('content-language')).toBe('nb');
		expect(await response.json()).toMatchObject({ title: 'Boende', _lang: { title: 'sv' } });
	});

	test('without fallback only what is there is shown', async () => {
		const { title, _lang } = await json(`/api/themes/${theme.id}?locale=fi&fallback-locale=none`);
		expect(title ?? null).toBeNull();
		expect(_lang).toEqual({});
	});

	test('related documents, arrays and blocks say it too', async () => {
		const page = await bench.make('pages', {
			...published,
			layout: [{ blockType: 'quote', quote: 'Hej.', attribution: 'Någon' }],
		});
		const answer = await json(`/api/practices/${practice.id}?locale=da&depth=1`);
		expect(answer._lang).toMatchObject({ title: 'sv', 'actions.0.title': 'sv' });
		expect(answer.themes[0]._lang).toMatchObject({ title: 'sv', body: 'en' });
		const { _lang } = await json(`/api/pages/${page.id}?locale=en&fallback-locale=sv`);
		expect(_lang).toMatchObject({ 'layout.0.quote': 'sv', 'layout.0.attribution': 'sv' });
	});

	test('an empty text counts as missing', async () => {
		await bench.cms.payload.update({
			collection: 'themes',
			id: theme.id,
			locale: 'sv',
			data: { body: lexical(' '), ...published } as never,
		});
		expect(await json(`/api/themes/${theme.id}?locale=sv`)).toMatchObject({
			bodyText: 'Written <in> English.',
			_lang: { body: 'en', title: 'sv' },
		});
	});

	test('only selected texts are named', async () => {
		const { docs } = await json(`/api/themes?locale=fi&select[title]=true&where[id][equals]=${theme.id}`);
		expect(docs).toEqual([{ id: theme.id, title: 'Boende', _lang: { title: 'sv' }, _outdated: {}, _machine: {} }]);
	});

	test('globals say it too', async () => {
		await bench.cms.payload.updateGlobal({
			slug: 'site',
			locale: 'sv',
			data: { name: 'IntegrationNorden', description: 'Kunskap.', ...published } as never,
		});
		expect(await json('/api/globals/site?locale=fi')).toMatchObject({
			name: 'IntegrationNorden',
			_lang: { name: 'sv' },
		});
		expect((await get('/api/globals/site?limit=1')).status).toBe(400);
	});
});

describe('rich text', () => {
	test('comes as HTML and as plain text', async () => {
		expect(await json(`/api/themes/${theme.id}?locale=en`)).toMatchObject({
			bodyHtml: '<p>Written &lt;in&gt; English.</p>',
			bodyText: 'Written <in> English.',
		});
	});

	test('can be asked for alone', async () => {
		const answer = await json(`/api/themes/${theme.id}?locale=en&select[bodyHtml]=true`);
		expect(answer.bodyHtml).toBe('<p>Written &lt;in&gt; English.</p>');
		expect(answer).not.toHaveProperty('title');
	});
});

describe('by slug', () => {
	test('finds the document by the words of any language', async () => {
		const answer = await json('/api/practices/slug/delad-tradgard?locale=fi');
		expect(answer).toMatchObject({ id: practice.id, _lang: { title: 'sv' } });
	});

	test('an old slug leads to the new one', async () => {
		const moved = await bench.make('news', { ...published, slug: 'gammal' });
		await bench.cms.payload.update({
			collection: 'news',
			id: moved.id,
			locale: 'sv',
			data: { slug: 'ny-adress', ...published } as never,
		});
		const response = await get('/api/news/slug/gammal?locale=sv&depth=0');
		expect(response.status).toBe(308);
		expect(response.headers.get('location')).toBe('/api/news/slug/ny-adress?depth=0&locale=sv');
	});

	test.each(['/api/practices/slug/nowhere', '/api/users/slug/a', '/api/media/slug/a', '/api/practices/slug/%00'])(
		'%s is not found',
		async (path) => {
			expect((await get(path)).status).toBe(404);
		},
	);
});

describe('statistics', () => {
	beforeAll(async () => {
		await bench.make('datasets', {
			...published,
			slug: 'population',
			cube: {
				version: '2.0',
				class: 'dataset',
				id: ['area', 'time'],
				size: [2, 2],
				dimension: {
					area: { category: { index: ['SE-2309', 'FI-091'] } },
					time: { category: { index: ['2023', '2024'] } },
				},
				value: [1, 2, 3, 4],
			},
		});
	});

	test('cuts the cube as JSON-stat, CSV, PC-Axis and rows', async () => {
		const slice = await json('/api/statistics/population?area=FI-091&time=2024..');
		expect(slice).toMatchObject({ class: 'dataset', size: [1, 1], value: [4] });
		const csv = await get('/api/statistics/population?time=2023', { headers: { accept: 'text/csv' } });
		expect(csv.headers.get('content-type')).toContain('text/csv');
		expect(await csv.text()).toBe('area,time,value\r\nSE-2309,2023,1\r\nFI-091,2023,3\r\n');
		expect((await get('/api/statistics/population.csv')).headers.get('content-type')).toContain('text/csv');
		const px = await get('/api/statistics/population.px?area=FI-091&locale=fi');
		expect(px.headers.get('content-type')).toBe('text/x-pc-axis; charset=utf-8');
		const table = readPx(await px.bytes());
		expect(table).toMatchObject({ id: ['area', 'time'], value: [3, 4], extension: { language: 'fi' } });
		const { rows } = await json('/api/statistics/population.rows.json?area=SE-2309&time=2023');
		expect(rows).toEqual([{ area: 'SE-2309', time: '2023', value: 1 }]);
	});

	test('follows the document', async () => {
		const { docs } = await json('/api/datasets?where[slug][equals]=population&locale=sv&select[cube]=true');
		await bench.cms.payload.update({
			collection: 'datasets',
			id: docs[0].id,
			locale: 'sv',
			data: { cube: { ...docs[0].cube, value: [5, 6, 7, 8] }, ...published } as never,
		});
		expect(await json('/api/statistics/population')).toMatchObject({ value: [5, 6, 7, 8] });
	});

	test.each([
		['area=XX-1', 'area'],
		['time=1800', 'time'],
		['time=x..y', 'time'],
		['sex=f', 'sex'],
		['locale=xx', 'locale'],
	])('%s is refused, naming %s', async (query, parameter) => {
		const response = await get(`/api/statistics/population?${query}`);
		expect(response.status).toBe(400);
		expect(await response.json()).toMatchObject({ parameter });
	});

	test('the cube stays out of what did not ask for it', async () => {
		for (const path of ['/api/datasets', '/api/datasets?select[title]=true', '/api/datasets?select[title]=false']) {
			const { docs } = await json(path);
			expect(docs.length).toBeGreaterThan(0);
			for (const each of docs) expect(each).not.toHaveProperty('cube');
		}
		expect((await json('/api/datasets?select[cube]=true')).docs[0]).toHaveProperty('cube');
		const { docs } = await json('/api/datasets?limit=1&where[slug][equals]=population&locale=sv');
		const municipality = await bench.make('municipalities', published);
		const page = await bench.make('pages', {
			...published,
			layout: [{ blockType: 'chart', dataset: docs[0].id, municipalities: [municipality.id] }],
		});
		const { layout } = await json(`/api/pages/${page.id}?depth=2`);
		expect(layout[0].dataset).toMatchObject({ id: docs[0].id });
		expect(layout[0].dataset).not.toHaveProperty('cube');
	});
});

describe('GraphQL', () => {
	test('gives the same facts as REST', async () => {
		const { data } = await graphql(
			'query ($id: String!) { Theme(id: $id, locale: fi) { title lead bodyHtml _lang } }',
			{
				id: theme.id,
			},
		);
		const rest = await json(`/api/themes/${theme.id}?locale=fi`);
		const { title, lead, bodyHtml, _lang } = rest;
		expect(data.Theme).toEqual({ title, lead, bodyHtml, _lang });
	});

	test('introspects, and takes queries by GET', async () => {
		const { data } = await graphql('{ __schema { queryType { name } } }');
		expect(data.__schema.queryType.name).toBe('Query');
		const { status } = await get('/api/graphql?query={Themes{totalDocs}}');
		expect(status).toBe(200);
	});

	test.each([
		['{ Themes {', 400, 'invalid-query'],
		['{ Nothing { id } }', 400, 'invalid-query'],
		['{ Themes(locale: xx) { totalDocs } }', 400, 'invalid-query'],
		['{ a: Themes(locale: sv) { totalDocs } b: Themes(locale: fi) { totalDocs } }', 400, 'invalid-query'],
		['{ Themes(limit: 0) { totalDocs } }', 200, 'invalid-parameter'],
		['{ Themes(limit: 101) { totalDocs } }', 200, 'invalid-parameter'],
		['{ Themes { docs { practices(limit: 0, count: true) { totalDocs } } } }', 200, 'invalid-parameter'],
		['{ Users { totalDocs } }', 200, 'forbidden'],
		['{ versionsThemes { totalDocs } }', 200, 'forbidden'],
		['{ meUser { exp } }', 200, 'forbidden'],
		['{ Access { canAccessAdmin } }', 200, 'forbidden'],
		['mutation { deleteTheme(id: "x") { id } }', 200, 'forbidden'],
	])('%s is %i %s', async (query, status, code) => {
		const answer = await graphql(query);
		expect(answer.status).toBe(status);
		expect(answer.errors[0].extensions.code).toBe(code);
		expect(JSON.stringify(answer)).not.toContain('stack');
	});

	test('refuses what costs too much, and several queries at once', async () => {
		const deep = `{ Practices { docs { ${'organisation { parent { '.repeat(6)} id ${'} }'.repeat(6)} } } }`;
		const wide = `{ ${Array.from({ length: 40 }, (_, index) => `a${index}: countThemes { totalDocs }`).join(' ')} }`;
		const dear = '{ Themes(limit: 100) { docs { practices(limit: 100) { docs { title slug country } } } } }';
		for (const query of [deep, wide, dear]) expect((await graphql(query)).status).toBe(400);
		const batch = await get('/api/graphql', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify([{ query: '{ Themes { totalDocs } }' }]),
		});
		expect(batch.status).toBe(400);
	});

	test('shows no draft', async () => {
		const { data } = await graphql(
			'{ Practices(draft: true, trash: true, limit: 100) { docs { id } } Themes(draft: true) { docs { practices(limit: 100) { docs { id } } } } }',
		);
		expect(JSON.stringify(data)).toContain(practice.id);
		expect(JSON.stringify(data)).not.toContain(draft.id);
	});
});
