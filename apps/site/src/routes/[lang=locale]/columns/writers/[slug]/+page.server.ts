import { href, libraryMessages } from '@repo/i18n';
import type { PageHead } from '#lib/page-head.ts';
import { describe } from '#lib/server/describe.ts';
import { joinedOf } from '#lib/related.ts';
import { readDocument } from '#lib/server/document.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { lang } = event.params;
	const t = libraryMessages[lang].columns;
	const { document: person, alternates, isPreview } = await readDocument(event, 'people');
	const head: PageHead = {
		title: person.name,
		description: person.bio ?? undefined,
		crumbs: [{ text: t.title, href: href('columns', lang) }],
		alternates,
		modified: person.publicUpdatedAt,
		isPreview,
		jsonLd: describe('people', person, event),
	};
	return { head, person, columns: joinedOf(person.columns) };
};
