import {
	collectionNames,
	formatsElement,
	identifiersElement,
	identifyElement,
	oaiCollections,
	recordElement,
	recordsElement,
	setsElement,
	themeSet,
	type OaiCollection,
	type OaiItem,
	type OaiVerb,
	type XmlElement,
} from '@repo/formats/oai';
import { defaultLocale } from '@repo/i18n';
import type { Payload } from 'payload';
import { environment } from '../../environment.ts';
import { lastEntryOf } from './deleted.ts';
import { documentById, earliestChange } from './documents.ts';
import { OaiError } from './error.ts';
import { listPart } from './list.ts';

interface Given {
	payload: Payload;
	arguments: Readonly<Record<string, string>>;
	now: Date;
}

const { siteUrl, cmsUrl } = environment;
const hosts = { siteUrl, cmsUrl };
export const baseUrl = `${cmsUrl}/oai`;

const collections = Object.keys(oaiCollections) as OaiCollection[];

/** Every mail domain has a postmaster (RFC 5321 §4.5.1); a name without a dot is no domain of the protocol's. */
const postmaster = () => {
	const { hostname } = new URL(siteUrl);
	return `postmaster@${hostname.includes('.') ? hostname : `${hostname}.invalid`}`;
};

const identify = async ({ payload, now }: Given): Promise<XmlElement> => {
	const [site, earliest] = await Promise.all([
		payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: false }),
		earliestChange(payload, collections),
	]);
	const { contact } = site as { contact?: { email?: string | null } | null };
	return identifyElement({ baseUrl, adminEmail: contact?.email ?? postmaster(), earliest: earliest ?? now });
};

const itemOf = async (payload: Payload, identifier: string): Promise<OaiItem> => {
	const id = /^urn:uuid:([\w-]{1,64})$/.exec(identifier)?.[1];
	const entry = id === undefined ? undefined : await lastEntryOf(payload, id, collections);
	if (id !== undefined && entry !== undefined) {
		if (entry.item) return entry.item;
		const document = await documentById(payload, entry.collection, id);
		if (document) return { collection: entry.collection, document };
	}
	throw new OaiError('idDoesNotExist', 'There is no such record.');
};

const listSets = async ({ payload, arguments: { resumptionToken } }: Given): Promise<XmlElement> => {
	if (resumptionToken !== undefined) throw new OaiError('badResumptionToken', 'All sets come at once.');
	const { docs } = await payload.find({
		collection: 'themes',
		locale: defaultLocale,
		depth: 0,
		limit: 0,
		pagination: false,
		overrideAccess: false,
		joins: false,
		sort: 'id',
		select: { title: true },
	});
	return setsElement([
		...collections.map((collection) => ({ spec: collection, name: collectionNames[collection] })),
		...docs.map(({ id, title }) => ({ spec: themeSet(String(id)), name: String(title) })),
	]);
};

/** What each verb answers with (OAI-PMH 2.0 §4). */
export const verbs: Record<OaiVerb, (given: Given) => Promise<XmlElement>> = {
	Identify: identify,
	ListMetadataFormats: async ({ payload, arguments: { identifier } }) => {
		if (identifier !== undefined) await itemOf(payload, identifier);
		return formatsElement;
	},
	ListSets: listSets,
	GetRecord: async ({ payload, arguments: { identifier = '' } }) => ({
		GetRecord: { record: recordElement(await itemOf(payload, identifier), hosts) },
	}),
	ListIdentifiers: async ({ payload, arguments: given, now }) =>
		identifiersElement(await listPart({ payload, now, isWhole: false }, given)),
	ListRecords: async ({ payload, arguments: given, now }) =>
		recordsElement(await listPart({ payload, now, isWhole: true }, given), hosts),
};
