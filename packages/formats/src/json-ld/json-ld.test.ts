import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { oddTexts } from '../../tests/odd-texts.ts';
import { describedCollections, documentJsonLd, type DescribedCollection } from './index.ts';

const options = { locale: 'sv', siteUrl: 'https://site.example' } as const;
const id = '0197f0a4-0000-7000-8000-000000000001';
const base = {
	id,
	slug: 'en-adress',
	title: 'Titel',
	licence: 'CC-BY-4.0',
	createdAt: '2026-01-01T00:00:00.000Z',
	updatedAt: '2026-03-04T05:06:07.000Z',
};

const documents: Record<DescribedCollection, object> = {
	themes: { ...base, lead: 'Ingress.' },
	practices: { ...base, summary: 'Kort.', country: 'SE', themes: [{ id: 't', title: 'Boende' }] },
	testimonies: { ...base, licence: 'consent', quote: 'Mina ord.', alias: 'Samira', country: 'SE' },
	studies: { ...base, year: 2020, summary: 'Kort.', authors: [{ name: 'A. Forskare' }], doi: '10.1000/182' },
	news: { ...base, lead: 'Ingress.', date: '2026-02-03T00:00:00.000Z' },
	columns: { ...base, author: { id: 'p', name: 'Skribent' } },
	conferences: { ...base, start: '2026-12-09T08:30:00.000Z', end: '2026-12-09T15:00:00.000Z', state: 'cancelled' },
	organisations: { ...base, name: 'Kommunen', type: 'ngo', country: 'SE', website: 'https://kommun.example' },
	people: { ...base, name: 'Person' },
	municipalities: { ...base, name: 'Krokom', country: 'SE', code: '2309', latitude: 63.3, longitude: 14.4 },
};
const nodeOf = (collection: DescribedCollection, more: object = {}, locale: 'sv' | 'fi' = 'sv') =>
	documentJsonLd(collection, { ...documents[collection], ...more } as never, { ...options, locale });

/** The context of schema.org is one vocabulary; nothing is fetched. */
const documentLoader = async (url: string) => ({
	contextUrl: undefined,
	documentUrl: url,
	document: { '@context': { '@vocab': 'https://schema.org/' } },
});
const expand = async (node: object | undefined) => {
	const written = JSON.parse(JSON.stringify({ '@context': 'https://schema.org', ...node }));
	const [expanded] = await jsonld.expand(written, { documentLoader });
	return expanded as Record<string, unknown>;
};

test.each(describedCollections)(
	'a document of %s is a node with a type, an address and a name for ever',
	async (collection) => {
		const node = await expand(nodeOf(collection));
		expect(node['@type']).toEqual([expect.stringMatching(/^https:\/\/schema\.org\/[A-Z]/)]);
		expect(node['@id']).toMatch(/^https:\/\/site\.example\/sv\//);
		expect(node['https://schema.org/identifier']).toEqual([{ '@value': `urn:uuid:${id}` }]);
	},
);

test('a text says its own language', async () => {
	expect(await expand(nodeOf('news', { _lang: { title: 'da' } }, 'fi'))).toMatchObject({
		'https://schema.org/inLanguage': [{ '@value': 'da' }],
	});
});

test('a study leads to the original', async () => {
	expect(await expand(nodeOf('studies'))).toMatchObject({
		'https://schema.org/sameAs': [{ '@value': 'https://doi.org/10.1000/182' }],
	});
});

test('a testimony is told of without a word of it', () => {
	expect(JSON.stringify(nodeOf('testimonies'))).not.toMatch(/Mina ord|Samira/);
});

test('nobody is sent to a made-up meeting, or to a made-up person; other examples say what they are', () => {
	expect(nodeOf('conferences', { composed: true })).toBeUndefined();
	expect(nodeOf('people', { composed: true })).toBeUndefined();
	expect(nodeOf('practices', { composed: true })).toMatchObject({ genre: 'Composed example' });
	expect(nodeOf('columns', { composed: true })).toMatchObject({ author: undefined });
});

describe.each(Object.entries(oddTexts))('a text with %s', (_name, odd) => {
	test('survives', async () => {
		const node = await expand(nodeOf('news', { title: odd }));
		expect(node['https://schema.org/headline']).toEqual([{ '@value': odd }]);
	});
});
