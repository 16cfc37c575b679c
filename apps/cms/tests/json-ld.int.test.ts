import jsonld from 'jsonld';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bootWithRoles, type AccessBench, type Doc } from './people-with-roles.ts';

let bench: AccessBench;
let practice: Doc;
let draft: Doc;

beforeAll(async () => {
	bench = await bootWithRoles();
	const themes = [bench.related.theme];
	practice = await bench.make('practices', { _status: 'published', title: 'En dörr', slug: 'en-dorr', themes });
	draft = await bench.make('practices', { title: 'Utkast', themes });
});
afterAll(() => bench?.cms.stop());

const get = (path: string, init: RequestInit = {}) => fetch(`${bench.cms.url}/api/${path}`, init);

test('a document is read by a JSON-LD processor, in the asked language', async () => {
	const response = await get(`practices/${practice.id}.jsonld?locale=fi`);
	expect(response.headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
	expect(response.headers.get('content-language')).toBe('fi');
	const documentLoader = async (url: string) => ({
		contextUrl: undefined,
		documentUrl: url,
		document: { '@context': { '@vocab': 'https://schema.org/' } },
	});
	const [node] = await jsonld.expand((await response.json()) as object, { documentLoader });
	expect(node).toMatchObject({
		'@id': 'http://localhost:3000/fi/kaytannot/en-dorr',
		'@type': ['https://schema.org/Article'],
		'https://schema.org/headline': [{ '@value': 'En dörr' }],
		'https://schema.org/inLanguage': [{ '@value': 'sv' }],
		'https://schema.org/about': [{ '@type': ['https://schema.org/Thing'] }],
	});
});

test('a withdrawn testimony is gone', async () => {
	await bench.make('changes', { collection: 'testimonies', document: 'withdrawn-one', kind: 'withdrawn' });
	const id = bench.related.testimony;
	const response = await get(`testimonies/${id}.jsonld`);
	expect(response.headers.get('cache-control')).toContain('no-cache');
	expect(await response.text()).not.toContain('Quote.');
	expect((await get('testimonies/withdrawn-one.jsonld')).status).toBe(410);
});

test('a draft, a made-up meeting and what is not public are not there', async () => {
	const meeting = await bench.make('conferences', { _status: 'published', composed: true });
	const paths = [
		`practices/${draft.id}`,
		`conferences/${meeting.id}`,
		'users/x',
		'consents/x',
		'nothing/x',
		'practices/%00',
	];
	for (const path of paths) {
		const response = await get(`${path}.jsonld`);
		expect([path, response.status]).toEqual([path, 404]);
		expect(response.headers.get('content-type')).toContain('application/problem+json');
	}
});

test('an unknown parameter is refused', async () => {
	const response = await get(`practices/${practice.id}.jsonld?depth=2`);
	expect(response.status).toBe(400);
	expect(await response.json()).toMatchObject({ parameter: 'depth' });
});
