import type { Point } from '../../charts/series.ts';
import type { Cube } from './cube.ts';

/** The sum in a year; nothing when one of them is unknown. A part is never shown as the whole. */
export const sumIn = (cube: Cube, areas: readonly string[], year: number, measure?: string): number | undefined => {
	let sum = 0;
	for (const area of areas) {
		const value = cube.valueOf(area, year, measure);
		if (value === undefined) return undefined;
		sum += value;
	}
	return areas.length > 0 ? sum : undefined;
};

/** The sums of municipalities in the years in which every one of them is known. */
export const sumOf = (cube: Cube, areas: readonly string[], measure?: string): Point[] =>
	cube.years.flatMap((year): Point[] => {
		const value = sumIn(cube, areas, year, measure);
		return value === undefined ? [] : [{ year, value }];
	});

interface ShareOptions {
	shares: Cube;
	measure?: string;
	population: Cube;
	areas: readonly string[];
	year: number;
}

/** The share in several municipalities together, weighed by their population; nothing when one is unknown. */
export const shareOf = ({ shares, measure, population, areas, year }: ShareOptions): number | undefined => {
	let people = 0;
	let counted = 0;
	for (const area of areas) {
		const share = shares.valueOf(area, year, measure);
		const inhabitants = population.valueOf(area, year);
		if (share === undefined || inhabitants === undefined) return undefined;
		people += inhabitants;
		counted += inhabitants * share;
	}
	return people > 0 ? counted / people : undefined;
};

interface CountOptions {
	counts: Cube;
	measure?: string;
	population: Cube;
	areas: readonly string[];
	year: number;
}

/** A count as a share of the population of the same year, in per cent. */
export const countShareOf = ({ counts, measure, population, areas, year }: CountOptions): number | undefined => {
	const count = sumIn(counts, areas, year, measure);
	const people = sumIn(population, areas, year);
	return count === undefined || !people ? undefined : (count / people) * 100;
};
