import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { backUp } from '../src/database/backup/backup.ts';
import { restore } from '../src/database/backup/restore.ts';
import { faultsOf, prepare, writeUntilEnd, type Acknowledged } from './crash/writes.ts';
import { freePort } from './database/free-port.ts';
import { startCmsProcess, type CmsProcess } from './database/process.ts';

let folder: string;
let cms: CmsProcess;
const at = (name: string) => path.join(folder, name);
const options = (name: string) => ({ dataDir: at(name), databaseUrl: `file:${at(name)}/cms.db` });

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'integrationnorden-backup-'));
	await mkdir(at('first/media'), { recursive: true });
	await mkdir(at('second'));
	await writeFile(at('first/media/picture.png'), 'a picture');
	cms = await startCmsProcess(options('first'));
	await prepare(cms);
});
afterAll(async () => {
	await cms?.kill();
	await rm(folder, { recursive: true, force: true });
});

test('a backup made while writes go on restores to a whole database with its files', async () => {
	const acknowledged: Acknowledged = new Map();
	let backup: Promise<Acknowledged> | undefined;
	const makeBackup = async (): Promise<Acknowledged> => {
		const atStart = new Map(acknowledged);
		await backUp({ ...options('first'), file: at('backup.tar.gz') });
		return atStart;
	};
	let writesAfter = 0;
	const writing = writeUntilEnd(cms, acknowledged, () => {
		backup ??= makeBackup().finally(() => (writesAfter = -20));
		writesAfter += 1;
		// The writes went on after the backup as before.
		if (writesAfter === 0) void cms.kill('SIGKILL');
	});
	await writing;
	const atStart = (await backup) ?? new Map<number, number>();

	expect(await restore({ ...options('second'), file: at('backup.tar.gz'), cmsPort: await freePort() })).toBeUndefined();
	expect(await readFile(at('second/media/picture.png'), 'utf8')).toBe('a picture');
	cms = await startCmsProcess(options('second'));
	// Everything acknowledged when the backup began is in it, and nothing is torn.
	expect(await faultsOf(cms, new Map(atStart))).toEqual([]);
}, 300_000);

test('what was there before a restore is kept', async () => {
	await cms.kill();
	const kept = await restore({ ...options('second'), file: at('backup.tar.gz'), cmsPort: await freePort() });

	expect(kept && existsSync(kept)).toBe(true);
});

test('a damaged backup changes nothing', async () => {
	await writeFile(at('broken.tar.gz'), 'not an archive');
	const before = await readFile(at('second/cms.db'));

	await expect(
		restore({ ...options('second'), file: at('broken.tar.gz'), cmsPort: await freePort() }),
	).rejects.toThrow();
	expect((await readFile(at('second/cms.db'))).equals(before)).toBe(true);
});

test('MongoDB is backed up with its own commands', async () => {
	await expect(
		backUp({ dataDir: at('first'), databaseUrl: 'mongodb://localhost/cms', file: at('no.tar.gz') }),
	).rejects.toThrow('docs/operations.md');
});
