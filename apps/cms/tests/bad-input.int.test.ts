import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { factories } from './factories.ts';
import { lexical } from './lexical.ts';
import { bootWithRoles, type AccessBench, type Answer } from './people-with-roles.ts';

let bench: AccessBench;

beforeAll(async () => {
	bench = await bootWithRoles();
});
afterAll(() => bench?.cms.stop());

const total = async (collection: string) =>
	(await bench.cms.payload.count({ collection: collection as never })).totalDocs;

/** Sends a body as it is, as an administrator. */
const send = async (path: string, body: BodyInit, headers: Record<string, string> = {}, method = 'POST') => {
	const { token } = await login;
	const response = await fetch(`${bench.cms.url}/api/${path}`, {
		method,
		headers: { authorization: `JWT ${token}`, 'content-type': 'application/json', ...headers },
		body,
	});
	return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
};

let login: Promise<{ token: string }>;
beforeAll(async () => {
	const user = await bench.make('users', { roles: ['admin'], password: 'another-long-password' });
	const data = { email: String(user.email), password: 'another-long-password' };
	login = bench.cms.payload.login({ collection: 'users', data } as never) as unknown as typeof login;
	await login;
});

const isClear = ({ status, text }: { status: number; text: string }) => {
	expect(status).toBeGreaterThanOrEqual(400);
	expect(status).toBeLessThan(500);
	expect(JSON.parse(text)).toMatchObject({ type: expect.stringContaining('/problems/'), status });
	expect(text).not.toMatch(/node_modules|SQLITE|Error:|at .*\.(ts|js):/);
};

describe('a body that cannot be read', () => {
	test.each([
		['half of JSON', '{"title":'],
		['no JSON at all', '<xml/>'],
		['a list', '[]'],
		['a number', '5'],
		['a text', '"x"'],
		['nothing in particular', 'null'],
		['a null byte', '{"title":"a\\u0000b"}'],
		['half of a character', '{"title":"a\\ud800b"}'],
		['a key into prototypes', '{"__proto__":{"roles":["admin"]},"title":"x"}'],
		['the same further in', '{"period":{"constructor":{"prototype":{"x":1}}}}'],
		['very deep nesting', `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`],
	])('%s is a 400, and nothing is stored', async (_name, body) => {
		const before = await total('concepts');
		const answer = await send('concepts', body);
		isClear(answer);
		expect(answer.status).toBe(400);
		expect(await total('concepts')).toBe(before);
		expect(({} as { roles?: unknown }).roles).toBeUndefined();
	});

	test('a body of another kind is a 415', async () => {
		expect((await send('concepts', 'prefLabel=x', { 'content-type': 'text/plain' })).status).toBe(415);
	});

	test('a broken form is a 400', async () => {
		const headers = { 'content-type': 'multipart/form-data; boundary=x' };
		for (const body of ['--x\r\nnonsense', '', '--y--']) {
			const answer = await send('media', body, headers);
			isClear(answer);
		}
		const badJson = '--x\r\ncontent-disposition: form-data; name="_payload"\r\n\r\n{bad\r\n--x--\r\n';
		isClear(await send('media', badJson, headers));
		expect(await total('media')).toBe(0);
	});
});

describe('a body that is too big', () => {
	test('is a 413 for whoever works here', async () => {
		const before = await total('concepts');
		const answer = await send('concepts', JSON.stringify({ prefLabel: 'x'.repeat(10 * 1024 * 1024) }));
		isClear(answer);
		expect(answer.status).toBe(413);
		expect(await total('concepts')).toBe(before);
	});

	test('and for a visitor much earlier', async () => {
		const { status } = await fetch(`${bench.cms.url}/api/graphql`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ query: '#'.repeat(400_000) }),
		});
		expect(status).toBe(413);
	});

	test('a text longer than its field is a 400', async () => {
		const answer = await send(
			'concepts?locale=sv',
			JSON.stringify({ prefLabel: 'x'.repeat(1_000_000), _status: 'published' }),
		);
		isClear(answer);
		expect(answer.status).toBe(400);
	});
});

