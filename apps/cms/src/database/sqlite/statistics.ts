/**
 * Rows that are looked at for each index: enough to tell "nearly all" from "one", and a matter of milliseconds. Looking at
 * all of them would be worse: SQLite then takes putting 50 000 rows in order for cheaper than following an index to the
 * twenty that are wanted.
 */
const rowsLookedAt = 1000;

/**
 * Without it SQLite takes two conditions that almost every row fulfils, such as published and not in the trash, for more
 * selective than the ids of a hundred documents, and reads all of the collection to find those. Connections that are
 * open already take notice.
 */
export const gatherStatistics = async (execute: (statement: string) => Promise<unknown>): Promise<void> => {
	await execute(`PRAGMA analysis_limit = ${rowsLookedAt}`);
	await execute('ANALYZE');
};
