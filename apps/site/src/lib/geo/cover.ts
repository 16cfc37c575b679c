import { joined, pathOf, type Strip } from '../motif/strip.ts';
import { cut } from './cut.ts';
import { nordicFrame } from './frame.ts';
import type { Shapes } from './topology.ts';

/** The cover map as it is kept: all land as one path, and the strips of each municipality. */
export interface CoverData {
	width: number;
	height: number;
	land: string;
	/** By municipality: row, from and length, one after another. */
	places: Record<string, readonly number[]>;
}

const width = 240;
const height = 118;
const frame = { kmPerRow: 18.7, left: 162, top: 55.3 };

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Cuts the whole North at once. Takes a third of a second, so it is done by `scripts/geo/build.ts`. */
export const makeCover = (shapes: Shapes): CoverData => {
	const project = nordicFrame(frame);
	const inFrame = ({ from, to }: Strip): boolean => to > 0 && from < width;
	const stripsOfKey = new Map(
		shapes.keys.map((key) => [
			key,
			cut((shapes.ringsOf(key) ?? []).map(project), { rows: height, smallestArea: 0.5 }).filter(inFrame),
		]),
	);
	const coast = cut((shapes.coastOf('FO') ?? []).map(project), { rows: height });
	return {
		width,
		height,
		land: pathOf(joined([...[...stripsOfKey.values()].flat(), ...coast], 0.6)),
		places: Object.fromEntries(
			[...stripsOfKey].flatMap(([key, strips]) =>
				strips.length > 0
					? [[key, strips.flatMap(({ row, from, to }) => [row, rounded(from), rounded(to - from)])]]
					: [],
			),
		),
	};
};

/** The strips to light up on the cover; short ones are lengthened so that they can be seen. */
export const coverHighlights = (cover: CoverData, keys: readonly string[]): Strip[] =>
	joined(
		keys.flatMap((key) => {
			const numbers = cover.places[key] ?? [];
			return Array.from({ length: numbers.length / 3 }, (_, index) => {
				const [row = 0, from = 0, length = 0] = numbers.slice(index * 3, index * 3 + 3);
				const missing = Math.max(0, 1 - length) / 2;
				return { row, from: from - missing, to: from + length + missing, marked: true };
			});
		}),
		0.3,
	);
