import { createHash } from 'node:crypto';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootWithRoles, type AccessBench, type Doc } from './people-with-roles.ts';

let bench: AccessBench;

beforeAll(async () => {
	bench = await bootWithRoles();
});
afterAll(() => bench?.cms.stop());

const json = { 'content-type': 'application/json' };

const post = (body: unknown, headers: Record<string, string> = {}) =>
	fetch(`${bench.cms.url}/api/graphql`, {
		method: 'POST',
		headers: { ...json, ...headers },
		body: typeof body === 'string' ? body : JSON.stringify(body),
	});

const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
	fetch(`${bench.cms.url}/api/graphql?${new URLSearchParams(parameters)}`, { headers });

interface Told {
	data?: Record<string, unknown>;
	errors?: { message: string; extensions: Record<string, unknown> }[];
}
const told = async (response: Response) => (await response.json()) as Told;

const many = (count: number, text: (index: number) => string) =>
	Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** Each spreads the one before it twice: a few lines that stand for 2³⁰ fields. */
const bomb = (leaf: string) =>
	`{ Themes { docs { ...f30 } } } fragment f0 on Theme { ${leaf} } ${many(30, (index) => `fragment f${index + 1} on Theme { ...f${index} ...f${index} }`)}`;

describe('a query that asks for too much is refused before anything is looked up', () => {
	test.each([
		['too deep', `{ Practices { docs { ${'organisation { parent { '.repeat(6)} id ${'} }'.repeat(6)} } } }`],
		['many aliases', `{ ${many(31, (index) => `a${index}: countThemes { totalDocs }`)} }`],
		['aliases further in', `{ Themes { docs { ${many(31, (index) => `a${index}: title`)} } } }`],
		['many things at once', `{ ${many(11, () => 'countThemes { totalDocs }')} }`],
		['a field again and again', `{ Themes { ${'totalDocs '.repeat(1001)} } }`],
		[
			'long lists in long lists',
			'{ Themes(limit: 100) { docs { practices(limit: 100) { docs { title slug country } } } } }',
		],
		[
			'a length hidden in a default',
			'query ($n: Int = 100) { Themes(limit: $n) { docs { practices(limit: $n) { docs { title slug country } } } } }',
		],
		[
			'lists without a length',
			'{ Themes(limit: 100) { docs { practices { docs { themes { practices { docs { title slug } } } } } } } }',
		],
		['a bomb of fragments', bomb('title')],
		['a bomb of fragments without a field', bomb('__typename')],
		[
			'a bomb of inline fragments',
			`{ Themes ${'{ ... on Themes '.repeat(500)} { totalDocs } ${'}'.repeat(500)} }`.slice(0, 19_000),
		],
		['directives', `{ Themes { totalDocs ${'@include(if: true) '.repeat(31)} } }`],
		['directives nobody knows', `{ Themes { totalDocs ${many(31, (index) => `@d${index}`)} } }`],
		['many operations', many(11, (index) => `query q${index} { countThemes { totalDocs } }`)],
		['many variables', `query (${many(51, (index) => `$v${index}: Int`)}) { countThemes { totalDocs } }`],
		['many words', `{ Themes { docs { id ${'title '.repeat(4001)} } } }`.slice(0, 30_000)],
		['a long document', `{ countThemes { totalDocs } } #${'x'.repeat(20_000)}`],
		[
			'introspection of introspection',
			`{ __schema { types { ${'fields { type { '.repeat(4)} name ${'} }'.repeat(4)} } } }`,
		],
		['introspection again and again', `{ ${many(11, () => '__schema { types { name } }')} }`],
		['much introspection', `{ __schema { types { ${'name '.repeat(2001)} } } }`],
		['two languages', '{ a: Themes(locale: sv) { totalDocs } b: Themes(locale: fi) { totalDocs } }'],
		['an operation that is not there', '{ countThemes { totalDocs } } query other { countNews { totalDocs } }'],
	])('%s', async (_what, query) => {
		const started = performance.now();
		const response = await post({ query });
		const { errors = [], data } = await told(response);
		expect(response.status).toBe(400);
		expect(data).toBeUndefined();
		expect(errors[0]?.extensions).toMatchObject({ code: 'invalid-query', requestId: expect.any(String) });
		expect(errors.length).toBeLessThanOrEqual(21);
		expect(response.headers.get('cache-control')).toBe('no-store');
		expect(performance.now() - started).toBeLessThan(20_000);
	});

	test('while what tools and pages ask is answered', async () => {
		const schema = await told(await post({ query: getIntrospectionQuery() }));
		expect(schema.errors).toBeUndefined();
		const list =
			'query ($n: Int = 20) { Practices(limit: $n, locale: sv) { totalDocs docs { id title themes { title } } } }';
		expect((await told(await post({ query: list }))).errors).toBeUndefined();
	});

	test('a dear query costs more of the quota than a cheap one', async () => {
		const left = async (query: string) => {
			const response = await post({ query }, { 'x-forwarded-for': '203.0.113.77' });
			return Number(/r=(\d+)/.exec(response.headers.get('ratelimit') ?? '')?.[1]);
		};
		const start = await left('{ countThemes { totalDocs } }');
		const afterCheap = await left('{ countThemes { totalDocs } }');
		const afterDear = await left('{ Themes(limit: 100) { docs { practices(limit: 50) { docs { id } } } } }');
		expect(afterCheap - afterDear).toBeGreaterThan(2 * (start - afterCheap));
	});
});

