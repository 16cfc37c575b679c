import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, constants, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { migrationDir } from '../../src/database/paths.ts';

const cache = path.resolve(import.meta.dirname, '../../../../node_modules/.cache/migrated');
const child = path.join(import.meta.dirname, 'migrate-child.ts');

/** Another one for other migrations. */
const fileName = async (): Promise<string> => {
	const hash = createHash('sha256');
	for (const name of (await readdir(migrationDir)).toSorted()) {
		if (name.endsWith('.ts')) hash.update(name).update(await readFile(path.join(migrationDir, name)));
	}
	return path.join(cache, `${hash.digest('hex').slice(0, 16)}.db`);
};

const make = async (file: string) => {
	const folder = await mkdtemp(path.join(tmpdir(), 'integrationnorden-migrated-'));
	const made = path.join(folder, 'cms.db');
	await promisify(execFile)(process.execPath, [child, made]);
	await rm(cache, { recursive: true, force: true });
	await mkdir(cache, { recursive: true });
	const near = `${file}.${process.pid}`;
	await copyFile(made, near);
	await rename(near, file);
	await rm(folder, { recursive: true, force: true });
};

let known: Promise<string> | undefined;

/** Before all tests: an empty database with its tables, which takes more than a second to make. */
export default async (): Promise<void> => {
	const file = await fileName();
	if (!existsSync(file)) await make(file);
};

/** Where there is no database yet, an empty one of this run; otherwise what is there stays. */
export const startMigrated = async (databaseUrl: string): Promise<void> => {
	if (!databaseUrl.startsWith('file:')) return;
	known ??= fileName();
	await copyFile(await known, databaseUrl.replace('file:', ''), constants.COPYFILE_EXCL).catch(
		(error: NodeJS.ErrnoException) => {
			if (error.code !== 'EEXIST') throw error;
		},
	);
};
