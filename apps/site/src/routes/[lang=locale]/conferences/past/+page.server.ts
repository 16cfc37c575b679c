import { href, libraryMessages } from '@repo/i18n';
import { pageOf } from '#lib/filters.ts';
import type { PageHead } from '#lib/page-head.ts';
import { cms } from '#lib/server/cms.ts';
import { readMeetings } from '#lib/server/meetings.ts';
import type { PageServerLoad } from './$types';

const pageSize = 20;

export const load: PageServerLoad = async ({ params: { lang }, url, fetch }) => {
	const t = libraryMessages[lang].conferences;
	const { held } = await readMeetings(cms(fetch), lang);
	const head: PageHead = {
		title: t.pastTitle,
		description: t.heldLead,
		crumbs: [{ text: t.title, href: href('conferences', lang) }],
	};
	return { head, ...pageOf(held, url.searchParams, pageSize) };
};
