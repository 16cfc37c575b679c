import { href, libraryMessages } from '@repo/i18n';
import type { PageHead } from '#lib/page-head.ts';
import { describe } from '#lib/server/describe.ts';
import { readDocument } from '#lib/server/document.ts';
import { areasOf } from '#lib/server/library.ts';
import { foreign } from '#lib/text/language.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { lang } = event.params;
	const t = libraryMessages[lang].organisations;
	const { document: organisation, alternates, isPreview } = await readDocument(event, 'organisations');
	const head: PageHead = {
		title: organisation.name,
		titleLang: foreign(organisation, 'name', lang),
		description: organisation.description ?? undefined,
		crumbs: [{ text: t.title, href: href('organisations', lang) }],
		alternates,
		theme: areasOf(organisation)[0],
		modified: organisation.publicUpdatedAt,
		isPreview,
		jsonLd: describe('organisations', organisation, event),
	};
	return { head, organisation };
};
