import { href, libraryMessages } from '@repo/i18n';
import { areas, countries, type Area, type Country } from '@repo/types/vocabulary';
import { filterBy, pageOf } from '#lib/filters.ts';
import type { PageHead } from '#lib/page-head.ts';
import { cms } from '#lib/server/cms.ts';
import { areasOf, readAll, themeFields } from '#lib/server/library.ts';
import { wordsOf } from '#lib/text/language.ts';
import { subscriptionTo } from '#lib/server/subscribe.ts';
import type { PageServerLoad } from './$types';

const pageSize = 20;

export const load: PageServerLoad = async ({ params: { lang }, url, fetch }) => {
	const t = libraryMessages[lang];
	const items = await readAll(cms(fetch), 'news', lang, {
		select: { title: true, slug: true, lead: true, date: true, themes: true, countries: true },
		populate: { themes: themeFields },
		sort: '-date,id',
	});
	const { documents, filters, conditions } = filterBy(items, url.searchParams, [
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
			of: (item) => item.countries ?? [],
			labelOf: (value) => countries[value as Country][lang],
			order: Object.keys(countries),
		},
	]);
	const { shown, page, pages } = pageOf(documents, url.searchParams, pageSize);
	const head: PageHead = {
		subscription: subscriptionTo('news', lang),
		title: t.news.title,
		description: t.news.lead,
		isUnlisted: conditions.length > 0,
	};
	return {
		head,
		items: shown.map((item) => ({
			id: item.id,
			href: href('newsItem', lang, { slug: item.slug ?? item.id }),
			date: item.date,
			title: wordsOf(item, 'title', lang),
			lead: wordsOf(item, 'lead', lang),
		})),
		filters,
		conditions,
		found: documents.length,
		page,
		pages,
	};
};
