import * as migration_20261122_170639_initial from './20261122_170639_initial.ts';
import * as migration_20261125_232639_change_log from './20261125_232639_change_log.ts';

export const migrations = [
  {
    up: migration_20261122_170639_initial.up,
    down: migration_20261122_170639_initial.down,
    name: '20261122_170639_initial',
  },
  {
    up: migration_20261125_232639_change_log.up,
    down: migration_20261125_232639_change_log.down,
    name: '20261125_232639_change_log'
  },
];
