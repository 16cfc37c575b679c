import { calendarType, toCalendar, toMeetingFile } from '@repo/formats/calendar';
import type { RequestHandler } from 'express';
import { environment } from '../../environment.ts';
import type { ApiContext } from '../context.ts';
import { licenceOf } from '../licence.ts';
import { readNarrowed } from '../narrowed.ts';
import { notFound } from '../problem.ts';
import { isId } from '../public-read.ts';
import { sendPublic } from '../send-public.ts';
import { readMeeting, readMeetings } from './read.ts';

const { siteUrl, cmsUrl } = environment;

/** `GET /calendar.ics`: all meetings, to subscribe to. */
export const answerCalendar =
	({ payload }: ApiContext): RequestHandler =>
	async (request, response) => {
		const narrowed = await readNarrowed(payload, request, ['theme', 'country']);
		const meetings = await readMeetings(payload, narrowed);
		const { locale } = narrowed;
		const body = toCalendar(meetings, { ...narrowed, siteUrl, cmsUrl });
		sendPublic(response, { body, type: calendarType, locale, licence: licenceOf('conferences') });
	};

/** `GET /api/conferences/{id}.ics`: one meeting. */
export const answerMeeting =
	({ payload }: ApiContext): RequestHandler<{ id: string }> =>
	async (request, response) => {
		const { locale } = await readNarrowed(payload, request, []);
		const { id } = request.params;
		const meeting = isId(id) ? await readMeeting(payload, id, { locale }) : undefined;
		if (meeting === undefined) throw notFound('There is no such meeting.');
		response.attachment(`${meeting.slug ?? meeting.id}.ics`);
		const body = toMeetingFile(meeting, { locale, siteUrl, cmsUrl });
		sendPublic(response, { body, type: calendarType, locale, licence: licenceOf('conferences') });
	};
