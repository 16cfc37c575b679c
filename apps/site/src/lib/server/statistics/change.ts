import type { Point } from '../../charts/series.ts';

/** From one known figure to another, as a share of the first: 0.1 is ten per cent. */
export interface Change {
	from: Point;
	to: Point;
	share: number;
	/** Mean per year, as if the growth were even. */
	perYear: number;
}

const changeBetween = (from: Point | undefined, to: Point | undefined): Change | undefined =>
	from && to && to.year > from.year && from.value > 0
		? {
				from,
				to,
				share: to.value / from.value - 1,
				perYear: (to.value / from.value) ** (1 / (to.year - from.year)) - 1,
			}
		: undefined;

/** The points after the last break, between which change may be read. */
export const sinceBreak = (points: readonly Point[], breaks: readonly number[]): Point[] => {
	const after = Math.max(-Infinity, ...breaks);
	const kept = points.filter(({ year }) => year >= after);
	return kept.length > 0 ? kept : [...points];
};

/** Over the whole known time. */
export const wholeChange = (points: readonly Point[]): Change | undefined => changeBetween(points[0], points.at(-1));

/** Over about ten years: from the first known year at most `years` before the last. */
export const recentChange = (points: readonly Point[], years = 10): Change | undefined => {
	const last = points.at(-1);
	return changeBetween(
		points.find(({ year }) => last && year >= last.year - years),
		last,
	);
};

/** From a given year to the last known one. */
export const changeSince = (points: readonly Point[], year: number): Change | undefined =>
	changeBetween(
		points.find((point) => point.year === year),
		points.at(-1),
	);
