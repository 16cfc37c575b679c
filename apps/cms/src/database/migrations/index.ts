import * as migration_20261122_163343_initial from './20261122_163343_initial.ts';

export const migrations = [
  {
    up: migration_20261122_163343_initial.up,
    down: migration_20261122_163343_initial.down,
    name: '20261122_163343_initial'
  },
];
