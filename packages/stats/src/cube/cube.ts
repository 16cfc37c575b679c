import type { JsonStatDataset } from '../json-stat.ts';
import { cellsOf } from './shape.ts';

interface Dimension {
	id: string;
	keys: readonly string[];
	positions: ReadonlyMap<string, number>;
}

/** A dataset ready to be cut: where each category stands. */
export interface Cube {
	source: JsonStatDataset;
	dimensions: readonly Dimension[];
}

const isWhole = ({ id, size, dimension, value }: Partial<JsonStatDataset>): boolean =>
	Array.isArray(id) &&
	Array.isArray(size) &&
	Array.isArray(value) &&
	id.length === size.length &&
	value.length === cellsOf(size) &&
	id.every((name, position) => {
		const index = dimension?.[name]?.category.index;
		return Array.isArray(index) && index.length === size[position] && new Set(index).size === index.length;
	});

/** Nothing for what is no whole cube: a dimension without its categories, a cell too few or too many. */
export const toCube = (source: JsonStatDataset): Cube | undefined => {
	if (!isWhole(source)) return undefined;
	const dimensions = source.id.map((id) => {
		const keys = source.dimension[id]?.category.index ?? [];
		return { id, keys, positions: new Map(keys.map((key, position) => [key, position])) };
	});
	return { source, dimensions };
};
