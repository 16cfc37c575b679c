import { statisticsMessages, type Locale } from '@repo/i18n';
import { formatFigure, scaleOf, type LineChartSpec } from '../../charts/chart-spec.ts';
import type { Annotation, Point, Series } from '../../charts/series.ts';
import { sumOf } from './aggregate.ts';
import { sinceBreak, wholeChange } from './change.ts';
import { annotationsFor, breakYears, notesFor, type CubeNote } from './cube.ts';
import type { Statistics } from './data.ts';
import type { Municipality } from './register.ts';
import { peopleSentences, trendOf, trendSentence, type Trend } from './trend.ts';

export interface Remark {
	text: string;
	lang?: Locale | undefined;
}

/** A note in the language of the page; an event has only the words it came with. */
export const remarkOf = (note: CubeNote, locale: Locale): Remark => {
	const t = statisticsMessages[locale];
	const year = Number(note.year);
	switch (note.kind) {
		case 'break':
			return { text: t.noteBreak(year) };
		case 'date':
			return { text: t.noteDate(note.until ? `${note.year}, ${note.until}` : note.year) };
		case 'approximate':
			return { text: t.noteApproximate(Number(note.until ?? note.year)) };
		case 'incomplete':
			return { text: t.noteIncomplete };
		case 'event': {
			const own = note.note[locale];
			return own ? { text: own } : { text: note.note.en ?? '', lang: 'en' };
		}
	}
};

const labelled =
	(locale: Locale) =>
	({ kind, year }: CubeNote): string =>
		kind === 'break'
			? statisticsMessages[locale].breakLabel(Number(year))
			: statisticsMessages[locale].eventLabel(Number(year));

/** The other end of the finding, marked in the chart when it is a turn. */
const markedOf = (trend: Trend | undefined): LineChartSpec['marked'] =>
	trend?.kind === 'grownSinceLow'
		? { point: trend.from, side: 'below' }
		: trend?.kind === 'shrunkSinceHigh'
			? { point: trend.from, side: 'above' }
			: undefined;

const missingYears = (points: readonly Point[]): number[] => {
	const known = new Set(points.map(({ year }) => year));
	const [first, last] = [points[0]?.year ?? 0, points.at(-1)?.year ?? 0];
	return Array.from({ length: Math.max(0, last - first) }, (_, offset) => first + offset).filter(
		(year) => !known.has(year),
	);
};

export interface PopulationView {
	points: readonly Point[];
	/** How many live there, compared with the first year. */
	says: string[];
	/** Month and day that the figures stand for. */
	countedOn: string | undefined;
	sentence: string;
	spec: LineChartSpec;
	label: string;
	scaleFrom: string | undefined;
	missing: number[];
	remarks: Remark[];
}

const chartLabel = (points: readonly Point[], name: string, trend: Trend | undefined, locale: Locale): string => {
	const t = statisticsMessages[locale];
	const [first, last] = [points[0], points.at(-1)];
	if (!first || !last || !trend || trend.kind === 'single') return trend ? trendSentence(trend, name, locale) : name;
	const figure = (point: Point) => formatFigure(point.value, 'count', locale);
	const turn =
		trend.kind === 'grownSinceLow'
			? t.chartLow(figure(trend.from), trend.from.year)
			: trend.kind === 'shrunkSinceHigh'
				? t.chartHigh(figure(trend.from), trend.from.year)
				: '';
	return [t.chartLabel(name, figure(first), first.year, figure(last), last.year), turn].filter(Boolean).join(' ');
};

export const populationView = ({ population }: Statistics, place: Municipality, locale: Locale): PopulationView => {
	const points = population.seriesOf(place.key);
	const comparable = sinceBreak(points, breakYears(population, place.key));
	const trend = trendOf(comparable);
	const marked = markedOf(trend);
	const annotations: Annotation[] = annotationsFor(population, place.key, labelled(locale));
	const series: Series[] = [{ key: place.key, name: place.name, tone: 'own', points }];
	const spec: LineChartSpec = { kind: 'count', series, annotations, ...(marked && { marked }) };
	const scale = scaleOf(spec);
	return {
		points,
		says: peopleSentences(comparable, place.name, locale),
		countedOn: population.referenceDates[place.country],
		sentence: trend ? trendSentence(trend, place.name, locale) : '',
		spec: { ...spec, scale },
		label: chartLabel(points, place.name, trend, locale),
		scaleFrom: scale.from > 0 ? formatFigure(scale.from, 'count', locale) : undefined,
		missing: missingYears(points),
		remarks: notesFor(population, place.key)
			.filter(({ kind, year, until }) =>
				kind === 'incomplete'
					? false
					: points.some((point) => point.year >= Number(year) && point.year <= Number(until ?? year)),
			)
			.map((note) => remarkOf(note, locale)),
	};
};

