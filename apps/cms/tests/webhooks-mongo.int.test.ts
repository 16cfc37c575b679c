import { afterAll, beforeAll, describe } from 'vitest';
import { missingMongo, startMongo, type MongoServer } from './database/mongo-server.ts';
import { openBench } from './webhooks/bench.ts';
import { describeDelivery } from './webhooks/scenarios.ts';

const missing = missingMongo();
if (missing) console.warn(missing);

describe.skipIf(missing)('webhooks on MongoDB', () => {
	let mongo: MongoServer;
	beforeAll(async () => {
		mongo = await startMongo();
	});
	afterAll(() => mongo?.stop());
	describeDelivery(() => openBench(mongo.urlOf('webhooks')));
});
