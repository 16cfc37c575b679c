import * as migration_20261122_164349_initial from './20261122_164349_initial.ts';

export const migrations = [
  {
    up: migration_20261122_164349_initial.up,
    down: migration_20261122_164349_initial.down,
    name: '20261122_164349_initial'
  },
];
