import jsonld, { type JsonLdDocument } from 'jsonld';
import { Parser, Store, type Quad, type Term } from 'n3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bootWithRoles, type AccessBench, type Doc } from './people-with-roles.ts';

let bench: AccessBench;
let broad: Doc;
let narrow: Doc;
let draft: Doc;
let dataset: Doc;

const published = { _status: 'published' };
const skos = 'http://www.w3.org/2004/02/skos/core#';
const dcat = 'http://www.w3.org/ns/dcat#';
const dct = 'http://purl.org/dc/terms/';
const odd = 'Introduktion "snabb" \\ \n😀 \u202eabc';

beforeAll(async () => {
	bench = await bootWithRoles();
	broad = await bench.make('concepts', { ...published, prefLabel: odd, kind: 'programme', altLabels: ['Etablering'] });
	draft = await bench.make('concepts', { prefLabel: 'Utkast' });
	narrow = await bench.make('concepts', {
		...published,
		prefLabel: 'Språk',
		broader: [broad.id, draft.id],
		exactMatch: ['https://example.org/språk', 'no address', 'javascript:alert(1)'],
	});
	await bench.cms.payload.update({
		collection: 'concepts',
		id: narrow.id,
		locale: 'fi',
		data: { prefLabel: 'Kieli', ...published },
	} as never);
	dataset = await bench.make('datasets', {
		...published,
		title: 'Folkmängd',
		slug: 'population',
		definition: 'Alla.',
		period: { from: '2005', until: '2024' },
		origins: [{ key: 'no', name: 'SSB', attribution: 'Statistics Norway', licence: 'NLOD' }],
	});
});
afterAll(() => bench?.cms.stop());

const get = (path: string, init: RequestInit = {}) => fetch(`${bench.cms.url}${path}`, init);
const turtle = async (path: string): Promise<Store> => new Store(new Parser().parse(await (await get(path)).text()));
const valuesOf = (store: Store, subject: string | Term | null, predicate: string) =>
	store
		.getObjects(subject, predicate, null)
		.map((term) => ('language' in term && term.language ? `${term.value}@${term.language}` : term.value));
const conceptIri = ({ id }: Doc) => `${bench.cms.url}/concepts#${id}`;

test('concepts are read as SKOS, each label in its language', async () => {
	const store = await turtle('/concepts.ttl');
	expect(valuesOf(store, conceptIri(broad), `${skos}prefLabel`)).toEqual([`${odd}@sv`]);
	expect(valuesOf(store, conceptIri(broad), `${skos}altLabel`)).toEqual(['Etablering@sv']);
	expect(valuesOf(store, conceptIri(narrow), `${skos}prefLabel`).toSorted()).toEqual(['Kieli@fi', 'Språk@sv']);
	expect(valuesOf(store, conceptIri(narrow), `${skos}broader`)).toEqual([conceptIri(broad)]);
	expect(valuesOf(store, conceptIri(broad), `${skos}narrower`)).toEqual([conceptIri(narrow)]);
	expect(valuesOf(store, conceptIri(narrow), `${skos}exactMatch`)).toEqual(['https://example.org/spr%C3%A5k']);
	expect(valuesOf(store, `${bench.cms.url}/concepts`, `${skos}hasTopConcept`)).toContain(conceptIri(broad));
	expect(valuesOf(store, `${bench.cms.url}/concepts#programme`, `${skos}prefLabel`)).toContain('Ohjelma@fi');
});

test('what is not published is nowhere, nor what points to it', async () => {
	expect(await (await get('/concepts.ttl')).text()).not.toContain(draft.id);
	await bench.cms.payload.update({
		collection: 'concepts',
		id: narrow.id,
		data: { _status: 'draft' },
		unpublishAllLocales: true,
	} as never);
	for (const ending of ['ttl', 'jsonld'])
		expect(await (await get(`/concepts.${ending}`)).text()).not.toContain(narrow.id);
});

