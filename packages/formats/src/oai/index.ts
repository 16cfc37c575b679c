import { messages } from '@repo/i18n';
import { documentUri, type Hosts } from '../addresses.ts';
import { toXml, type XmlElement } from '../xml.ts';
import type { OaiCollection, OaiDocument } from './documents.ts';
import { dublinCore } from './dublin-core.ts';

export * from './documents.ts';
export * from './sets.ts';
export type { XmlElement } from '../xml.ts';

export const oaiVerbs = [
	'Identify',
	'ListMetadataFormats',
	'ListSets',
	'GetRecord',
	'ListIdentifiers',
	'ListRecords',
] as const;
export type OaiVerb = (typeof oaiVerbs)[number];

export type OaiErrorCode =
	'badArgument' | 'badResumptionToken' | 'badVerb' | 'cannotDisseminateFormat' | 'idDoesNotExist' | 'noRecordsMatch';

export const metadataPrefix = 'oai_dc';

/** To the second, as the repository counts. */
export const datestamp = (moment: string | Date): string => `${new Date(moment).toISOString().slice(0, 19)}Z`;

interface Envelope {
	baseUrl: string;
	responseDate: Date;
	/** The arguments as they were given; none where they could not be understood. */
	request: Readonly<Record<string, string>>;
	/** The element named after the verb, or `error`. */
	body: XmlElement;
}

/** A whole answer (OAI-PMH 2.0 §3.2). */
export const toOai = ({ baseUrl, responseDate, request, body }: Envelope): string =>
	toXml({
		'OAI-PMH': {
			'@xmlns': 'http://www.openarchives.org/OAI/2.0/',
			'@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
			'@xsi:schemaLocation': 'http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd',
			responseDate: datestamp(responseDate),
			request: {
				...Object.fromEntries(Object.entries(request).map(([name, value]) => [`@${name}`, value])),
				'#text': baseUrl,
			},
			...body,
		},
	});

export const errorElement = (code: OaiErrorCode, text: string): XmlElement => ({
	error: { '@code': code, '#text': text },
});

interface Repository {
	baseUrl: string;
	adminEmail: string;
	earliest: string | Date;
}

export const identifyElement = ({ baseUrl, adminEmail, earliest }: Repository): XmlElement => ({
	Identify: {
		repositoryName: messages.en.siteName,
		baseURL: baseUrl,
		protocolVersion: '2.0',
		adminEmail,
		earliestDatestamp: datestamp(earliest),
		deletedRecord: 'persistent',
		granularity: 'YYYY-MM-DDThh:mm:ssZ',
		compression: 'gzip',
	},
});

export const formatsElement: XmlElement = {
	ListMetadataFormats: {
		metadataFormat: {
			metadataPrefix,
			schema: 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
			metadataNamespace: 'http://www.openarchives.org/OAI/2.0/oai_dc/',
		},
	},
};

export interface OaiSet {
	spec: string;
	name: string;
}

export const setsElement = (sets: readonly OaiSet[]): XmlElement => ({
	ListSets: { set: sets.map(({ spec, name }) => ({ setSpec: spec, setName: name })) },
});

/** Everything filed under a theme; flat, because a colon would make it part of another set. */
export const themeSet = (id: string): string => `theme-${id}`;

/** A record, or what is left of one: it was unpublished, deleted or withdrawn. */
export type OaiItem =
	| { collection: OaiCollection; document: OaiDocument }
	| { collection: OaiCollection; deleted: { id: string; at: string } };

export const headerElement = (item: OaiItem): XmlElement => {
	const { collection } = item;
	if ('deleted' in item) {
		const { id, at } = item.deleted;
		return { '@status': 'deleted', identifier: documentUri(id), datestamp: datestamp(at), setSpec: [collection] };
	}
	const { id, updatedAt, themes } = item.document;
	const filed = (themes ?? []).map((theme) => themeSet(typeof theme === 'string' ? theme : theme.id));
	return { identifier: documentUri(id), datestamp: datestamp(updatedAt), setSpec: [collection, ...filed] };
};

export const recordElement = (item: OaiItem, hosts: Hosts): XmlElement => ({
	header: headerElement(item),
	...('document' in item && { metadata: { 'oai_dc:dc': dublinCore(item.collection, item.document, hosts) } }),
});

interface Page {
	items: readonly OaiItem[];
	/** To go on with; empty at the end of a list of several parts, nothing where one part was all. */
	resumptionToken: string | undefined;
}

const tokenOf = (token: string | undefined) => (token === undefined ? {} : { resumptionToken: { '#text': token } });

export const recordsElement = ({ items, resumptionToken }: Page, hosts: Hosts): XmlElement => ({
	ListRecords: { record: items.map((item) => recordElement(item, hosts)), ...tokenOf(resumptionToken) },
});

export const identifiersElement = ({ items, resumptionToken }: Page): XmlElement => ({
	ListIdentifiers: { header: items.map(headerElement), ...tokenOf(resumptionToken) },
});
