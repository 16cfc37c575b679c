import { slice, toCube } from '../cube/index.ts';
import { cellsOf, stridesOf } from '../cube/shape.ts';
import type { JsonStatDataset } from '../json-stat.ts';
import { OfficeFailure } from './failure.ts';
import type { Wanted } from './office.ts';

export interface Part {
	wanted: Wanted;
	dataset: JsonStatDataset;
}

type Axes = readonly { id: string; keys: readonly string[] }[];

/** An office that answers less than was asked for, or something else, gave no part of the table. */
const cut = ({ wanted, dataset }: Part, axes: Axes) => {
	const cube = toCube(dataset);
	const ids = new Set(dataset.id);
	const extra = dataset.id.filter((id) => wanted[id] === undefined);
	const isWhole =
		cube !== undefined &&
		axes.every(({ id }) => ids.has(id)) &&
		extra.every((id) => dataset.dimension[id]?.category.index.length === 1) &&
		cube.dimensions.every(({ id, positions }) => (wanted[id] ?? []).every((key) => positions.has(key)));
	if (!isWhole) throw new OfficeFailure('changed', 'The office answered another part of the table than was asked for.');
	const part = slice(cube, wanted);
	return { part, order: part.dimensions.map(({ id }) => id) };
};

const labelsOf = (parts: readonly Part[], id: string, keys: readonly string[]) => {
	const known = Object.assign({}, ...parts.map(({ dataset }) => dataset.dimension[id]?.category.label ?? {})) as Record<
		string,
		string
	>;
	return Object.fromEntries(keys.map((key) => [key, known[key] ?? key]));
};

/** The whole from its parts. Every cell is there once; what stands beside the figures is taken from the first part. */
export const combine = (axes: Axes, parts: readonly Part[]): JsonStatDataset => {
	const [first] = parts;
	if (first === undefined) throw new OfficeFailure('changed', 'There is no part of the table.');
	const size = axes.map(({ keys }) => keys.length);
	const strides = new Map(stridesOf(size).map((stride, at) => [axes[at]?.id ?? '', stride]));
	const positions = new Map(axes.map(({ id, keys }) => [id, new Map(keys.map((key, at) => [key, at]))]));
	const value = Array.from<number | null>({ length: cellsOf(size) }).fill(null);
	const isSet = new Uint8Array(value.length);
	const status: Record<string, string> = {};
	for (const each of parts) {
		const { part, order } = cut(each, axes);
		let cell = 0;
		const walk = (depth: number, base: number): void => {
			const dimension = part.dimensions[depth];
			if (dimension === undefined) {
				value[base] = part.values[cell] ?? null;
				isSet[base] = 1;
				const said = part.statuses.get(cell);
				if (said !== undefined) status[base] = said;
				cell += 1;
				return;
			}
			const stride = strides.get(order[depth] ?? '') ?? 0;
			for (const key of dimension.keys) walk(depth + 1, base + (positions.get(dimension.id)?.get(key) ?? 0) * stride);
		};
		walk(0, 0);
	}
	if (isSet.includes(0)) throw new OfficeFailure('changed', 'Parts of the table are missing.');
	const { value: _value, status: _status, dimension, ...about } = first.dataset;
	return {
		...about,
		id: axes.map(({ id }) => id),
		size,
		dimension: Object.fromEntries(
			axes.map(({ id, keys }) => [
				id,
				{
					...dimension[id],
					category: { ...dimension[id]?.category, index: [...keys], label: labelsOf(parts, id, keys) },
				},
			]),
		),
		value,
		...(Object.keys(status).length > 0 && { status }),
	};
};
