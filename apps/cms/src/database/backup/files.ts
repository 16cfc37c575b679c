import { link, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Name of the database inside a backup, wherever it was. */
export const databaseName = 'cms.db';
const filesName = 'files';

export const filesIn = (folder: string) => path.join(folder, filesName);

/** Only the embedded database is a file of ours. */
export const databaseFile = (databaseUrl: string): string => {
	if (!databaseUrl.startsWith('file:')) {
		throw new Error('This database is not embedded: see docs/operations.md for its own commands.');
	}
	const file = databaseUrl.slice('file:'.length);
	return file.startsWith('//') ? fileURLToPath(databaseUrl) : decodeURIComponent(file);
};

const belongsToDatabase = (file: string, database: string) =>
	[database, `${database}-wal`, `${database}-shm`, `${database}-journal`].includes(file);

/**
 * Gives every file of the data folder a second name in `target`: nothing is copied, and what is deleted meanwhile stays.
 * Hidden folders are work in progress.
 */
export const linkFiles = async (dataDir: string, target: string, database: string): Promise<void> => {
	const entries = await readdir(dataDir, { recursive: true, withFileTypes: true });
	for (const entry of entries) {
		const file = path.join(entry.parentPath, entry.name);
		const name = path.relative(dataDir, file);
		if (!entry.isFile() || name.startsWith('.backup-') || belongsToDatabase(file, database)) continue;
		const copy = path.join(target, name);
		await mkdir(path.dirname(copy), { recursive: true });
		await link(file, copy).catch((error: NodeJS.ErrnoException) => {
			// Linked before, or deleted since the folder was read.
			if (error.code !== 'EEXIST' && error.code !== 'ENOENT') throw error;
		});
	}
};
