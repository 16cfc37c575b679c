import type { Locale } from './locales.ts';
import { href, type PlainRoute } from './routes.ts';
import { slugOf } from './slug.ts';

/** What an address is made of; documents of the API fit as they are. */
export interface Addressed {
	slug?: string | null | undefined;
	key?: string | null | undefined;
	country?: string | null | undefined;
	code?: string | null | undefined;
	name?: string | null | undefined;
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

const fixedPages: Record<string, PlainRoute> = {
	about: 'about',
	contact: 'contact',
	'for-agencies': 'forAgencies',
	accessibility: 'accessibility',
	privacy: 'privacy',
};

const has = <T extends object>(table: T, key: string): key is Extract<keyof T, string> => Object.hasOwn(table, key);

/** `2309-krokom`: the code finds the municipality, the name is for people. */
export const placeOf = ({ code, name }: Pick<Addressed, 'code' | 'name'>): string =>
	[code, slugOf(name ?? '')].filter(Boolean).join('-');

/** Where a document is read on the site; `undefined` where it has no page of its own. */
export const documentPath = (collection: string, document: Addressed, locale: Locale): string | undefined => {
	const { slug, key, country, code } = document;
	if (collection === 'pages') {
		const fixed = key && has(fixedPages, key) ? fixedPages[key] : undefined;
		if (fixed) return href(fixed, locale);
		return slug ? href('page', locale, { slug }) : undefined;
	}
	if (collection === 'municipalities') {
		if (!country || !code) return undefined;
		return href('municipality', locale, { country: country.toLowerCase(), place: placeOf(document) });
	}
	return has(bySlug, collection) && slug ? href(bySlug[collection], locale, { slug }) : undefined;
};
