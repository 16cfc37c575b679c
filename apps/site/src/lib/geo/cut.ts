import type { Strip } from '../motif/strip.ts';
import type { PlaneRing } from './frame.ts';

interface CutOptions {
	rows: number;
	marked?: boolean;
	/** Islands smaller than this many square rows are left out; larger ones always get a strip. */
	smallestArea?: number;
}

/** In the square of the ring's own unit. */
export const areaOfRing = (ring: readonly (readonly number[])[]): number => {
	let twice = 0;
	ring.forEach(([x = 0, y = 0], index) => {
		const [nextX = x, nextY = y] = ring[(index + 1) % ring.length] ?? [];
		twice += x * nextY - nextX * y;
	});
	return Math.abs(twice) / 2;
};

/** Where the rings cross the middle of each row, from left to right. */
const crossings = (rings: readonly PlaneRing[], rows: number): number[][] => {
	const found: number[][] = Array.from({ length: rows }, () => []);
	for (const ring of rings) {
		ring.forEach(([x, y], index) => {
			const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
			const first = Math.max(0, Math.ceil(Math.min(y, nextY) - 0.5));
			const last = Math.min(rows - 1, Math.ceil(Math.max(y, nextY) - 0.5) - 1);
			for (let row = first; row <= last; row++) {
				found[row]?.push(x + ((row + 0.5 - y) / (nextY - y)) * (nextX - x));
			}
		});
	}
	for (const row of found) row.sort((a, b) => a - b);
	return found;
};

const stripsOf = (rings: readonly PlaneRing[], rows: number): Strip[] =>
	crossings(rings, rows).flatMap((xs, row) =>
		Array.from({ length: Math.floor(xs.length / 2) }, (_, pair) => ({
			row,
			from: xs[pair * 2] ?? 0,
			to: xs[pair * 2 + 1] ?? 0,
		})).filter(({ from, to }) => to - from > 0.12),
	);

/** A strip for an island that lies between the middles of two rows. */
const stripFor = (ring: PlaneRing, area: number, rows: number): Strip => {
	const xs = ring.map(([x]) => x);
	const ys = ring.map(([, y]) => y);
	const middle = (Math.min(...xs) + Math.max(...xs)) / 2;
	const half = Math.max(0.3, Math.min(area, Math.max(...xs) - Math.min(...xs)) / 2);
	const row = Math.floor((Math.min(...ys) + Math.max(...ys)) / 2);
	return { row: Math.min(rows - 1, Math.max(0, row)), from: middle - half, to: middle + half };
};

/** Cuts a shape into horizontal strips along the middle of each row; what overlaps twice is a hole. */
export const cut = (rings: readonly PlaneRing[], { rows, marked = false, smallestArea = 0.3 }: CutOptions): Strip[] => {
	const strips = stripsOf(rings, rows);
	const missed = rings.flatMap((ring) => {
		const area = areaOfRing(ring);
		return area >= smallestArea && stripsOf([ring], rows).length === 0 ? [stripFor(ring, area, rows)] : [];
	});
	const largest = rings.toSorted((a, b) => areaOfRing(b) - areaOfRing(a))[0];
	const all = [...strips, ...missed];
	if (all.length === 0 && largest) all.push(stripFor(largest, 0.8, rows));
	return marked ? all.map((strip) => ({ ...strip, marked })) : all;
};
