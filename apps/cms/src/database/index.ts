import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { mongo } from './mongo/adapter.ts';
import { sqlite } from './sqlite/adapter.ts';
import type { DatabaseAdapterObj } from 'payload';

export { isDatabaseReady } from './health.ts';
export { ForgottenRequestError, outsideTransaction } from './sqlite/held.ts';
export { StorageFullError } from './storage-full.ts';
export { DatabaseBusyError } from './turns.ts';

const migrationDir = path.join(path.dirname(fileURLToPath(import.meta.url)), 'migrations');

/** A file of our own by default, MongoDB where the address says so. */
export const databaseAdapter = ({ databaseUrl }: { databaseUrl: string }): DatabaseAdapterObj => {
	if (/^mongodb(\+srv)?:\/\//.test(databaseUrl)) return mongo({ url: databaseUrl });
	if (databaseUrl.startsWith('file:')) return sqlite({ url: databaseUrl, migrationDir }) as DatabaseAdapterObj;
	throw new Error('DATABASE_URL must start with file:, mongodb:// or mongodb+srv://.');
};
