import { afterAll, beforeAll, describe } from 'vitest';
import { describeCuts } from './merge/cuts.ts';
import { describeMerging } from './merge/merging.ts';
import { bootWithRoles, type AccessBench } from './people-with-roles.ts';

describe('on SQLite', () => {
	let bench: AccessBench;
	beforeAll(async () => {
		bench = await bootWithRoles();
	});
	afterAll(() => bench?.cms.stop());

	describe('merging two organisations', () => describeMerging(() => bench));
	describe('a process that dies', () => describeCuts(() => bench));
});
