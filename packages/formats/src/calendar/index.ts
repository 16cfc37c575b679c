import { href, libraryMessages } from '@repo/i18n';
import type { Conference } from '@repo/types/payload';
import ICAL from 'ical.js';
import { calendarAddress } from '../feeds/address.ts';
import { narrowedTitle, type NarrowedTo } from '../narrowed-title.ts';
import { toEvent, type CalendarOptions, type Component, type Property } from './event.ts';

// RFC 5545 §3.1 allows 75 octets to a line; the library does not count the space that a continued line begins with.
ICAL.foldLength = 74;

export const calendarType = 'text/calendar';

/** How often a subscription looks again. */
const refresh = 'PT6H';

const write = (events: readonly Component[], properties: readonly Property[], { locale }: CalendarOptions): string => {
	const calendar: Component = [
		'vcalendar',
		[
			['version', {}, 'text', '2.0'],
			['prodid', {}, 'text', `-//IntegrationNorden//Calendar//${locale.toUpperCase()}`],
			['calscale', {}, 'text', 'GREGORIAN'],
			...properties,
		],
		[...events],
	];
	return ICAL.stringify(calendar);
};

type Subscription = CalendarOptions & NarrowedTo;

/** A calendar to subscribe to (RFC 5545, with the properties of RFC 7986 and their older names). */
export const toCalendar = (conferences: readonly Conference[], options: Subscription): string => {
	const { locale, theme, country, siteUrl, cmsUrl } = options;
	const { title, lead } = libraryMessages[locale].conferences;
	const name = narrowedTitle(title, { theme, country }, locale);
	const source = calendarAddress(cmsUrl, { locale, theme: theme?.id, country });
	return write(
		conferences.map((conference) => toEvent(conference, options)),
		[
			['name', { language: locale }, 'text', name],
			['x-wr-calname', {}, 'text', name],
			['description', { language: locale }, 'text', lead],
			['x-wr-caldesc', {}, 'text', lead],
			['url', {}, 'uri', `${siteUrl}${href('conferences', locale)}`],
			['source', {}, 'uri', source],
			['refresh-interval', {}, 'duration', refresh],
			['x-published-ttl', {}, 'text', refresh],
		],
		options,
	);
};

/** One meeting, to be put into a calendar by itself. */
export const toMeetingFile = (conference: Conference, options: CalendarOptions): string =>
	write([toEvent(conference, options)], [], options);
