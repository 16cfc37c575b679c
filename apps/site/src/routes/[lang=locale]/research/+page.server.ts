import { authorNames, publisherName } from '@repo/formats/study';
import { formatList, href, libraryMessages } from '@repo/i18n';
import { areas, countries, studyTypes, type Area, type Country, type StudyType } from '@repo/types/vocabulary';
import type { EntryCard } from '#lib/entry-card.ts';
import { filterBy, pageOf } from '#lib/filters.ts';
import { weave } from '#lib/motif/weave.ts';
import type { PageHead } from '#lib/page-head.ts';
import { cms } from '#lib/server/cms.ts';
import { areasOf, readAll, themeFields } from '#lib/server/library.ts';
import { wordsOf } from '#lib/text/language.ts';
import { subscriptionTo } from '#lib/server/subscribe.ts';
import type { PageServerLoad } from './$types';

const pageSize = 20;

export const load: PageServerLoad = async ({ params: { lang }, url, fetch }) => {
	const t = libraryMessages[lang];
	const studies = await readAll(cms(fetch), 'studies', lang, {
		select: {
			title: true,
			slug: true,
			authors: true,
			year: true,
			publisher: true,
			publisherName: true,
			type: true,
			countries: true,
			themes: true,
			summary: true,
		},
		populate: { themes: themeFields, organisations: { name: true, slug: true }, people: { name: true } },
		sort: '-year,id',
	});
	const { documents, filters, conditions } = filterBy(studies, url.searchParams, [
		{
			name: 'theme',
			label: t.list.theme,
			of: areasOf,
			labelOf: (value) => areas[value as Area][lang],
			order: Object.keys(areas),
		},
		{
			name: 'country',
			label: t.list.country,
			of: (study) => study.countries ?? [],
			labelOf: (value) => countries[value as Country][lang],
			order: Object.keys(countries),
		},
		{
			name: 'type',
			label: t.research.type,
			of: ({ type }) => (type ? [type] : []),
			labelOf: (value) => studyTypes[value as StudyType][lang],
			order: Object.keys(studyTypes),
		},
		{
			name: 'year',
			label: t.research.year,
			of: ({ year }) => [String(year)],
			labelOf: (value) => value,
			order: [...new Set(studies.map(({ year }) => String(year)))].toSorted().reverse(),
		},
	]);
	const { shown, page, pages } = pageOf(documents, url.searchParams, pageSize);
	const head: PageHead = {
		subscription: subscriptionTo('studies', lang),
		title: t.research.title,
		description: t.research.lead,
		crumbs: conditions.length > 0 ? [{ text: t.research.title, href: href('research', lang) }] : [],
		crumb: conditions.length > 0 ? t.research.counted(documents.length) : undefined,
		isUnlisted: conditions.length > 0,
	};
	const entries = shown.map((study): EntryCard => {
		const authors = authorNames(study);
		const [first = ''] = authors;
		return {
			id: study.id,
			href: href('study', lang, { slug: study.slug ?? study.id }),
			title: wordsOf(study, 'title', lang) ?? { text: study.title, lang: undefined },
			text: wordsOf(study, 'summary', lang),
			area: areasOf(study)[0],
			picture: weave({ id: study.id, theme: areasOf(study)[0], columns: 16, rows: 16 }),
			facts: [
				{ label: t.research.written, value: String(study.year) },
				{
					label: t.research.authors,
					value: authors.length > 3 ? t.research.andOthers(first) : formatList(authors, lang) || undefined,
					unknown: t.research.authorsUnknown,
				},
				{ label: t.research.publisher, value: publisherName(study) },
			],
		};
	});
	return { head, entries, filters, conditions, found: documents.length, page, pages };
};