describe('a request that is no query is a problem', () => {
	const body = (text: string) => () => post(text);
	test.each([
		['a list of queries', 400, () => post([{ query: '{ Themes { totalDocs } }' }])],
		['a text', 400, body('"{ Themes { totalDocs } }"')],
		['no JSON', 400, body('{')],
		['no query', 400, () => post({ variables: {} })],
		['a query that is no text', 400, () => post({ query: ['{ Themes { totalDocs } }'] })],
		['variables that are a list', 400, () => post({ query: '{ Themes { totalDocs } }', variables: [1] })],
		[
			'variables nested without end',
			400,
			body(`{"query":"{a}","variables":{"a":${'['.repeat(5000)}${']'.repeat(5000)}}}`),
		],
		['a variable that reaches for a prototype', 400, body('{"query":"{a}","variables":{"__proto__":{"a":1}}}')],
		['half a text', 400, body('{"query":"{a}","variables":{"a":"\\ud800"}}')],
		['an address with broken variables', 400, () => get({ query: '{ Themes { totalDocs } }', variables: '{' })],
		[
			'an address with nested variables',
			400,
			() => get({ query: '{a}', variables: `{"a":${'['.repeat(90)}${']'.repeat(90)}}` }),
		],
		['another form', 415, () => post('query=x', { 'content-type': 'application/x-www-form-urlencoded' })],
		['a body too long', 413, () => post({ query: '{ Themes { totalDocs } }', variables: { a: 'x'.repeat(300_000) } })],
		['a change by address', 405, () => get({ query: 'mutation { deleteTheme(id: "x") { id } }' })],
	])('%s', async (_what, status, send) => {
		const response = await send();
		expect(response.status).toBe(status);
		expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
	});

	test('a long value is not quoted back', async () => {
		const query =
			'query ($id: Int!) { Theme(id: "x") { id } countThemes(where: { id: { equals: $id } }) { totalDocs } }';
		const response = await post({ query, variables: { id: 'x'.repeat(100_000) } });
		expect((await response.text()).length).toBeLessThan(5000);
	});
});

