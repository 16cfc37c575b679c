import type { SQLiteAdapter } from '@payloadcms/db-sqlite';

/**
 * Payload asks for the language of a localised list of texts or numbers in a column that these tables call otherwise;
 * without the second name, a filter on such a list is a syntax error.
 */
export const nameListLanguages = (adapter: SQLiteAdapter): void => {
	for (const [name, table] of Object.entries(adapter.tables)) {
		if (!/_(texts|numbers)$/.test(name) || !('locale' in table) || '_locale' in table) continue;
		Object.assign(table, { _locale: table['locale'] });
	}
};
