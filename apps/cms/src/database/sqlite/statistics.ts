/**
 * Rows that are looked at for each index: enough to tell "nearly all" from "one", and a matter of milliseconds. Looking at
 * all of them would be worse: SQLite then takes putting 50 000 rows in order for cheaper than following an index to the
 * twenty that are wanted.
 */
const rowsLookedAt = 1000;

type Execute = (statement: string) => Promise<unknown>;

/**
 * Without it SQLite takes two conditions that almost every row fulfils, such as published and not in the trash, for more
 * selective than the ids of a hundred documents, and reads all of the collection to find those. Another connection that
 * is open goes by what it read when it was opened, until it is told to read it again: tables that were small then would be
 * read as a whole for every document.
 */
export const gatherStatistics = async (execute: Execute, others: readonly Execute[]): Promise<void> => {
	await execute(`PRAGMA analysis_limit = ${rowsLookedAt}`);
	await execute('ANALYZE');
	for (const readAgain of others) await readAgain('ANALYZE sqlite_schema');
};
