import * as migration_20261122_163858_initial from './20261122_163858_initial.ts';

export const migrations = [
  {
    up: migration_20261122_163858_initial.up,
    down: migration_20261122_163858_initial.down,
    name: '20261122_163858_initial'
  },
];
