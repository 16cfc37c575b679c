import { compareText, documentPath, type Locale } from '@repo/i18n';
import type { Statistics } from '../statistics/data.ts';
import type { Municipality } from '../statistics/register.ts';
import { nameLanguage, recentChangeOf } from '../statistics/rows.ts';
import { classOf, histogramOf, spreadOf, type Column, type Spread } from './distribution.ts';
import { mapMeasures, measureRules, type MapMeasure } from './measures.ts';

export interface MapQuery {
	measure: MapMeasure;
	year: number | undefined;
	/** Whose municipalities are listed. */
	country: string | undefined;
}

/** A municipality with its figure. */
export interface MapPlace {
	key: string;
	href: string;
	name: string;
	lang: string | undefined;
	country: string;
	region: string | undefined;
	value: number | undefined;
	class: number | undefined;
}

export interface MapView {
	query: MapQuery;
	years: readonly number[];
	places: ReadonlyMap<string, MapPlace>;
	spread: Spread | undefined;
	lowest: MapPlace | undefined;
	highest: MapPlace | undefined;
	columns: readonly Column[];
	breaks: readonly number[];
	palette: 'sequential' | 'diverging';
	/** Municipalities that the map shows without a figure. */
	without: number;
	countries: readonly { country: string; spread: Spread | undefined; of: number }[];
	/** The first and the last year that a change is computed from, over all municipalities. */
	span: { from: number; to: number } | undefined;
	/** Of the chosen country, highest first; those without a figure last. */
	listed: readonly MapPlace[];
}

const isMeasure = (text: string | null): text is MapMeasure => mapMeasures.includes(text as MapMeasure);

/** The latest of the years in which most municipalities have a figure. */
const bestKnownYear = (statistics: Statistics, measure: MapMeasure): number | undefined => {
	const { years, valueOf } = measureRules[measure];
	const known = years(statistics).map((year) => ({
		year,
		count: statistics.municipalities.filter(({ key }) => valueOf(statistics, key, year) !== undefined).length,
	}));
	const most = Math.max(...known.map(({ count }) => count));
	return known.findLast(({ count }) => count === most)?.year;
};

/** What makes no sense is left out rather than refused. */
export const readMapQuery = (search: URLSearchParams, statistics: Statistics): MapQuery => {
	const asked = search.get('measure');
	const measure = isMeasure(asked) ? asked : 'aged';
	const { years, country: only } = measureRules[measure];
	const year = Number(search.get('year'));
	const country = search.get('country')?.toUpperCase();
	return {
		measure,
		year: years(statistics).includes(year) ? year : bestKnownYear(statistics, measure),
		country: only ?? (country !== undefined && statistics.byCountry.has(country) ? country : undefined),
	};
};

const spanOf = ({ municipalities, ...statistics }: Statistics): MapView['span'] => {
	const changes = municipalities.flatMap(({ key }) => recentChangeOf(statistics, key) ?? []);
	if (changes.length === 0) return undefined;
	return {
		from: Math.min(...changes.map(({ from }) => from.year)),
		to: Math.max(...changes.map(({ to }) => to.year)),
	};
};

const make = (statistics: Statistics, query: MapQuery, locale: Locale): MapView => {
	const { measure, year, country } = query;
	const { breaks, palette, years, valueOf, country: only } = measureRules[measure];
	const placeOf = (municipality: Municipality): MapPlace => {
		const value = valueOf(statistics, municipality.key, year);
		const lang = nameLanguage(municipality);
		return {
			key: municipality.key,
			href: documentPath('municipalities', municipality, locale) ?? '',
			name: municipality.name,
			lang: lang === locale ? undefined : lang,
			country: municipality.country,
			region: municipality.regionName,
			value,
			class: value === undefined ? undefined : classOf(value, breaks),
		};
	};
	const all = statistics.municipalities.map(placeOf);
	const ranked = all
		.filter((place): place is MapPlace & { value: number } => place.value !== undefined)
		.toSorted((a, b) => b.value - a.value);
	const values = ranked.map(({ value }) => value);
	const compare = compareText(locale);
	const withoutFigure = all.filter(({ value }) => value === undefined).toSorted((a, b) => compare(a.name, b.name));
	const isListed = ({ country: own }: MapPlace) => own === country;
	return {
		query,
		years: years(statistics),
		places: new Map(all.map((place) => [place.key, place])),
		spread: spreadOf(values),
		lowest: ranked.at(-1),
		highest: ranked[0],
		columns: histogramOf(values, breaks),
		breaks,
		palette,
		without: only ? withoutFigure.filter(({ country: own }) => own === only).length : withoutFigure.length,
		countries: [...statistics.byCountry]
			.filter(([code]) => only === undefined || code === only)
			.map(([code, keys]) => ({
				country: code,
				of: keys.length,
				spread: spreadOf(ranked.filter(({ country: own }) => own === code).map(({ value }) => value)),
			})),
		span: measure === 'change' ? spanOf(statistics) : undefined,
		listed: country === undefined ? [] : [...ranked.filter(isListed), ...withoutFigure.filter(isListed)],
	};
};

const kept = new WeakMap<Statistics, Map<string, MapView>>();

/** Made once per edition of the data, language and question: there are few of them. */
export const mapView = (statistics: Statistics, query: MapQuery, locale: Locale): MapView => {
	const views = kept.get(statistics) ?? new Map<string, MapView>();
	kept.set(statistics, views);
	const key = [query.measure, query.year, query.country, locale].join(' ');
	const view = views.get(key) ?? make(statistics, query, locale);
	views.set(key, view);
	return view;
};