describe('a query by its hash', () => {
	const query = '{ Themes(locale: sv) { totalDocs } }';
	const sha256Hash = createHash('sha256').update(query).digest('hex');
	const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });

	test('is asked for once with the query, then in a short address that caches keep', async () => {
		const unknown = await get({ extensions });
		expect(unknown.status).toBe(200);
		expect(unknown.headers.get('cache-control')).toBe('no-store');
		expect((await told(unknown)).errors).toMatchObject([
			{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
		]);
		expect((await told(await post({ query, extensions: JSON.parse(extensions) as object }))).errors).toBeUndefined();
		const known = await get({ extensions });
		expect((await told(known)).data).toEqual({ Themes: { totalDocs: expect.any(Number) } });
		expect(known.headers.get('cache-control') ?? '').not.toMatch(/no-store|private/);
	});

	test('is refused when hash and query differ, and when it is nonsense', async () => {
		for (const persistedQuery of [
			{ version: 1, sha256Hash: '0'.repeat(64) },
			{ version: 2, sha256Hash },
			{ version: 1, sha256Hash: 7 },
			'yes',
		]) {
			expect((await post({ query, extensions: { persistedQuery } })).status).toBe(400);
		}
		const wrong = '{ Nothing { id } }';
		const hash = createHash('sha256').update(wrong).digest('hex');
		const persistedQuery = { version: 1, sha256Hash: hash };
		expect((await post({ query: wrong, extensions: { persistedQuery } })).status).toBe(400);
		const kept = await told(await get({ extensions: JSON.stringify({ persistedQuery }) }));
		expect(kept.errors?.[0]?.message).toBe('PersistedQueryNotFound');
	});
});

describe('people who work here', () => {
	test('do not log in by query, where many passwords could be tried at once', async () => {
		const query = 'mutation { loginUser(email: "a@example.org", password: "x") { token } }';
		for (const role of ['public', 'guest-writer', 'admin'] as const) {
			const { body } = await bench.as(role).graphql(query);
			expect(body.errors[0].extensions.code).toBe('forbidden');
		}
	});

	test('need not send what is filled in by itself', async () => {
		const { body } = await bench
			.as('editor')
			.graphql(
				'mutation { createConcept(data: { prefLabel: "Ord" }, draft: true, locale: sv) { id licence prefLabel } }',
			);
		expect(body.errors).toBeUndefined();
		expect(body.data.createConcept).toEqual({ id: expect.any(String), licence: 'CC_BY_4_0', prefLabel: 'Ord' });
	});
});

describe('GraphQL and REST tell the same', () => {
	const collections = [
		'themes',
		'practices',
		'testimonies',
		'studies',
		'news',
		'columns',
		'conferences',
		'organisations',
		'people',
		'municipalities',
		'datasets',
		'concepts',
		'pages',
		'media',
		'documents',
	] as const;
	const singular: Record<string, string> = {
		studies: 'Study',
		testimonies: 'Testimony',
		municipalities: 'Municipality',
		people: 'Person',
		news: 'News',
		media: 'Media',
	};
	const typeOf = (slug: string) => singular[slug] ?? slug.charAt(0).toUpperCase() + slug.slice(1, -1);

	interface Field {
		name: string;
		args: { name: string }[];
		type: { kind: string; name: string | null; ofType: Field['type'] | null };
	}
	const innermost = (type: Field['type']): Field['type'] => (type.ofType ? innermost(type.ofType) : type);

	/** GraphQL writes the values of a fixed list with letters, digits and `_` only. */
	const enumName = (value: unknown): unknown =>
		typeof value === 'string'
			? value.replace(/^(\d)/, '_$1').replace(/\W/g, '_')
			: Array.isArray(value)
				? value.map(enumName)
				: value;

	test.each(collections)('of %s', async (slug) => {
		const { id } = await bench.make(slug, { _status: 'published' });
		const { body: type } = await bench
			.as('public')
			.graphql(
				`{ __type(name: "${typeOf(slug)}") { fields { name args { name } type { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } }`,
			);
		const plain = (type.data.__type.fields as Field[]).filter(({ type }) =>
			['SCALAR', 'ENUM'].includes(innermost(type).kind),
		);
		const rest = (await bench.as('public').rest('GET', `${slug}/${id}?locale=sv&depth=0`)).body as Doc;
		const shown = plain.filter(({ name }) => name in rest && rest[name] !== null);
		expect(shown.length).toBeGreaterThan(4);
		const { body } = await bench
			.as('public')
			.graphql(`{ ${typeOf(slug)}(id: "${id}", locale: sv) { ${shown.map(({ name }) => name).join(' ')} } }`);
		expect(body.errors).toBeUndefined();
		const answered = body.data[typeOf(slug)] as Record<string, unknown>;
		for (const { name, type } of shown) {
			const isEnum = innermost(type).kind === 'ENUM';
			expect([name, answered[name]]).toEqual([name, isEnum ? enumName(rest[name]) : rest[name]]);
		}
	});
});
