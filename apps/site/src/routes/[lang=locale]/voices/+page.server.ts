import { href, libraryMessages } from '@repo/i18n';
import {
	areas,
	arrivalPeriods,
	countries,
	factors,
	type Area,
	type ArrivalPeriod,
	type Country,
	type Factor,
} from '@repo/types/vocabulary';
import { filterBy, pageOf } from '#lib/filters.ts';
import type { PageHead } from '#lib/page-head.ts';
import { cms } from '#lib/server/cms.ts';
import { areasOf, readAll, themeFields } from '#lib/server/library.ts';
import { wordsOf } from '#lib/text/language.ts';
import { subscriptionTo } from '#lib/server/subscribe.ts';
import type { PageServerLoad } from './$types';

const pageSize = 12;

export const load: PageServerLoad = async ({ params: { lang }, url, fetch }) => {
	const t = libraryMessages[lang];
	const voices = await readAll(cms(fetch), 'testimonies', lang, {
		select: {
			quote: true,
			alias: true,
			slug: true,
			country: true,
			arrivalPeriod: true,
			whatMattered: true,
			themes: true,
			composed: true,
		},
		populate: { themes: themeFields },
	});
	const { documents, filters, conditions } = filterBy(voices, url.searchParams, [
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
			of: ({ country }) => [country],
			labelOf: (value) => countries[value as Country][lang],
			order: Object.keys(countries),
		},
		{
			name: 'period',
			label: t.voices.period,
			of: ({ arrivalPeriod }) => (arrivalPeriod ? [arrivalPeriod] : []),
			labelOf: (value) => arrivalPeriods[value as ArrivalPeriod][lang],
			order: Object.keys(arrivalPeriods),
		},
	]);
	const named = (factor: Factor) =>
		documents.filter(({ whatMattered }) => whatMattered?.some((each) => each.factor === factor)).length;
	const mattered = (Object.keys(factors) as Factor[])
		.map((factor) => ({ factor, name: factors[factor][lang], count: named(factor) }))
		.filter(({ count }) => count > 0)
		.toSorted((a, b) => b.count - a.count);
	const { shown, page, pages } = pageOf(documents, url.searchParams, pageSize);
	const head: PageHead = {
		subscription: subscriptionTo('testimonies', lang),
		title: t.voices.title,
		description: t.voices.lead,
		crumbs: conditions.length > 0 ? [{ text: t.voices.title, href: href('voices', lang) }] : [],
		crumb: conditions.length > 0 ? t.voices.counted(documents.length) : undefined,
		isUnlisted: conditions.length > 0,
	};
	return {
		head,
		mattered,
		voices: shown.map((voice) => ({
			id: voice.id,
			href: href('voice', lang, { slug: voice.slug ?? voice.id }),
			quote: wordsOf(voice, 'quote', lang),
			alias: voice.alias,
			country: countries[voice.country][lang],
			period: voice.arrivalPeriod ? arrivalPeriods[voice.arrivalPeriod][lang] : undefined,
			area: areasOf(voice)[0],
			isComposed: voice.composed === true,
		})),
		areAllComposed: documents.length > 0 && documents.every(({ composed }) => composed === true),
		filters,
		conditions,
		found: documents.length,
		page,
		pages,
	};
};
