import type { Conference } from '@repo/types/payload';
import type { Payload, Where } from 'payload';
import type { Narrowed } from '../narrowed.ts';

/** A calendar with more is slow in every program; these are several years of meetings. */
const meetingsPerCalendar = 500;

const shared = {
	depth: 1,
	overrideAccess: false,
	joins: false,
	select: {
		title: true,
		slug: true,
		lead: true,
		description: true,
		descriptionText: true,
		start: true,
		start_tz: true,
		end: true,
		allDay: true,
		place: true,
		state: true,
		organisers: true,
		organiserNames: true,
		themes: true,
		createdAt: true,
		updatedAt: true,
		_lang: true,
	},
	populate: { themes: { title: true }, organisations: { name: true } },
} as const;

// What is made up has no place in anybody's calendar.
const isReal: Where = { composed: { not_equals: true } };

/** Those that begin last, as anybody may read them. */
export const readMeetings = async (payload: Payload, { locale, theme, country }: Narrowed): Promise<Conference[]> => {
	const { docs } = await payload.find({
		collection: 'conferences',
		locale,
		...shared,
		limit: meetingsPerCalendar,
		pagination: false,
		sort: ['-start', 'id'],
		where: {
			and: [
				isReal,
				...(theme ? [{ themes: { in: [theme.id] } }] : []),
				...(country ? [{ 'place.country': { equals: country } }] : []),
			],
		},
	});
	return docs as unknown as Conference[];
};

export const readMeeting = async (
	payload: Payload,
	id: string,
	{ locale }: Pick<Narrowed, 'locale'>,
): Promise<Conference | undefined> => {
	const { docs } = await payload.find({
		collection: 'conferences',
		locale,
		...shared,
		limit: 1,
		pagination: false,
		where: { and: [isReal, { id: { equals: id } }] },
	});
	return docs[0] as unknown as Conference | undefined;
};
