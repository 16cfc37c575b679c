import { href, libraryMessages } from '@repo/i18n';
import type { PageHead } from '#lib/page-head.ts';
import { describe } from '#lib/server/describe.ts';
import { readDocument } from '#lib/server/document.ts';
import { areasOf } from '#lib/server/library.ts';
import { foreign } from '#lib/text/language.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { lang } = event.params;
	const t = libraryMessages[lang].voices;
	const { document: voice, alternates, isPreview } = await readDocument(event, 'testimonies');
	const head: PageHead = {
		title: voice.quote,
		titleLang: foreign(voice, 'quote', lang),
		crumb: voice.alias,
		crumbs: [{ text: t.title, href: href('voices', lang) }],
		alternates,
		theme: areasOf(voice)[0],
		type: 'article',
		modified: voice.publicUpdatedAt,
		isPreview,
		jsonLd: describe('testimonies', voice, event),
	};
	return { head, voice };
};
