import * as migration_20261122_164349_initial from './20261122_164349_initial.ts';
import * as migration_20261122_164906_content from './20261122_164906_content.ts';

export const migrations = [
  {
    up: migration_20261122_164349_initial.up,
    down: migration_20261122_164349_initial.down,
    name: '20261122_164349_initial',
  },
  {
    up: migration_20261122_164906_content.up,
    down: migration_20261122_164906_content.down,
    name: '20261122_164906_content'
  },
];
