import type { Slice } from '../cube/index.ts';

export type Row = Record<string, string | number | null>;

/** One object per cell: the categories, the value, and its status where any cell has one. */
export const toRows = ({ dimensions, values, statuses }: Slice): Row[] => {
	const rows: Row[] = [];
	const walk = (depth: number, row: Row): void => {
		const dimension = dimensions[depth];
		if (dimension === undefined) {
			const cell = rows.length;
			rows.push({
				...row,
				value: values[cell] ?? null,
				...(statuses.size > 0 && { status: statuses.get(cell) ?? null }),
			});
			return;
		}
		for (const key of dimension.keys) walk(depth + 1, { ...row, [dimension.id]: key });
	};
	walk(0, {});
	return rows;
};
