import { dayIn, organiserNames, placeText, whenText, zoneOf } from '@repo/formats/meeting';
import { href, libraryMessages } from '@repo/i18n';
import type { PageHead } from '#lib/page-head.ts';
import { readDocument } from '#lib/server/document.ts';
import { areasOf } from '#lib/server/library.ts';
import { foreign } from '#lib/text/language.ts';
import type { PageServerLoad } from './$types';

/** schema.org’s words for where a meeting stands. */
const eventStatus = {
	planned: 'EventScheduled',
	confirmed: 'EventScheduled',
	held: 'EventScheduled',
	moved: 'EventRescheduled',
	cancelled: 'EventCancelled',
} as const;

export const load: PageServerLoad = async (event) => {
	const { lang } = event.params;
	const t = libraryMessages[lang].conferences;
	const { document: conference, alternates, isPreview } = await readDocument(event, 'conferences', { depth: 2 });
	const zone = zoneOf(conference);
	const when = whenText(conference, lang);
	const { place } = conference;
	const head: PageHead = {
		title: conference.title,
		titleLang: foreign(conference, 'title', lang),
		description: conference.lead ?? `${when}. ${placeText(place, lang)}.`,
		crumbs: [{ text: t.title, href: href('conferences', lang) }],
		alternates,
		theme: areasOf(conference)[0],
		type: 'article',
		modified: conference.publicUpdatedAt,
		isPreview,
		jsonLd: conference.composed
			? []
			: [
					{
						'@type': 'Event',
						name: conference.title,
						description: conference.lead ?? undefined,
						startDate: conference.allDay ? dayIn(conference.start, zone) : conference.start,
						endDate: conference.allDay ? dayIn(conference.end, zone) : conference.end,
						eventStatus: `https://schema.org/${eventStatus[conference.state]}`,
						eventAttendanceMode: place?.online
							? `https://schema.org/${place.city ? 'Mixed' : 'Online'}EventAttendanceMode`
							: 'https://schema.org/OfflineEventAttendanceMode',
						location: place?.city
							? {
									'@type': 'Place',
									name: place.venue ?? place.city,
									address: { '@type': 'PostalAddress', addressLocality: place.city, addressCountry: place.country },
								}
							: place?.online
								? { '@type': 'VirtualLocation', url: place.link ?? undefined }
								: undefined,
						organizer: organiserNames(conference).map((name) => ({ '@type': 'Organization', name })),
					},
				],
	};
	return {
		head,
		conference,
		when,
		zone: conference.allDay ? undefined : zone,
		where: placeText(place, lang),
		organisers: organiserNames(conference),
	};
};
