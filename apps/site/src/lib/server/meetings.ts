import type { Client, Conference } from '@integrationnorden/client';
import { dayIn, organiserNames, placeText, zoneOf } from '@repo/formats/meeting';
import { documentPath, formatDate, formatList, libraryMessages, sentenceCase, type Locale } from '@repo/i18n';
import { spokenLanguages } from '@repo/types/vocabulary';
import { wordsOf, type Words } from '../text/language.ts';
import { areasOf, readAll, themeFields } from './library.ts';

/** A meeting as a row of the agenda. */
export interface Meeting {
	id: string;
	href: string | undefined;
	title: Words | undefined;
	/** `2026-12-09`, where the meeting is. */
	day: string;
	lastDay: string;
	/** Set large: “9” or “14–15”. */
	days: string;
	weekdays: string;
	month: string;
	text: string;
	state: Conference['state'];
	registration: string;
	area: string | undefined;
	isComposed: boolean;
}

const rangeOf = (from: string, to: string) => (from === to ? from : `${from}–${to}`);

const registrationText = ({ registration, state }: Conference, zone: string, now: Date, locale: Locale): string => {
	const t = libraryMessages[locale].conferences;
	if (state === 'cancelled' || !registration) return '';
	const day = (moment: string) => formatDate(moment, locale, 'day', zone);
	const { opens, closes, capacity } = registration;
	return [
		opens && new Date(opens) > now
			? t.opens(day(opens))
			: closes && new Date(closes) > now
				? t.closes(day(closes))
				: '',
		typeof capacity === 'number' ? t.capacity(capacity) : '',
	]
		.filter(Boolean)
		.join(' ');
};

const toMeeting = (conference: Conference, locale: Locale, now: Date): Meeting => {
	const zone = zoneOf(conference);
	const [day, lastDay] = [dayIn(conference.start, zone), dayIn(conference.end, zone)];
	const format = (moment: string, style: 'dayOfMonth' | 'weekday' | 'shortMonth') =>
		formatDate(moment, locale, style, zone);
	const isOneMonth = day.slice(0, 7) === lastDay.slice(0, 7);
	const languages = (conference.languages ?? []).map((language) => spokenLanguages[language][locale]);
	const sentences = [
		placeText(conference.place, locale),
		languages.length > 0 ? formatList(languages, locale) : '',
		organiserNames(conference).join(', '),
	];
	return {
		id: conference.id,
		href: documentPath('conferences', conference, locale),
		title: wordsOf(conference, 'title', locale),
		day,
		lastDay,
		days: rangeOf(format(conference.start, 'dayOfMonth'), format(conference.end, 'dayOfMonth')),
		weekdays: rangeOf(format(conference.start, 'weekday'), format(conference.end, 'weekday')),
		month: isOneMonth
			? format(conference.start, 'shortMonth')
			: `${format(conference.start, 'shortMonth')} – ${format(conference.end, 'shortMonth')}`,
		text: sentences
			.filter(Boolean)
			.map((sentence) => `${sentenceCase(sentence, locale)}.`)
			.join(' '),
		state: conference.state,
		registration: registrationText(conference, zone, now, locale),
		area: areasOf(conference)[0],
		isComposed: conference.composed === true,
	};
};

/** All meetings, split by whether they are over; the coming ones by date, the held ones latest first. */
export const readMeetings = async (client: Client, locale: Locale, now = new Date()) => {
	const conferences = await readAll(client, 'conferences', locale, {
		select: {
			title: true,
			slug: true,
			start: true,
			start_tz: true,
			end: true,
			place: true,
			organisers: true,
			organiserNames: true,
			languages: true,
			registration: true,
			state: true,
			themes: true,
			composed: true,
		},
		populate: { themes: themeFields, organisations: { name: true } },
		sort: 'start,id',
	});
	const today = (conference: Conference) => dayIn(now.toISOString(), zoneOf(conference));
	const isAhead = (conference: Conference) =>
		conference.state !== 'held' && dayIn(conference.end, zoneOf(conference)) >= today(conference);
	const meetings = (documents: Conference[]) => documents.map((conference) => toMeeting(conference, locale, now));
	return {
		ahead: meetings(conferences.filter(isAhead)),
		held: meetings(conferences.filter((conference) => !isAhead(conference)).toReversed()),
	};
};
