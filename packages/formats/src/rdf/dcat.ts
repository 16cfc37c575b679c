import { href, locales, messages, type Locale } from '@repo/i18n';
import type { Licence } from '@repo/types/vocabulary';
import type { Hosts } from '../addresses.ts';
import { inEach, inLanguage, type Localized } from '../languages.ts';
import { licenceAddress } from '../licence.ts';
import type { Iri, Node, Value } from './context.ts';
import { schemeIri } from './skos.ts';
import { iri, latest, moment, plain, spoken } from './values.ts';

/** A published dataset, each text in all its languages; without its cube. */
export interface DatasetDocument {
	id: string;
	slug?: Localized;
	title?: Localized;
	definition?: Localized;
	comparabilityNote?: Localized;
	sourceOffice?: string | null;
	tableId?: string | null;
	period?: { from?: string | null; until?: string | null } | null;
	origins?: { name?: string | null; licence?: string | null; attribution?: string | null }[] | null;
	licence: Licence;
	attribution?: string | null;
	createdAt: string;
	updatedAt: string;
}

/** Authority tables of the European Union, which DCAT-AP asks for. */
const authority = 'http://publications.europa.eu/resource/authority';
const euLanguages: Record<Locale, string> = { en: 'ENG', sv: 'SWE', da: 'DAN', nb: 'NOB', fi: 'FIN', is: 'ISL' };
const euCountries = ['DNK', 'FIN', 'ISL', 'NOR', 'SWE', 'ALA', 'FRO', 'GRL'];

const languageIris = (found: readonly Locale[]): Iri[] =>
	found.map((locale) => iri(`${authority}/language/${euLanguages[locale]}`));

interface Format {
	key: string;
	ending: string;
	/** File type of the authority table, where it has one. */
	type?: string;
	/** As IANA has it registered, where it is. */
	mediaType?: string;
	standard?: string;
}
const formats: Format[] = [
	{
		key: 'json-stat',
		ending: '.json',
		type: 'JSON',
		mediaType: 'application/json',
		standard: 'https://json-stat.org/full/',
	},
	{
		key: 'csv',
		ending: '.csv',
		type: 'CSV',
		mediaType: 'text/csv',
		standard: 'https://www.rfc-editor.org/rfc/rfc4180',
	},
	{ key: 'rows', ending: '.rows.json', type: 'JSON', mediaType: 'application/json' },
	{
		key: 'px',
		ending: '.px',
		standard: 'https://www.scb.se/px-file-format',
	},
];

const year = (text: string | null | undefined): Value[] =>
	text && /^\d{4}$/.test(text) ? [{ '@value': text, '@type': 'xsd:gYear' }] : [];

const licenceOf = (licence: Licence): Iri[] => {
	const address = licenceAddress(licence);
	return address ? [iri(address)] : [];
};

/** Where the figures come from, in the words that the offices ask to be named with. */
const provenance = ({ comparabilityNote, origins }: DatasetDocument): Node[] => [
	...(inEach(comparabilityNote).length > 0
		? [{ '@type': 'dct:ProvenanceStatement', 'rdfs:label': spoken(comparabilityNote) } satisfies Node]
		: []),
	...(origins ?? []).map(({ name, licence, attribution }): Node => ({
		'@type': 'dct:ProvenanceStatement',
		'rdfs:label': plain([name, attribution, licence].filter(Boolean).join('. ')),
	})),
];

const catalogIri = ({ cmsUrl }: Hosts) => `${cmsUrl}/catalog`;

