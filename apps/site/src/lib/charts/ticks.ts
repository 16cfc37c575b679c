/** 1, 2 or 5 times a power of ten, at least as large as the wish. */
const roundStep = (wish: number): number => {
	const power = 10 ** Math.floor(Math.log10(wish));
	const factor = [1, 2, 5, 10].find((each) => each * power >= wish * 0.999) ?? 10;
	return factor * power;
};

/** Removes what binary fractions add: 0.30000000000000004 becomes 0.3. */
const clean = (value: number): number => Number(value.toPrecision(12));

export interface ValueScale {
	from: number;
	to: number;
	ticks: readonly number[];
	/** The number of decimals that tells the ticks apart. */
	decimals: number;
}

interface ValueScaleOptions {
	/** A very small place would otherwise turn three people into a mountain. */
	smallestRange?: number;
	most?: number;
	/** Whole things, such as people, are never counted in halves. */
	isWhole?: boolean;
}

/** A scale around the values with four or five round ticks. It starts at zero where that is near. */
export const valueScale = (values: readonly number[], options: ValueScaleOptions = {}): ValueScale => {
	const { most = 5, isWhole = false } = options;
	const lowest = Math.min(...values);
	const highest = Math.max(...values);
	// One value alone still needs room above and below.
	const smallestRange = Math.max(options.smallestRange ?? 0, highest === lowest ? Math.abs(highest) * 0.1 || 1 : 0);
	const missing = Math.max(0, smallestRange - (highest - lowest)) / 2;
	const isNearZero = lowest >= 0 && lowest - missing < (highest - lowest) * 0.35;
	let low = isNearZero ? 0 : lowest - missing;
	const high = Math.max(highest + missing, low + smallestRange);
	if (lowest >= 0) low = Math.max(0, low);

	let step = roundStep((high - low) / most);
	if (isWhole) step = Math.max(1, step);
	const half = isWhole && step === 1 ? 1 : step / 2;
	const from = clean(Math.floor(clean(low / half)) * half);
	const to = clean(Math.max(Math.ceil(clean(high / half)) * half, from + step));
	const ticks: number[] = [];
	for (let tick = Math.ceil(clean(from / step)); clean(tick * step) <= to; tick++) ticks.push(clean(tick * step));
	return { from, to, ticks, decimals: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) };
};

/** The first and the last year, and between them multiples of 10, 5 or 1 as far as they have room. */
export const yearTicks = (first: number, last: number, roomFor: number): number[] => {
	if (first === last) return [first];
	if (roomFor < 2) return [last];
	// A year needs as much room as `roomFor` years share; one that would touch an end is left out.
	const smallestDistance = (last - first) / Math.max(1, roomFor - 1);
	const step = [1, 5, 10, 20, 50].find((each) => each >= smallestDistance);
	const between: number[] = [];
	if (step) {
		for (let year = Math.ceil((first + 1) / step) * step; year < last; year += step) {
			if (year - first >= smallestDistance && last - year >= smallestDistance) between.push(year);
		}
	}
	return [first, ...between, last];
};
