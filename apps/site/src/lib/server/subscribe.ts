import {
	calendarAddress,
	feedAddress,
	feedFormats,
	meetingAddress,
	type FeedCollection,
	type FeedFormat,
} from '@repo/formats/feed-address';
import type { Locale } from '@repo/i18n';
import type { Subscription } from '../page-head.ts';
import { publicAddress } from './cms.ts';

const api = publicAddress('/').replace(/\/$/, '');

/** Where the documents of a list are followed from outside the site, in the page's language. */
export const subscriptionTo = (collection: FeedCollection, locale: Locale): Subscription => ({
	feeds: (Object.keys(feedFormats) as FeedFormat[]).map((format) => ({
		type: feedFormats[format],
		href: feedAddress(api, collection, format, { locale }),
	})),
	...(collection === 'conferences' && { calendar: calendarAddress(api, { locale }) }),
});

/** One meeting as a file for a calendar. */
export const meetingCalendar = (id: string, locale: Locale): string => meetingAddress(api, id, locale);
