import { test } from 'vitest';
import { expectOrderOnSqlite } from './changes/writers.ts';

test('of what ten writers in two processes do at once, readers miss nothing and see all of it in order', async () => {
	await expectOrderOnSqlite(10);
}, 180_000);
