import { describe, test } from 'vitest';
import { expectOrderOnMongo, expectOrderOnSqlite } from './changes/writers.ts';
import { missingMongo } from './database/mongo-server.ts';

const missing = missingMongo();
if (missing) console.warn(missing);

describe('of what fifty writers in two processes do at once, readers miss nothing and see all of it in order', () => {
	test('on SQLite', () => expectOrderOnSqlite(50), 300_000);
	test.skipIf(missing)('on MongoDB', () => expectOrderOnMongo(50), 300_000);
});