test('datasets are a catalogue with what DCAT-AP asks for', async () => {
	const store = await turtle('/catalog.ttl');
	const catalog = `${bench.cms.url}/catalog`;
	const subject = `${catalog}#${dataset.id}`;
	for (const property of [`${dct}title`, `${dct}description`, `${dct}publisher`, `${dcat}dataset`]) {
		expect(valuesOf(store, catalog, property)).not.toEqual([]);
	}
	expect(valuesOf(store, catalog, `${dct}title`)).toHaveLength(6);
	expect(valuesOf(store, subject, `${dct}title`)).toEqual(['Folkmängd@sv']);
	expect(valuesOf(store, subject, `${dct}description`)).toEqual(['Alla.@sv']);
	expect(valuesOf(store, subject, `${dct}license`)).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
	expect(valuesOf(store, subject, `${dct}language`)).toEqual([
		'http://publications.europa.eu/resource/authority/language/SWE',
	]);
	const [period = null] = store.getObjects(subject, `${dct}temporal`, null);
	expect([valuesOf(store, period, `${dcat}startDate`), valuesOf(store, period, `${dcat}endDate`)]).toEqual([
		['2005'],
		['2024'],
	]);
	const [origin = null] = store.getObjects(subject, `${dct}provenance`, null);
	expect(valuesOf(store, origin, 'http://www.w3.org/2000/01/rdf-schema#label')).toEqual([
		'SSB. Statistics Norway. NLOD',
	]);
	const distributions = valuesOf(store, subject, `${dcat}distribution`);
	expect(distributions).toHaveLength(4);
	for (const each of distributions) {
		expect(valuesOf(store, each, `${dcat}accessURL`)).toEqual([`${bench.cms.url}/api/statistics/population`]);
		expect(valuesOf(store, each, `${dct}license`)).toHaveLength(1);
	}
});

test.each(['/concepts', '/catalog'])('%s is the same graph as Turtle and as JSON-LD', async (path) => {
	const jsonLd = await get(`${path}.jsonld`);
	expect(jsonLd.headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
	const nQuads = await jsonld.toRDF((await jsonLd.json()) as JsonLdDocument, { format: 'application/n-quads' });
	const asJsonLd = new Parser().parse(String(nQuads));
	const asTurtle = (await turtle(`${path}.ttl`)).getQuads(null, null, null, null);
	// Nodes without a name are named anew by each reader.
	const namedIn = (quads: Quad[]) =>
		quads
			.map(({ subject, predicate, object }) => [subject, predicate, object])
			.filter((terms) => terms.every(({ termType }) => termType !== 'BlankNode'))
			.map((terms) => terms.map((term) => JSON.stringify(term)).join(' '))
			.toSorted();
	expect(asTurtle).toHaveLength(asJsonLd.length);
	expect(namedIn(asTurtle)).toEqual(namedIn(asJsonLd));
	expect(asTurtle.length).toBeGreaterThan(5);
});

test.each([
	['text/turtle', 'text/turtle; charset=utf-8'],
	['application/ld+json', 'application/ld+json; charset=utf-8'],
	['*/*', 'application/ld+json; charset=utf-8'],
])('who accepts %s gets it', async (accept, type) => {
	for (const path of ['/concepts', '/catalog']) {
		const response = await get(path, { headers: { accept } });
		expect(response.headers.get('content-type')).toBe(type);
		expect(response.headers.get('vary')).toContain('Accept');
	}
});

test.each([
	['/concepts', { headers: { accept: 'image/png' } }, 406],
	['/concepts.xml', {}, 404],
	['/catalog.ttl?locale=sv', {}, 400],
	['/catalog.ttl', { method: 'POST' }, 405],
])('%s %o is %i', async (path, init, status) => {
	const response = await get(path, init);
	expect(response.status).toBe(status);
	expect(response.headers.get('content-type')).toContain('application/problem+json');
});
