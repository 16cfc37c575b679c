import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { databaseFile, databaseName, filesIn } from './files.ts';

interface RestoreOptions {
	databaseUrl: string;
	dataDir: string;
	file: string;
	/** Where a running CMS would answer. */
	cmsPort: number;
}

export const isRunning = (port: number) =>
	fetch(`http://localhost:${port}/healthz`, { signal: AbortSignal.timeout(2000) }).then(
		({ ok }) => ok,
		() => false,
	);

const assertWhole = async (file: string) => {
	const { $client: client } = drizzle({ connection: { url: `file:${file}` } });
	try {
		const { rows } = await client.execute('PRAGMA integrity_check');
		if (rows[0]?.['integrity_check'] !== 'ok') throw new Error('The database in this backup is damaged.');
	} finally {
		client.close();
	}
};

/** What was there keeps its name with an ending; the address of the kept database is the answer. */
const setAside = async (database: string) => {
	if (!existsSync(database)) return undefined;
	const kept = `${database}.before-restore-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
	// The log of writes belongs to the file beside it.
	for (const ending of ['-wal', '-shm', '']) {
		if (existsSync(database + ending)) await rename(database + ending, kept + ending);
	}
	return kept;
};

/** Puts a backup in place of what is there. Checked before anything is touched. */
export const restore = async ({ databaseUrl, dataDir, file, cmsPort }: RestoreOptions): Promise<string | undefined> => {
	if (await isRunning(cmsPort)) throw new Error(`Stop the CMS on port ${cmsPort} first.`);
	const database = databaseFile(databaseUrl);
	await mkdir(dataDir, { recursive: true });
	const staging = await mkdtemp(path.join(dataDir, '.backup-'));
	try {
		await promisify(execFile)('tar', ['-xzf', file, '-C', staging]);
		await assertWhole(path.join(staging, databaseName));
		const kept = await setAside(database);
		await cp(filesIn(staging), dataDir, { recursive: true, force: true });
		await mkdir(path.dirname(database), { recursive: true });
		await cp(path.join(staging, databaseName), database);
		return kept;
	} finally {
		await rm(staging, { recursive: true, force: true });
	}
};
