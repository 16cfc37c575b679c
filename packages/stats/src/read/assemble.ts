import { stridesOf } from '../cube/shape.ts';
import type { JsonStatDataset, JsonStatRoles } from '../json-stat.ts';
import { checkSize } from './check-size.ts';
import { UnreadableTable } from './unreadable.ts';

export interface Column {
	id: string;
	label: string;
	role?: keyof JsonStatRoles;
	labels?: Record<string, string>;
}

export interface KeyedCell {
	/** One per column. */
	keys: readonly string[];
	value: number | null;
	status?: string;
}

interface Parts {
	about: Pick<JsonStatDataset, 'label' | 'source' | 'updated' | 'note'>;
	dimensions: readonly Column[];
	cells: readonly KeyedCell[];
}

const inOrderOfAppearance = (cells: readonly KeyedCell[], column: number) => [
	...new Set(cells.map(({ keys }) => keys[column] ?? '')),
];

/** Years and months sort as text; other categories stay in the order the office has them. */
const categoriesOf = ({ role }: Column, column: number, cells: readonly KeyedCell[]): string[] => {
	const found = inOrderOfAppearance(cells, column);
	return role === 'time' ? found.toSorted() : found;
};

/** A cube from cells that name their categories. A combination that no cell names has no figure. */
export const assemble = ({ about, dimensions, cells }: Parts): JsonStatDataset => {
	const indexes = dimensions.map((dimension, column) => categoriesOf(dimension, column, cells));
	const positions = indexes.map((index) => new Map(index.map((key, at) => [key, at])));
	const size = indexes.map(({ length }) => length);
	const strides = stridesOf(size);
	const value = Array.from<number | null>({ length: checkSize(size) }).fill(null);
	const isSet = new Set<number>();
	const status: Record<string, string> = {};
	for (const cell of cells) {
		const at = cell.keys.reduce(
			(sum, key, column) => sum + (positions[column]?.get(key) ?? 0) * (strides[column] ?? 1),
			0,
		);
		if (isSet.has(at)) throw new UnreadableTable('cells', `There are two figures for ${cell.keys.join(', ')}.`);
		isSet.add(at);
		value[at] = cell.value;
		if (cell.status !== undefined) status[at] = cell.status;
	}
	const role: JsonStatRoles = {};
	for (const { id, role: played } of dimensions) if (played) (role[played] ??= []).push(id);
	return {
		version: '2.0',
		class: 'dataset',
		...about,
		id: dimensions.map(({ id }) => id),
		size,
		role,
		dimension: Object.fromEntries(
			dimensions.map(({ id, label, labels }, column) => {
				const index = indexes[column] ?? [];
				return [
					id,
					{ label, category: { index, label: Object.fromEntries(index.map((key) => [key, labels?.[key] ?? key])) } },
				];
			}),
		),
		value,
		...(Object.keys(status).length > 0 && { status }),
	};
};
