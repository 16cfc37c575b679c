import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { bootCms, type TestCms } from './boot.ts';
import { missingMongo, startMongo, type MongoServer } from './database/mongo-server.ts';
import { testOlderPictures } from './pictures/older.ts';
import { testWordsOfPictures } from './pictures/words.ts';

const missing = missingMongo();
if (missing) console.warn(missing);

describe.skipIf(missing)('pictures on MongoDB', () => {
	let mongo: MongoServer;
	let cms: TestCms;
	beforeAll(async () => {
		mongo = await startMongo();
		cms = await bootCms({ settings: { DATABASE_URL: mongo.urlOf('pictures') } });
	});
	afterAll(async () => {
		await cms?.stop();
		await mongo?.stop();
	});
	testWordsOfPictures(() => cms);
	testOlderPictures(() => ({ cms, lose: (name) => rm(path.join(cms.dataDir, 'media', name)) }));
});
