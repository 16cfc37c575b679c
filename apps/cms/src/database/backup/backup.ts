import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { databaseFile, databaseName, filesIn, linkFiles } from './files.ts';

interface BackupOptions {
	databaseUrl: string;
	dataDir: string;
	/** The archive to write. */
	file: string;
}

/** A consistent copy of one moment; writes go on meanwhile. */
export const copyDatabase = async (url: string, file: string) => {
	const { $client: client } = drizzle({ connection: { url } });
	try {
		await client.execute('PRAGMA busy_timeout = 60000');
		await client.execute({ sql: 'VACUUM INTO ?', args: [file] });
	} finally {
		client.close();
	}
};

/**
 * The embedded database and all files of the data folder in one archive. Files are noted before and after the database,
 * so that each one that a document of the copy names is there.
 */
export const backUp = async ({ databaseUrl, dataDir, file }: BackupOptions): Promise<void> => {
	const database = databaseFile(databaseUrl);
	const staging = await mkdtemp(path.join(dataDir, '.backup-'));
	const unfinished = `${file}.unfinished`;
	try {
		const files = filesIn(staging);
		await mkdir(files);
		await linkFiles(dataDir, files, database);
		await copyDatabase(databaseUrl, path.join(staging, databaseName));
		await linkFiles(dataDir, files, database);
		await promisify(execFile)('tar', ['-czf', unfinished, '-C', staging, databaseName, path.basename(files)]);
		await rename(unfinished, file);
	} finally {
		await rm(staging, { recursive: true, force: true });
		await rm(unfinished, { force: true });
	}
};
