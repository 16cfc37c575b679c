import type { Cube, Slice } from '../cube/index.ts';
import type { JsonStatDataset, JsonStatDimension } from '../json-stat.ts';

const pick = <T>(record: Record<string, T> | undefined, keys: readonly string[]): Record<string, T> | undefined =>
	record && Object.fromEntries(keys.flatMap((key) => (key in record ? [[key, record[key] as T]] : [])));

/** The parts of a category that are left, and only of categories that are left themselves. */
const pickChildren = (child: Record<string, string[]> | undefined, keys: readonly string[]) => {
	const left = new Set(keys);
	const kept = Object.entries(child ?? {}).flatMap(([key, parts]) => {
		const some = left.has(key) ? parts.filter((part) => left.has(part)) : [];
		return some.length > 0 ? [[key, some] as const] : [];
	});
	return kept.length > 0 ? Object.fromEntries(kept) : undefined;
};

/** The slice as a JSON-stat dataset of its own, with everything the whole cube says about itself. */
export const toJsonStat = ({ source }: Cube, { dimensions, values, statuses }: Slice): JsonStatDataset => {
	const { status: _status, value: _value, ...about } = source;
	const cut = ({ id, keys }: Slice['dimensions'][number]) => {
		const { category, ...rest } = source.dimension[id] ?? { category: { index: [] } };
		const { index: _index, label, unit, note, child, coordinates, ...more } = category;
		const parts = {
			label: pick(label, keys),
			unit: pick(unit, keys),
			note: pick(note, keys),
			child: pickChildren(child, keys),
			coordinates: pick(coordinates as Record<string, unknown> | undefined, keys),
		};
		const known = Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
		return [id, { ...rest, category: { ...more, index: [...keys], ...known } }] satisfies [string, JsonStatDimension];
	};
	return {
		...about,
		size: dimensions.map(({ keys }) => keys.length),
		dimension: Object.fromEntries(dimensions.map(cut)),
		value: values,
		...(statuses.size > 0 && { status: Object.fromEntries(statuses) }),
	};
};
