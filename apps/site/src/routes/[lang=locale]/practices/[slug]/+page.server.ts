import { readDocument } from '#lib/server/document.ts';
import { cms } from '#lib/server/cms.ts';
import { coverWeave } from '#lib/server/cover-weave.ts';
import { areaOf } from '#lib/server/practice-facts.ts';
import { practiceView, relatedFields } from '#lib/server/practice-view.ts';
import { readRelated } from '#lib/server/practice-related.ts';
import type { PageHead } from '#lib/page-head.ts';
import { describe } from '#lib/server/describe.ts';
import { documentsOf } from '#lib/related.ts';
import { foreign } from '#lib/text/language.ts';
import { href, messages } from '@repo/i18n';
import { areas } from '@repo/types/vocabulary';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { lang } = event.params;
	const {
		document: practice,
		alternates,
		isPreview,
	} = await readDocument(event, 'practices', {
		populate: relatedFields,
	});
	const area = areaOf(practice);
	const theme = documentsOf(practice.themes)[0];
	const description = practice.summary;
	const head: PageHead = {
		title: practice.title,
		titleLang: foreign(practice, 'title', lang),
		description,
		crumbs: [
			{ text: messages[lang].finder.title, href: href('practices', lang) },
			...(theme?.slug && area ? [{ text: areas[area][lang], href: href('theme', lang, { slug: theme.slug }) }] : []),
		],
		alternates,
		theme: area,
		type: 'article',
		modified: practice.publicUpdatedAt ?? practice.updatedAt,
		jsonLd: describe('practices', practice, event),
		isPreview,
	};
	return {
		head,
		original: { _outdated: practice._outdated, _machine: practice._machine },
		practice: practiceView(practice, lang),
		weave: coverWeave(practice.id, area),
		related: await readRelated(cms(event.fetch), practice, lang),
	};
};
