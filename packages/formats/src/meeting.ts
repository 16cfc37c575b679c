import { formatDate, formatDateRange, libraryMessages, type Locale } from '@repo/i18n';
import type { Conference } from '@repo/types/payload';
import { countries } from '@repo/types/vocabulary';
import { documentsOf } from './related.ts';

const defaultZone = 'UTC';

export const zoneOf = ({ start_tz: zone }: { start_tz?: string | null }): string => zone ?? defaultZone;

/** A moment's calendar day in a zone, as `2026-12-09`. */
export const dayIn = (moment: string, zone: string): string =>
	new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(new Date(moment));

type Place = NonNullable<Conference['place']>;

/** “Umeå and online”; where nothing is known, that. */
export const placeText = (place: Partial<Place> | null | undefined, locale: Locale): string => {
	const t = libraryMessages[locale].conferences;
	const site = place?.city ?? (place?.country ? countries[place.country][locale] : undefined);
	if (place?.online) return site ? t.onSiteAndOnline(site) : t.online;
	return site ?? t.placeUnknown;
};

export const organiserNames = ({
	organisers,
	organiserNames: names,
}: Pick<Conference, 'organisers' | 'organiserNames'>): string[] => {
	const known = documentsOf(organisers).map(({ name }) => name);
	return known.length > 0 ? known : names ? [names] : [];
};

/** “9 December 2026, 09:30–16:00”, in the zone of the meeting. */
export const whenText = (
	conference: Pick<Conference, 'start' | 'start_tz' | 'end' | 'allDay'>,
	locale: Locale,
): string => {
	const { start, end, allDay } = conference;
	const zone = zoneOf(conference);
	const days = formatDateRange(start, end, locale, 'day', zone);
	if (allDay || start === end) return days;
	const time = (moment: string) => formatDate(moment, locale, 'time', zone);
	return dayIn(start, zone) === dayIn(end, zone) ? `${days}, ${time(start)}–${time(end)}` : `${days}, ${time(start)}`;
};
