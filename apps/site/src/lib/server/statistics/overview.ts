import { compareText, type Locale } from '@repo/i18n';
import type { Point } from '../../charts/series.ts';
import { shareOf, sumOf } from './aggregate.ts';
import { recentChange, sinceBreak, type Change } from './change.ts';
import { breakYears } from './cube.ts';
import type { Statistics } from './data.ts';
import { nordicSummary, type Summary } from './summary.ts';

export interface CountryRow {
	country: string;
	municipalities: number;
	population: { value: number; year: number } | undefined;
	/** Years in which all are known, and where the series is broken. */
	points: readonly Point[];
	breaks: readonly number[];
	change: Change | undefined;
	aged: { share: number; year: number } | undefined;
}

const makeCountryRows = ({ byCountry, population, aged }: Statistics): CountryRow[] =>
	[...byCountry]
		.map(([country, keys]): CountryRow => {
			const sums = sumOf(population, keys);
			const breaks = breakYears(population, keys[0] ?? country);
			const last = sums.at(-1);
			const agedIn = aged.years.toReversed().flatMap((year) => {
				const share = shareOf({ shares: aged, population, areas: keys, year });
				return share === undefined ? [] : [{ share, year }];
			});
			return {
				country,
				municipalities: keys.length,
				population: last && { value: last.value, year: last.year },
				points: sums,
				breaks,
				change: recentChange(sinceBreak(sums, breaks)),
				aged: agedIn[0],
			};
		})
		.toSorted((a, b) => (b.population?.value ?? 0) - (a.population?.value ?? 0));

const keptRows = new WeakMap<Statistics, CountryRow[]>();

/** The countries by population, each in the last year in which all its municipalities are known. */
export const countryRows = (statistics: Statistics): CountryRow[] => {
	const rows = keptRows.get(statistics) ?? makeCountryRows(statistics);
	keptRows.set(statistics, rows);
	return rows;
};

export interface RegionChoice {
	key: string;
	name: string;
}

/** The regions of a country, for a list to choose from. */
export const regionsOf = ({ municipalities }: Statistics, country: string, locale: Locale): RegionChoice[] => {
	const names = new Map(
		municipalities.flatMap((place) =>
			place.country === country && place.regionKey ? [[place.regionKey, place.regionName ?? place.regionKey]] : [],
		),
	);
	const compare = compareText(locale);
	return [...names].map(([key, name]) => ({ key, name })).toSorted((a, b) => compare(a.name, b.name));
};

export interface NordicSummary extends Summary {
	/** Countries without figures for the first year. */
	without: string[];
	/** Countries whose series is broken in between. */
	broken: string[];
}

const summaries = new WeakMap<Statistics, NordicSummary>();

/** How municipalities have changed, and which countries can say nothing about it. Computed once per edition of the data. */
export const summaryOf = (statistics: Statistics): NordicSummary => {
	const known = summaries.get(statistics);
	if (known) return known;
	const { municipalities, population, byCountry } = statistics;
	const summary = nordicSummary(municipalities, population.seriesOf, (key) => breakYears(population, key));
	const left = [...byCountry.keys()].filter((country) => !summary.countries.includes(country));
	const isBroken = (country: string) => breakYears(population, byCountry.get(country)?.[0] ?? country).length > 0;
	const made = {
		...summary,
		without: left.filter((country) => !isBroken(country)),
		broken: left.filter(isBroken),
	};
	summaries.set(statistics, made);
	return made;
};
