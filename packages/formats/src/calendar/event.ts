import { documentPath, href, languageOf, libraryMessages, type Locale } from '@repo/i18n';
import type { Conference } from '@repo/types/payload';
import { countries, type ConferenceState } from '@repo/types/vocabulary';
import type { Hosts } from '../addresses.ts';
import { legalText } from '../legal-text.ts';
import { dayIn, organiserNames, placeText, zoneOf } from '../meeting.ts';
import { documentsOf } from '../related.ts';

/** A property as jCal has it: name, parameters, type, values (RFC 7265 §3.4). */
export type Property = [name: string, parameters: Record<string, string>, type: string, ...values: unknown[]];
export type Component = [name: string, properties: Property[], components: Component[]];

export interface CalendarOptions extends Hosts {
	locale: Locale;
}

const statuses: Record<ConferenceState, string> = {
	planned: 'TENTATIVE',
	confirmed: 'CONFIRMED',
	moved: 'CONFIRMED',
	held: 'CONFIRMED',
	cancelled: 'CANCELLED',
};

/** To the second and in UTC, as jCal writes it. */
export const moment = (iso: string): string => `${new Date(iso).toISOString().slice(0, 19)}Z`;

const dayAfter = (day: string): string => {
	const next = new Date(`${day}T00:00:00Z`);
	next.setUTCDate(next.getUTCDate() + 1);
	return next.toISOString().slice(0, 10);
};

/** Moments are in UTC, which needs no table of zones to be right; whole days are those of the place. */
const times = (conference: Conference): Property[] => {
	const { start, end, allDay } = conference;
	if (!allDay) {
		const ends: Property[] = end === start ? [] : [['dtend', {}, 'date-time', moment(end)]];
		return [['dtstart', {}, 'date-time', moment(start)], ...ends];
	}
	const zone = zoneOf(conference);
	return [
		['dtstart', {}, 'date', dayIn(start, zone)],
		// RFC 5545 §3.6.1: the first day after it.
		['dtend', {}, 'date', dayAfter(dayIn(end, zone))],
	];
};

const epoch = Date.UTC(2020, 0, 1);

/** Rises with every change that is published: the seconds since 2020, which fit until 2088. */
const sequence = (updatedAt: string): number => Math.max(0, Math.floor((Date.parse(updatedAt) - epoch) / 1000));

const location = ({ place }: Conference, locale: Locale): string =>
	[place?.venue, placeText(place, locale), place?.city && place.country ? countries[place.country][locale] : undefined]
		.filter(Boolean)
		.join(', ');

const description = (conference: Conference, url: string, locale: Locale): string => {
	const t = libraryMessages[locale].conferences;
	const { state } = conference;
	return [
		state === 'cancelled' ? t.cancelledText : state === 'moved' ? t.movedText : undefined,
		conference.lead,
		conference.descriptionText,
		organiserNames(conference).join(', '),
		url,
	]
		.filter(Boolean)
		.join('\n\n');
};

/** A text with its language, where there is one. */
const text = (name: string, value: string, language?: Locale): Property[] => {
	const legal = legalText(value).trim();
	return legal === '' ? [] : [[name, language ? { language } : {}, 'text', legal]];
};

/** One meeting (RFC 5545 §3.6.1). A cancelled one stays, and says so. */
export const toEvent = (conference: Conference, { locale, siteUrl }: CalendarOptions): Component => {
	const url = `${siteUrl}${documentPath('conferences', conference, locale) ?? href('conferences', locale)}`;
	const { updatedAt, createdAt, state } = conference;
	const themes = documentsOf(conference.themes).map(({ title }) => legalText(title));
	return [
		'vevent',
		[
			['uid', {}, 'text', conference.id],
			['dtstamp', {}, 'date-time', moment(updatedAt)],
			['created', {}, 'date-time', moment(createdAt)],
			['last-modified', {}, 'date-time', moment(updatedAt)],
			['sequence', {}, 'integer', sequence(updatedAt)],
			...times(conference),
			...text('summary', conference.title, languageOf(conference, 'title', locale)),
			...text('description', description(conference, url, locale), locale),
			...text('location', location(conference, locale), locale),
			['url', {}, 'uri', url],
			['status', {}, 'text', statuses[state]],
			// It is there to be known of; whether somebody goes is for them to say.
			['transp', {}, 'text', 'TRANSPARENT'],
			...(themes.length > 0 ? [['categories', {}, 'text', ...themes] satisfies Property] : []),
		],
		[],
	];
};
