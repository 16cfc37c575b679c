import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

interface Column {
	name: string;
	type: string;
	pk: number;
}
interface ForeignKey {
	from: string;
	table: string;
}

const rows = <Row>(database: DatabaseSync, sql: string): Row[] => database.prepare(sql).all() as unknown as Row[];

/** The tables that hold parts of a document, parents before their children, with the column that names the parent. */
const partsOf = (database: DatabaseSync, top: string): { table: string; parent: string; column: string }[] => {
	const tables = rows<{ name: string }>(
		database,
		`SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE '${top}\\_%' ESCAPE '\\'`,
	);
	const linked = tables.flatMap(({ name }) =>
		rows<ForeignKey>(database, `PRAGMA foreign_key_list("${name}")`)
			.filter(({ from }) => from === '_parent_id' || from === 'parent_id')
			.map(({ from, table }) => ({ table: name, parent: table, column: from })),
	);
	const below = (parent: string): typeof linked =>
		linked.filter((each) => each.parent === parent).flatMap((each) => [each, ...below(each.table)]);
	return below(top);
};

/** A statement that copies the rows of one table, under other ids, slugs and dates. */
const copyStatement = (database: DatabaseSync, table: string, column: string, isTop: boolean): string => {
	const columns = rows<Column>(database, `PRAGMA table_info("${table}")`).filter(
		({ pk, type }) => pk === 0 || /^text/i.test(type),
	);
	const valueOf = ({ name, pk }: Column): string => {
		if (pk > 0 || name === column || name === 'slug') return `"${name}" || :suffix`;
		// Documents that were all made in the same moment would make every order a matter of ids.
		if (isTop && /^(?:created|updated|public_updated)_at$/.test(name)) {
			return `strftime('%Y-%m-%dT%H:%M:%fZ', "${name}", :earlier)`;
		}
		return `"${name}"`;
	};
	const names = columns.map(({ name }) => `"${name}"`).join(', ');
	const owner = isTop ? 'id' : `"${column}"`;
	return `INSERT INTO "${table}" (${names}) SELECT ${columns.map(valueOf).join(', ')} FROM "${table}" WHERE ${owner} IN`;
};

const changes = `INSERT INTO changes (id, seq, collection, document, kind, at, languages, state)
	SELECT id || :suffix, (SELECT max(seq) FROM changes) + row_number() OVER (ORDER BY seq), collection,
		document || :suffix, kind, at, languages, state
	FROM changes WHERE collection = 'practices' AND document IN`;

/**
 * Multiplies the practices of a database that nobody has open until there are as many, with their entries in the change
 * log and without their histories. Through Payload it would take an hour.
 */
export const multiplyPractices = (dataDir: string, wanted: number): void => {
	const database = new DatabaseSync(path.join(dataDir, 'cms.db'), { enableForeignKeyConstraints: false });
	// Its indexes fit the memory, and a crash costs nothing.
	database.exec('PRAGMA cache_size = -400000; PRAGMA synchronous = OFF');
	const originals = rows<{ id: string }>(database, 'SELECT id FROM practices').map(({ id }) => id);
	database.exec('CREATE TEMP TABLE original (id TEXT PRIMARY KEY)');
	for (const id of originals) database.prepare('INSERT INTO original VALUES (?)').run(id);
	const top = 'practices';
	const parts = partsOf(database, top);
	database.exec('BEGIN');
	for (let copy = 1, left = wanted - originals.length; left > 0; copy += 1, left -= originals.length) {
		const chosen = `(SELECT id FROM original ORDER BY id LIMIT ${left})`;
		const given = { suffix: `-${copy}`, earlier: `-${copy} minutes` };
		database.prepare(`${copyStatement(database, top, 'id', true)} ${chosen}`).run(given);
		for (const { table, parent, column } of parts) {
			const owners =
				parent === top
					? chosen
					: `(SELECT id FROM "${parent}" WHERE "${parts.find((each) => each.table === parent)?.column}" IN ${chosen})`;
			database.prepare(`${copyStatement(database, table, column, false)} ${owners}`).run({ suffix: given.suffix });
		}
		database.prepare(`${changes} ${chosen}`).run({ suffix: given.suffix });
	}
	database.exec('COMMIT');
	database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
	database.close();
};
