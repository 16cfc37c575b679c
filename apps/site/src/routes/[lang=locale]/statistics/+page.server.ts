import { documentPath, statisticsMessages } from '@repo/i18n';
import { countries, type Country } from '@repo/types/vocabulary';
import { redirect } from '@sveltejs/kit';
import type { PageHead } from '#lib/page-head.ts';
import { cms } from '#lib/server/cms.ts';
import { readStatistics } from '#lib/server/statistics/data.ts';
import { countryRows, regionsOf, summaryOf } from '#lib/server/statistics/overview.ts';
import { rankingOf, readRankingQuery } from '#lib/server/statistics/ranking.ts';
import { lookUp } from '#lib/server/statistics/register.ts';
import { placeRow } from '#lib/server/statistics/rows.ts';
import { readDatasets } from './datasets.ts';
import type { PageServerLoad } from './$types';

/** More would be a list of everything. */
const mostMatches = 30;
const longestName = 80;

export const load: PageServerLoad = async ({ params: { lang }, url, fetch, setHeaders }) => {
	const t = statisticsMessages[lang];
	const [statistics, datasets] = await Promise.all([
		readStatistics(cms(globalThis.fetch)),
		readDatasets(cms(fetch), lang),
	]);
	const asked = (url.searchParams.get('q') ?? '').trim().slice(0, longestName);
	const matches = lookUp(statistics.municipalities, asked);
	const [only] = matches;
	if (only && matches.length === 1) redirect(303, documentPath('municipalities', only, lang) ?? url.pathname);

	const query = readRankingQuery(url.searchParams, statistics);
	const ranking = rankingOf(statistics, query, lang);
	const region =
		query.region && regionsOf(statistics, query.region.slice(0, 2), lang).find(({ key }) => key === query.region);
	const country = query.country && countries[query.country as Country][lang];
	const head: PageHead = {
		title: t.title,
		description: t.lead,
		isUnlisted: asked !== '',
	};
	setHeaders({ 'cache-control': 'public, max-age=60' });
	return {
		head,
		asked,
		matches: matches.slice(0, mostMatches).map((place) => placeRow(statistics, place, lang)),
		summary: summaryOf(statistics),
		countryRows: countryRows(statistics),
		query,
		ranking,
		/** What the list is limited to. */
		within: (region && region.name) || country,
		regions: query.country ? regionsOf(statistics, query.country, lang) : [],
		datasets,
	};
};
