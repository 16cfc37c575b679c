import type { Point } from '../../charts/series.ts';
import { changeSince } from './change.ts';

export const summaryYear = 2005;

/** Upper ends of the bands, as shares; the last band is open. */
export const bandEnds = [-0.2, -0.1, 0, 0.1, 0.2, 0.5, Infinity] as const;

export interface Summary {
	/** Municipalities with fewer inhabitants than in the year. */
	fewer: number;
	/** Municipalities known both then and now. */
	known: number;
	bands: readonly number[];
	countries: readonly string[];
	lastYears: readonly [first: number, last: number];
}

/** How the municipalities have changed since 2005. Where a series is broken in between, no change is computed. */
export const nordicSummary = (
	municipalities: readonly { key: string; country: string }[],
	seriesOf: (key: string) => readonly Point[],
	breaksOf: (key: string) => readonly number[],
): Summary => {
	const bands = bandEnds.map(() => 0);
	const countries = new Set<string>();
	const lastYears: number[] = [];
	let fewer = 0;
	for (const { key, country } of municipalities) {
		const change = changeSince(seriesOf(key), summaryYear);
		if (!change || breaksOf(key).some((year) => year > change.from.year && year <= change.to.year)) continue;
		countries.add(country);
		lastYears.push(change.to.year);
		if (change.share < 0) fewer++;
		const band = bandEnds.findIndex((end) => change.share < end);
		bands[band] = (bands[band] ?? 0) + 1;
	}
	return {
		fewer,
		known: lastYears.length,
		bands,
		countries: [...countries],
		lastYears: [Math.min(...lastYears), Math.max(...lastYears)],
	};
};
