import * as migration_20261122_170639_initial from './20261122_170639_initial.ts';
import * as migration_20261125_232639_change_log from './20261125_232639_change_log.ts';
import * as migration_20261126_000407_agency_keys from './20261126_000407_agency_keys.ts';
import * as migration_20261126_003532_webhooks from './20261126_003532_webhooks.ts';
import * as migration_20261126_081027_review from './20261126_081027_review.ts';
import * as migration_20261126_082726_mails from './20261126_082726_mails.ts';
import * as migration_20261126_084427_agency_usage from './20261126_084427_agency_usage.ts';
import * as migration_20261126_090002_proposals from './20261126_090002_proposals.ts';
import * as migration_20261126_094856_lists_by_last_change from './20261126_094856_lists_by_last_change.ts';
import * as migration_20261126_102215_noted_theme from './20261126_102215_noted_theme.ts';
import * as migration_20261126_125501_sign_in from './20261126_125501_sign_in.ts';
import * as migration_20261126_132049_preview_links from './20261126_132049_preview_links.ts';
import * as migration_20261126_133246_picture_content from './20261126_133246_picture_content.ts';
import * as migration_20261126_134645_translations from './20261126_134645_translations.ts';
import * as migration_20261126_135124_consent_links from './20261126_135124_consent_links.ts';
import * as migration_20261126_142321_files_saved_by_hand from './20261126_142321_files_saved_by_hand.ts';
import * as migration_20261126_155037_risks_seen from './20261126_155037_risks_seen.ts';
import * as migration_20261126_162233_lists_in_order_of_ids from './20261126_162233_lists_in_order_of_ids.ts';
import * as migration_20261126_163157_public_links from './20261126_163157_public_links.ts';
import * as migration_20261126_164024_schedules from './20261126_164024_schedules.ts';
import * as migration_20261127_140043_statistics_imports from './20261127_140043_statistics_imports.ts';
import * as migration_20261127_143931_merges from './20261127_143931_merges.ts';
import * as migration_20261127_145524_picture_placeholder from './20261127_145524_picture_placeholder.ts';

export const migrations = [
  {
    up: migration_20261122_170639_initial.up,
    down: migration_20261122_170639_initial.down,
    name: '20261122_170639_initial',
  },
  {
    up: migration_20261125_232639_change_log.up,
    down: migration_20261125_232639_change_log.down,
    name: '20261125_232639_change_log',
  },
  {
    up: migration_20261126_000407_agency_keys.up,
    down: migration_20261126_000407_agency_keys.down,
    name: '20261126_000407_agency_keys',
  },
  {
    up: migration_20261126_003532_webhooks.up,
    down: migration_20261126_003532_webhooks.down,
    name: '20261126_003532_webhooks',
  },
  {
    up: migration_20261126_081027_review.up,
    down: migration_20261126_081027_review.down,
    name: '20261126_081027_review',
  },
  {
    up: migration_20261126_082726_mails.up,
    down: migration_20261126_082726_mails.down,
    name: '20261126_082726_mails',
  },
  {
    up: migration_20261126_084427_agency_usage.up,
    down: migration_20261126_084427_agency_usage.down,
    name: '20261126_084427_agency_usage',
  },
  {
    up: migration_20261126_090002_proposals.up,
    down: migration_20261126_090002_proposals.down,
    name: '20261126_090002_proposals',
  },
  {
    up: migration_20261126_094856_lists_by_last_change.up,
    down: migration_20261126_094856_lists_by_last_change.down,
    name: '20261126_094856_lists_by_last_change',
  },
  {
    up: migration_20261126_102215_noted_theme.up,
    down: migration_20261126_102215_noted_theme.down,
    name: '20261126_102215_noted_theme',
  },
  {
    up: migration_20261126_125501_sign_in.up,
    down: migration_20261126_125501_sign_in.down,
    name: '20261126_125501_sign_in',
  },
  {
    up: migration_20261126_132049_preview_links.up,
    down: migration_20261126_132049_preview_links.down,
    name: '20261126_132049_preview_links',
  },
  {
    up: migration_20261126_133246_picture_content.up,
    down: migration_20261126_133246_picture_content.down,
    name: '20261126_133246_picture_content',
  },
  {
    up: migration_20261126_134645_translations.up,
    down: migration_20261126_134645_translations.down,
    name: '20261126_134645_translations',
  },
  {
    up: migration_20261126_135124_consent_links.up,
    down: migration_20261126_135124_consent_links.down,
    name: '20261126_135124_consent_links',
  },
  {
    up: migration_20261126_142321_files_saved_by_hand.up,
    down: migration_20261126_142321_files_saved_by_hand.down,
    name: '20261126_142321_files_saved_by_hand',
  },
  {
    up: migration_20261126_155037_risks_seen.up,
    down: migration_20261126_155037_risks_seen.down,
    name: '20261126_155037_risks_seen',
  },
  {
    up: migration_20261126_162233_lists_in_order_of_ids.up,
    down: migration_20261126_162233_lists_in_order_of_ids.down,
    name: '20261126_162233_lists_in_order_of_ids',
  },
  {
    up: migration_20261126_163157_public_links.up,
    down: migration_20261126_163157_public_links.down,
    name: '20261126_163157_public_links',
  },
  {
    up: migration_20261126_164024_schedules.up,
    down: migration_20261126_164024_schedules.down,
    name: '20261126_164024_schedules',
  },
  {
    up: migration_20261127_140043_statistics_imports.up,
    down: migration_20261127_140043_statistics_imports.down,
    name: '20261127_140043_statistics_imports',
  },
  {
    up: migration_20261127_143931_merges.up,
    down: migration_20261127_143931_merges.down,
    name: '20261127_143931_merges',
  },
  {
    up: migration_20261127_145524_picture_placeholder.up,
    down: migration_20261127_145524_picture_placeholder.down,
    name: '20261127_145524_picture_placeholder'
  },
];
