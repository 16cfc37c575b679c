import { sql, type MigrateUpArgs, type SQLiteAdapter } from '@payloadcms/db-sqlite';
import { migrations } from '../migrations/index.ts';
import type { Migration } from 'payload';

interface SqlMigration {
	name: string;
	up: (given: MigrateUpArgs) => Promise<void>;
	down: (given: MigrateUpArgs) => Promise<void>;
}

const isDone = async ({ db }: MigrateUpArgs, name: string) => {
	const table = await db.run(sql`SELECT 1 FROM sqlite_master WHERE name = 'payload_migrations'`);
	if (table.rows.length === 0) return false;
	const { rows } = await db.run(sql`SELECT 1 FROM payload_migrations WHERE name = ${name}`);
	return rows.length > 0;
};

/** Two processes may start at once: the second waits for its turn and finds the work done. */
const once = ({ name, up, down }: SqlMigration): SqlMigration => ({
	name,
	down,
	up: async (given) => {
		if (!(await isDone(given, name))) await up(given);
	},
});

/** Brings the tables to what the committed migrations say. Nothing else ever changes them. */
export const migrateSqlite = (adapter: SQLiteAdapter): Promise<void> =>
	adapter.migrate({ migrations: (migrations as SqlMigration[]).map(once) as Migration[] });
