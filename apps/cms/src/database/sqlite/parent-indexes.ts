import type { SQLiteAdapter } from '@payloadcms/db-sqlite';

type RawTable = SQLiteAdapter['rawTables'][string];

const leadingColumns = ({ columns, indexes }: RawTable) =>
	new Set([
		...Object.values(indexes ?? {}).map(({ on }) => (Array.isArray(on) ? on[0] : on)),
		...Object.entries(columns)
			.filter(([, { primaryKey }]) => primaryKey)
			.map(([name]) => name),
	]);

const foreignColumns = ({ columns, foreignKeys }: RawTable) => [
	...Object.values(foreignKeys ?? {}).flatMap(({ columns: [first] }) => first ?? []),
	...Object.entries(columns)
		.filter(([, { reference }]) => reference !== undefined)
		.map(([name]) => name),
];

/**
 * Payload finds the rows of a document by the column that points to it, and leaves that column without an index in
 * `*_locales` and the tables of versions: every list then reads the whole table for each document.
 */
export const addParentIndexes = (adapter: SQLiteAdapter): void => {
	for (const table of Object.values(adapter.rawTables)) {
		const indexed = leadingColumns(table);
		for (const column of foreignColumns(table)) {
			if (indexed.has(column)) continue;
			const name = `${table.name}_${table.columns[column]?.name ?? column}_fk_idx`;
			table.indexes = { ...table.indexes, [name]: { name, on: column } };
			indexed.add(column);
		}
	}
};
