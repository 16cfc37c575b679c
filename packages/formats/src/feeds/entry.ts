import { documentPath, href, languageOf, libraryMessages, messages, subscribeWords, type Locale } from '@repo/i18n';
import type { Column, Conference, News, Practice, Study, Testimony, Theme } from '@repo/types/payload';
import { countries, licences, type Licence } from '@repo/types/vocabulary';
import { documentUri, type Hosts } from '../addresses.ts';
import { licenceAddress } from '../licence.ts';
import { documentsOf } from '../related.ts';
import { authorNames } from '../study.ts';
import type { FeedCollection } from './address.ts';
import { contentHtml } from './content.ts';

export interface FeedDocuments {
	practices: Practice;
	studies: Study;
	news: News;
	columns: Column;
	conferences: Conference;
	themes: Theme;
	testimonies: Testimony;
}

export interface Category {
	/** Id of the theme or concept. */
	term: string;
	label: string;
}

/** A document as every feed format tells it. */
export interface FeedEntry {
	/** The same in all languages and formats, for ever. */
	id: string;
	url: string;
	title: string;
	/** Language of the title, and of the content where that says nothing else. */
	lang: Locale;
	summary: { text: string; lang: Locale };
	html: string;
	/** ISO 8601, only where the document has a date of its own. */
	published: string | undefined;
	updated: string;
	/** Empty where the publisher speaks. */
	authors: string[];
	categories: Category[];
	licence: { text: string; address: string | undefined };
}

export interface EntryOptions extends Pick<Hosts, 'siteUrl'> {
	locale: Locale;
}

const summaryOf = (document: FeedDocuments[FeedCollection], locale: Locale): FeedEntry['summary'] => {
	if ('quote' in document) return { text: subscribeWords.lent[locale], lang: locale };
	if ('summary' in document) return { text: document.summary, lang: languageOf(document, 'summary', locale) };
	return { text: document.lead ?? '', lang: languageOf(document, 'lead', locale) };
};

const authorsOf = (document: FeedDocuments[FeedCollection]): string[] => {
	if ('author' in document) return documentsOf(document.author).map(({ name }) => name);
	return 'authors' in document ? authorNames(document) : [];
};

const categoriesOf = (document: FeedDocuments[FeedCollection], locale: Locale): Category[] => [
	...('themes' in document ? documentsOf(document.themes).map(({ id, title }) => ({ term: id, label: title })) : []),
	...('concepts' in document
		? documentsOf(document.concepts).map(({ id, prefLabel }) => ({ term: id, label: prefLabel }))
		: []),
	...('composed' in document && document.composed ? [{ term: 'composed', label: messages[locale].example }] : []),
];

/** Testimonies are announced without a word of what the person said. */
const titleOf = (document: FeedDocuments[FeedCollection], locale: Locale): { title: string; lang: Locale } =>
	'quote' in document
		? { title: `${libraryMessages[locale].voices.kind}: ${countries[document.country][locale]}`, lang: locale }
		: { title: document.title, lang: languageOf(document, 'title', locale) };

const rights = (licence: Licence, attribution: string | null | undefined, locale: Locale) => ({
	text: [attribution, licences[licence][locale]].filter(Boolean).join(', '),
	address: licenceAddress(licence),
});

export const toEntry = <C extends FeedCollection>(
	collection: C,
	document: FeedDocuments[C],
	{ locale, siteUrl }: EntryOptions,
): FeedEntry => {
	const path = documentPath(collection, document, locale) ?? href('home', locale);
	const url = `${siteUrl}${path}`;
	const { title, lang } = titleOf(document, locale);
	return {
		id: documentUri(document.id),
		url,
		title,
		lang,
		summary: summaryOf(document, locale),
		html: contentHtml(collection, document, { locale, lang, siteUrl, url }),
		published: ('date' in document && document.date) || undefined,
		updated: document.publicUpdatedAt ?? document.updatedAt,
		authors: authorsOf(document),
		categories: categoriesOf(document, locale),
		licence: rights(document.licence, document.attribution, locale),
	};
};
