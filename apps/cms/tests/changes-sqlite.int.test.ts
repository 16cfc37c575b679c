import { afterAll, beforeAll, describe } from 'vitest';
import { bootCms, type TestCms } from './boot.ts';
import { describeLinks } from './changes/links.ts';
import { describePrefixes } from './crash/prefixes.ts';

let cms: TestCms;
beforeAll(async () => {
	cms = await bootCms();
});
afterAll(() => cms.stop());

describe('killed before any write, the log is whole: something is', () => describePrefixes(() => cms));
describe('documents that link to others, on SQLite', () => describeLinks(() => cms));
