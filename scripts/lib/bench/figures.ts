/** What was measured, and what is promised of it where something is. */
export interface Figure {
	part: string;
	name: string;
	value: number;
	/** Behind the number, with its space. */
	unit: string;
	/** The same by CPU time, which other work on the machine leaves alone. */
	byCpuTime?: number;
	promise?: { atLeast?: number; atMost?: number };
	/** Whatever else the report should keep. */
	details?: Record<string, unknown>;
}

export const isKept = ({ value, promise }: Figure): boolean | undefined =>
	promise === undefined ? undefined : value >= (promise.atLeast ?? -Infinity) && value <= (promise.atMost ?? Infinity);

const fixed = (value: number) => value.toFixed(value < 100 ? 1 : 0);

const promised = ({ promise, unit }: Figure): string => {
	if (promise === undefined) return '';
	const limits = [
		...(promise.atLeast === undefined ? [] : [`≥ ${promise.atLeast}`]),
		...(promise.atMost === undefined ? [] : [`≤ ${promise.atMost}`]),
	];
	return `${limits.join(' and ')}${unit}`;
};

const marks = new Map<boolean | undefined, string>([
	[true, 'kept'],
	[false, 'NOT KEPT'],
	[undefined, ''],
]);

export const print = (figures: readonly Figure[]): void =>
	console.table(
		figures.map((figure) => ({
			part: figure.part,
			what: figure.name,
			measured: `${fixed(figure.value)}${figure.unit}`,
			'by CPU time': figure.byCpuTime === undefined ? '' : `${fixed(figure.byCpuTime)}${figure.unit}`,
			promised: promised(figure),
			'': marks.get(isKept(figure)),
		})),
	);

/** Middle value; of an even number, the mean of the two in the middle. */
export const median = (values: readonly number[]): number => {
	const sorted = values.toSorted((one, other) => one - other);
	const middle = sorted.length / 2;
	return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
};
