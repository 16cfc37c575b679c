import { describe, expect, test } from 'vitest';
import { oddTexts } from '../../tests/odd-texts.ts';
import { xmlErrors } from '../../tests/well-formed.ts';
import { errorElement, recordElement, toOai, type OaiDocument, type OaiItem } from './index.ts';

const hosts = { siteUrl: 'https://site.example', cmsUrl: 'https://cms.example' };

const document = (more: Partial<OaiDocument> = {}): OaiDocument => ({
	id: '0197f0a4-0000-7000-8000-000000000001',
	slug: { sv: 'titel' },
	title: { sv: 'Titel' },
	updatedAt: '2026-03-04T05:06:07.890Z',
	licence: 'CC-BY-4.0',
	...more,
});
const write = (item: OaiItem) =>
	toOai({
		baseUrl: 'https://cms.example/oai',
		responseDate: new Date('2026-04-01T00:00:00.500Z'),
		request: { verb: 'GetRecord' },
		body: { GetRecord: { record: recordElement(item, hosts) } },
	});

describe.each(Object.entries(oddTexts))('a text with %s', (_name, text) => {
	test('leaves the answer well-formed', async () => {
		const odd = document({ title: { sv: text, is: text }, lead: { en: text }, attribution: text });
		expect(await xmlErrors(write({ collection: 'news', document: odd }))).toEqual([]);
		expect(
			await xmlErrors(
				toOai({
					baseUrl: 'https://cms.example/oai',
					responseDate: new Date(),
					request: { set: text },
					body: errorElement('badArgument', text),
				}),
			),
		).toEqual([]);
	});
});

test('moments are told to the second', () => {
	const xml = write({ collection: 'news', document: document() });
	expect(xml).toContain('<responseDate>2026-04-01T00:00:00Z</responseDate>');
	expect(xml).toContain('<datestamp>2026-03-04T05:06:07Z</datestamp>');
});

test('a study names its authors, its publisher and its year', () => {
	const study = document({
		authors: [{ name: 'A. Forskare' }, { person: { name: 'B. Forskare' } }],
		publisher: { name: { fi: 'Laitos', sv: 'Institut' } },
		year: 2020,
		doi: '10.1000/182',
		countries: ['FI', 'SE'],
	});
	const xml = write({ collection: 'studies', document: study });
	expect(xml).toContain('<dc:creator>A. Forskare</dc:creator><dc:creator>B. Forskare</dc:creator>');
	expect(xml).toContain(
		'<dc:publisher xml:lang="sv">Institut</dc:publisher><dc:publisher xml:lang="fi">Laitos</dc:publisher>',
	);
	expect(xml).toContain('<dc:date>2020</dc:date>');
	expect(xml).toContain('<dc:identifier>https://doi.org/10.1000/182</dc:identifier>');
	expect(xml).toContain('<dc:coverage>FI</dc:coverage><dc:coverage>SE</dc:coverage>');
});

test('a testimony is told of in six languages without a word of it', () => {
	const testimony = document({ title: { sv: 'Mina ord' }, country: 'SE', licence: 'consent' });
	const xml = write({ collection: 'testimonies', document: testimony });
	expect(xml).not.toContain('Mina ord');
	expect(xml).toContain('<dc:title xml:lang="fi">Kokemus: Ruotsi</dc:title>');
	expect(xml.match(/<dc:description /g)).toHaveLength(6);
});
