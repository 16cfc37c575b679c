import type { CellStatus } from '@repo/stats/json-stat';

/** One number of a table, on its way into a cube. */
export interface Cell {
	/** `{country}-{code}` */
	area: string;
	year: string;
	measure?: string;
	value: number;
	/** `extension.status` explains it. */
	status?: CellStatus | undefined;
}

interface CubeOptions {
	label: string;
	source: string;
	updated: string;
	cells: Cell[];
	areaNames: ReadonlyMap<string, string>;
	unit: { base: string; decimals: number };
	/** Only where figures of different definitions stand in one cube. */
	measures?: Record<string, { label: string; base: string; decimals: number }>;
	note: string[];
	extension: object;
}

const unique = (values: string[]) => [...new Set(values)].sort();

/** A JSON-stat 2.0 dataset (https://json-stat.org/full/). A figure that is not known is `null`. */
export const toCube = ({ cells, areaNames, measures, unit, label, source, updated, note, extension }: CubeOptions) => {
	const areas = unique(cells.map(({ area }) => area));
	const years = unique(cells.map(({ year }) => year));
	const measureKeys = Object.keys(measures ?? {});
	const size = [...(measures ? [measureKeys.length] : []), areas.length, years.length];
	const areaAt = new Map(areas.map((area, index) => [area, index]));
	const yearAt = new Map(years.map((year, index) => [year, index]));
	const value: (number | null)[] = Array.from(
		{ length: size.reduce((product, length) => product * length, 1) },
		() => null,
	);
	const status: Record<string, string> = {};
	for (const cell of cells) {
		const measureIndex = measures ? measureKeys.indexOf(cell.measure ?? '') : 0;
		const areaIndex = measureIndex * areas.length + (areaAt.get(cell.area) ?? 0);
		const index = areaIndex * years.length + (yearAt.get(cell.year) ?? 0);
		if (measureIndex < 0) throw new Error(`No measure “${cell.measure}” in ${label}`);
		if (value[index] !== null) throw new Error(`Two values for ${cell.area} ${cell.year} in ${label}`);
		value[index] = cell.value;
		if (cell.status) status[index] = cell.status;
	}
	const measureDimension = measures && {
		measure: {
			label: 'Measure',
			category: {
				index: measureKeys,
				label: Object.fromEntries(measureKeys.map((key) => [key, measures[key]?.label ?? key])),
				unit: Object.fromEntries(
					Object.entries(measures).map(([key, { base, decimals }]) => [key, { base, decimals }]),
				),
			},
		},
	};
	return {
		version: '2.0',
		class: 'dataset',
		label,
		source,
		updated,
		id: [...(measures ? ['measure'] : []), 'area', 'time'],
		size,
		role: { geo: ['area'], time: ['time'], ...(measures && { metric: ['measure'] }) },
		dimension: {
			...measureDimension,
			area: {
				label: 'Municipality',
				category: { index: areas, label: Object.fromEntries(areas.map((area) => [area, areaNames.get(area) ?? area])) },
			},
			time: { label: 'Year', category: { index: years, label: Object.fromEntries(years.map((year) => [year, year])) } },
		},
		value,
		...(Object.keys(status).length > 0 && { status }),
		note,
		extension: { ...(!measures && { unit }), ...extension },
	};
};
