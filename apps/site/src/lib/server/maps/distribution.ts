import { quantile } from '../statistics/quantile.ts';

export interface Spread {
	count: number;
	low: number;
	lowerQuarter: number;
	median: number;
	upperQuarter: number;
	high: number;
}

/** Nothing for no values. */
export const spreadOf = (values: readonly number[]): Spread | undefined => {
	const sorted = values.toSorted((a, b) => a - b);
	const [low, high] = [sorted[0], sorted.at(-1)];
	if (low === undefined || high === undefined) return undefined;
	return {
		count: sorted.length,
		low,
		lowerQuarter: quantile(sorted, 0.25),
		median: quantile(sorted, 0.5),
		upperQuarter: quantile(sorted, 0.75),
		high,
	};
};

/** Which class a value belongs to: the number of breaks at or below it. */
export const classOf = (value: number, breaks: readonly number[]): number =>
	breaks.findLastIndex((each) => value >= each) + 1;

export interface Column {
	/** Where the column begins; it reaches to the next one. */
	from: number;
	count: number;
	class: number;
}

/** Columns per class: breaks fall between columns, never inside one. */
const perClass = 3;

/** How many municipalities have which value. What lies beyond two classes outside the breaks is collected at the ends. */
export const histogramOf = (values: readonly number[], breaks: readonly number[]): Column[] => {
	const [first = 0, second = 1] = breaks;
	const width = (second - first) / perClass;
	const start = first - 2 * perClass * width;
	const length = (breaks.length - 1 + 4) * perClass;
	const columns = Array.from({ length }, (_, at) => {
		const from = start + at * width;
		return { from, count: 0, class: classOf(from + width / 2, breaks) };
	});
	for (const value of values) {
		// A value on a break belongs to the class above it, whatever the sum of the steps says in the last digit.
		const at = Math.floor((value - start) / width + 1e-9);
		const column = columns[Math.min(length - 1, Math.max(0, at))];
		if (column) column.count += 1;
	}
	return columns;
};
