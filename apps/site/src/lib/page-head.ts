import type { JsonLd } from '@repo/formats/json-ld';
import type { Locale } from '@repo/i18n';

interface Crumb {
	text: string;
	href: string;
	/** Language of the text where it is not the page's. */
	lang?: Locale | undefined;
}

/** A document in the other languages: where it is, and whether it is really written in that language. */
export type Alternates = Partial<Record<Locale, { href: string; isTranslated: boolean }>>;

export type { JsonLd };

/** Feeds of a list, the first of them for readers’ eyes, and a calendar where there is one. */
export interface Subscription {
	feeds: { type: string; href: string }[];
	calendar?: string;
}

/** What a page says about itself, to readers, search engines and other sites. Given by `load` as `head`. */
export interface PageHead {
	title: string;
	titleLang?: Locale | undefined;
	description?: string | undefined;
	/** The pages above this one, without the start page and without itself. */
	crumbs?: Crumb[];
	/** What the crumbs call this page; the title when left out, nothing at all on the start page. */
	crumb?: string | undefined;
	/** Left out where every language has the page at the same route. */
	alternates?: Alternates | undefined;
	/** The area whose pigment colours the page. */
	theme?: string | null | undefined;
	type?: 'website' | 'article';
	modified?: string | null | undefined;
	jsonLd?: JsonLd[];
	subscription?: Subscription;
	isUnlisted?: boolean;
	isPreview?: boolean;
	/** The front masthead, with the name set large. */
	isFront?: boolean;
}
