import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { missingMongo, startMongo } from '../database/mongo-server.ts';
import { startCmsProcess } from '../database/process.ts';
import { killOneByOne, onMongo, onSqlite } from './log-kills.ts';

const missing = missingMongo();
if (missing) console.warn(missing);

// Side by side: each starts one process after another.
describe.concurrent(
	'killed right before the last step of a write, the service comes up with a log that is true',
	() => {
		let dataDir: string;
		beforeAll(async () => {
			dataDir = await mkdtemp(path.join(tmpdir(), 'integrationnorden-last-step-'));
		});
		afterAll(() => rm(dataDir, { recursive: true, force: true }));

		test('on SQLite', async () => {
			const place = { databaseUrl: `file:${path.join(dataDir, 'cms.db')}`, dataDir };
			await (await killOneByOne(place, await startCmsProcess(place), onSqlite.slice(-1))).kill();
		}, 300_000);

		test.skipIf(missing)(
			'on MongoDB',
			async () => {
				const mongo = await startMongo();
				const place = { databaseUrl: `${mongo.urlOf('last-step')}?monitorCommands=true`, dataDir };
				try {
					await (await killOneByOne(place, await startCmsProcess(place), onMongo.slice(-1))).kill();
				} finally {
					await mongo.stop();
				}
			},
			300_000,
		);
	},
);
