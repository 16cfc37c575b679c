import type { Column, Conference, News, Organisation, Study, Testimony } from '@integrationnorden/client';
import { documentPath, formatDate, href, messages, type Locale } from '@repo/i18n';
import { cms } from '#lib/server/cms.ts';
import { coverWeave } from '#lib/server/cover-weave.ts';
import { readDocument } from '#lib/server/document.ts';
import { practiceCard } from '#lib/server/practice-card.ts';
import { readThemePractices } from '#lib/server/themes.ts';
import type { PageHead } from '#lib/page-head.ts';
import { describe } from '#lib/server/describe.ts';
import { joinedOf } from '#lib/related.ts';
import { foreign, languageOf, wordsOf, type Tongued } from '#lib/text/language.ts';
import { soft } from '#lib/text/soft.ts';
import type { PageServerLoad } from './$types';

/** As many of each kind as a theme shows before it leads to the whole list. */
const most = 8;

const linksOf = <T extends { id: string; slug?: string | null }>(
	collection: string,
	documents: readonly T[],
	locale: Locale,
	field: keyof T & string,
	textOf: (document: T) => string,
) =>
	documents.slice(0, most).flatMap((document) => {
		const address = documentPath(collection, document, locale);
		const title = document[field];
		if (!address || typeof title !== 'string') return [];
		const lang = foreign(document as Tongued, field, locale);
		return [{ id: document.id, href: address, title, lang, text: textOf(document) }];
	});

export const load: PageServerLoad = async (event) => {
	const { lang } = event.params;
	const t = messages[lang].themes;
	const { document: theme, alternates, isPreview } = await readDocument(event, 'themes', { depth: 1 });
	const practices = await readThemePractices(cms(event.fetch), theme, lang);
	const title = {
		text: soft(theme.title, languageOf(theme, 'title', lang)),
		lang: foreign(theme, 'title', lang),
	};
	const example = messages[lang].example;
	const sections = [
		{
			id: 'voices',
			heading: t.voices,
			links: linksOf('testimonies', joinedOf<Testimony>(theme.testimonies), lang, 'quote', ({ alias, composed }) =>
				[alias, composed ? example : ''].filter(Boolean).join('. '),
			),
			more: href('voices', lang),
		},
		{
			id: 'studies',
			heading: t.studies,
			links: linksOf('studies', joinedOf<Study>(theme.studies), lang, 'title', ({ publisherName, year }) =>
				[publisherName, year].filter(Boolean).join(', '),
			),
			more: href('research', lang),
		},
		{
			id: 'conferences',
			heading: t.conferences,
			links: linksOf('conferences', joinedOf<Conference>(theme.conferences), lang, 'title', ({ start, place }) =>
				[formatDate(start, lang), place?.city].filter(Boolean).join('. '),
			),
			more: href('conferences', lang),
		},
		{
			id: 'columns',
			heading: t.columns,
			links: linksOf('columns', joinedOf<Column>(theme.columns), lang, 'title', ({ lead }) => lead ?? ''),
			more: href('columns', lang),
		},
		{
			id: 'news',
			heading: t.news,
			links: linksOf('news', joinedOf<News>(theme.news), lang, 'title', ({ date }) => formatDate(date, lang)),
			more: href('news', lang),
		},
		{
			id: 'organisations',
			heading: t.organisations,
			links: linksOf(
				'organisations',
				joinedOf<Organisation>(theme.organisations),
				lang,
				'name',
				({ city }) => city ?? '',
			),
			more: href('organisations', lang),
		},
	].filter(({ links }) => links.length > 0);
	const head: PageHead = {
		title: theme.title,
		titleLang: title.lang,
		description: theme.lead,
		crumbs: [{ text: t.title, href: href('themes', lang) }],
		alternates,
		theme: theme.area,
		type: 'article',
		modified: theme.publicUpdatedAt ?? theme.updatedAt,
		jsonLd: describe('themes', theme, event),
		isPreview,
	};
	return {
		head,
		original: { _outdated: theme._outdated, _machine: theme._machine },
		theme: {
			title,
			plainTitle: theme.title,
			area: theme.area,
			lead: wordsOf(theme, 'lead', lang),
			body: theme.body ? { text: theme.body, lang: foreign(theme, 'body', lang) } : undefined,
			questions: (theme.questions ?? []).flatMap((_, i) => wordsOf(theme, `questions.${i}.question`, lang) ?? []),
			updated: theme.publicUpdatedAt ?? theme.updatedAt,
			licence: theme.licence,
			attribution: theme.attribution,
		},
		weave: coverWeave(theme.id, theme.area),
		practices: practices.slice(0, 12).map((practice) => practiceCard(practice, lang)),
		practiceCount: practices.length,
		practicesHref: `${href('practices', lang)}?theme=${theme.area}`,
		sections,
	};
};
