/** Makes an empty database with its tables, in the file that the first argument names; see migrated.ts. */
import '../../src/start/large-packages.ts';
import path from 'node:path';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';

const file = process.argv[2] ?? '';
Object.assign(process.env, {
	NODE_ENV: 'test',
	LOG_LEVEL: 'fatal',
	PAYLOAD_SECRET: 'a-secret-only-for-tests-0123456789',
	DATA_DIR: path.dirname(file),
	DATABASE_URL: `file:${file}`,
});
const { getPayload } = await import('payload');
const { default: config } = await import('../../src/payload.config.ts');
const payload = await getPayload({ config });
// All of it in the one file, without the log of writes beside it.
await (payload.db as unknown as SQLiteAdapter).client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
await payload.destroy();
process.exit(0);