const datasetNodes = (dataset: DatasetDocument, hosts: Hosts): Node[] => {
	const { id, period } = dataset;
	const subject = `${catalogIri(hosts)}#${id}`;
	const slug = inLanguage(dataset.slug, 'en') ?? id;
	const written = inEach(dataset.title).map(([locale]) => locale);
	const access = `${hosts.cmsUrl}/api/statistics/${slug}`;
	const distributions = formats.map(({ key, ending, type, mediaType, standard }): Node => ({
		'@id': `${subject}-${key}`,
		'@type': 'dcat:Distribution',
		'dct:title': plain(key),
		'dcat:accessURL': iri(access),
		'dcat:downloadURL': iri(`${access}${ending}`),
		'dcat:accessService': iri(`${catalogIri(hosts)}#service`),
		...(type !== undefined && { 'dct:format': iri(`${authority}/file-type/${type}`) }),
		...(mediaType !== undefined && {
			'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${mediaType}`),
		}),
		...(standard && { 'dct:conformsTo': iri(standard) }),
		'dct:license': licenceOf(dataset.licence),
		'dct:rights': { '@type': 'dct:RightsStatement', 'rdfs:label': plain(dataset.attribution) },
	}));
	return [
		{
			'@id': subject,
			'@type': 'dcat:Dataset',
			'dct:identifier': plain(`urn:uuid:${id}`),
			'dct:title': spoken(dataset.title),
			'dct:description': spoken(inEach(dataset.definition).length > 0 ? dataset.definition : dataset.title),
			'dct:publisher': iri(`${hosts.siteUrl}/#publisher`),
			'dct:creator': dataset.sourceOffice ? { '@type': 'foaf:Agent', 'foaf:name': plain(dataset.sourceOffice) } : [],
			'adms:identifier': dataset.tableId ? { '@type': 'adms:Identifier', 'skos:notation': plain(dataset.tableId) } : [],
			'dct:license': licenceOf(dataset.licence),
			'dct:issued': moment(dataset.createdAt),
			'dct:modified': moment(dataset.updatedAt),
			'dct:language': languageIris(written),
			'dct:spatial': euCountries.map((code) => iri(`${authority}/country/${code}`)),
			'dct:temporal': {
				'@type': 'dct:PeriodOfTime',
				'dcat:startDate': year(period?.from),
				'dcat:endDate': year(period?.until),
			},
			'dcat:theme': iri(`${authority}/data-theme/SOCI`),
			'dct:provenance': provenance(dataset),
			'dcat:distribution': distributions.map((distribution) => iri(distribution['@id'] ?? '')),
		},
		...distributions,
	];
};

/** The figures as a catalogue (DCAT-AP 3). */
export const dataCatalog = (datasets: readonly DatasetDocument[], hosts: Hosts): Node[] => {
	const description = Object.fromEntries(locales.map((locale) => [locale, messages[locale].tagline]));
	const subjects = datasets.map(({ id }) => iri(`${catalogIri(hosts)}#${id}`));
	return [
		{
			'@id': catalogIri(hosts),
			'@type': 'dcat:Catalog',
			'dct:title': spoken(Object.fromEntries(locales.map((locale) => [locale, messages[locale].siteName]))),
			'dct:description': spoken(description),
			'dct:publisher': iri(`${hosts.siteUrl}/#publisher`),
			'dct:license': iri('https://creativecommons.org/licenses/by/4.0/'),
			'dct:language': languageIris(locales),
			'dct:modified': latest(datasets),
			'foaf:homepage': iri(`${hosts.siteUrl}${href('statistics', 'en')}`),
			'dcat:themeTaxonomy': iri(schemeIri(hosts)),
			'dcat:dataset': subjects,
			'dcat:service': iri(`${catalogIri(hosts)}#service`),
		},
		{
			'@id': `${hosts.siteUrl}/#publisher`,
			'@type': 'foaf:Agent',
			'foaf:name': plain(messages.en.siteName),
			'foaf:homepage': iri(`${hosts.siteUrl}/`),
		},
		{
			'@id': `${catalogIri(hosts)}#service`,
			'@type': 'dcat:DataService',
			'dct:title': plain('REST'),
			'dcat:endpointURL': iri(`${hosts.cmsUrl}/api/statistics`),
			'dcat:endpointDescription': iri(`${hosts.cmsUrl}/api/openapi.json`),
			'dcat:servesDataset': subjects,
		},
		...datasets.flatMap((dataset) => datasetNodes(dataset, hosts)),
	];
};
