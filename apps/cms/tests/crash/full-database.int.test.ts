import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCmsProcess } from '../database/process.ts';
import { writeUntilFull } from './until-full.ts';
import { faultsOf, prepare, type Acknowledged } from './writes.ts';

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'integrationnorden-full-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('with the space for the database used up, SQLite refuses writes and loses nothing', async () => {
	const databaseUrl = `file:${path.join(folder, 'cms.db')}`;
	const acknowledged: Acknowledged = new Map();
	const cms = await startCmsProcess({ databaseUrl, dataDir: folder });
	await prepare(cms);
	await cms.call('limitPages', 25);
	await writeUntilFull(cms, acknowledged);
	await cms.kill('SIGKILL');

	const again = await startCmsProcess({ databaseUrl, dataDir: folder });
	expect(await faultsOf(again, acknowledged)).toEqual([]);
	await again.kill();
}, 300_000);
