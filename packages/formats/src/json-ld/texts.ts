import { libraryMessages, subscribeWords } from '@repo/i18n';
import type { Column, News, Practice, Study, Testimony, Theme } from '@repo/types/payload';
import { countries, licences } from '@repo/types/vocabulary';
import type {
	Article,
	CollectionPage,
	CreativeWork,
	NewsArticle,
	OpinionNewsArticle,
	Report,
	ScholarlyArticle,
} from 'schema-dts';
import { documentsOf } from '../related.ts';
import { authorNames, publisherName } from '../study.ts';
import { identified, postalAddress, published, publisher, things, type JsonLdOptions } from './shared.ts';

/** A practice as an article about something done somewhere. */
export const practiceJsonLd = (practice: Practice, options: JsonLdOptions): Article => {
	const [organisation] = documentsOf(practice.organisation);
	const [municipality] = documentsOf(practice.municipality);
	return {
		'@type': 'Article',
		...identified('practices', practice, options),
		...published(practice, options),
		headline: practice.title,
		description: practice.summary,
		datePublished: practice.createdAt,
		author: publisher(options.siteUrl),
		about: things(documentsOf(practice.themes).map(({ title }) => title)),
		spatialCoverage: {
			'@type': 'Place',
			name: municipality?.name ?? countries[practice.country][options.locale],
			address: postalAddress(practice.country),
		},
		sourceOrganization: organisation && { '@type': 'Organization', name: organisation.name },
		citation: practice.sources?.map(({ title, url }) => ({
			'@type': 'CreativeWork',
			name: title,
			url: url ?? undefined,
		})),
	};
};

export const themeJsonLd = (theme: Theme, options: JsonLdOptions): CollectionPage => ({
	'@type': 'CollectionPage',
	...identified('themes', theme, options),
	...published(theme, options),
	name: theme.title,
	description: theme.lead,
});

export const newsJsonLd = (item: News, options: JsonLdOptions): NewsArticle => ({
	'@type': 'NewsArticle',
	...identified('news', item, options),
	...published(item, options),
	headline: item.title,
	description: item.lead,
	datePublished: item.date,
	isBasedOn: item.source?.url ?? undefined,
	about: things(documentsOf(item.themes).map(({ title }) => title)),
});

export const columnJsonLd = (column: Column, options: JsonLdOptions): OpinionNewsArticle => {
	const [writer] = documentsOf(column.author);
	return {
		'@type': 'OpinionNewsArticle',
		...identified('columns', column, options),
		...published(column, options),
		headline: column.title,
		description: column.lead ?? undefined,
		datePublished: column.date ?? undefined,
		// A made-up writer is nobody.
		author: writer && !column.composed ? { '@type': 'Person', name: writer.name } : undefined,
	};
};

export const studyJsonLd = (study: Study, options: JsonLdOptions): Report | ScholarlyArticle => {
	const name = publisherName(study);
	return {
		'@type': study.type === 'article' ? 'ScholarlyArticle' : 'Report',
		...identified('studies', study, options),
		name: study.title,
		abstract: study.summary,
		datePublished: String(study.year),
		author: authorNames(study).map((author) => ({ '@type': 'Person', name: author })),
		publisher: name ? { '@type': 'Organization', name } : undefined,
		inLanguage: study.languages ?? undefined,
		sameAs: [study.doi ? `https://doi.org/${study.doi}` : [], study.url ?? []].flat(),
	};
};

/** That somebody tells, not what: the words are lent, and a machine's copy is not taken back. */
export const testimonyJsonLd = (testimony: Testimony, options: JsonLdOptions): CreativeWork => {
	const { locale } = options;
	return {
		'@type': 'CreativeWork',
		...identified('testimonies', testimony, options),
		...published(testimony, options),
		inLanguage: locale,
		name: `${libraryMessages[locale].voices.kind}: ${countries[testimony.country][locale]}`,
		abstract: subscribeWords.lent[locale],
		usageInfo: licences[testimony.licence][locale],
	};
};
