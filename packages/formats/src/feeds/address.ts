import type { Locale } from '@repo/i18n';

/** Media types of the formats, by the ending of the address. */
export const feedFormats = {
	atom: 'application/atom+xml',
	rss: 'application/rss+xml',
	json: 'application/feed+json',
} as const;
export type FeedFormat = keyof typeof feedFormats;

export const feedCollections = [
	'practices',
	'studies',
	'news',
	'columns',
	'conferences',
	'themes',
	'testimonies',
] as const;
export type FeedCollection = (typeof feedCollections)[number];

/** What a feed or a calendar is narrowed to. */
export interface Narrowed {
	locale: Locale;
	/** Id or slug of a theme. */
	theme?: string | undefined;
	/** ISO 3166-1 alpha-2. */
	country?: string | undefined;
}

/** One page of a feed. */
export interface FeedPage extends Narrowed {
	/** After which entry it begins; the first page has none. */
	cursor?: string | undefined;
}

const search = ({ locale, theme, country, cursor }: FeedPage): string =>
	new URLSearchParams({
		locale,
		...(theme && { theme }),
		...(country && { country }),
		...(cursor && { cursor }),
	}).toString();

export const feedAddress = (cmsUrl: string, collection: FeedCollection, format: FeedFormat, page: FeedPage) =>
	`${cmsUrl}/feeds/${collection}.${format}?${search(page)}`;

/** The subscription to all meetings. */
export const calendarAddress = (cmsUrl: string, narrowed: Narrowed) => `${cmsUrl}/calendar.ics?${search(narrowed)}`;

/** One meeting as a file for a calendar. */
export const meetingAddress = (cmsUrl: string, id: string, locale: Locale) =>
	`${cmsUrl}/api/conferences/${encodeURIComponent(id)}.ics?locale=${locale}`;
