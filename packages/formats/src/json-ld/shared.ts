import { documentPath, languageOf, type Addressed, type Locale, type Tongued } from '@repo/i18n';
import type { Licence } from '@repo/types/vocabulary';
import type { Organization, PostalAddress, Thing } from 'schema-dts';
import { documentUri } from '../addresses.ts';
import { licenceAddress } from '../licence.ts';

/** A node of JSON-LD. Members that are `undefined` are left out when it is written. */
export type JsonLd = object;

export interface JsonLdOptions {
	locale: Locale;
	/** Public address of the site, without a slash at the end. */
	siteUrl: string;
}

export const publisher = (siteUrl: string): Organization => ({
	'@type': 'Organization',
	'@id': `${siteUrl}/#publisher`,
	name: 'IntegrationNorden',
	url: `${siteUrl}/`,
	logo: `${siteUrl}/favicon.svg`,
});

interface Published extends Tongued {
	licence: Licence;
	publicUpdatedAt?: string | null;
	updatedAt: string;
	composed?: boolean | null;
}

/** Where it is, and what it is called for ever. */
export const identified = (
	collection: string,
	document: Addressed & { id: string },
	{ locale, siteUrl }: JsonLdOptions,
) => {
	const path = documentPath(collection, document, locale);
	const url = path && siteUrl + path;
	return { ...(url && { '@id': url, url }), identifier: documentUri(document.id) };
};

/** In what language it is, who publishes it, when it changed and what may be done with it. */
export const published = (document: Published, { locale, siteUrl }: JsonLdOptions) => ({
	inLanguage: languageOf(document, 'title', locale),
	dateModified: document.publicUpdatedAt ?? document.updatedAt,
	license: licenceAddress(document.licence),
	isAccessibleForFree: true,
	publisher: publisher(siteUrl),
	// What is made up says so to machines too.
	...(document.composed && { genre: 'Composed example' }),
});

export const postalAddress = (country: string | null | undefined, city?: string | null): PostalAddress => ({
	'@type': 'PostalAddress',
	addressCountry: country ?? undefined,
	addressLocality: city ?? undefined,
});

export const things = (names: readonly string[]): Thing[] => names.map((name) => ({ '@type': 'Thing', name }));
