import { authorNames, publisherName } from '@repo/formats/study';
import { href, libraryMessages } from '@repo/i18n';
import { citationFormats } from '#lib/cite/formats.ts';
import { referenceOf } from '#lib/cite/reference.ts';
import type { PageHead } from '#lib/page-head.ts';
import { describe } from '#lib/server/describe.ts';
import { readDocument } from '#lib/server/document.ts';
import { areasOf } from '#lib/server/library.ts';
import { foreign } from '#lib/text/language.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { lang } = event.params;
	const t = libraryMessages[lang].research;
	const { document: study, alternates, isPreview } = await readDocument(event, 'studies');
	const reference = referenceOf(study);
	const head: PageHead = {
		title: study.title,
		titleLang: foreign(study, 'title', lang),
		description: study.summary,
		crumbs: [{ text: t.title, href: href('research', lang) }],
		alternates,
		theme: areasOf(study)[0],
		type: 'article',
		modified: study.publicUpdatedAt,
		isPreview,
		jsonLd: describe('studies', study, event),
	};
	const citations = Object.entries(citationFormats).map(([format, { name, write }]) => ({
		format,
		name,
		text: write(reference),
	}));
	return { head, study, citations, publisher: publisherName(study), authors: authorNames(study) };
};
