import type { SQLiteAdapter } from '@payloadcms/db-sqlite';

/** What every public list asks first, and then what it is sorted by. */
const isOrder = (columns: string | string[]): columns is string[] =>
	Array.isArray(columns) && columns.length === 3 && columns[0] === '_status' && columns[1] === 'deletedAt';

/**
 * Documents that a sort cannot tell apart come in the order of their ids. An index that does not hold them leaves it to
 * SQLite to put those in order, and thousands may be without a date.
 */
export const addIdsToOrders = (adapter: SQLiteAdapter): void => {
	for (const { indexes } of Object.values(adapter.rawTables)) {
		for (const index of Object.values(indexes ?? {})) {
			if (isOrder(index.on)) index.on = [...index.on, 'id'];
		}
	}
};
