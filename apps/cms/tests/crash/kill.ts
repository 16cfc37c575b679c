import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { missingMongo, startMongo } from '../database/mongo-server.ts';
import { startCmsProcess } from '../database/process.ts';
import { faultsOf, prepare, writeUntilEnd, type Acknowledged } from './writes.ts';

interface Kills {
	kills: number;
	/** How many are acknowledged in all, more or less. */
	writes: number;
}

/** Comes up whole after each kill. */
const killAtRandom = async (databaseUrl: string, dataDir: string, { kills, writes }: Kills) => {
	const acknowledged: Acknowledged = new Map();
	let cms = await startCmsProcess({ databaseUrl, dataDir });
	await prepare(cms);
	for (let kill = 0; kill < kills; kill += 1) {
		const victim = cms;
		let left = 1 + Math.floor(Math.random() * ((2 * writes) / kills));
		let gone: Promise<void> | undefined;
		await writeUntilEnd(victim, acknowledged, () => {
			left -= 1;
			// Not right after an acknowledgement, but somewhere inside the writes that follow.
			if (left === 0)
				gone = new Promise((resolve) => setTimeout(resolve, Math.random() * 30)).then(() => victim.kill('SIGKILL'));
		});
		await gone;
		cms = await startCmsProcess({ databaseUrl, dataDir });
		expect(await faultsOf(cms, acknowledged)).toEqual([]);
		// The test server reads all versions for each write.
		await cms.call('deleteOldVersions', 'practices');
	}
	await cms.kill();
};

const missing = missingMongo();
if (missing) console.warn(missing);

/** Side by side: each waits for its own processes most of the time. */
export const describeKills = (name: string, given: Kills): void => {
	let dataDir: string;
	beforeAll(async () => {
		dataDir = await mkdtemp(path.join(tmpdir(), 'integrationnorden-crash-'));
	});
	afterAll(() => rm(dataDir, { recursive: true, force: true }));

	describe.concurrent(name, () => {
		test('SQLite comes up whole', async () => {
			await killAtRandom(`file:${path.join(dataDir, 'cms.db')}`, dataDir, given);
		}, 600_000);

		test.skipIf(missing)(
			'MongoDB comes up whole',
			async () => {
				const mongo = await startMongo();
				await killAtRandom(mongo.urlOf('crash'), dataDir, given).finally(mongo.stop);
			},
			600_000,
		);
	});
};
