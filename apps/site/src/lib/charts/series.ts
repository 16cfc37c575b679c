/** One known figure; years without a figure are simply absent. */
export interface Point {
	year: number;
	value: number;
	/** Shared out or rounded by someone before us. */
	isApproximate?: boolean;
	/** May still be changed by the source. */
	isProvisional?: boolean;
}

/** `own` is the place in question; the others are what it is compared with. */
export type Tone = 'own' | 'second' | 'third' | 'fourth' | 'context' | 'median';

export interface Series {
	key: string;
	name: string;
	tone: Tone;
	/** By year, each year once. */
	points: readonly Point[];
}

/** No change may be read across a `break`; an `event` happened, and the line goes on. */
export interface Annotation {
	year: number;
	kind: 'break' | 'event';
	label: string;
}

export type StretchKind = 'solid' | 'approximate' | 'gap' | 'provisional';

/** Points joined by one kind of line. */
export interface Stretch {
	kind: StretchKind;
	points: readonly Point[];
}

const kindBetween = (from: Point, to: Point): StretchKind => {
	if (to.isProvisional) return 'provisional';
	if (to.year - from.year > 1) return 'gap';
	return from.isApproximate || to.isApproximate ? 'approximate' : 'solid';
};

/** Joins neighbouring points: dotted over missing years, not at all over a break. */
export const stretchesOf = (points: readonly Point[], annotations: readonly Annotation[] = []): Stretch[] => {
	const breaks = annotations.filter(({ kind }) => kind === 'break').map(({ year }) => year);
	const stretches: { kind: StretchKind; points: Point[] }[] = [];
	points.forEach((to, index) => {
		const from = points[index - 1];
		if (!from || breaks.some((year) => from.year < year && year <= to.year)) return;
		const kind = kindBetween(from, to);
		const last = stretches.at(-1);
		if (last && last.kind === kind && last.points.at(-1) === from && kind !== 'gap') last.points.push(to);
		else stretches.push({ kind, points: [from, to] });
	});
	return stretches;
};

/** Known points that no unbroken line passes through, so that a dot must show them. */
export const lonePoints = (points: readonly Point[], stretches: readonly Stretch[]): Point[] => {
	const drawn = new Set(
		stretches.filter(({ kind }) => kind === 'solid' || kind === 'approximate').flatMap(({ points: on }) => on),
	);
	return points.filter((point) => !drawn.has(point));
};
