/** JSON-stat 2.0, class `dataset` (https://json-stat.org/full/), as far as we use it. */
export interface JsonStatDataset {
	version: '2.0';
	class: 'dataset';
	id: string[];
	size: number[];
	dimension: Record<string, JsonStatDimension>;
	value: (number | null)[] | Record<string, number>;
	status?: string[] | Record<string, string> | string;
	role?: Record<string, string[]>;
	[member: string]: unknown;
}

interface JsonStatDimension {
	label?: string;
	category: { index?: string[] | Record<string, number>; label?: Record<string, string>; [member: string]: unknown };
	[member: string]: unknown;
}

interface Dimension {
	id: string;
	keys: string[];
	positions: ReadonlyMap<string, number>;
}

export interface Cube {
	source: JsonStatDataset;
	dimensions: Dimension[];
}

const keysOf = ({ category }: JsonStatDimension): string[] => {
	const { index, label } = category;
	if (Array.isArray(index)) return index;
	if (index !== undefined) return Object.keys(index).toSorted((a, b) => (index[a] ?? 0) - (index[b] ?? 0));
	return Object.keys(label ?? {});
};

const isCube = ({ id, size, dimension, value }: Partial<JsonStatDataset>): boolean =>
	Array.isArray(id) &&
	Array.isArray(size) &&
	id.length === size.length &&
	typeof value === 'object' &&
	id.every((name) => typeof dimension?.[name]?.category === 'object');

/** The stored cube, ready to be cut; nothing for what is not one. */
export const parseCube = (source: JsonStatDataset): Cube | undefined => {
	if (!isCube(source)) return undefined;
	const dimensions = source.id.map((id) => {
		const keys = keysOf(source.dimension[id] as JsonStatDimension);
		return { id, keys, positions: new Map(keys.map((key, index) => [key, index])) };
	});
	return dimensions.every(({ keys }, index) => keys.length === source.size[index]) ? { source, dimensions } : undefined;
};

/** The categories to keep, per dimension; a dimension that is not named is kept whole. */
export type Selection = Readonly<Record<string, readonly string[]>>;

export interface Slice {
	dimensions: { id: string; keys: readonly string[] }[];
	values: (number | null)[];
	statuses: (string | null)[];
}

const at = <T>(list: T[] | Record<string, T> | undefined, index: number): T | null =>
	(Array.isArray(list) ? list[index] : list?.[String(index)]) ?? null;

/** Row-major, as JSON-stat counts: the last dimension turns fastest. */
export const slice = ({ source, dimensions }: Cube, selection: Selection): Slice => {
	const kept = dimensions.map(({ id, keys }) => ({ id, keys: selection[id] ?? keys }));
	const strides = dimensions.map((_, index) =>
		source.size.slice(index + 1).reduce((product, size) => product * size, 1),
	);
	let positions = [0];
	for (const [index, { keys }] of kept.entries()) {
		const stride = strides[index] ?? 1;
		const offsets = keys.map((key) => (dimensions[index]?.positions.get(key) ?? 0) * stride);
		positions = positions.flatMap((position) => offsets.map((offset) => position + offset));
	}
	const { value, status } = source;
	const statusAt = (position: number) => (typeof status === 'string' ? status : at(status, position));
	return {
		dimensions: kept,
		values: positions.map((position) => at(value as (number | null)[], position)),
		statuses: positions.map(statusAt),
	};
};

const pick = <T>(record: Record<string, T> | undefined, keys: readonly string[]): Record<string, T> | undefined =>
	record && Object.fromEntries(keys.flatMap((key) => (key in record ? [[key, record[key] as T]] : [])));

/** The slice as a JSON-stat dataset of its own, with everything the whole cube says about itself. */
export const toJsonStat = ({ source }: Cube, { dimensions, values, statuses }: Slice): JsonStatDataset => {
	const { status: _status, ...about } = source;
	return {
		...about,
		size: dimensions.map(({ keys }) => keys.length),
		dimension: Object.fromEntries(
			dimensions.map(({ id, keys }) => {
				const dimension = source.dimension[id] as JsonStatDimension;
				const label = pick(dimension.category.label, keys);
				const category = { ...dimension.category, index: [...keys], ...(label && { label }) };
				return [id, { ...dimension, category }];
			}),
		),
		value: values,
		...(statuses.some((status) => status !== null) && {
			status: Object.fromEntries(
				statuses.flatMap((status, index) => (status === null ? [] : [[String(index), status]])),
			),
		}),
	};
};

export type Row = Record<string, string | number | null>;

/** One object per cell: the categories, the value, and its status where any cell has one. */
export const toRows = ({ dimensions, values, statuses }: Slice): Row[] => {
	const hasStatus = statuses.some((status) => status !== null);
	return values.map((value, cell) => {
		let rest = cell;
		const keys: [string, string][] = [];
		for (const { id, keys: categories } of dimensions.toReversed()) {
			keys.unshift([id, categories[rest % categories.length] ?? '']);
			rest = Math.floor(rest / categories.length);
		}
		return { ...Object.fromEntries(keys), value, ...(hasStatus && { status: statuses[cell] ?? null }) };
	});
};

const cell = (value: string | number | null): string => {
	const text = value === null ? '' : String(value);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** RFC 4180. */
export const toCsv = (slice_: Slice): string => {
	const hasStatus = slice_.statuses.some((status) => status !== null);
	const columns = [...slice_.dimensions.map(({ id }) => id), 'value', ...(hasStatus ? ['status'] : [])];
	const lines = toRows(slice_).map((row) => columns.map((column) => cell(row[column] ?? null)).join(','));
	return [columns.join(','), ...lines, ''].join('\r\n');
};
