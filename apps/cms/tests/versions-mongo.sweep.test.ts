import { afterAll, beforeAll, describe } from 'vitest';
import { missingMongo, startMongo, type MongoServer } from './database/mongo-server.ts';
import { bootWithRoles, type AccessBench } from './people-with-roles.ts';
import { testLocks } from './versions/locks.ts';
import { testRestoring } from './versions/restoring.ts';

const missing = missingMongo();
if (missing) console.warn(missing);

describe.skipIf(missing)('on MongoDB', () => {
	let mongo: MongoServer;
	let bench: AccessBench;
	beforeAll(async () => {
		mongo = await startMongo();
		bench = await bootWithRoles({ DATABASE_URL: mongo.urlOf('versions') });
	});
	afterAll(async () => {
		await bench?.cms.stop();
		await mongo?.stop();
	});
	testRestoring(() => bench, { hasTransactions: false });
	testLocks(() => bench);
});
