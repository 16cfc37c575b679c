import { describe } from 'vitest';
import { missingMongo, startMongo } from './database/mongo-server.ts';
import { testImports } from './statistics/imports.ts';

const missing = missingMongo();
if (missing) console.warn(missing);

describe.skipIf(missing)('on MongoDB', () => testImports(startMongo));
