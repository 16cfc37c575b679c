import { afterAll, beforeAll, describe } from 'vitest';
import { bootCms } from './boot.ts';
import { describeLinks } from './changes/links.ts';
import { missingMongo, startMongo, type MongoServer } from './database/mongo-server.ts';

const missing = missingMongo();
if (missing) console.warn(missing);

describe.skipIf(missing)('on MongoDB', () => {
	let mongo: MongoServer;
	beforeAll(async () => {
		mongo = await startMongo();
	});
	afterAll(() => mongo?.stop());
	describeLinks(() => bootCms({ settings: { DATABASE_URL: mongo.urlOf('changes') } }));
});
