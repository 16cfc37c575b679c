import { compareText, type Locale } from '@repo/i18n';
import type { Statistics } from './data.ts';
import { placeRow, type PlaceRow } from './rows.ts';

export const sortKeys = ['population', 'change', 'aged', 'name'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface RankingQuery {
	/** Such as `SE`; unknown ones count as none. */
	country: string | undefined;
	/** Such as `SE-23`. */
	region: string | undefined;
	sort: SortKey;
	isAscending: boolean;
	page: number;
}

export interface Ranking {
	rows: PlaceRow[];
	total: number;
	/** The page that is shown, and how many there are. */
	page: number;
	pages: number;
	/** Place in the list of the first row, from 1. */
	first: number;
}

const perPage = 50;

const isOneOf = <T extends string>(list: readonly T[], value: string | null): value is T => list.includes(value as T);

/** Reads a query string; what makes no sense is left out rather than refused. */
export const readRankingQuery = (search: URLSearchParams, { byCountry, byRegion }: Statistics): RankingQuery => {
	const sort = search.get('sort');
	const country = search.get('country')?.toUpperCase() ?? '';
	const region = search.get('region')?.toUpperCase() ?? '';
	const page = Number(search.get('page'));
	const key = isOneOf(sortKeys, sort) ? sort : 'population';
	const order = search.get('order');
	return {
		country: byCountry.has(country) ? country : undefined,
		// A region of another country is what remains in the form after the country was changed.
		region: byRegion.has(region) && (!country || region.startsWith(`${country}-`)) ? region : undefined,
		sort: key,
		isAscending: order ? order === 'asc' : key === 'name',
		page: Number.isInteger(page) && page > 0 ? page : 1,
	};
};

const valueOf = (row: PlaceRow, sort: SortKey): number | undefined => {
	if (sort === 'population') return row.population?.value;
	return sort === 'change' ? row.change?.perYear : row.aged?.share;
};

/** Sorted rows; what is not known comes last, whichever way the list runs. */
export const sortRows = (
	rows: readonly PlaceRow[],
	{ sort, isAscending }: RankingQuery,
	locale: Locale,
): PlaceRow[] => {
	const compare = compareText(locale);
	const sign = isAscending ? 1 : -1;
	return rows.toSorted((a, b) => {
		if (sort === 'name') return sign * compare(a.name, b.name);
		const [left, right] = [valueOf(a, sort), valueOf(b, sort)];
		if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
		return sign * (left - right) || compare(a.name, b.name);
	});
};

const kept = new WeakMap<Statistics, Map<Locale, PlaceRow[]>>();

/** The rows of all municipalities, made once per edition of the data and language. */
const allRows = (statistics: Statistics, locale: Locale): PlaceRow[] => {
	const byLocale = kept.get(statistics) ?? new Map<Locale, PlaceRow[]>();
	kept.set(statistics, byLocale);
	const known = byLocale.get(locale);
	if (known) return known;
	const rows = statistics.municipalities.map((place) => placeRow(statistics, place, locale));
	byLocale.set(locale, rows);
	return rows;
};

export const rankingOf = (statistics: Statistics, query: RankingQuery, locale: Locale): Ranking => {
	const within = query.region
		? statistics.byRegion.get(query.region)
		: query.country && statistics.byCountry.get(query.country);
	const wanted = within && new Set(within);
	const rows = allRows(statistics, locale).filter(({ key }) => !wanted || wanted.has(key));
	const pages = Math.max(1, Math.ceil(rows.length / perPage));
	const page = Math.min(query.page, pages);
	const start = (page - 1) * perPage;
	return {
		rows: sortRows(rows, query, locale).slice(start, start + perPage),
		total: rows.length,
		page,
		pages,
		first: start + 1,
	};
};
