import { afterAll, beforeAll, describe, expect } from 'vitest';
import { missingMongo, startMongo, type MongoServer } from './database/mongo-server.ts';
import { openBench } from './webhooks/bench.ts';
import { describeDelivery } from './webhooks/scenarios.ts';

const missing = missingMongo();
if (missing) console.warn(missing);

describe.skipIf(missing)('webhooks on MongoDB', () => {
	let mongo: MongoServer;
	const warnings: string[] = [];
	const note = ({ message }: Error) => void warnings.push(message);
	beforeAll(async () => {
		process.on('warning', note);
		mongo = await startMongo();
	});
	afterAll(async () => {
		process.off('warning', note);
		await mongo?.stop();
		expect(warnings.filter((text) => text.includes('reserved'))).toEqual([]);
	});
	describeDelivery(() => openBench(mongo.urlOf('webhooks')));
});
