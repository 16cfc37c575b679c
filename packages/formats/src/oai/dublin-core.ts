import { documentPath, libraryMessages, locales, subscribeWords, type Locale } from '@repo/i18n';
import { countries, licences, type Country } from '@repo/types/vocabulary';
import type { Hosts } from '../addresses.ts';
import { inEach, inLanguage, type Localized } from '../languages.ts';
import { licenceAddress } from '../licence.ts';
import { documentsOf } from '../related.ts';
import type { XmlElement, XmlValue } from '../xml.ts';
import { oaiCollections, type OaiCollection, type OaiDocument } from './documents.ts';

const spoken = (text: Localized): XmlElement[] =>
	inEach(text).map(([locale, value]) => ({ '@xml:lang': locale, '#text': value }));

const inAll = (words: (locale: Locale) => string): Localized =>
	Object.fromEntries(locales.map((locale) => [locale, words(locale)]));

const isCountry = (code: string): code is Country => Object.hasOwn(countries, code);

/** Title and description. Of a testimony only that there is one: harvesters keep copies that we cannot take back. */
const wordsOf = (collection: OaiCollection, document: OaiDocument): { title: Localized; description: Localized } => {
	if (collection !== 'testimonies') {
		return { title: document.title, description: document.summary ?? document.lead ?? document.definition };
	}
	const country = document.country ?? '';
	return {
		title: inAll((locale) =>
			[libraryMessages[locale].voices.kind, isCountry(country) ? countries[country][locale] : '']
				.filter(Boolean)
				.join(': '),
		),
		description: subscribeWords.lent,
	};
};

const creators = ({ author, authors }: OaiDocument): string[] => [
	...documentsOf(author).map(({ name }) => name),
	...(authors ?? []).flatMap(({ person, name }) => documentsOf(person)[0]?.name ?? name ?? []),
];

const publishers = ({ publisher, publisherName }: OaiDocument): XmlValue[] => {
	const [known] = documentsOf(publisher);
	if (known) return spoken(known.name);
	return [publisherName ?? 'IntegrationNorden'];
};

/** Where it is read, in each language that it is written in, and at the service. */
const identifiers = (
	collection: OaiCollection,
	document: OaiDocument,
	written: readonly Locale[],
	{ siteUrl, cmsUrl }: Hosts,
): string[] => [
	...written.flatMap((locale) => {
		const path = documentPath(collection, { slug: inLanguage(document.slug, locale) }, locale);
		return path ? [siteUrl + path] : [];
	}),
	...(document.doi ? [`https://doi.org/${document.doi}`] : []),
	`${cmsUrl}/api/${collection}/${document.id}`,
];

const dateOf = ({ year, date, start, publicUpdatedAt, updatedAt }: OaiDocument): string =>
	year ? String(year) : (date ?? start ?? publicUpdatedAt ?? updatedAt).slice(0, 10);

const coverage = ({ country, countries: several, place, period }: OaiDocument): string[] => [
	...new Set([country, ...(several ?? []), place?.country, place?.city].flatMap((each) => each ?? [])),
	...(period?.from ? [[period.from, period.until].filter(Boolean).join('/')] : []),
];

/** Unqualified Dublin Core, each text in every language it is written in. */
export const dublinCore = (collection: OaiCollection, document: OaiDocument, hosts: Hosts): XmlElement => {
	const { title, description } = wordsOf(collection, document);
	const written = inEach(title).map(([locale]) => locale);
	return {
		'@xmlns:oai_dc': 'http://www.openarchives.org/OAI/2.0/oai_dc/',
		'@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
		'@xsi:schemaLocation': 'http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
		'dc:title': spoken(title),
		'dc:creator': creators(document),
		'dc:subject': [
			...documentsOf(document.themes).flatMap((theme) => spoken(theme.title)),
			...documentsOf(document.concepts).flatMap(({ prefLabel }) => spoken(prefLabel)),
		],
		'dc:description': spoken(description),
		'dc:publisher': publishers(document),
		'dc:contributor': documentsOf(document.organisation).flatMap(({ name }) => spoken(name)),
		'dc:date': dateOf(document),
		'dc:type': oaiCollections[collection],
		'dc:format': 'text/html',
		'dc:identifier': identifiers(collection, document, written, hosts),
		'dc:source': [document.source?.url, document.url].flatMap((each) => each ?? []),
		'dc:language': [...written],
		'dc:coverage': coverage(document),
		'dc:rights': [
			[document.attribution, licences[document.licence].en].filter(Boolean).join(', '),
			...[licenceAddress(document.licence) ?? []].flat(),
		],
	};
};
