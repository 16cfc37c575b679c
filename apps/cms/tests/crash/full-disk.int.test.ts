import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { missingMongo, startMongo } from '../database/mongo-server.ts';
import { startCmsProcess, type CmsProcess } from '../database/process.ts';
import { faultsOf, prepare, writeUntilEnd, type Acknowledged } from './writes.ts';

const smallDisk = '24m';
const largeDisk = '96m';

/** A disk of a fixed size in memory. Takes root; `undefined` where that is not to be had. */
const mountDisk = (folder: string) => {
	const mount = (...options: string[]) => execFileSync('mount', options, { stdio: 'ignore' });
	try {
		mount('-t', 'tmpfs', '-o', `size=${smallDisk}`, 'tmpfs', folder);
	} catch {
		return undefined;
	}
	return {
		enlarge: () => mount('-o', `remount,size=${largeDisk}`, folder),
		unmount: () => execFileSync('umount', ['-l', folder]),
	};
};

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'integrationnorden-full-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const readiness = async ({ url }: CmsProcess) => (await fetch(`${url}/readyz`)).status;

const writeUntilFull = async (cms: CmsProcess, acknowledged: Acknowledged) => {
	const refusals = await writeUntilEnd(cms, acknowledged, () => undefined);
	expect(refusals.filter((message) => !message.includes('no space left'))).toEqual([]);
	expect(await faultsOf(cms, acknowledged)).toEqual([]);
};

test('with the space for the database used up, SQLite refuses writes and loses nothing', async () => {
	const databaseUrl = `file:${path.join(folder, 'cms.db')}`;
	const acknowledged: Acknowledged = new Map();
	const cms = await startCmsProcess({ databaseUrl, dataDir: folder });
	await prepare(cms);
	await cms.call('limitPages', 100);
	await writeUntilFull(cms, acknowledged);
	expect(await readiness(cms)).toBe(503);
	await cms.kill('SIGKILL');

	const again = await startCmsProcess({ databaseUrl, dataDir: folder });
	expect(await faultsOf(again, acknowledged)).toEqual([]);
	await again.kill();
}, 300_000);

test('with the disk full, SQLite refuses writes, loses nothing and goes on when there is space again', async ({
	skip,
}) => {
	const disk = mountDisk(folder);
	if (!disk) skip('Only root can make a small disk.');
	const databaseUrl = `file:${path.join(folder, 'cms.db')}`;
	const acknowledged: Acknowledged = new Map();
	try {
		const cms = await startCmsProcess({ databaseUrl, dataDir: folder });
		await prepare(cms);
		await writeUntilFull(cms, acknowledged);
		expect(await readiness(cms)).toBe(503);

		disk?.enlarge();
		expect(await readiness(cms)).toBe(200);
		await cms.kill('SIGKILL');
		const again = await startCmsProcess({ databaseUrl, dataDir: folder });
		expect(await faultsOf(again, acknowledged)).toEqual([]);
		await again.kill();
	} finally {
		disk?.unmount();
	}
}, 300_000);

const missing = missingMongo();
if (missing) console.warn(missing);

describe.skipIf(missing ?? process.env['TEST_MONGODB_URL'])('on MongoDB', () => {
	test('with the disk full, writes are refused and nothing is lost', async ({ skip }) => {
		const disk = mountDisk(folder);
		if (!disk) skip('Only root can make a small disk.');
		const acknowledged: Acknowledged = new Map();
		const dataDir = await mkdtemp(path.join(tmpdir(), 'integrationnorden-full-data-'));
		const mongo = await startMongo({ stateDir: folder });
		try {
			const cms = await startCmsProcess({ databaseUrl: mongo.urlOf('full'), dataDir });
			await prepare(cms);
			await writeUntilFull(cms, acknowledged);
			await cms.kill('SIGKILL');

			disk?.enlarge();
			const again = await startCmsProcess({ databaseUrl: mongo.urlOf('full'), dataDir });
			expect(await faultsOf(again, acknowledged)).toEqual([]);
			await again.kill();
		} finally {
			await mongo.stop();
			disk?.unmount();
			await rm(dataDir, { recursive: true, force: true });
		}
	}, 300_000);
});
