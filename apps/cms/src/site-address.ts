import { href, type Locale } from '@repo/i18n';
import { environment } from './environment.ts';

interface Addressed {
	slug?: string | null;
	key?: string | null;
	country?: string | null;
	code?: string | null;
}

const bySlug = {
	themes: 'theme',
	practices: 'practice',
	organisations: 'organisation',
	conferences: 'conference',
	testimonies: 'voice',
	studies: 'study',
	news: 'newsItem',
	columns: 'column',
	people: 'writer',
} as const;

const fixedPages = {
	about: 'about',
	contact: 'contact',
	'for-agencies': 'forAgencies',
	accessibility: 'accessibility',
	privacy: 'privacy',
} as const;

const has = <T extends object>(table: T, key: string): key is Extract<keyof T, string> => Object.hasOwn(table, key);

/** Where a document is read on the site, as a path; `undefined` where it has no page of its own. */
export const sitePath = (collection: string, document: Addressed, locale: Locale): string | undefined => {
	const { slug, key, country, code } = document;
	if (collection === 'pages' && key && has(fixedPages, key)) return href(fixedPages[key], locale);
	if (collection === 'pages' && slug) return href('page', locale, { slug });
	if (collection === 'municipalities' && country && code) {
		return href('municipality', locale, { country: country.toLowerCase(), place: code });
	}
	if (!has(bySlug, collection) || !slug) return undefined;
	const route: (typeof bySlug)[keyof typeof bySlug] = bySlug[collection];
	return href<'practice'>(route as 'practice', locale, { slug });
};

export const siteAddress = (collection: string, document: Addressed, locale: Locale): string | undefined => {
	const path = sitePath(collection, document, locale);
	return path === undefined ? undefined : `${environment.siteUrl}${path}`;
};
