import { organiserNames, placeText, whenText, zoneOf } from '@repo/formats/meeting';
import { href, libraryMessages } from '@repo/i18n';
import type { PageHead } from '#lib/page-head.ts';
import { describe } from '#lib/server/describe.ts';
import { readDocument } from '#lib/server/document.ts';
import { areasOf } from '#lib/server/library.ts';
import { foreign } from '#lib/text/language.ts';
import { meetingCalendar } from '#lib/server/subscribe.ts';
import type { PageServerLoad } from './$types';

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
		jsonLd: describe('conferences', conference, event),
	};
	return {
		head,
		conference,
		calendar: conference.composed || isPreview ? undefined : meetingCalendar(conference.id, lang),
		when,
		zone: conference.allDay ? undefined : zone,
		where: placeText(place, lang),
		organisers: organiserNames(conference),
	};
};
