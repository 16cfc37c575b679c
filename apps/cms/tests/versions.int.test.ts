import { afterAll, beforeAll } from 'vitest';
import { bootWithRoles, type AccessBench } from './people-with-roles.ts';
import { testLocks } from './versions/locks.ts';
import { testRestoring } from './versions/restoring.ts';

let bench: AccessBench;
beforeAll(async () => {
	bench = await bootWithRoles();
});
afterAll(() => bench.cms.stop());

testRestoring(() => bench, { hasTransactions: true });
testLocks(() => bench);
