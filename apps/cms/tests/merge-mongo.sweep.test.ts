import { afterAll, beforeAll, describe } from 'vitest';
import { missingMongo, startMongo, type MongoServer } from './database/mongo-server.ts';
import { describeCuts } from './merge/cuts.ts';
import { describeMerging } from './merge/merging.ts';
import { bootWithRoles, type AccessBench } from './people-with-roles.ts';

const missing = missingMongo();
if (missing) console.warn(missing);

describe.skipIf(missing)('on MongoDB', () => {
	let mongo: MongoServer;
	let bench: AccessBench;
	beforeAll(async () => {
		mongo = await startMongo();
		bench = await bootWithRoles({ DATABASE_URL: `${mongo.urlOf('merge')}?monitorCommands=true` });
	});
	afterAll(async () => {
		await bench?.cms.stop();
		await mongo?.stop();
	});

	describe('merging two organisations', () => describeMerging(() => bench));
	describe('a process that dies', () => describeCuts(() => bench));
});
