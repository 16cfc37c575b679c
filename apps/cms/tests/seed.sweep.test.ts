import { afterAll, beforeAll, expect, test } from 'vitest';
import { seed } from '../src/seed/seed.ts';
import { bootCms, type TestCms } from './boot.ts';
import { refusedSaves } from './seeded/refused-saves.ts';

let cms: TestCms;
beforeAll(async () => {
	cms = await bootCms();
	await seed({ payload: cms.payload });
});
afterAll(() => cms?.stop());

test('every seeded document can be saved by an editor as it is', { timeout: 480_000 }, async () => {
	expect(await refusedSaves(cms.payload, 120)).toEqual([]);
});