export interface Surroundings {
	region: { key: string; name: string; members: readonly string[] } | undefined;
	members: readonly string[];
}

/** The region is left out where it is the municipality itself, or the whole country. */
export const surroundingsOf = ({ byCountry, byRegion }: Statistics, place: Municipality): Surroundings => {
	const members = byCountry.get(place.country) ?? [];
	const ofRegion = (place.regionKey && byRegion.get(place.regionKey)) || [];
	const isReal = place.regionKey && place.regionName && ofRegion.length > 1 && ofRegion.length < members.length;
	return {
		members,
		region: isReal ? { key: place.regionKey ?? '', name: place.regionName ?? '', members: ofRegion } : undefined,
	};
};

/** How the region changed between the same years as the municipality. */
export const regionSentence = (statistics: Statistics, place: Municipality, locale: Locale): string | undefined => {
	const { region } = surroundingsOf(statistics, place);
	const { population } = statistics;
	const change = wholeChange(sinceBreak(population.seriesOf(place.key), breakYears(population, place.key)));
	if (!region || !change) return undefined;
	const sums = sumOf(population, region.members);
	const from = sums.find(({ year }) => year === change.from.year)?.value;
	const to = sums.find(({ year }) => year === change.to.year)?.value;
	if (!from || !to) return undefined;
	const t = statisticsMessages[locale];
	const share = to / from - 1;
	const percent = formatFigure(Math.abs(share) * 100, 'percent', locale);
	if (Math.abs(share) < 0.005) return t.regionStill(region.name);
	return share > 0 ? t.regionGrew(region.name, percent) : t.regionShrank(region.name, percent);
};

export interface Multiple {
	key: string;
	name: string;
	isCountry: boolean;
	spec: LineChartSpec;
	value: string;
	year: number;
}

export interface ComparedView {
	base: number;
	breakYear: number | undefined;
	hasRegion: boolean;
	multiples: Multiple[];
}

/** Population as an index, on one scale, from the first year since a break in which all are known. */
export const comparedView = (
	statistics: Statistics,
	place: Municipality,
	countryName: string,
	locale: Locale,
): ComparedView | undefined => {
	const { population } = statistics;
	const { region, members } = surroundingsOf(statistics, place);
	const breaks = breakYears(population, place.key);
	const all = [
		{ key: place.key, name: place.name, isCountry: false, points: population.seriesOf(place.key) },
		...(region ? [{ ...region, isCountry: false, points: sumOf(population, region.members) }] : []),
		{ key: place.country, name: countryName, isCountry: true, points: sumOf(population, members) },
	].filter(({ points }) => points.length > 1);
	const own = all[0];
	if (own?.key !== place.key || all.length < 2) return undefined;
	const base = own.points
		.map(({ year }) => year)
		.find(
			(year) =>
				year >= Math.max(-Infinity, ...breaks) &&
				all.every(({ points }) => points.some((point) => point.year === year)),
		);
	if (base === undefined || base === own.points.at(-1)?.year) return undefined;

	const indexed = all.map(({ points, ...rest }) => {
		const start = points.find(({ year }) => year === base)?.value ?? 1;
		return { ...rest, points: points.map((point) => ({ ...point, value: (point.value / start) * 100 })) };
	});
	const years = indexed.flatMap(({ points }) => points.map(({ year }) => year));
	const annotations: Annotation[] = breaks.map((year) => ({ year, kind: 'break', label: '' }));
	const scale = scaleOf({
		kind: 'index',
		series: [
			{
				key: '',
				name: '',
				tone: 'own',
				points: [...indexed.flatMap(({ points }) => points), { year: base, value: 100 }],
			},
		],
	});
	return {
		base,
		breakYear: breaks.find((year) => year > Math.min(...years)),
		hasRegion: region !== undefined,
		multiples: indexed.map(({ key, name, isCountry, points }) => ({
			key,
			name,
			isCountry,
			value: formatFigure(points.at(-1)?.value ?? 100, 'index', locale),
			year: points.at(-1)?.year ?? base,
			spec: {
				kind: 'index',
				series: [{ key, name, tone: key === place.key ? 'own' : 'context', points }],
				annotations,
				years: [Math.min(...years), Math.max(...years)],
				scale,
			},
		})),
	};
};
