import { href, mapMessages, statisticsMessages } from '@repo/i18n';
import type { PageHead } from '#lib/page-head.ts';
import { cms } from '#lib/server/cms.ts';
import { nordicGeometry } from '#lib/server/maps/geometry.ts';
import { mapView, readMapQuery } from '#lib/server/maps/view.ts';
import { readStatistics } from '#lib/server/statistics/data.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { lang }, url, setHeaders }) => {
	const t = mapMessages[lang];
	const statistics = await readStatistics(cms(globalThis.fetch));
	const view = mapView(statistics, readMapQuery(url.searchParams, statistics), lang);
	const head: PageHead = {
		title: t.title,
		description: t.description,
		crumbs: [{ text: statisticsMessages[lang].title, href: href('statistics', lang) }],
	};
	setHeaders({ 'cache-control': 'public, max-age=60' });
	return { head, view, geometry: nordicGeometry() };
};
