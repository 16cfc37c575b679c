import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { missingMongo, startMongo } from '../database/mongo-server.ts';
import { startCmsProcess, type CmsProcess } from '../database/process.ts';
import { writeUntilFull } from './until-full.ts';
import { faultsOf, prepare, type Acknowledged } from './writes.ts';

/** Enough for an empty database and its log. */
const diskSize = '64m';
/** For some writes beside what the service does by itself. */
const spaceLeftBytes = 1_000_000;

/** A small disk in memory. Takes root; `undefined` where that is not to be had. */
const mountDisk = (folder: string) => {
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${diskSize}`, 'tmpfs', folder], { stdio: 'ignore' });
	} catch {
		return undefined;
	}
	const ballast = path.join(folder, 'ballast');
	return {
		fill: async () => {
			const { bavail, bsize } = await statfs(folder);
			await writeFile(ballast, Buffer.alloc(bavail * bsize - spaceLeftBytes)).catch((error: NodeJS.ErrnoException) => {
				// Others wrote meanwhile: it is full all the same.
				if (error.code !== 'ENOSPC') throw error;
			});
		},
		makeSpace: () => rm(ballast),
		unmount: () => execFileSync('umount', ['-l', folder]),
	};
};

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'integrationnorden-full-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const readiness = async ({ url }: CmsProcess) => (await fetch(`${url}/readyz`)).status;

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
		await writeUntilFull(cms, acknowledged, disk?.fill);
		expect(await readiness(cms)).toBe(503);

		await disk?.makeSpace();
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
			await writeUntilFull(cms, acknowledged, disk?.fill);
			await cms.kill('SIGKILL');

			await disk?.makeSpace();
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
