import { afterAll, beforeAll, describe } from 'vitest';
import { testTable } from './access-matrix.ts';
import { bootWithRoles, type AccessBench } from './people-with-roles.ts';

let bench: AccessBench;
beforeAll(async () => {
	bench = await bootWithRoles();
});
afterAll(() => bench.cms.stop());

describe('over GraphQL', () => testTable(() => bench, 'GraphQL'));
