import { afterAll, beforeAll, describe } from 'vitest';
import { bootCms, type TestCms } from './boot.ts';
import { deskOf, type Desk } from './consent/desk.ts';
import { testPurge } from './consent/purge.ts';
import { missingMongo, startMongo, type MongoServer } from './database/mongo-server.ts';
import type { AccessBench } from './people-with-roles.ts';

const missing = missingMongo();
if (missing) console.warn(missing);

describe.skipIf(missing)('on MongoDB', () => {
	let mongo: MongoServer;
	let cms: TestCms;
	let desk: Desk;
	beforeAll(async () => {
		mongo = await startMongo();
		cms = await bootCms({ settings: { DATABASE_URL: mongo.urlOf('consent') } });
		desk = deskOf({ cms } as AccessBench);
	});
	afterAll(async () => {
		await cms?.stop();
		await mongo?.stop();
	});
	testPurge(() => ({ bench: { cms }, desk }));
});
