import { afterAll, beforeAll, describe } from 'vitest';
import { bootCms, type TestCms } from './boot.ts';
import { describeLinks } from './changes/links.ts';
import { describeAlone } from './database/alone.ts';
import { missingMongo, startMongo, type MongoServer } from './database/mongo-server.ts';

const missing = missingMongo();
if (missing) console.warn(missing);

describe.skipIf(missing)('on MongoDB', () => {
	let mongo: MongoServer;
	let cms: TestCms;
	beforeAll(async () => {
		mongo = await startMongo();
		cms = await bootCms({ settings: { DATABASE_URL: mongo.urlOf('changes') } });
	});
	afterAll(async () => {
		await cms?.stop();
		await mongo?.stop();
	});

	describe('what depends on other documents', () => describeAlone(() => cms));
	describe('documents that link to others', () => describeLinks(() => cms));
});
