import { href, libraryMessages, locales, messages, type Locale, type PlainRoute } from '@repo/i18n';
import type { Hosts } from '../addresses.ts';
import { narrowedTitle, type NarrowedTo } from '../narrowed-title.ts';
import { feedAddress, feedFormats, type FeedCollection, type FeedFormat, type FeedPage } from './address.ts';
import type { FeedEntry } from './entry.ts';

export interface FeedLink {
	href: string;
	/** The last two as RFC 5005 has them. */
	rel: 'self' | 'alternate' | 'first' | 'next';
	type: string;
	hreflang: Locale;
}

/** What all formats tell of the feed itself. */
export interface Feed {
	title: string;
	subtitle: string;
	lang: Locale;
	publisher: string;
	/** Front page of the publisher. */
	publisherUrl: string;
	/** The page that lists the same documents. */
	home: string;
	updated: string;
	entries: FeedEntry[];
	/** Names the feed in a format, whichever of its pages this is. */
	idOf: (format: FeedFormat) => string;
	/** Of this feed in a format: itself, its other pages, its page on the site, its other formats, the same in other languages. */
	linksOf: (format: FeedFormat) => FeedLink[];
}

const pages: Record<FeedCollection, { route: PlainRoute; words: (locale: Locale) => { title: string; lead: string } }> =
	{
		practices: { route: 'practices', words: (locale) => messages[locale].finder },
		studies: { route: 'research', words: (locale) => libraryMessages[locale].research },
		news: { route: 'news', words: (locale) => libraryMessages[locale].news },
		columns: { route: 'columns', words: (locale) => libraryMessages[locale].columns },
		conferences: { route: 'conferences', words: (locale) => libraryMessages[locale].conferences },
		themes: { route: 'themes', words: (locale) => messages[locale].themes },
		testimonies: { route: 'voices', words: (locale) => libraryMessages[locale].voices },
	};

const formats = Object.keys(feedFormats) as FeedFormat[];

interface FeedOptions extends Hosts, NarrowedTo {
	collection: FeedCollection;
	locale: Locale;
	/** When anything in it last changed, which may be that something was taken out. ISO 8601. */
	updated: string;
	entries: FeedEntry[];
	/** After which entry this page begins; nothing for the first. */
	cursor?: string | undefined;
	/** After which entry the next one begins; nothing for the last. */
	next?: string | undefined;
}

export const createFeed = (options: FeedOptions): Feed => {
	const { collection, locale, theme, country, updated, entries, cursor, next, siteUrl, cmsUrl } = options;
	const { route, words } = pages[collection];
	const { title, lead } = words(locale);
	const page = `${siteUrl}${href(route, locale)}`;
	const link = (rel: FeedLink['rel'], format: FeedFormat, hreflang: Locale, after?: string): FeedLink => {
		const asked: FeedPage = { locale: hreflang, theme: theme?.id, country, cursor: after };
		return { rel, href: feedAddress(cmsUrl, collection, format, asked), type: feedFormats[format], hreflang };
	};
	return {
		title: narrowedTitle(title, { theme, country }, locale),
		subtitle: lead,
		lang: locale,
		publisher: messages[locale].siteName,
		publisherUrl: `${siteUrl}${href('home', locale)}`,
		home: page,
		updated,
		entries,
		idOf: (format) => link('self', format, locale).href,
		linksOf: (format) => [
			link('self', format, locale, cursor),
			...(cursor ? [link('first', format, locale)] : []),
			...(next ? [link('next', format, locale, next)] : []),
			{ rel: 'alternate', href: page, type: 'text/html', hreflang: locale },
			...formats.filter((other) => other !== format).map((other) => link('alternate', other, locale)),
			...locales.filter((other) => other !== locale).map((other) => link('alternate', format, other)),
		],
	};
};
