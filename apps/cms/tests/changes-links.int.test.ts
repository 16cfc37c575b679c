import { describe } from 'vitest';
import { bootCms } from './boot.ts';
import { describeLinks } from './changes/links.ts';

describe('on SQLite', () => describeLinks(bootCms));
