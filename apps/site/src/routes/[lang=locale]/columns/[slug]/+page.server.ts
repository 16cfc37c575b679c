import { href, libraryMessages } from '@repo/i18n';
import type { PageHead } from '#lib/page-head.ts';
import { describe } from '#lib/server/describe.ts';
import { documentOf } from '#lib/related.ts';
import { readDocument } from '#lib/server/document.ts';
import { areasOf } from '#lib/server/library.ts';
import { foreign } from '#lib/text/language.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { lang } = event.params;
	const t = libraryMessages[lang].columns;
	const { document: column, alternates, isPreview } = await readDocument(event, 'columns', { depth: 2 });
	const writer = documentOf(column.author);
	const head: PageHead = {
		title: column.title,
		titleLang: foreign(column, 'title', lang),
		description: column.lead ?? undefined,
		crumbs: [{ text: t.title, href: href('columns', lang) }],
		alternates,
		theme: areasOf(column)[0],
		type: 'article',
		modified: column.publicUpdatedAt,
		isPreview,
		jsonLd: describe('columns', column, event),
	};
	return { head, column, writer };
};
