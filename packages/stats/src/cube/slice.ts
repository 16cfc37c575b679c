import type { Cube } from './cube.ts';
import { cellsOf, stridesOf } from './shape.ts';

/** The categories to keep, by dimension, in the order they shall stand; a dimension that is not named is kept whole. */
export type Selection = Readonly<Record<string, readonly string[]>>;

export interface Slice {
	dimensions: readonly { id: string; keys: readonly string[] }[];
	values: (number | null)[];
	/** By cell of the slice, only where there is something to say. */
	statuses: ReadonlyMap<number, string>;
}

/** The cells of the chosen categories. A category that the cube does not have is a mistake of the caller. */
export const slice = ({ source, dimensions }: Cube, selection: Selection): Slice => {
	const strides = stridesOf(source.size);
	const kept = dimensions.map(({ id, keys }) => ({ id, keys: selection[id] ?? keys }));
	const offsets = kept.map(({ id, keys }, index) =>
		keys.map((key) => {
			const position = dimensions[index]?.positions.get(key);
			if (position === undefined) throw new RangeError(`No category “${key}” in ${id}`);
			return position * (strides[index] ?? 1);
		}),
	);
	const count = cellsOf(kept.map(({ keys }) => keys.length));
	const values = Array.from<number | null>({ length: count });
	const statuses = new Map<number, string>();
	const { value, status } = source;
	let cell = 0;
	const walk = (depth: number, base: number): void => {
		const steps = offsets[depth];
		if (steps === undefined) {
			values[cell] = value[base] ?? null;
			const said = status?.[base];
			if (said !== undefined) statuses.set(cell, said);
			cell += 1;
			return;
		}
		for (const step of steps) walk(depth + 1, base + step);
	};
	walk(0, 0);
	return { dimensions: kept, values, statuses };
};