describe('values of the wrong kind', () => {
	const wrong: [string, string, object][] = [
		['a number for a text', 'title', { title: 5 }],
		['an object for a text', 'title', { title: { $gt: '' } }],
		['a list for a text', 'summary', { summary: ['a'] }],
		['a text for a list', 'themes', { themes: { a: 1 } }],
		['an object for an option', 'country', { country: { equals: 'SE' } }],
		['an unknown option', 'country', { country: 'XX' }],
		['a text for a number', 'resources.amount', { resources: { amount: 'many' } }],
		['a text for a group', 'resources', { resources: 'rich' }],
		['a text for rows', 'actions', { actions: 'dig' }],
		['rows of texts', 'actions', { actions: ['dig'] }],
		['a word for a date', 'period.start', { period: { start: 'yesterday' } }],
		['a word for yes or no', 'composed', { composed: 'perhaps' }],
		['a text for a rich text', 'problem', { problem: 'words' }],
		['a rich text without a root', 'problem', { problem: { root: 5 } }],
	];
	test.each(wrong)('%s is a 400 that names %s', async (_name, path, data) => {
		const before = await total('practices');
		const smallest = factories.practices(bench.related);
		const answer = await send('practices?locale=sv', JSON.stringify({ ...smallest, ...data, _status: 'published' }));
		isClear(answer);
		expect(answer.status).toBe(400);
		const [first] = JSON.parse(answer.text).errors;
		expect(first.data.errors.map((each: { path: string }) => each.path)).toContain(path);
		expect(await total('practices')).toBe(before);
	});

	test('a link to a document that is not there is no 5xx', async () => {
		const smallest = factories.practices(bench.related);
		const answer = await send(
			'practices?locale=sv',
			JSON.stringify({ ...smallest, organisation: 'nowhere', themes: ['nowhere'] }),
		);
		expect(answer.status).toBeLessThan(500);
	});

	test('an update of something that is not there is a 404', async () => {
		expect((await send('practices/nowhere', '{"title":"x"}', {}, 'PATCH')).status).toBe(404);
		expect((await send('practices/nowhere', '{}', {}, 'DELETE')).status).toBe(404);
	});

	test('a block that does not exist is a 400', async () => {
		const answer = await send('pages?locale=sv', JSON.stringify({ title: 'x', layout: [{ blockType: 'script' }] }));
		isClear(answer);
	});
});

describe('a login', () => {
	test.each([
		['{"email":{"$gt":""},"password":"x"}', 400],
		['{"email":["a"],"password":"x"}', 400],
		['{"email":"a@example.org","password":{"$ne":1}}', 400],
		['{"email":"a@example.org"}', 400],
		['{"email":"\' OR 1=1 --","password":"\' OR 1=1 --"}', 401],
		['{}', 400],
	])('with %s is a %i', async (body, status) => {
		const response = await fetch(`${bench.cms.url}/api/users/login`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body,
		});
		const text = await response.text();
		isClear({ status: response.status, text });
		expect(response.status).toBe(status);
	});

	test('with a token of nobody is a visitor’s', async () => {
		for (const authorization of ['JWT x.y.z', 'JWT ', 'Bearer nonsense', 'users API-Key x', 'Basic eDp5']) {
			const response = await fetch(`${bench.cms.url}/api/practices?limit=0`, { headers: { authorization } });
			expect(response.status).toBe(400);
		}
	});
});

test('operators of databases are no operators of ours', async () => {
	const visitor = bench.as('public');
	const queries = [
		'where[title][$ne]=1',
		'where[$or][0][title][equals]=1',
		'where[title][equals][$gt]=',
		'where[$where]=sleep(1000)',
		'where[title]=1;DROP TABLE practices',
		'where[title][regex]=.*',
		'where[__proto__][equals]=1',
		'where[constructor][equals]=1',
		'sort=title;DROP TABLE practices',
		"sort=title'--",
		'sort[$gt]=1',
		'limit[$gt]=1',
		'depth[]=1',
		'locale[]=sv',
		'where[and]=x',
		'where[and][0][and][0][and][0][and][0][and][0][and][0][and][0][title][equals]=1',
	];
	for (const query of queries) {
		const answer: Answer = await visitor.rest('GET', `practices?${query}`);
		expect([query, answer.status < 500]).toEqual([query, true]);
		if (answer.status !== 200) isClear(answer);
	}
	const harmless = await visitor.rest(
		'GET',
		`practices?where[title][equals]=${encodeURIComponent("'; DROP TABLE practices; --")}`,
	);
	expect(harmless.status).toBe(200);
	expect(await total('practices')).toBeGreaterThanOrEqual(0);
});

test('emoji, writing from right to left and combining marks come back as they were sent', async () => {
	const words = 'Trädgård 🌱👩🏽‍🌾 — مرحبا بكم — שלום — Z̈ — \u202eabc\u202c';
	const data = { ...factories.news(), title: words, body: lexical(words), _status: 'published' };
	const created = await send('news?locale=sv', JSON.stringify(data));
	expect(created.status).toBe(201);
	const { doc } = JSON.parse(created.text);
	const answer = await bench.as('public').rest('GET', `news/${doc.id}?locale=sv`);
	expect(answer.body).toMatchObject({ title: words, bodyText: words });
});

test('an address of sixteen thousand letters is no 5xx', async () => {
	const { status } = await fetch(`${bench.cms.url}/api/practices?where[title][equals]=${'x'.repeat(14_000)}`);
	expect(status).toBe(400);
});
