import { href, messages } from '@repo/i18n';
import { cms } from '#lib/server/cms.ts';
import { readQuery, search } from '#lib/server/finder.ts';
import { practiceCard } from '#lib/server/practice-card.ts';
import { readPracticeIndex } from '#lib/server/practice-index.ts';
import type { PageHead } from '#lib/page-head.ts';
import { subscriptionTo } from '#lib/server/subscribe.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { lang }, url, fetch }) => {
	const t = messages[lang].finder;
	const query = readQuery(url.searchParams);
	const result = search(await readPracticeIndex(cms(fetch), lang), query, lang);
	const isFiltered = result.conditions.length > 0;
	const head: PageHead = {
		subscription: subscriptionTo('practices', lang),
		title: t.title,
		description: t.lead,
		crumb: isFiltered ? t.counted(result.found, result.total) : undefined,
		crumbs: isFiltered ? [{ text: t.title, href: href('practices', lang) }] : [],
		isUnlisted: isFiltered,
	};
	return {
		head,
		query,
		...result,
		shown: result.shown.map((practice) => practiceCard(practice, lang)),
	};
};
