import type { Point } from '../../charts/series.ts';
import type { Cube } from './cube.ts';

/** The sum of municipalities in the years in which every one of them is known. A part is never shown as the whole. */
export const sumOf = (cube: Cube, areas: readonly string[], measure?: string): Point[] =>
	cube.years.flatMap((year): Point[] => {
		let sum = 0;
		for (const area of areas) {
			const value = cube.valueOf(area, year, measure);
			if (value === undefined) return [];
			sum += value;
		}
		return areas.length > 0 ? [{ year, value: sum }] : [];
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

/** A count as a share of the population of the same year, in per cent. */
export const perPopulation = (
	counts: Cube,
	population: Cube,
	areas: readonly string[],
	year: number,
	measure?: string,
) => {
	const count = sumOf(counts, areas, measure).find((point) => point.year === year)?.value;
	const people = sumOf(population, areas).find((point) => point.year === year)?.value;
	return count === undefined || !people ? undefined : (count / people) * 100;
};
