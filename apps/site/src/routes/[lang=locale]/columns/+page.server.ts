import { documentPath, href, libraryMessages } from '@repo/i18n';
import { pageOf } from '#lib/filters.ts';
import type { PageHead } from '#lib/page-head.ts';
import { documentOf } from '#lib/related.ts';
import { cms } from '#lib/server/cms.ts';
import { areasOf, readAll, themeFields } from '#lib/server/library.ts';
import { wordsOf } from '#lib/text/language.ts';
import { subscriptionTo } from '#lib/server/subscribe.ts';
import type { PageServerLoad } from './$types';

const pageSize = 20;

export const load: PageServerLoad = async ({ params: { lang }, url, fetch }) => {
	const t = libraryMessages[lang].columns;
	const columns = await readAll(cms(fetch), 'columns', lang, {
		select: { title: true, slug: true, lead: true, date: true, author: true, themes: true, composed: true },
		populate: { themes: themeFields, people: { name: true, slug: true, title: true } },
		sort: '-date,id',
	});
	const { shown, page, pages } = pageOf(columns, url.searchParams, pageSize);
	const head: PageHead = { subscription: subscriptionTo('columns', lang), title: t.title, description: t.lead };
	return {
		head,
		columns: shown.map((column) => {
			const writer = documentOf(column.author);
			return {
				id: column.id,
				href: href('column', lang, { slug: column.slug ?? column.id }),
				title: wordsOf(column, 'title', lang),
				lead: wordsOf(column, 'lead', lang),
				area: areasOf(column)[0],
				date: column.date,
				isComposed: column.composed === true,
				writer: writer && { name: writer.name, href: documentPath('people', writer, lang) },
			};
		}),
		page,
		pages,
	};
};
