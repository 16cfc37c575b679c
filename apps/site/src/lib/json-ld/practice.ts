import type { Doc } from '@integrationnorden/client';
import { documentPath, type Locale } from '@repo/i18n';
import { countries } from '@repo/types/vocabulary';
import type { JsonLd } from '../page-head.ts';
import { documentOf, documentsOf } from '../related.ts';
import { languageOf } from '../text/language.ts';
import { licenceAddress } from './licence.ts';
import { publisher } from './publisher.ts';

/** A practice as an article about something done somewhere. */
export const practiceJsonLd = (practice: Doc<'practices'>, locale: Locale, url: URL): JsonLd => {
	const organisation = documentOf(practice.organisation);
	const municipality = documentOf(practice.municipality);
	return {
		'@type': 'Article',
		'@id': `${url.origin}${documentPath('practices', practice, locale) ?? url.pathname}`,
		headline: practice.title,
		description: practice.summary,
		inLanguage: languageOf(practice, 'title', locale),
		dateModified: practice.publicUpdatedAt ?? practice.updatedAt,
		datePublished: practice.createdAt,
		license: licenceAddress(practice.licence),
		isAccessibleForFree: true,
		publisher: publisher(url),
		author: publisher(url),
		about: documentsOf(practice.themes).map(({ title }) => ({ '@type': 'Thing', name: title })),
		spatialCoverage: {
			'@type': 'Place',
			name: municipality?.name ?? countries[practice.country][locale],
			address: { '@type': 'PostalAddress', addressCountry: practice.country },
		},
		...(organisation ? { sourceOrganization: { '@type': 'Organization', name: organisation.name } } : {}),
		...(practice.sources?.length
			? {
					citation: practice.sources.map(({ title, url: address }) => ({
						'@type': 'CreativeWork',
						name: title,
						...(address ? { url: address } : {}),
					})),
				}
			: {}),
		// What is made up says so to machines too.
		...(practice.composed ? { genre: 'Composed example' } : {}),
	};
};
