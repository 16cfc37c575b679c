import type { JsonStatDataset } from '@repo/stats/json-stat';

/** Reads and writes a cube of ours, whose dimensions are `area`, `time` and, where there are several, `measure`. */
export interface Cells {
	areas: readonly string[];
	years: readonly string[];
	/** One without a name where the cube has no measures. */
	measures: readonly (string | undefined)[];
	/** The place of a cell; nothing where the cube has no such one. */
	at: (area: string, year: string, measure: string | undefined) => number | undefined;
}

interface Axes {
	areas: readonly string[];
	years: readonly string[];
	measures: readonly (string | undefined)[];
	id: readonly string[];
}

const places = (keys: readonly string[]) => new Map(keys.map((key, place) => [key, place]));

export const cellsOfAxes = ({ areas, years, measures, id }: Axes): Cells => {
	const areaAt = places(areas);
	const yearAt = places(years);
	const strides = new Map<string, number>();
	let stride = 1;
	for (const name of id.toReversed()) {
		strides.set(name, stride);
		stride *= { area: areas.length, time: years.length, measure: measures.length }[name] ?? 1;
	}
	const strideOf = (name: string) => strides.get(name) ?? 0;
	return {
		areas,
		years,
		measures,
		at: (area, year, measure) => {
			const [a, y, m] = [areaAt.get(area), yearAt.get(year), measures.indexOf(measure)];
			if (a === undefined || y === undefined || m === -1) return undefined;
			return a * strideOf('area') + y * strideOf('time') + m * strideOf('measure');
		},
	};
};

export const cellsOfCube = ({ id, dimension }: JsonStatDataset): Cells => {
	const keysOf = (name: string) => dimension[name]?.category.index;
	return cellsOfAxes({
		areas: keysOf('area') ?? [],
		years: keysOf('time') ?? [],
		measures: keysOf('measure') ?? [undefined],
		id,
	});
};
