import { compareText, type Locale } from '@repo/i18n';
import {
	areaTypes,
	areas,
	costBands,
	countries,
	evaluationTypes,
	practiceStatuses,
	targetFacets,
	valuesOf,
	type Vocabulary,
} from '@repo/types/vocabulary';
import { documentsOf } from '../related.ts';
import { soft } from '../text/soft.ts';
import type { IndexedPractice } from './practice-index.ts';
import { placesOf, placeText } from './practice-facts.ts';

/** Each facet: the name of its parameter, its values and what a practice has of it. */
const facets = {
	theme: { values: areas, of: (practice) => documentsOf(practice.themes).map(({ area }) => area) },
	country: {
		values: countries,
		of: (practice) => [practice.country, ...placesOf(practice).map((each) => each.country)],
	},
	group: { values: targetFacets, of: (practice) => practice.targetGroup?.facets ?? [] },
	area: { values: areaTypes, of: (practice) => [practice.areaType] },
	status: { values: practiceStatuses, of: (practice) => [practice.status] },
	evaluation: { values: evaluationTypes, of: (practice) => [practice.evidence?.evaluationType] },
	cost: { values: costBands, of: (practice) => [practice.resources?.costBand] },
} as const satisfies Record<
	string,
	{ values: Vocabulary; of: (practice: IndexedPractice) => (string | null | undefined)[] }
>;

export type FacetName = keyof typeof facets;
const facetNames = Object.keys(facets) as FacetName[];

const sortings = ['facts', 'confirmed', 'start', 'place', 'title'] as const;
export type Sorting = (typeof sortings)[number];

export interface FinderQuery {
	text: string;
	chosen: Record<FacetName, string[]>;
	sort: Sorting;
	page: number;
}

const known = (name: FacetName, value: string) => Object.hasOwn(facets[name].values, value);

/** What a reader asked for. Values that do not exist are dropped, so that an old link still shows something. */
export const readQuery = (search: URLSearchParams): FinderQuery => {
	const sort = search.get('sort') as Sorting;
	const page = Number(search.get('page') ?? 1);
	return {
		text: (search.get('q') ?? '').trim().slice(0, 200),
		chosen: Object.fromEntries(
			facetNames.map((name) => [name, [...new Set(search.getAll(name))].filter((value) => known(name, value))]),
		) as Record<FacetName, string[]>,
		sort: sortings.includes(sort) ? sort : 'facts',
		page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
	};
};

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const matchesText = (practice: IndexedPractice, text: string, locale: Locale): boolean => {
	if (text === '') return true;
	const haystack = folded(
		[
			practice.title,
			practice.summary,
			placeText(practice, locale, 99)?.text,
			...placesOf(practice).map(({ name }) => name),
		].join(' '),
	);
	return folded(text)
		.split(/\s+/)
		.every((word) => haystack.includes(word));
};

const hasValue = (practice: IndexedPractice, name: FacetName, value: string) =>
	(facets[name].of(practice) as (string | null | undefined)[]).includes(value);

/** Within one facet any value will do; between facets all must fit. */
const fits = (practice: IndexedPractice, { text, chosen }: FinderQuery, locale: Locale, except?: FacetName) =>
	matchesText(practice, text, locale) &&
	facetNames.every(
		(name) =>
			name === except || chosen[name].length === 0 || chosen[name].some((value) => hasValue(practice, name, value)),
	);

export interface FacetValue {
	value: string;
	label: string;
	count: number;
	isChosen: boolean;
}

const facetOf = (practices: readonly IndexedPractice[], query: FinderQuery, name: FacetName, locale: Locale) => {
	const others = practices.filter((practice) => fits(practice, query, locale, name));
	const labels: Vocabulary = facets[name].values;
	return valuesOf(labels).map((value): FacetValue => ({
		value,
		label: soft(labels[value]?.[locale] ?? value, locale),
		count: others.filter((practice) => hasValue(practice, name, value)).length,
		isChosen: query.chosen[name].includes(value),
	}));
};

export interface Condition {
	name: FacetName | 'q';
	value: string;
	label: string;
	/** How many fit when only this condition is lifted. */
	without: number;
}

const conditionsOf = (practices: readonly IndexedPractice[], query: FinderQuery, locale: Locale): Condition[] => {
	const count = (lifted: FinderQuery) => practices.filter((practice) => fits(practice, lifted, locale)).length;
	const words = query.text
		? [{ name: 'q' as const, value: query.text, label: query.text, without: count({ ...query, text: '' }) }]
		: [];
	const values = facetNames.flatMap((name) =>
		query.chosen[name].map((value) => {
			const left = query.chosen[name].filter((each) => each !== value);
			const labels: Vocabulary = facets[name].values;
			const lifted = { ...query, chosen: { ...query.chosen, [name]: left } };
			return { name, value, label: labels[value]?.[locale] ?? value, without: count(lifted) };
		}),
	);
	return [...words, ...values];
};

/** How much is known: what a reader in a hurry should meet first. */
const knownFacts = (practice: IndexedPractice): number => {
	const { period, resources, evidence, targetGroup, coverage, status, lastConfirmedAt } = practice;
	const facts = [
		period?.start,
		resources?.amount ?? resources?.costBand,
		evidence?.evaluationType,
		targetGroup?.reached,
		targetGroup?.facets?.length,
		placesOf(practice).length,
		status,
		lastConfirmedAt,
	];
	return facts.filter(Boolean).length + (coverage === 'full' ? 10 : 0);
};

const latestFirst = (a: string | null | undefined, b: string | null | undefined) => (b ?? '').localeCompare(a ?? '');

const sorters = (locale: Locale): Record<Sorting, (a: IndexedPractice, b: IndexedPractice) => number> => {
	const compare = compareText(locale);
	const byTitle = (a: IndexedPractice, b: IndexedPractice) => compare(a.title, b.title);
	return {
		title: byTitle,
		facts: (a, b) => knownFacts(b) - knownFacts(a) || byTitle(a, b),
		confirmed: (a, b) => latestFirst(a.lastConfirmedAt, b.lastConfirmedAt) || byTitle(a, b),
		start: (a, b) => latestFirst(a.period?.start, b.period?.start) || byTitle(a, b),
		place: (a, b) => compare(placeText(a, locale)?.text ?? '', placeText(b, locale)?.text ?? '') || byTitle(a, b),
	};
};

/** The order of a list without wishes: what is told most fully first. */
export const byFacts = (practices: readonly IndexedPractice[], locale: Locale): IndexedPractice[] =>
	practices.toSorted(sorters(locale).facts);

const perPage = 24;

/** The practices that fit, one page of them, and what every further choice would give. */
export const search = (practices: readonly IndexedPractice[], query: FinderQuery, locale: Locale) => {
	const found = practices.filter((practice) => fits(practice, query, locale)).toSorted(sorters(locale)[query.sort]);
	const pages = Math.max(1, Math.ceil(found.length / perPage));
	const page = Math.min(query.page, pages);
	return {
		shown: found.slice((page - 1) * perPage, page * perPage),
		found: found.length,
		total: practices.length,
		page,
		pages,
		facets: facetNames.map((name) => ({ name, values: facetOf(practices, query, name, locale) })),
		conditions: conditionsOf(practices, query, locale),
	};
};
