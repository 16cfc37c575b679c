import { href, libraryMessages } from '@repo/i18n';
import type { PageHead } from '#lib/page-head.ts';
import { describe } from '#lib/server/describe.ts';
import { readDocument } from '#lib/server/document.ts';
import { areasOf } from '#lib/server/library.ts';
import { foreign } from '#lib/text/language.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { lang } = event.params;
	const t = libraryMessages[lang].news;
	const { document: item, alternates, isPreview } = await readDocument(event, 'news');
	const head: PageHead = {
		title: item.title,
		titleLang: foreign(item, 'title', lang),
		description: item.lead,
		crumbs: [{ text: t.title, href: href('news', lang) }],
		alternates,
		theme: areasOf(item)[0],
		type: 'article',
		modified: item.publicUpdatedAt,
		isPreview,
		jsonLd: describe('news', item, event),
	};
	return { head, item };
};
