import { testImports } from './statistics/imports.ts';

testImports();
