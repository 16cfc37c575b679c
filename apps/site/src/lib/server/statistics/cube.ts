import type { JsonStatDataset } from '@integrationnorden/client';
import type { Annotation, Point } from '../../charts/series.ts';

/** A remark on figures, in the languages it is written in. */
export interface CubeNote {
	country: string;
	/** `{country}-{code}`; left out where the whole country is meant. */
	area?: string;
	year: string;
	until?: string;
	kind: 'break' | 'date' | 'incomplete' | 'approximate' | 'event';
	note: Record<string, string>;
}

export interface Cube {
	/** By year, only what is known. */
	seriesOf: (area: string, measure?: string) => Point[];
	valueOf: (area: string, year: number, measure?: string) => number | undefined;
	/** Years in which anything is known. */
	years: readonly number[];
	/** Month and day that figures of a country stand for, such as `12-31`. */
	referenceDates: Readonly<Record<string, string>>;
	notes: readonly CubeNote[];
	updated: string | undefined;
}

const positions = (index: string[] | Record<string, number> | undefined): Map<string, number> =>
	new Map(Array.isArray(index) ? index.map((key, at) => [key, at]) : Object.entries(index ?? {}));

const statusAt = (status: JsonStatDataset['status'], index: number): string | undefined =>
	Array.isArray(status) ? status[index] : status?.[index];

/** Reads a JSON-stat dataset with the dimensions `area`, `time` and, where definitions differ, `measure`. */
export const readCube = (dataset: JsonStatDataset): Cube => {
	const at = Object.fromEntries(dataset.id.map((id) => [id, positions(dataset.dimension[id]?.category.index)]));
	const years = [...(at.time ?? [])]
		.map(([year, index]) => ({ year: Number(year), index }))
		.sort((a, b) => a.year - b.year);
	const indexOf = (chosen: Record<string, number | undefined>): number | undefined => {
		let index = 0;
		for (const [position, id] of dataset.id.entries()) {
			const own = chosen[id];
			if (own === undefined) return undefined;
			index = index * (dataset.size[position] ?? 1) + own;
		}
		return index;
	};
	const pointAt = (area: string, time: number | undefined, measure?: string) => {
		const measures = at.measure;
		const index = indexOf({
			area: at.area?.get(area),
			time,
			measure: measures && (measure ? measures.get(measure) : 0),
		});
		const value = index === undefined ? undefined : dataset.value[index];
		return value === null || value === undefined || index === undefined
			? undefined
			: { value, status: statusAt(dataset.status, index) };
	};
	const extension = dataset.extension as { referenceDates?: Record<string, string>; notes?: CubeNote[] } | undefined;

	return {
		years: years.map(({ year }) => year),
		seriesOf: (area, measure) =>
			years.flatMap(({ year, index }): Point[] => {
				const found = pointAt(area, index, measure);
				if (!found) return [];
				return [
					{
						year,
						value: found.value,
						...(found.status === 'E' && { isApproximate: true }),
						...(found.status === 'P' && { isProvisional: true }),
					},
				];
			}),
		valueOf: (area, year, measure) => pointAt(area, years.find((each) => each.year === year)?.index, measure)?.value,
		referenceDates: extension?.referenceDates ?? {},
		notes: extension?.notes ?? [],
		updated: dataset.updated,
	};
};

/** The notes that concern an area. */
export const notesFor = ({ notes }: Cube, area: string): CubeNote[] => {
	const country = area.slice(0, 2);
	return notes.filter((note) => (note.area ? note.area === area : note.country === country));
};

/** What is drawn into a chart: breaks and events; all else is said in words. */
export const annotationsFor = (cube: Cube, area: string, label: (note: CubeNote) => string): Annotation[] =>
	notesFor(cube, area).flatMap((note) =>
		note.kind === 'break' || note.kind === 'event'
			? [{ year: Number(note.year), kind: note.kind, label: label(note) }]
			: [],
	);

/** The years in which a series of the country is broken. */
export const breakYears = ({ notes }: Cube, area: string): number[] =>
	notes
		.filter((note) => note.kind === 'break' && (note.area ? note.area === area : note.country === area.slice(0, 2)))
		.map(({ year }) => Number(year));
