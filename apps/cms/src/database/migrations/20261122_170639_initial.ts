import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`themes_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`themes_questions_order_idx\` ON \`themes_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`themes_questions_parent_id_idx\` ON \`themes_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`themes_questions_locales\` (
  	\`question\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`themes_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`themes_questions_locales_locale_parent_id_unique\` ON \`themes_questions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_questions_locales__parent_id_fk_idx\` ON \`themes_questions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`themes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`area\` text,
  	\`image_id\` text,
  	\`change_type\` text DEFAULT 'minor',
  	\`public_updated_at\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`attribution\` text DEFAULT 'IntegrationNorden',
  	\`current_from\` text,
  	\`current_until\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`themes_area_idx\` ON \`themes\` (\`area\`);`)
  await db.run(sql`CREATE INDEX \`themes_image_idx\` ON \`themes\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_public_updated_at_idx\` ON \`themes\` (\`public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`themes_updated_at_idx\` ON \`themes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`themes_created_at_idx\` ON \`themes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`themes_deleted_at_idx\` ON \`themes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`themes__status_idx\` ON \`themes\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_createdAt_idx\` ON \`themes\` (\`_status\`,\`deleted_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_currentFrom_idx\` ON \`themes\` (\`_status\`,\`deleted_at\`,\`current_from\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_area_createdAt_idx\` ON \`themes\` (\`_status\`,\`deleted_at\`,\`area\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`themes_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`change_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`themes_slug_idx\` ON \`themes_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`themes_locales_locale_parent_id_unique\` ON \`themes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_locales__parent_id_fk_idx\` ON \`themes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_themes_v_version_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_themes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_themes_v_version_questions_order_idx\` ON \`_themes_v_version_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_questions_parent_id_idx\` ON \`_themes_v_version_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_themes_v_version_questions_locales\` (
  	\`question\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_themes_v_version_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_themes_v_version_questions_locales_locale_parent_id_unique\` ON \`_themes_v_version_questions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_questions_locales__parent_id_fk_idx\` ON \`_themes_v_version_questions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_themes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_area\` text,
  	\`version_image_id\` text,
  	\`version_change_type\` text DEFAULT 'minor',
  	\`version_public_updated_at\` text,
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_attribution\` text DEFAULT 'IntegrationNorden',
  	\`version_current_from\` text,
  	\`version_current_until\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_themes_v_parent_idx\` ON \`_themes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_area_idx\` ON \`_themes_v\` (\`version_area\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_image_idx\` ON \`_themes_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_public_updated_at_idx\` ON \`_themes_v\` (\`version_public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_updated_at_idx\` ON \`_themes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_created_at_idx\` ON \`_themes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_deleted_at_idx\` ON \`_themes_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version__status_idx\` ON \`_themes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_created_at_idx\` ON \`_themes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_updated_at_idx\` ON \`_themes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_snapshot_idx\` ON \`_themes_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_published_locale_idx\` ON \`_themes_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_latest_idx\` ON \`_themes_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_autosave_idx\` ON \`_themes_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_createdAt_idx\` ON \`_themes_v\` (\`version__status\`,\`version_deleted_at\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_currentFrom_idx\` ON \`_themes_v\` (\`version__status\`,\`version_deleted_at\`,\`version_current_from\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_idx\` ON \`_themes_v\` (\`version__status\`,\`version_deleted_at\`,\`version_area\`,\`version_created_at\`);`)
  await db.run(sql`CREATE TABLE \`_themes_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`version_change_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_themes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_slug_idx\` ON \`_themes_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_themes_v_locales_locale_parent_id_unique\` ON \`_themes_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_locales__parent_id_fk_idx\` ON \`_themes_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_target_group_facets\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_target_group_facets_order_idx\` ON \`practices_target_group_facets\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`practices_target_group_facets_parent_idx\` ON \`practices_target_group_facets\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_actions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_actions_order_idx\` ON \`practices_actions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`practices_actions_parent_id_idx\` ON \`practices_actions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_actions_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices_actions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`practices_actions_locales_locale_parent_id_unique\` ON \`practices_actions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_actions_locales__parent_id_fk_idx\` ON \`practices_actions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_evidence_outcomes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`before\` numeric,
  	\`after\` numeric,
  	\`date\` text,
  	\`source\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_evidence_outcomes_order_idx\` ON \`practices_evidence_outcomes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`practices_evidence_outcomes_parent_id_idx\` ON \`practices_evidence_outcomes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_evidence_outcomes_locales\` (
  	\`indicator\` text,
  	\`unit\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices_evidence_outcomes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`practices_evidence_outcomes_locales_locale_parent_id_unique\` ON \`practices_evidence_outcomes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_evidence_outcomes_locales__parent_id_fk_idx\` ON \`practices_evidence_outcomes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_transfer_needs_in_place\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_transfer_needs_in_place_order_idx\` ON \`practices_transfer_needs_in_place\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`practices_transfer_needs_in_place_parent_id_idx\` ON \`practices_transfer_needs_in_place\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_transfer_needs_in_place_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices_transfer_needs_in_place\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`practices_transfer_needs_in_place_locales_locale_parent_id_u\` ON \`practices_transfer_needs_in_place_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_transfer_needs_in_place_locales__parent_id_fk_idx\` ON \`practices_transfer_needs_in_place_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_transfer_adapt\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_transfer_adapt_order_idx\` ON \`practices_transfer_adapt\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`practices_transfer_adapt_parent_id_idx\` ON \`practices_transfer_adapt\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_transfer_adapt_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices_transfer_adapt\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`practices_transfer_adapt_locales_locale_parent_id_unique\` ON \`practices_transfer_adapt_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_transfer_adapt_locales__parent_id_fk_idx\` ON \`practices_transfer_adapt_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_transfer_keep\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_transfer_keep_order_idx\` ON \`practices_transfer_keep\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`practices_transfer_keep_parent_id_idx\` ON \`practices_transfer_keep\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_transfer_keep_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices_transfer_keep\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`practices_transfer_keep_locales_locale_parent_id_unique\` ON \`practices_transfer_keep_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_transfer_keep_locales__parent_id_fk_idx\` ON \`practices_transfer_keep_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_transfer_adopted_by\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`municipality_id\` text,
  	\`year\` numeric,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_transfer_adopted_by_order_idx\` ON \`practices_transfer_adopted_by\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`practices_transfer_adopted_by_parent_id_idx\` ON \`practices_transfer_adopted_by\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_transfer_adopted_by_municipality_idx\` ON \`practices_transfer_adopted_by\` (\`municipality_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_transfer_adopted_by_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices_transfer_adopted_by\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`practices_transfer_adopted_by_locales_locale_parent_id_uniqu\` ON \`practices_transfer_adopted_by_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_transfer_adopted_by_locales__parent_id_fk_idx\` ON \`practices_transfer_adopted_by_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_languages_order_idx\` ON \`practices_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`practices_languages_parent_idx\` ON \`practices_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`accessed\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_sources_order_idx\` ON \`practices_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`practices_sources_parent_id_idx\` ON \`practices_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`country\` text,
  	\`municipality_id\` text,
  	\`organisation_id\` text,
  	\`area_type\` text,
  	\`status\` text,
  	\`period_start\` text,
  	\`period_end\` text,
  	\`image_id\` text,
  	\`target_group_reached\` numeric,
  	\`target_group_by_date\` text,
  	\`needs_analysis_done\` integer,
  	\`needs_analysis_link\` text,
  	\`resources_cost_band\` text,
  	\`resources_amount\` numeric,
  	\`resources_currency\` text,
  	\`resources_year\` numeric,
  	\`resources_staff_fte\` numeric,
  	\`resources_setup_months\` numeric,
  	\`evidence_evaluation_type\` text,
  	\`evidence_link\` text,
  	\`review_evidence_level\` text,
  	\`review_rubric_version\` text,
  	\`review_reviewer_id\` text,
  	\`review_date\` text,
  	\`review_expires\` text,
  	\`contact_person_id\` text,
  	\`last_confirmed_at\` text,
  	\`takes_visits\` integer,
  	\`coverage\` text DEFAULT 'full',
  	\`composed\` integer DEFAULT false,
  	\`change_type\` text DEFAULT 'minor',
  	\`public_updated_at\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`attribution\` text DEFAULT 'IntegrationNorden',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`review_reviewer_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`contact_person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_country_idx\` ON \`practices\` (\`country\`);`)
  await db.run(sql`CREATE INDEX \`practices_municipality_idx\` ON \`practices\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_organisation_idx\` ON \`practices\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_area_type_idx\` ON \`practices\` (\`area_type\`);`)
  await db.run(sql`CREATE INDEX \`practices_status_idx\` ON \`practices\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`practices_image_idx\` ON \`practices\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_resources_resources_cost_band_idx\` ON \`practices\` (\`resources_cost_band\`);`)
  await db.run(sql`CREATE INDEX \`practices_evidence_evidence_evaluation_type_idx\` ON \`practices\` (\`evidence_evaluation_type\`);`)
  await db.run(sql`CREATE INDEX \`practices_review_review_reviewer_idx\` ON \`practices\` (\`review_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_contact_contact_person_idx\` ON \`practices\` (\`contact_person_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_composed_idx\` ON \`practices\` (\`composed\`);`)
  await db.run(sql`CREATE INDEX \`practices_public_updated_at_idx\` ON \`practices\` (\`public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`practices_updated_at_idx\` ON \`practices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`practices_created_at_idx\` ON \`practices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`practices_deleted_at_idx\` ON \`practices\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`practices__status_idx\` ON \`practices\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_createdAt_1_idx\` ON \`practices\` (\`_status\`,\`deleted_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_publicUpdatedAt_idx\` ON \`practices\` (\`_status\`,\`deleted_at\`,\`public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_lastConfirmedAt_idx\` ON \`practices\` (\`_status\`,\`deleted_at\`,\`last_confirmed_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_country_createdAt_idx\` ON \`practices\` (\`_status\`,\`deleted_at\`,\`country\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_status_createdAt_idx\` ON \`practices\` (\`_status\`,\`deleted_at\`,\`status\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_municipality_createdAt_idx\` ON \`practices\` (\`_status\`,\`deleted_at\`,\`municipality_id\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`practices_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`place_name\` text,
  	\`problem\` text,
  	\`target_group_note\` text,
  	\`needs_analysis_note\` text,
  	\`role_of_participants\` text,
  	\`resources_funding_sources\` text,
  	\`evidence_participants_view\` text,
  	\`evidence_side_effects\` text,
  	\`evidence_what_did_not_work\` text,
  	\`contact_role\` text,
  	\`slug\` text,
  	\`change_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`practices_slug_idx\` ON \`practices_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`practices_locales_locale_parent_id_unique\` ON \`practices_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_locales__parent_id_fk_idx\` ON \`practices_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`practices_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`municipalities_id\` text,
  	\`organisations_id\` text,
  	\`documents_id\` text,
  	\`practices_id\` text,
  	\`themes_id\` text,
  	\`concepts_id\` text,
  	\`studies_id\` text,
  	\`testimonies_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`concepts_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studies_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`testimonies_id\`) REFERENCES \`testimonies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`practices_rels_order_idx\` ON \`practices_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_parent_idx\` ON \`practices_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_path_idx\` ON \`practices_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_municipalities_id_idx\` ON \`practices_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_organisations_id_idx\` ON \`practices_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_documents_id_idx\` ON \`practices_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_practices_id_idx\` ON \`practices_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_themes_id_idx\` ON \`practices_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_concepts_id_idx\` ON \`practices_rels\` (\`concepts_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_studies_id_idx\` ON \`practices_rels\` (\`studies_id\`);`)
  await db.run(sql`CREATE INDEX \`practices_rels_testimonies_id_idx\` ON \`practices_rels\` (\`testimonies_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_target_group_facets\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_target_group_facets_order_idx\` ON \`_practices_v_version_target_group_facets\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_target_group_facets_parent_idx\` ON \`_practices_v_version_target_group_facets\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_actions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_actions_order_idx\` ON \`_practices_v_version_actions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_actions_parent_id_idx\` ON \`_practices_v_version_actions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_actions_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v_version_actions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_practices_v_version_actions_locales_locale_parent_id_unique\` ON \`_practices_v_version_actions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_actions_locales__parent_id_fk_idx\` ON \`_practices_v_version_actions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_evidence_outcomes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`before\` numeric,
  	\`after\` numeric,
  	\`date\` text,
  	\`source\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_evidence_outcomes_order_idx\` ON \`_practices_v_version_evidence_outcomes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_evidence_outcomes_parent_id_idx\` ON \`_practices_v_version_evidence_outcomes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_evidence_outcomes_locales\` (
  	\`indicator\` text,
  	\`unit\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v_version_evidence_outcomes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_practices_v_version_evidence_outcomes_locales_locale_parent\` ON \`_practices_v_version_evidence_outcomes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_evidence_outcomes_locales__parent_id_fk_idx\` ON \`_practices_v_version_evidence_outcomes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_transfer_needs_in_place\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_transfer_needs_in_place_order_idx\` ON \`_practices_v_version_transfer_needs_in_place\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_transfer_needs_in_place_parent_id_idx\` ON \`_practices_v_version_transfer_needs_in_place\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_transfer_needs_in_place_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v_version_transfer_needs_in_place\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_practices_v_version_transfer_needs_in_place_locales_locale_\` ON \`_practices_v_version_transfer_needs_in_place_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_transfer_needs_in_place_locales__parent_id_fk_idx\` ON \`_practices_v_version_transfer_needs_in_place_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_transfer_adapt\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_transfer_adapt_order_idx\` ON \`_practices_v_version_transfer_adapt\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_transfer_adapt_parent_id_idx\` ON \`_practices_v_version_transfer_adapt\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_transfer_adapt_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v_version_transfer_adapt\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_practices_v_version_transfer_adapt_locales_locale_parent_id\` ON \`_practices_v_version_transfer_adapt_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_transfer_adapt_locales__parent_id_fk_idx\` ON \`_practices_v_version_transfer_adapt_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_transfer_keep\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_transfer_keep_order_idx\` ON \`_practices_v_version_transfer_keep\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_transfer_keep_parent_id_idx\` ON \`_practices_v_version_transfer_keep\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_transfer_keep_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v_version_transfer_keep\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_practices_v_version_transfer_keep_locales_locale_parent_id_\` ON \`_practices_v_version_transfer_keep_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_transfer_keep_locales__parent_id_fk_idx\` ON \`_practices_v_version_transfer_keep_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_transfer_adopted_by\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`municipality_id\` text,
  	\`year\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_transfer_adopted_by_order_idx\` ON \`_practices_v_version_transfer_adopted_by\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_transfer_adopted_by_parent_id_idx\` ON \`_practices_v_version_transfer_adopted_by\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_transfer_adopted_by_municipality_idx\` ON \`_practices_v_version_transfer_adopted_by\` (\`municipality_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_transfer_adopted_by_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v_version_transfer_adopted_by\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_practices_v_version_transfer_adopted_by_locales_locale_pare\` ON \`_practices_v_version_transfer_adopted_by_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_transfer_adopted_by_locales__parent_id_fk_idx\` ON \`_practices_v_version_transfer_adopted_by_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_languages_order_idx\` ON \`_practices_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_languages_parent_idx\` ON \`_practices_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`accessed\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_sources_order_idx\` ON \`_practices_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_sources_parent_id_idx\` ON \`_practices_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_country\` text,
  	\`version_municipality_id\` text,
  	\`version_organisation_id\` text,
  	\`version_area_type\` text,
  	\`version_status\` text,
  	\`version_period_start\` text,
  	\`version_period_end\` text,
  	\`version_image_id\` text,
  	\`version_target_group_reached\` numeric,
  	\`version_target_group_by_date\` text,
  	\`version_needs_analysis_done\` integer,
  	\`version_needs_analysis_link\` text,
  	\`version_resources_cost_band\` text,
  	\`version_resources_amount\` numeric,
  	\`version_resources_currency\` text,
  	\`version_resources_year\` numeric,
  	\`version_resources_staff_fte\` numeric,
  	\`version_resources_setup_months\` numeric,
  	\`version_evidence_evaluation_type\` text,
  	\`version_evidence_link\` text,
  	\`version_review_evidence_level\` text,
  	\`version_review_rubric_version\` text,
  	\`version_review_reviewer_id\` text,
  	\`version_review_date\` text,
  	\`version_review_expires\` text,
  	\`version_contact_person_id\` text,
  	\`version_last_confirmed_at\` text,
  	\`version_takes_visits\` integer,
  	\`version_coverage\` text DEFAULT 'full',
  	\`version_composed\` integer DEFAULT false,
  	\`version_change_type\` text DEFAULT 'minor',
  	\`version_public_updated_at\` text,
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_attribution\` text DEFAULT 'IntegrationNorden',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_review_reviewer_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_contact_person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_parent_idx\` ON \`_practices_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_country_idx\` ON \`_practices_v\` (\`version_country\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_municipality_idx\` ON \`_practices_v\` (\`version_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_organisation_idx\` ON \`_practices_v\` (\`version_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_area_type_idx\` ON \`_practices_v\` (\`version_area_type\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_status_idx\` ON \`_practices_v\` (\`version_status\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_image_idx\` ON \`_practices_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_resources_version_resources_cost_ba_idx\` ON \`_practices_v\` (\`version_resources_cost_band\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_evidence_version_evidence_evaluatio_idx\` ON \`_practices_v\` (\`version_evidence_evaluation_type\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_review_version_review_reviewer_idx\` ON \`_practices_v\` (\`version_review_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_contact_version_contact_person_idx\` ON \`_practices_v\` (\`version_contact_person_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_composed_idx\` ON \`_practices_v\` (\`version_composed\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_public_updated_at_idx\` ON \`_practices_v\` (\`version_public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_updated_at_idx\` ON \`_practices_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_created_at_idx\` ON \`_practices_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_deleted_at_idx\` ON \`_practices_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version__status_idx\` ON \`_practices_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_created_at_idx\` ON \`_practices_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_updated_at_idx\` ON \`_practices_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_snapshot_idx\` ON \`_practices_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_published_locale_idx\` ON \`_practices_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_latest_idx\` ON \`_practices_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_autosave_idx\` ON \`_practices_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_createdAt_1_idx\` ON \`_practices_v\` (\`version__status\`,\`version_deleted_at\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_publicUpdatedA_idx\` ON \`_practices_v\` (\`version__status\`,\`version_deleted_at\`,\`version_public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_lastConfirmedA_idx\` ON \`_practices_v\` (\`version__status\`,\`version_deleted_at\`,\`version_last_confirmed_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_1_idx\` ON \`_practices_v\` (\`version__status\`,\`version_deleted_at\`,\`version_country\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_2_idx\` ON \`_practices_v\` (\`version__status\`,\`version_deleted_at\`,\`version_status\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_3_idx\` ON \`_practices_v\` (\`version__status\`,\`version_deleted_at\`,\`version_municipality_id\`,\`version_created_at\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_place_name\` text,
  	\`version_problem\` text,
  	\`version_target_group_note\` text,
  	\`version_needs_analysis_note\` text,
  	\`version_role_of_participants\` text,
  	\`version_resources_funding_sources\` text,
  	\`version_evidence_participants_view\` text,
  	\`version_evidence_side_effects\` text,
  	\`version_evidence_what_did_not_work\` text,
  	\`version_contact_role\` text,
  	\`version_slug\` text,
  	\`version_change_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_version_version_slug_idx\` ON \`_practices_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_practices_v_locales_locale_parent_id_unique\` ON \`_practices_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_locales__parent_id_fk_idx\` ON \`_practices_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_practices_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`municipalities_id\` text,
  	\`organisations_id\` text,
  	\`documents_id\` text,
  	\`practices_id\` text,
  	\`themes_id\` text,
  	\`concepts_id\` text,
  	\`studies_id\` text,
  	\`testimonies_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`concepts_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studies_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`testimonies_id\`) REFERENCES \`testimonies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_order_idx\` ON \`_practices_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_parent_idx\` ON \`_practices_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_path_idx\` ON \`_practices_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_municipalities_id_idx\` ON \`_practices_v_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_organisations_id_idx\` ON \`_practices_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_documents_id_idx\` ON \`_practices_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_practices_id_idx\` ON \`_practices_v_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_themes_id_idx\` ON \`_practices_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_concepts_id_idx\` ON \`_practices_v_rels\` (\`concepts_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_studies_id_idx\` ON \`_practices_v_rels\` (\`studies_id\`);`)
  await db.run(sql`CREATE INDEX \`_practices_v_rels_testimonies_id_idx\` ON \`_practices_v_rels\` (\`testimonies_id\`);`)
  await db.run(sql`CREATE TABLE \`testimonies_what_mattered\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`factor\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`testimonies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`testimonies_what_mattered_order_idx\` ON \`testimonies_what_mattered\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`testimonies_what_mattered_parent_id_idx\` ON \`testimonies_what_mattered\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`testimonies_what_mattered_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`testimonies_what_mattered\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`testimonies_what_mattered_locales_locale_parent_id_unique\` ON \`testimonies_what_mattered_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`testimonies_what_mattered_locales__parent_id_fk_idx\` ON \`testimonies_what_mattered_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`testimonies\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`alias\` text,
  	\`country\` text,
  	\`municipality_id\` text,
  	\`arrival_period\` text,
  	\`age_band\` text,
  	\`portrait_id\` text,
  	\`audio_id\` text,
  	\`composed\` integer DEFAULT false,
  	\`withdrawn_at\` text,
  	\`change_type\` text DEFAULT 'minor',
  	\`public_updated_at\` text,
  	\`licence\` text DEFAULT 'consent',
  	\`attribution\` text DEFAULT 'IntegrationNorden',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`audio_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`testimonies_country_idx\` ON \`testimonies\` (\`country\`);`)
  await db.run(sql`CREATE INDEX \`testimonies_municipality_idx\` ON \`testimonies\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`testimonies_portrait_idx\` ON \`testimonies\` (\`portrait_id\`);`)
  await db.run(sql`CREATE INDEX \`testimonies_audio_idx\` ON \`testimonies\` (\`audio_id\`);`)
  await db.run(sql`CREATE INDEX \`testimonies_composed_idx\` ON \`testimonies\` (\`composed\`);`)
  await db.run(sql`CREATE INDEX \`testimonies_withdrawn_at_idx\` ON \`testimonies\` (\`withdrawn_at\`);`)
  await db.run(sql`CREATE INDEX \`testimonies_public_updated_at_idx\` ON \`testimonies\` (\`public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`testimonies_updated_at_idx\` ON \`testimonies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`testimonies_created_at_idx\` ON \`testimonies\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`testimonies_deleted_at_idx\` ON \`testimonies\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`testimonies__status_idx\` ON \`testimonies\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_createdAt_2_idx\` ON \`testimonies\` (\`_status\`,\`deleted_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_country_createdAt_1_idx\` ON \`testimonies\` (\`_status\`,\`deleted_at\`,\`country\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`testimonies_locales\` (
  	\`quote\` text,
  	\`story\` text,
  	\`transcript\` text,
  	\`slug\` text,
  	\`change_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`testimonies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`testimonies_slug_idx\` ON \`testimonies_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`testimonies_locales_locale_parent_id_unique\` ON \`testimonies_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`testimonies_locales__parent_id_fk_idx\` ON \`testimonies_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`testimonies_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`testimonies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`testimonies_rels_order_idx\` ON \`testimonies_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`testimonies_rels_parent_idx\` ON \`testimonies_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`testimonies_rels_path_idx\` ON \`testimonies_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`testimonies_rels_themes_id_idx\` ON \`testimonies_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`_testimonies_v_version_what_mattered\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`factor\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_testimonies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_testimonies_v_version_what_mattered_order_idx\` ON \`_testimonies_v_version_what_mattered\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_testimonies_v_version_what_mattered_parent_id_idx\` ON \`_testimonies_v_version_what_mattered\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_testimonies_v_version_what_mattered_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_testimonies_v_version_what_mattered\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_testimonies_v_version_what_mattered_locales_locale_parent_i\` ON \`_testimonies_v_version_what_mattered_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_testimonies_v_version_what_mattered_locales__parent_id_fk_idx\` ON \`_testimonies_v_version_what_mattered_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_testimonies_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_alias\` text,
  	\`version_country\` text,
  	\`version_municipality_id\` text,
  	\`version_arrival_period\` text,
  	\`version_age_band\` text,
  	\`version_portrait_id\` text,
  	\`version_audio_id\` text,
  	\`version_composed\` integer DEFAULT false,
  	\`version_withdrawn_at\` text,
  	\`version_change_type\` text DEFAULT 'minor',
  	\`version_public_updated_at\` text,
  	\`version_licence\` text DEFAULT 'consent',
  	\`version_attribution\` text DEFAULT 'IntegrationNorden',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`testimonies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_audio_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_testimonies_v_parent_idx\` ON \`_testimonies_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_testimonies_v_version_version_country_idx\` ON \`_testimonies_v\` (\`version_country\`);`)
  await db.run(sql`CREATE INDEX \`_testimonies_v_version_version_municipality_idx\` ON \`_testimonies_v\` (\`version_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_testimonies_v_version_version_portrait_idx\` ON \`_testimonies_v\` (\`version_portrait_id\`);`)
  await db.run(sql`CREATE INDEX \`_testimonies_v_version_version_audio_idx\` ON \`_testimonies_v\` (\`version_audio_id\`);`)
  await db.run(sql`CREATE INDEX \`_testimonies_v_version_version_composed_idx\` ON \`_testimonies_v\` (\`version_composed\`);`)
  await db.run(sql`CREATE INDEX \`_testimonies_v_version_version_withdrawn_at_idx\` ON \`_testimonies_v\` (\`version_withdrawn_at\`);`)
  await db.run(sql`CREATE INDEX \`_testimonies_v_version_version_public_updated_at_idx\` ON \`_testimonies_v\` (\`version_public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_testimonies_v_version_version_updated_at_idx\` ON \`_testimonies_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_testimonies_v_version_version_created_at_idx\` ON \`_testimonies_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_testimonies_v_version_version_deleted_at_idx\` ON \`_testimonies_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_testimonies_v_version_version__status_idx\` ON \`_testimonies_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_testimonies_v_created_at_idx\` ON \`_testimonies_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_testimonies_v_updated_at_idx\` ON \`_testimonies_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_testimonies_v_snapshot_idx\` ON \`_testimonies_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_testimonies_v_published_locale_idx\` ON \`_testimonies_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_testimonies_v_latest_idx\` ON \`_testimonies_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_testimonies_v_autosave_idx\` ON \`_testimonies_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_createdAt_2_idx\` ON \`_testimonies_v\` (\`version__status\`,\`version_deleted_at\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_4_idx\` ON \`_testimonies_v\` (\`version__status\`,\`version_deleted_at\`,\`version_country\`,\`version_created_at\`);`)
  await db.run(sql`CREATE TABLE \`_testimonies_v_locales\` (
  	\`version_quote\` text,
  	\`version_story\` text,
  	\`version_transcript\` text,
  	\`version_slug\` text,
  	\`version_change_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_testimonies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_testimonies_v_version_version_slug_idx\` ON \`_testimonies_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_testimonies_v_locales_locale_parent_id_unique\` ON \`_testimonies_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_testimonies_v_locales__parent_id_fk_idx\` ON \`_testimonies_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_testimonies_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_testimonies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_testimonies_v_rels_order_idx\` ON \`_testimonies_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_testimonies_v_rels_parent_idx\` ON \`_testimonies_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_testimonies_v_rels_path_idx\` ON \`_testimonies_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_testimonies_v_rels_themes_id_idx\` ON \`_testimonies_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`consents_scopes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`consents_scopes_order_idx\` ON \`consents_scopes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`consents_scopes_parent_idx\` ON \`consents_scopes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`consents\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`testimony_id\` text NOT NULL,
  	\`contact\` text,
  	\`language\` text NOT NULL,
  	\`text_version\` text NOT NULL,
  	\`method\` text NOT NULL,
  	\`date\` text NOT NULL,
  	\`image\` integer DEFAULT false,
  	\`review_by\` text,
  	\`expires\` text,
  	\`guardian\` text,
  	\`withdrawal_date\` text,
  	\`withdrawal_by\` text,
  	\`withdrawal_reason\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`testimony_id\`) REFERENCES \`testimonies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`consents_testimony_idx\` ON \`consents\` (\`testimony_id\`);`)
  await db.run(sql`CREATE INDEX \`consents_updated_at_idx\` ON \`consents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`consents_created_at_idx\` ON \`consents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`studies_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`person_id\` text,
  	\`name\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`studies_authors_order_idx\` ON \`studies_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`studies_authors_parent_id_idx\` ON \`studies_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`studies_authors_person_idx\` ON \`studies_authors\` (\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`studies_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`studies_languages_order_idx\` ON \`studies_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`studies_languages_parent_idx\` ON \`studies_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`studies_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`studies_countries_order_idx\` ON \`studies_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`studies_countries_parent_idx\` ON \`studies_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`studies_key_findings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`studies_key_findings_order_idx\` ON \`studies_key_findings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`studies_key_findings_parent_id_idx\` ON \`studies_key_findings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`studies_key_findings_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`studies_key_findings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`studies_key_findings_locales_locale_parent_id_unique\` ON \`studies_key_findings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`studies_key_findings_locales__parent_id_fk_idx\` ON \`studies_key_findings_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`studies_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`accessed\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`studies_sources_order_idx\` ON \`studies_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`studies_sources_parent_id_idx\` ON \`studies_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`studies\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`year\` numeric,
  	\`type\` text,
  	\`publisher_id\` text,
  	\`publisher_name\` text,
  	\`doi\` text,
  	\`url\` text,
  	\`change_type\` text DEFAULT 'minor',
  	\`public_updated_at\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`attribution\` text DEFAULT 'IntegrationNorden',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`publisher_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`studies_year_idx\` ON \`studies\` (\`year\`);`)
  await db.run(sql`CREATE INDEX \`studies_type_idx\` ON \`studies\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`studies_publisher_idx\` ON \`studies\` (\`publisher_id\`);`)
  await db.run(sql`CREATE INDEX \`studies_public_updated_at_idx\` ON \`studies\` (\`public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`studies_updated_at_idx\` ON \`studies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`studies_created_at_idx\` ON \`studies\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`studies_deleted_at_idx\` ON \`studies\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`studies__status_idx\` ON \`studies\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_createdAt_3_idx\` ON \`studies\` (\`_status\`,\`deleted_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_year_idx\` ON \`studies\` (\`_status\`,\`deleted_at\`,\`year\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_publicUpdatedAt_1_idx\` ON \`studies\` (\`_status\`,\`deleted_at\`,\`public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_type_createdAt_idx\` ON \`studies\` (\`_status\`,\`deleted_at\`,\`type\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`studies_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`method\` text,
  	\`sample\` text,
  	\`relevance_for_practice\` text,
  	\`slug\` text,
  	\`change_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`studies_slug_idx\` ON \`studies_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`studies_locales_locale_parent_id_unique\` ON \`studies_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`studies_locales__parent_id_fk_idx\` ON \`studies_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`studies_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text,
  	\`concepts_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`concepts_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`studies_rels_order_idx\` ON \`studies_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`studies_rels_parent_idx\` ON \`studies_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`studies_rels_path_idx\` ON \`studies_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`studies_rels_themes_id_idx\` ON \`studies_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`studies_rels_concepts_id_idx\` ON \`studies_rels\` (\`concepts_id\`);`)
  await db.run(sql`CREATE TABLE \`_studies_v_version_authors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person_id\` text,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_studies_v_version_authors_order_idx\` ON \`_studies_v_version_authors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_authors_parent_id_idx\` ON \`_studies_v_version_authors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_authors_person_idx\` ON \`_studies_v_version_authors\` (\`person_id\`);`)
  await db.run(sql`CREATE TABLE \`_studies_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_studies_v_version_languages_order_idx\` ON \`_studies_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_languages_parent_idx\` ON \`_studies_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_studies_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_studies_v_version_countries_order_idx\` ON \`_studies_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_countries_parent_idx\` ON \`_studies_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_studies_v_version_key_findings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_studies_v_version_key_findings_order_idx\` ON \`_studies_v_version_key_findings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_key_findings_parent_id_idx\` ON \`_studies_v_version_key_findings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_studies_v_version_key_findings_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_studies_v_version_key_findings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_studies_v_version_key_findings_locales_locale_parent_id_uni\` ON \`_studies_v_version_key_findings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_key_findings_locales__parent_id_fk_idx\` ON \`_studies_v_version_key_findings_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_studies_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`accessed\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_studies_v_version_sources_order_idx\` ON \`_studies_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_sources_parent_id_idx\` ON \`_studies_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_studies_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_year\` numeric,
  	\`version_type\` text,
  	\`version_publisher_id\` text,
  	\`version_publisher_name\` text,
  	\`version_doi\` text,
  	\`version_url\` text,
  	\`version_change_type\` text DEFAULT 'minor',
  	\`version_public_updated_at\` text,
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_attribution\` text DEFAULT 'IntegrationNorden',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_publisher_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_studies_v_parent_idx\` ON \`_studies_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version_year_idx\` ON \`_studies_v\` (\`version_year\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version_type_idx\` ON \`_studies_v\` (\`version_type\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version_publisher_idx\` ON \`_studies_v\` (\`version_publisher_id\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version_public_updated_at_idx\` ON \`_studies_v\` (\`version_public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version_updated_at_idx\` ON \`_studies_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version_created_at_idx\` ON \`_studies_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version_deleted_at_idx\` ON \`_studies_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version__status_idx\` ON \`_studies_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_created_at_idx\` ON \`_studies_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_updated_at_idx\` ON \`_studies_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_snapshot_idx\` ON \`_studies_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_published_locale_idx\` ON \`_studies_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_latest_idx\` ON \`_studies_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_autosave_idx\` ON \`_studies_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_createdAt_3_idx\` ON \`_studies_v\` (\`version__status\`,\`version_deleted_at\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_year_idx\` ON \`_studies_v\` (\`version__status\`,\`version_deleted_at\`,\`version_year\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_publicUpdate_1_idx\` ON \`_studies_v\` (\`version__status\`,\`version_deleted_at\`,\`version_public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_5_idx\` ON \`_studies_v\` (\`version__status\`,\`version_deleted_at\`,\`version_type\`,\`version_created_at\`);`)
  await db.run(sql`CREATE TABLE \`_studies_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_method\` text,
  	\`version_sample\` text,
  	\`version_relevance_for_practice\` text,
  	\`version_slug\` text,
  	\`version_change_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_studies_v_version_version_slug_idx\` ON \`_studies_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_studies_v_locales_locale_parent_id_unique\` ON \`_studies_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_locales__parent_id_fk_idx\` ON \`_studies_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_studies_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text,
  	\`concepts_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_studies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`concepts_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_studies_v_rels_order_idx\` ON \`_studies_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_rels_parent_idx\` ON \`_studies_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_rels_path_idx\` ON \`_studies_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_rels_themes_id_idx\` ON \`_studies_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_studies_v_rels_concepts_id_idx\` ON \`_studies_v_rels\` (\`concepts_id\`);`)
  await db.run(sql`CREATE TABLE \`news_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_countries_order_idx\` ON \`news_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`news_countries_parent_idx\` ON \`news_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`source_name\` text,
  	\`source_url\` text,
  	\`change_type\` text DEFAULT 'minor',
  	\`public_updated_at\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`attribution\` text DEFAULT 'IntegrationNorden',
  	\`date\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`news_image_idx\` ON \`news\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`news_public_updated_at_idx\` ON \`news\` (\`public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_date_idx\` ON \`news\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`news_updated_at_idx\` ON \`news\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_created_at_idx\` ON \`news\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news_deleted_at_idx\` ON \`news\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`news__status_idx\` ON \`news\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_createdAt_4_idx\` ON \`news\` (\`_status\`,\`deleted_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_date_idx\` ON \`news\` (\`_status\`,\`deleted_at\`,\`date\`);`)
  await db.run(sql`CREATE TABLE \`news_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`change_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`news_slug_idx\` ON \`news_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`news_locales_locale_parent_id_unique\` ON \`news_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_locales__parent_id_fk_idx\` ON \`news_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_rels_order_idx\` ON \`news_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_parent_idx\` ON \`news_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_path_idx\` ON \`news_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_themes_id_idx\` ON \`news_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_version_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_version_countries_order_idx\` ON \`_news_v_version_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_countries_parent_idx\` ON \`_news_v_version_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_image_id\` text,
  	\`version_source_name\` text,
  	\`version_source_url\` text,
  	\`version_change_type\` text DEFAULT 'minor',
  	\`version_public_updated_at\` text,
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_attribution\` text DEFAULT 'IntegrationNorden',
  	\`version_date\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_parent_idx\` ON \`_news_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_image_idx\` ON \`_news_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_public_updated_at_idx\` ON \`_news_v\` (\`version_public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_date_idx\` ON \`_news_v\` (\`version_date\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_updated_at_idx\` ON \`_news_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_created_at_idx\` ON \`_news_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_deleted_at_idx\` ON \`_news_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version__status_idx\` ON \`_news_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_created_at_idx\` ON \`_news_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_updated_at_idx\` ON \`_news_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_snapshot_idx\` ON \`_news_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_published_locale_idx\` ON \`_news_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_idx\` ON \`_news_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_autosave_idx\` ON \`_news_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_createdAt_4_idx\` ON \`_news_v\` (\`version__status\`,\`version_deleted_at\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_date_idx\` ON \`_news_v\` (\`version__status\`,\`version_deleted_at\`,\`version_date\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`version_change_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_slug_idx\` ON \`_news_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_news_v_locales_locale_parent_id_unique\` ON \`_news_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_locales__parent_id_fk_idx\` ON \`_news_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_rels_order_idx\` ON \`_news_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_parent_idx\` ON \`_news_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_path_idx\` ON \`_news_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_themes_id_idx\` ON \`_news_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`columns\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`author_id\` text,
  	\`composed\` integer DEFAULT false,
  	\`image_id\` text,
  	\`change_type\` text DEFAULT 'minor',
  	\`public_updated_at\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`attribution\` text DEFAULT 'IntegrationNorden',
  	\`date\` text,
  	\`original_language\` text,
  	\`owner_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`author_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`columns_author_idx\` ON \`columns\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`columns_composed_idx\` ON \`columns\` (\`composed\`);`)
  await db.run(sql`CREATE INDEX \`columns_image_idx\` ON \`columns\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`columns_public_updated_at_idx\` ON \`columns\` (\`public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`columns_date_idx\` ON \`columns\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`columns_owner_idx\` ON \`columns\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`columns_updated_at_idx\` ON \`columns\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`columns_created_at_idx\` ON \`columns\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`columns_deleted_at_idx\` ON \`columns\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`columns__status_idx\` ON \`columns\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_createdAt_5_idx\` ON \`columns\` (\`_status\`,\`deleted_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_date_1_idx\` ON \`columns\` (\`_status\`,\`deleted_at\`,\`date\`);`)
  await db.run(sql`CREATE TABLE \`columns_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`change_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`columns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`columns_slug_idx\` ON \`columns_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`columns_locales_locale_parent_id_unique\` ON \`columns_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`columns_locales__parent_id_fk_idx\` ON \`columns_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`columns_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`columns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`columns_rels_order_idx\` ON \`columns_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`columns_rels_parent_idx\` ON \`columns_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`columns_rels_path_idx\` ON \`columns_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`columns_rels_themes_id_idx\` ON \`columns_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`_columns_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_author_id\` text,
  	\`version_composed\` integer DEFAULT false,
  	\`version_image_id\` text,
  	\`version_change_type\` text DEFAULT 'minor',
  	\`version_public_updated_at\` text,
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_attribution\` text DEFAULT 'IntegrationNorden',
  	\`version_date\` text,
  	\`version_original_language\` text,
  	\`version_owner_id\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`columns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_author_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_columns_v_parent_idx\` ON \`_columns_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_columns_v_version_version_author_idx\` ON \`_columns_v\` (\`version_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_columns_v_version_version_composed_idx\` ON \`_columns_v\` (\`version_composed\`);`)
  await db.run(sql`CREATE INDEX \`_columns_v_version_version_image_idx\` ON \`_columns_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_columns_v_version_version_public_updated_at_idx\` ON \`_columns_v\` (\`version_public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_columns_v_version_version_date_idx\` ON \`_columns_v\` (\`version_date\`);`)
  await db.run(sql`CREATE INDEX \`_columns_v_version_version_owner_idx\` ON \`_columns_v\` (\`version_owner_id\`);`)
  await db.run(sql`CREATE INDEX \`_columns_v_version_version_updated_at_idx\` ON \`_columns_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_columns_v_version_version_created_at_idx\` ON \`_columns_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_columns_v_version_version_deleted_at_idx\` ON \`_columns_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_columns_v_version_version__status_idx\` ON \`_columns_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_columns_v_created_at_idx\` ON \`_columns_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_columns_v_updated_at_idx\` ON \`_columns_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_columns_v_snapshot_idx\` ON \`_columns_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_columns_v_published_locale_idx\` ON \`_columns_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_columns_v_latest_idx\` ON \`_columns_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_columns_v_autosave_idx\` ON \`_columns_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_createdAt_5_idx\` ON \`_columns_v\` (\`version__status\`,\`version_deleted_at\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_date_1_idx\` ON \`_columns_v\` (\`version__status\`,\`version_deleted_at\`,\`version_date\`);`)
  await db.run(sql`CREATE TABLE \`_columns_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`version_change_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_columns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_columns_v_version_version_slug_idx\` ON \`_columns_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_columns_v_locales_locale_parent_id_unique\` ON \`_columns_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_columns_v_locales__parent_id_fk_idx\` ON \`_columns_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_columns_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_columns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_columns_v_rels_order_idx\` ON \`_columns_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_columns_v_rels_parent_idx\` ON \`_columns_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_columns_v_rels_path_idx\` ON \`_columns_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_columns_v_rels_themes_id_idx\` ON \`_columns_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`conferences_programme\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`time\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`conferences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`conferences_programme_order_idx\` ON \`conferences_programme\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`conferences_programme_parent_id_idx\` ON \`conferences_programme\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`conferences_programme_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`conferences_programme\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`conferences_programme_locales_locale_parent_id_unique\` ON \`conferences_programme_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`conferences_programme_locales__parent_id_fk_idx\` ON \`conferences_programme_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`conferences_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`conferences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`conferences_languages_order_idx\` ON \`conferences_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`conferences_languages_parent_idx\` ON \`conferences_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`conferences_interpretation\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`conferences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`conferences_interpretation_order_idx\` ON \`conferences_interpretation\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`conferences_interpretation_parent_idx\` ON \`conferences_interpretation\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`conferences_recordings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`link\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`conferences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`conferences_recordings_order_idx\` ON \`conferences_recordings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`conferences_recordings_parent_id_idx\` ON \`conferences_recordings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`conferences_recordings_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`conferences_recordings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`conferences_recordings_locales_locale_parent_id_unique\` ON \`conferences_recordings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`conferences_recordings_locales__parent_id_fk_idx\` ON \`conferences_recordings_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`conferences_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`accessed\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`conferences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`conferences_sources_order_idx\` ON \`conferences_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`conferences_sources_parent_id_idx\` ON \`conferences_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`conferences\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text DEFAULT 'conference',
  	\`state\` text DEFAULT 'planned',
  	\`start\` text,
  	\`start_tz\` text,
  	\`end\` text,
  	\`end_tz\` text,
  	\`all_day\` integer DEFAULT false,
  	\`place_venue\` text,
  	\`place_city\` text,
  	\`place_country\` text,
  	\`place_link\` text,
  	\`place_online\` integer DEFAULT false,
  	\`organiser_names\` text,
  	\`registration_opens\` text,
  	\`registration_closes\` text,
  	\`registration_link\` text,
  	\`registration_capacity\` numeric,
  	\`fee\` text,
  	\`composed\` integer DEFAULT false,
  	\`change_type\` text DEFAULT 'minor',
  	\`public_updated_at\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`attribution\` text DEFAULT 'IntegrationNorden',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`conferences_kind_idx\` ON \`conferences\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`conferences_state_idx\` ON \`conferences\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`conferences_start_idx\` ON \`conferences\` (\`start\`);`)
  await db.run(sql`CREATE INDEX \`conferences_end_idx\` ON \`conferences\` (\`end\`);`)
  await db.run(sql`CREATE INDEX \`conferences_place_place_country_idx\` ON \`conferences\` (\`place_country\`);`)
  await db.run(sql`CREATE INDEX \`conferences_composed_idx\` ON \`conferences\` (\`composed\`);`)
  await db.run(sql`CREATE INDEX \`conferences_public_updated_at_idx\` ON \`conferences\` (\`public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`conferences_updated_at_idx\` ON \`conferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`conferences_created_at_idx\` ON \`conferences\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`conferences_deleted_at_idx\` ON \`conferences\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`conferences__status_idx\` ON \`conferences\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_createdAt_6_idx\` ON \`conferences\` (\`_status\`,\`deleted_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_start_idx\` ON \`conferences\` (\`_status\`,\`deleted_at\`,\`start\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_end_idx\` ON \`conferences\` (\`_status\`,\`deleted_at\`,\`end\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_kind_createdAt_idx\` ON \`conferences\` (\`_status\`,\`deleted_at\`,\`kind\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_state_createdAt_idx\` ON \`conferences\` (\`_status\`,\`deleted_at\`,\`state\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`conferences_locales\` (
  	\`title\` text,
  	\`date_note\` text,
  	\`lead\` text,
  	\`description\` text,
  	\`accessibility_note\` text,
  	\`slug\` text,
  	\`change_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`conferences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`conferences_slug_idx\` ON \`conferences_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`conferences_locales_locale_parent_id_unique\` ON \`conferences_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`conferences_locales__parent_id_fk_idx\` ON \`conferences_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`conferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text,
  	\`people_id\` text,
  	\`documents_id\` text,
  	\`themes_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`conferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`conferences_rels_order_idx\` ON \`conferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`conferences_rels_parent_idx\` ON \`conferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`conferences_rels_path_idx\` ON \`conferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`conferences_rels_organisations_id_idx\` ON \`conferences_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`conferences_rels_people_id_idx\` ON \`conferences_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`conferences_rels_documents_id_idx\` ON \`conferences_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`conferences_rels_themes_id_idx\` ON \`conferences_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`_conferences_v_version_programme\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`time\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_conferences_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_conferences_v_version_programme_order_idx\` ON \`_conferences_v_version_programme\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_conferences_v_version_programme_parent_id_idx\` ON \`_conferences_v_version_programme\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_conferences_v_version_programme_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_conferences_v_version_programme\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_conferences_v_version_programme_locales_locale_parent_id_un\` ON \`_conferences_v_version_programme_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_conferences_v_version_programme_locales__parent_id_fk_idx\` ON \`_conferences_v_version_programme_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_conferences_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_conferences_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_conferences_v_version_languages_order_idx\` ON \`_conferences_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_conferences_v_version_languages_parent_idx\` ON \`_conferences_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_conferences_v_version_interpretation\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_conferences_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_conferences_v_version_interpretation_order_idx\` ON \`_conferences_v_version_interpretation\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_conferences_v_version_interpretation_parent_idx\` ON \`_conferences_v_version_interpretation\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_conferences_v_version_recordings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`link\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_conferences_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_conferences_v_version_recordings_order_idx\` ON \`_conferences_v_version_recordings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_conferences_v_version_recordings_parent_id_idx\` ON \`_conferences_v_version_recordings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_conferences_v_version_recordings_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_conferences_v_version_recordings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_conferences_v_version_recordings_locales_locale_parent_id_u\` ON \`_conferences_v_version_recordings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_conferences_v_version_recordings_locales__parent_id_fk_idx\` ON \`_conferences_v_version_recordings_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_conferences_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`accessed\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_conferences_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_conferences_v_version_sources_order_idx\` ON \`_conferences_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_conferences_v_version_sources_parent_id_idx\` ON \`_conferences_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_conferences_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_kind\` text DEFAULT 'conference',
  	\`version_state\` text DEFAULT 'planned',
  	\`version_start\` text,
  	\`version_start_tz\` text,
  	\`version_end\` text,
  	\`version_end_tz\` text,
  	\`version_all_day\` integer DEFAULT false,
  	\`version_place_venue\` text,
  	\`version_place_city\` text,
  	\`version_place_country\` text,
  	\`version_place_link\` text,
  	\`version_place_online\` integer DEFAULT false,
  	\`version_organiser_names\` text,
  	\`version_registration_opens\` text,
  	\`version_registration_closes\` text,
  	\`version_registration_link\` text,
  	\`version_registration_capacity\` numeric,
  	\`version_fee\` text,
  	\`version_composed\` integer DEFAULT false,
  	\`version_change_type\` text DEFAULT 'minor',
  	\`version_public_updated_at\` text,
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_attribution\` text DEFAULT 'IntegrationNorden',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`conferences\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_conferences_v_parent_idx\` ON \`_conferences_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_conferences_v_version_version_kind_idx\` ON \`_conferences_v\` (\`version_kind\`);`)
  await db.run(sql`CREATE INDEX \`_conferences_v_version_version_state_idx\` ON \`_conferences_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_conferences_v_version_version_start_idx\` ON \`_conferences_v\` (\`version_start\`);`)
  await db.run(sql`CREATE INDEX \`_conferences_v_version_version_end_idx\` ON \`_conferences_v\` (\`version_end\`);`)
  await db.run(sql`CREATE INDEX \`_conferences_v_version_place_version_place_country_idx\` ON \`_conferences_v\` (\`version_place_country\`);`)
  await db.run(sql`CREATE INDEX \`_conferences_v_version_version_composed_idx\` ON \`_conferences_v\` (\`version_composed\`);`)
  await db.run(sql`CREATE INDEX \`_conferences_v_version_version_public_updated_at_idx\` ON \`_conferences_v\` (\`version_public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_conferences_v_version_version_updated_at_idx\` ON \`_conferences_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_conferences_v_version_version_created_at_idx\` ON \`_conferences_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_conferences_v_version_version_deleted_at_idx\` ON \`_conferences_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_conferences_v_version_version__status_idx\` ON \`_conferences_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_conferences_v_created_at_idx\` ON \`_conferences_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_conferences_v_updated_at_idx\` ON \`_conferences_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_conferences_v_snapshot_idx\` ON \`_conferences_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_conferences_v_published_locale_idx\` ON \`_conferences_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_conferences_v_latest_idx\` ON \`_conferences_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_conferences_v_autosave_idx\` ON \`_conferences_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_createdAt_6_idx\` ON \`_conferences_v\` (\`version__status\`,\`version_deleted_at\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_start_idx\` ON \`_conferences_v\` (\`version__status\`,\`version_deleted_at\`,\`version_start\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_end_idx\` ON \`_conferences_v\` (\`version__status\`,\`version_deleted_at\`,\`version_end\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_6_idx\` ON \`_conferences_v\` (\`version__status\`,\`version_deleted_at\`,\`version_kind\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_7_idx\` ON \`_conferences_v\` (\`version__status\`,\`version_deleted_at\`,\`version_state\`,\`version_created_at\`);`)
  await db.run(sql`CREATE TABLE \`_conferences_v_locales\` (
  	\`version_title\` text,
  	\`version_date_note\` text,
  	\`version_lead\` text,
  	\`version_description\` text,
  	\`version_accessibility_note\` text,
  	\`version_slug\` text,
  	\`version_change_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_conferences_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_conferences_v_version_version_slug_idx\` ON \`_conferences_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_conferences_v_locales_locale_parent_id_unique\` ON \`_conferences_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_conferences_v_locales__parent_id_fk_idx\` ON \`_conferences_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_conferences_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` text,
  	\`people_id\` text,
  	\`documents_id\` text,
  	\`themes_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_conferences_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_conferences_v_rels_order_idx\` ON \`_conferences_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_conferences_v_rels_parent_idx\` ON \`_conferences_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_conferences_v_rels_path_idx\` ON \`_conferences_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_conferences_v_rels_organisations_id_idx\` ON \`_conferences_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_conferences_v_rels_people_id_idx\` ON \`_conferences_v_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`_conferences_v_rels_documents_id_idx\` ON \`_conferences_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_conferences_v_rels_themes_id_idx\` ON \`_conferences_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`accessed\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_sources_order_idx\` ON \`organisations_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_sources_parent_id_idx\` ON \`organisations_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`type\` text,
  	\`country\` text,
  	\`municipality_id\` text,
  	\`parent_id\` text,
  	\`logo_id\` text,
  	\`website\` text,
  	\`email\` text,
  	\`phone\` text,
  	\`city\` text,
  	\`change_type\` text DEFAULT 'minor',
  	\`public_updated_at\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`attribution\` text DEFAULT 'IntegrationNorden',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_type_idx\` ON \`organisations\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`organisations_country_idx\` ON \`organisations\` (\`country\`);`)
  await db.run(sql`CREATE INDEX \`organisations_municipality_idx\` ON \`organisations\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_parent_idx\` ON \`organisations\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_logo_idx\` ON \`organisations\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_public_updated_at_idx\` ON \`organisations\` (\`public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_deleted_at_idx\` ON \`organisations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations__status_idx\` ON \`organisations\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_createdAt_7_idx\` ON \`organisations\` (\`_status\`,\`deleted_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_publicUpdatedAt_2_idx\` ON \`organisations\` (\`_status\`,\`deleted_at\`,\`public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_country_createdAt_2_idx\` ON \`organisations\` (\`_status\`,\`deleted_at\`,\`country\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_type_createdAt_1_idx\` ON \`organisations\` (\`_status\`,\`deleted_at\`,\`type\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_municipality_createdAt_1_idx\` ON \`organisations\` (\`_status\`,\`deleted_at\`,\`municipality_id\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`organisations_locales\` (
  	\`name\` text,
  	\`description\` text,
  	\`slug\` text,
  	\`change_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_slug_idx\` ON \`organisations_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_locales_locale_parent_id_unique\` ON \`organisations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_locales__parent_id_fk_idx\` ON \`organisations_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text,
  	\`concepts_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`concepts_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_rels_order_idx\` ON \`organisations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_parent_idx\` ON \`organisations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_path_idx\` ON \`organisations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_themes_id_idx\` ON \`organisations_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_concepts_id_idx\` ON \`organisations_rels\` (\`concepts_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`url\` text,
  	\`accessed\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_sources_order_idx\` ON \`_organisations_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_sources_parent_id_idx\` ON \`_organisations_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_type\` text,
  	\`version_country\` text,
  	\`version_municipality_id\` text,
  	\`version_parent_id\` text,
  	\`version_logo_id\` text,
  	\`version_website\` text,
  	\`version_email\` text,
  	\`version_phone\` text,
  	\`version_city\` text,
  	\`version_change_type\` text DEFAULT 'minor',
  	\`version_public_updated_at\` text,
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_attribution\` text DEFAULT 'IntegrationNorden',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_parent_idx\` ON \`_organisations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_type_idx\` ON \`_organisations_v\` (\`version_type\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_country_idx\` ON \`_organisations_v\` (\`version_country\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_municipality_idx\` ON \`_organisations_v\` (\`version_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_parent_idx\` ON \`_organisations_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_logo_idx\` ON \`_organisations_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_public_updated_at_idx\` ON \`_organisations_v\` (\`version_public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_updated_at_idx\` ON \`_organisations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_created_at_idx\` ON \`_organisations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_deleted_at_idx\` ON \`_organisations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version__status_idx\` ON \`_organisations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_created_at_idx\` ON \`_organisations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_updated_at_idx\` ON \`_organisations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_snapshot_idx\` ON \`_organisations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_published_locale_idx\` ON \`_organisations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_latest_idx\` ON \`_organisations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_autosave_idx\` ON \`_organisations_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_createdAt_7_idx\` ON \`_organisations_v\` (\`version__status\`,\`version_deleted_at\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_publicUpdate_2_idx\` ON \`_organisations_v\` (\`version__status\`,\`version_deleted_at\`,\`version_public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_8_idx\` ON \`_organisations_v\` (\`version__status\`,\`version_deleted_at\`,\`version_country\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_9_idx\` ON \`_organisations_v\` (\`version__status\`,\`version_deleted_at\`,\`version_type\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_10_idx\` ON \`_organisations_v\` (\`version__status\`,\`version_deleted_at\`,\`version_municipality_id\`,\`version_created_at\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_locales\` (
  	\`version_name\` text,
  	\`version_description\` text,
  	\`version_slug\` text,
  	\`version_change_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_slug_idx\` ON \`_organisations_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_organisations_v_locales_locale_parent_id_unique\` ON \`_organisations_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_locales__parent_id_fk_idx\` ON \`_organisations_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text,
  	\`concepts_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`concepts_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_order_idx\` ON \`_organisations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_parent_idx\` ON \`_organisations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_path_idx\` ON \`_organisations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_themes_id_idx\` ON \`_organisations_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_concepts_id_idx\` ON \`_organisations_v_rels\` (\`concepts_id\`);`)
  await db.run(sql`CREATE TABLE \`people_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`people_languages_order_idx\` ON \`people_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`people_languages_parent_idx\` ON \`people_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`people_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`people_kinds_order_idx\` ON \`people_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`people_kinds_parent_idx\` ON \`people_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`people\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`organisation_id\` text,
  	\`country\` text,
  	\`portrait_id\` text,
  	\`contactable\` integer DEFAULT false,
  	\`email\` text,
  	\`composed\` integer DEFAULT false,
  	\`change_type\` text DEFAULT 'minor',
  	\`public_updated_at\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`attribution\` text DEFAULT 'IntegrationNorden',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`people_organisation_idx\` ON \`people\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`people_country_idx\` ON \`people\` (\`country\`);`)
  await db.run(sql`CREATE INDEX \`people_portrait_idx\` ON \`people\` (\`portrait_id\`);`)
  await db.run(sql`CREATE INDEX \`people_composed_idx\` ON \`people\` (\`composed\`);`)
  await db.run(sql`CREATE INDEX \`people_public_updated_at_idx\` ON \`people\` (\`public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`people_updated_at_idx\` ON \`people\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`people_created_at_idx\` ON \`people\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`people_deleted_at_idx\` ON \`people\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`people__status_idx\` ON \`people\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_createdAt_8_idx\` ON \`people\` (\`_status\`,\`deleted_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_name_idx\` ON \`people\` (\`_status\`,\`deleted_at\`,\`name\`);`)
  await db.run(sql`CREATE TABLE \`people_locales\` (
  	\`title\` text,
  	\`bio\` text,
  	\`slug\` text,
  	\`change_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`people_slug_idx\` ON \`people_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`people_locales_locale_parent_id_unique\` ON \`people_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`people_locales__parent_id_fk_idx\` ON \`people_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_people_v_version_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_people_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_version_languages_order_idx\` ON \`_people_v_version_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_languages_parent_idx\` ON \`_people_v_version_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_people_v_version_kinds\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_people_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_version_kinds_order_idx\` ON \`_people_v_version_kinds\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_kinds_parent_idx\` ON \`_people_v_version_kinds\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_people_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_name\` text,
  	\`version_organisation_id\` text,
  	\`version_country\` text,
  	\`version_portrait_id\` text,
  	\`version_contactable\` integer DEFAULT false,
  	\`version_email\` text,
  	\`version_composed\` integer DEFAULT false,
  	\`version_change_type\` text DEFAULT 'minor',
  	\`version_public_updated_at\` text,
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_attribution\` text DEFAULT 'IntegrationNorden',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_parent_idx\` ON \`_people_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_organisation_idx\` ON \`_people_v\` (\`version_organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_country_idx\` ON \`_people_v\` (\`version_country\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_portrait_idx\` ON \`_people_v\` (\`version_portrait_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_composed_idx\` ON \`_people_v\` (\`version_composed\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_public_updated_at_idx\` ON \`_people_v\` (\`version_public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_updated_at_idx\` ON \`_people_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_created_at_idx\` ON \`_people_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_deleted_at_idx\` ON \`_people_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version__status_idx\` ON \`_people_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_created_at_idx\` ON \`_people_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_updated_at_idx\` ON \`_people_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_snapshot_idx\` ON \`_people_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_published_locale_idx\` ON \`_people_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_latest_idx\` ON \`_people_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_autosave_idx\` ON \`_people_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_createdAt_8_idx\` ON \`_people_v\` (\`version__status\`,\`version_deleted_at\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_name_idx\` ON \`_people_v\` (\`version__status\`,\`version_deleted_at\`,\`version_name\`);`)
  await db.run(sql`CREATE TABLE \`_people_v_locales\` (
  	\`version_title\` text,
  	\`version_bio\` text,
  	\`version_slug\` text,
  	\`version_change_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_people_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_slug_idx\` ON \`_people_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_people_v_locales_locale_parent_id_unique\` ON \`_people_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_locales__parent_id_fk_idx\` ON \`_people_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`municipalities\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`country\` text,
  	\`code\` text,
  	\`region_name\` text,
  	\`region_code\` text,
  	\`area_type\` text,
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`valid_from\` text,
  	\`valid_until\` text,
  	\`official_name\` text,
  	\`second_name\` text,
  	\`second_name_language\` text,
  	\`second_name_status\` text,
  	\`population_value\` numeric,
  	\`population_year\` numeric,
  	\`change_type\` text DEFAULT 'minor',
  	\`public_updated_at\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`attribution\` text DEFAULT 'IntegrationNorden',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`municipalities_name_idx\` ON \`municipalities\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_country_idx\` ON \`municipalities\` (\`country\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_code_idx\` ON \`municipalities\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_region_code_idx\` ON \`municipalities\` (\`region_code\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_area_type_idx\` ON \`municipalities\` (\`area_type\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_population_population_value_idx\` ON \`municipalities\` (\`population_value\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_public_updated_at_idx\` ON \`municipalities\` (\`public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_updated_at_idx\` ON \`municipalities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_created_at_idx\` ON \`municipalities\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_deleted_at_idx\` ON \`municipalities\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`municipalities__status_idx\` ON \`municipalities\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_createdAt_9_idx\` ON \`municipalities\` (\`_status\`,\`deleted_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_name_1_idx\` ON \`municipalities\` (\`_status\`,\`deleted_at\`,\`name\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_country_createdAt_3_idx\` ON \`municipalities\` (\`_status\`,\`deleted_at\`,\`country\`,\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`country_code_idx\` ON \`municipalities\` (\`country\`,\`code\`);`)
  await db.run(sql`CREATE TABLE \`municipalities_locales\` (
  	\`change_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`municipalities_locales_locale_parent_id_unique\` ON \`municipalities_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_locales__parent_id_fk_idx\` ON \`municipalities_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`municipalities_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`municipalities_texts_order_parent\` ON \`municipalities_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_texts_parent_id_fk_idx\` ON \`municipalities_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_name\` text,
  	\`version_country\` text,
  	\`version_code\` text,
  	\`version_region_name\` text,
  	\`version_region_code\` text,
  	\`version_area_type\` text,
  	\`version_latitude\` numeric,
  	\`version_longitude\` numeric,
  	\`version_valid_from\` text,
  	\`version_valid_until\` text,
  	\`version_official_name\` text,
  	\`version_second_name\` text,
  	\`version_second_name_language\` text,
  	\`version_second_name_status\` text,
  	\`version_population_value\` numeric,
  	\`version_population_year\` numeric,
  	\`version_change_type\` text DEFAULT 'minor',
  	\`version_public_updated_at\` text,
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_attribution\` text DEFAULT 'IntegrationNorden',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_municipalities_v_parent_idx\` ON \`_municipalities_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_name_idx\` ON \`_municipalities_v\` (\`version_name\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_country_idx\` ON \`_municipalities_v\` (\`version_country\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_code_idx\` ON \`_municipalities_v\` (\`version_code\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_region_code_idx\` ON \`_municipalities_v\` (\`version_region_code\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_area_type_idx\` ON \`_municipalities_v\` (\`version_area_type\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_population_version_population__idx\` ON \`_municipalities_v\` (\`version_population_value\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_public_updated_at_idx\` ON \`_municipalities_v\` (\`version_public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_updated_at_idx\` ON \`_municipalities_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_created_at_idx\` ON \`_municipalities_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_deleted_at_idx\` ON \`_municipalities_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version__status_idx\` ON \`_municipalities_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_created_at_idx\` ON \`_municipalities_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_updated_at_idx\` ON \`_municipalities_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_snapshot_idx\` ON \`_municipalities_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_published_locale_idx\` ON \`_municipalities_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_latest_idx\` ON \`_municipalities_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_autosave_idx\` ON \`_municipalities_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_createdAt_9_idx\` ON \`_municipalities_v\` (\`version__status\`,\`version_deleted_at\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_name_1_idx\` ON \`_municipalities_v\` (\`version__status\`,\`version_deleted_at\`,\`version_name\`);`)
  await db.run(sql`CREATE INDEX \`compound_index_11_idx\` ON \`_municipalities_v\` (\`version__status\`,\`version_deleted_at\`,\`version_country\`,\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`version_country_version_code_idx\` ON \`_municipalities_v\` (\`version_country\`,\`version_code\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v_locales\` (
  	\`version_change_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_municipalities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_municipalities_v_locales_locale_parent_id_unique\` ON \`_municipalities_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_locales__parent_id_fk_idx\` ON \`_municipalities_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_municipalities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_municipalities_v_texts_order_parent\` ON \`_municipalities_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_texts_parent_id_fk_idx\` ON \`_municipalities_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`datasets_origins\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`name\` text,
  	\`version\` text,
  	\`licence\` text,
  	\`attribution\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`datasets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`datasets_origins_order_idx\` ON \`datasets_origins\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`datasets_origins_parent_id_idx\` ON \`datasets_origins\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`datasets\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`period_from\` text,
  	\`period_until\` text,
  	\`cube\` text,
  	\`source_office\` text,
  	\`table_id\` text,
  	\`updated\` text,
  	\`retrieved_at\` text,
  	\`refresh_kind\` text DEFAULT 'manual',
  	\`refresh_cron\` text,
  	\`refresh_address\` text,
  	\`change_type\` text DEFAULT 'minor',
  	\`public_updated_at\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`attribution\` text DEFAULT 'IntegrationNorden',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`datasets_public_updated_at_idx\` ON \`datasets\` (\`public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`datasets_updated_at_idx\` ON \`datasets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`datasets_created_at_idx\` ON \`datasets\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`datasets_deleted_at_idx\` ON \`datasets\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`datasets__status_idx\` ON \`datasets\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_createdAt_10_idx\` ON \`datasets\` (\`_status\`,\`deleted_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`datasets_locales\` (
  	\`title\` text,
  	\`definition\` text,
  	\`comparability_note\` text,
  	\`unit\` text,
  	\`slug\` text,
  	\`change_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`datasets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`datasets_slug_idx\` ON \`datasets_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`datasets_locales_locale_parent_id_unique\` ON \`datasets_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`datasets_locales__parent_id_fk_idx\` ON \`datasets_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_datasets_v_version_origins\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`name\` text,
  	\`version\` text,
  	\`licence\` text,
  	\`attribution\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_datasets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_datasets_v_version_origins_order_idx\` ON \`_datasets_v_version_origins\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_datasets_v_version_origins_parent_id_idx\` ON \`_datasets_v_version_origins\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_datasets_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_period_from\` text,
  	\`version_period_until\` text,
  	\`version_cube\` text,
  	\`version_source_office\` text,
  	\`version_table_id\` text,
  	\`version_updated\` text,
  	\`version_retrieved_at\` text,
  	\`version_refresh_kind\` text DEFAULT 'manual',
  	\`version_refresh_cron\` text,
  	\`version_refresh_address\` text,
  	\`version_change_type\` text DEFAULT 'minor',
  	\`version_public_updated_at\` text,
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_attribution\` text DEFAULT 'IntegrationNorden',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`datasets\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_datasets_v_parent_idx\` ON \`_datasets_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_datasets_v_version_version_public_updated_at_idx\` ON \`_datasets_v\` (\`version_public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_datasets_v_version_version_updated_at_idx\` ON \`_datasets_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_datasets_v_version_version_created_at_idx\` ON \`_datasets_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_datasets_v_version_version_deleted_at_idx\` ON \`_datasets_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_datasets_v_version_version__status_idx\` ON \`_datasets_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_datasets_v_created_at_idx\` ON \`_datasets_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_datasets_v_updated_at_idx\` ON \`_datasets_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_datasets_v_snapshot_idx\` ON \`_datasets_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_datasets_v_published_locale_idx\` ON \`_datasets_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_datasets_v_latest_idx\` ON \`_datasets_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_datasets_v_autosave_idx\` ON \`_datasets_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_createdAt_10_idx\` ON \`_datasets_v\` (\`version__status\`,\`version_deleted_at\`,\`version_created_at\`);`)
  await db.run(sql`CREATE TABLE \`_datasets_v_locales\` (
  	\`version_title\` text,
  	\`version_definition\` text,
  	\`version_comparability_note\` text,
  	\`version_unit\` text,
  	\`version_slug\` text,
  	\`version_change_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_datasets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_datasets_v_version_version_slug_idx\` ON \`_datasets_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_datasets_v_locales_locale_parent_id_unique\` ON \`_datasets_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_datasets_v_locales__parent_id_fk_idx\` ON \`_datasets_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`concepts\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`change_type\` text DEFAULT 'minor',
  	\`public_updated_at\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`attribution\` text DEFAULT 'IntegrationNorden',
  	\`kind\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`concepts_public_updated_at_idx\` ON \`concepts\` (\`public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`concepts_updated_at_idx\` ON \`concepts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`concepts_created_at_idx\` ON \`concepts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`concepts_deleted_at_idx\` ON \`concepts\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`concepts__status_idx\` ON \`concepts\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_createdAt_11_idx\` ON \`concepts\` (\`_status\`,\`deleted_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`concepts_locales\` (
  	\`pref_label\` text,
  	\`definition\` text,
  	\`slug\` text,
  	\`change_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`concepts_slug_idx\` ON \`concepts_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`concepts_locales_locale_parent_id_unique\` ON \`concepts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`concepts_locales__parent_id_fk_idx\` ON \`concepts_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`concepts_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`concepts_texts_order_parent\` ON \`concepts_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`concepts_texts_locale_parent\` ON \`concepts_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`concepts_texts_parent_id_fk_idx\` ON \`concepts_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`concepts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`concepts_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`concepts_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`concepts_rels_order_idx\` ON \`concepts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`concepts_rels_parent_idx\` ON \`concepts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`concepts_rels_path_idx\` ON \`concepts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`concepts_rels_concepts_id_idx\` ON \`concepts_rels\` (\`concepts_id\`);`)
  await db.run(sql`CREATE TABLE \`_concepts_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_change_type\` text DEFAULT 'minor',
  	\`version_public_updated_at\` text,
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_attribution\` text DEFAULT 'IntegrationNorden',
  	\`version_kind\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_concepts_v_parent_idx\` ON \`_concepts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_version_version_public_updated_at_idx\` ON \`_concepts_v\` (\`version_public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_version_version_updated_at_idx\` ON \`_concepts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_version_version_created_at_idx\` ON \`_concepts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_version_version_deleted_at_idx\` ON \`_concepts_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_version_version__status_idx\` ON \`_concepts_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_created_at_idx\` ON \`_concepts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_updated_at_idx\` ON \`_concepts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_snapshot_idx\` ON \`_concepts_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_published_locale_idx\` ON \`_concepts_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_latest_idx\` ON \`_concepts_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_autosave_idx\` ON \`_concepts_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_createdAt_11_idx\` ON \`_concepts_v\` (\`version__status\`,\`version_deleted_at\`,\`version_created_at\`);`)
  await db.run(sql`CREATE TABLE \`_concepts_v_locales\` (
  	\`version_pref_label\` text,
  	\`version_definition\` text,
  	\`version_slug\` text,
  	\`version_change_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_concepts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_concepts_v_version_version_slug_idx\` ON \`_concepts_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_concepts_v_locales_locale_parent_id_unique\` ON \`_concepts_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_locales__parent_id_fk_idx\` ON \`_concepts_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_concepts_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	\`locale\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_concepts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_concepts_v_texts_order_parent\` ON \`_concepts_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_texts_locale_parent\` ON \`_concepts_v_texts\` (\`locale\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_texts_parent_id_fk_idx\` ON \`_concepts_v_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_concepts_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`concepts_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_concepts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`concepts_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_concepts_v_rels_order_idx\` ON \`_concepts_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_rels_parent_idx\` ON \`_concepts_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_rels_path_idx\` ON \`_concepts_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_concepts_v_rels_concepts_id_idx\` ON \`_concepts_v_rels\` (\`concepts_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_text_order_idx\` ON \`pages_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_text_parent_id_idx\` ON \`pages_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_text_path_idx\` ON \`pages_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_text_locales\` (
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_blocks_text_locales_locale_parent_id_unique\` ON \`pages_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_text_locales__parent_id_fk_idx\` ON \`pages_blocks_text_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_image\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_image_order_idx\` ON \`pages_blocks_image\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_image_parent_id_idx\` ON \`pages_blocks_image\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_image_path_idx\` ON \`pages_blocks_image\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_image_image_idx\` ON \`pages_blocks_image\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_quote\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_quote_order_idx\` ON \`pages_blocks_quote\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_quote_parent_id_idx\` ON \`pages_blocks_quote\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_quote_path_idx\` ON \`pages_blocks_quote\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_quote_locales\` (
  	\`quote\` text,
  	\`attribution\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_quote\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_blocks_quote_locales_locale_parent_id_unique\` ON \`pages_blocks_quote_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_quote_locales__parent_id_fk_idx\` ON \`pages_blocks_quote_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_testimony\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`testimony_id\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`testimony_id\`) REFERENCES \`testimonies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_testimony_order_idx\` ON \`pages_blocks_testimony\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_testimony_parent_id_idx\` ON \`pages_blocks_testimony\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_testimony_path_idx\` ON \`pages_blocks_testimony\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_testimony_testimony_idx\` ON \`pages_blocks_testimony\` (\`testimony_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_practice_list\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_practice_list_order_idx\` ON \`pages_blocks_practice_list\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_practice_list_parent_id_idx\` ON \`pages_blocks_practice_list\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_practice_list_path_idx\` ON \`pages_blocks_practice_list\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_practice_list_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_practice_list\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_blocks_practice_list_locales_locale_parent_id_unique\` ON \`pages_blocks_practice_list_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_practice_list_locales__parent_id_fk_idx\` ON \`pages_blocks_practice_list_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_figure\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` text,
  	\`source\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_figure_order_idx\` ON \`pages_blocks_figure\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_figure_parent_id_idx\` ON \`pages_blocks_figure\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_figure_path_idx\` ON \`pages_blocks_figure\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_figure_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_figure\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_blocks_figure_locales_locale_parent_id_unique\` ON \`pages_blocks_figure_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_figure_locales__parent_id_fk_idx\` ON \`pages_blocks_figure_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_chart\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`dataset_id\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`dataset_id\`) REFERENCES \`datasets\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_chart_order_idx\` ON \`pages_blocks_chart\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_chart_parent_id_idx\` ON \`pages_blocks_chart\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_chart_path_idx\` ON \`pages_blocks_chart\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_chart_dataset_idx\` ON \`pages_blocks_chart\` (\`dataset_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_chart_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_chart\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_blocks_chart_locales_locale_parent_id_unique\` ON \`pages_blocks_chart_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_chart_locales__parent_id_fk_idx\` ON \`pages_blocks_chart_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_call_to_action\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`link\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_blocks_call_to_action_order_idx\` ON \`pages_blocks_call_to_action\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_call_to_action_parent_id_idx\` ON \`pages_blocks_call_to_action\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_call_to_action_path_idx\` ON \`pages_blocks_call_to_action\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`pages_blocks_call_to_action_locales\` (
  	\`text\` text,
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages_blocks_call_to_action\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_blocks_call_to_action_locales_locale_parent_id_unique\` ON \`pages_blocks_call_to_action_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_blocks_call_to_action_locales__parent_id_fk_idx\` ON \`pages_blocks_call_to_action_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`change_type\` text DEFAULT 'minor',
  	\`public_updated_at\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`attribution\` text DEFAULT 'IntegrationNorden',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_key_idx\` ON \`pages\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`pages_public_updated_at_idx\` ON \`pages\` (\`public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_createdAt_12_idx\` ON \`pages\` (\`_status\`,\`deleted_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`pages_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`slug\` text,
  	\`change_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages_locales\` (\`slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_locales__parent_id_fk_idx\` ON \`pages_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`practices_id\` text,
  	\`municipalities_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_rels_order_idx\` ON \`pages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_parent_idx\` ON \`pages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_path_idx\` ON \`pages_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_practices_id_idx\` ON \`pages_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_municipalities_id_idx\` ON \`pages_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_text\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_text_order_idx\` ON \`_pages_v_blocks_text\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_text_parent_id_idx\` ON \`_pages_v_blocks_text\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_text_path_idx\` ON \`_pages_v_blocks_text\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_text_locales\` (
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_text\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_blocks_text_locales_locale_parent_id_unique\` ON \`_pages_v_blocks_text_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_text_locales__parent_id_fk_idx\` ON \`_pages_v_blocks_text_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_image\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_image_order_idx\` ON \`_pages_v_blocks_image\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_image_parent_id_idx\` ON \`_pages_v_blocks_image\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_image_path_idx\` ON \`_pages_v_blocks_image\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_image_image_idx\` ON \`_pages_v_blocks_image\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_quote\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_quote_order_idx\` ON \`_pages_v_blocks_quote\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_quote_parent_id_idx\` ON \`_pages_v_blocks_quote\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_quote_path_idx\` ON \`_pages_v_blocks_quote\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_quote_locales\` (
  	\`quote\` text,
  	\`attribution\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_quote\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_blocks_quote_locales_locale_parent_id_unique\` ON \`_pages_v_blocks_quote_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_quote_locales__parent_id_fk_idx\` ON \`_pages_v_blocks_quote_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_testimony\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`testimony_id\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`testimony_id\`) REFERENCES \`testimonies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_testimony_order_idx\` ON \`_pages_v_blocks_testimony\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_testimony_parent_id_idx\` ON \`_pages_v_blocks_testimony\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_testimony_path_idx\` ON \`_pages_v_blocks_testimony\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_testimony_testimony_idx\` ON \`_pages_v_blocks_testimony\` (\`testimony_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_practice_list\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_practice_list_order_idx\` ON \`_pages_v_blocks_practice_list\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_practice_list_parent_id_idx\` ON \`_pages_v_blocks_practice_list\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_practice_list_path_idx\` ON \`_pages_v_blocks_practice_list\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_practice_list_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_practice_list\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_blocks_practice_list_locales_locale_parent_id_uniqu\` ON \`_pages_v_blocks_practice_list_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_practice_list_locales__parent_id_fk_idx\` ON \`_pages_v_blocks_practice_list_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_figure\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`value\` text,
  	\`source\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_figure_order_idx\` ON \`_pages_v_blocks_figure\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_figure_parent_id_idx\` ON \`_pages_v_blocks_figure\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_figure_path_idx\` ON \`_pages_v_blocks_figure\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_figure_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_figure\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_blocks_figure_locales_locale_parent_id_unique\` ON \`_pages_v_blocks_figure_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_figure_locales__parent_id_fk_idx\` ON \`_pages_v_blocks_figure_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_chart\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`dataset_id\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`dataset_id\`) REFERENCES \`datasets\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_chart_order_idx\` ON \`_pages_v_blocks_chart\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_chart_parent_id_idx\` ON \`_pages_v_blocks_chart\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_chart_path_idx\` ON \`_pages_v_blocks_chart\` (\`_path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_chart_dataset_idx\` ON \`_pages_v_blocks_chart\` (\`dataset_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_chart_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_chart\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_blocks_chart_locales_locale_parent_id_unique\` ON \`_pages_v_blocks_chart_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_chart_locales__parent_id_fk_idx\` ON \`_pages_v_blocks_chart_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_call_to_action\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`_path\` text NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`link\` text,
  	\`_uuid\` text,
  	\`block_name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_call_to_action_order_idx\` ON \`_pages_v_blocks_call_to_action\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_call_to_action_parent_id_idx\` ON \`_pages_v_blocks_call_to_action\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_call_to_action_path_idx\` ON \`_pages_v_blocks_call_to_action\` (\`_path\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_blocks_call_to_action_locales\` (
  	\`text\` text,
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v_blocks_call_to_action\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_blocks_call_to_action_locales_locale_parent_id_uniq\` ON \`_pages_v_blocks_call_to_action_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_blocks_call_to_action_locales__parent_id_fk_idx\` ON \`_pages_v_blocks_call_to_action_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_key\` text,
  	\`version_change_type\` text DEFAULT 'minor',
  	\`version_public_updated_at\` text,
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_attribution\` text DEFAULT 'IntegrationNorden',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_key_idx\` ON \`_pages_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_public_updated_at_idx\` ON \`_pages_v\` (\`version_public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_autosave_idx\` ON \`_pages_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_createdAt_12_idx\` ON \`_pages_v\` (\`version__status\`,\`version_deleted_at\`,\`version_created_at\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_slug\` text,
  	\`version_change_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v_locales\` (\`version_slug\`,\`_locale\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_locales_locale_parent_id_unique\` ON \`_pages_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_locales__parent_id_fk_idx\` ON \`_pages_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`practices_id\` text,
  	\`municipalities_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_order_idx\` ON \`_pages_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_parent_idx\` ON \`_pages_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_path_idx\` ON \`_pages_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_practices_id_idx\` ON \`_pages_v_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_municipalities_id_idx\` ON \`_pages_v_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`decorative\` integer DEFAULT false,
  	\`credit\` text,
  	\`change_type\` text DEFAULT 'minor',
  	\`public_updated_at\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`attribution\` text DEFAULT 'IntegrationNorden',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_avif480_url\` text,
  	\`sizes_avif480_width\` numeric,
  	\`sizes_avif480_height\` numeric,
  	\`sizes_avif480_mime_type\` text,
  	\`sizes_avif480_filesize\` numeric,
  	\`sizes_avif480_filename\` text,
  	\`sizes_webp480_url\` text,
  	\`sizes_webp480_width\` numeric,
  	\`sizes_webp480_height\` numeric,
  	\`sizes_webp480_mime_type\` text,
  	\`sizes_webp480_filesize\` numeric,
  	\`sizes_webp480_filename\` text,
  	\`sizes_avif800_url\` text,
  	\`sizes_avif800_width\` numeric,
  	\`sizes_avif800_height\` numeric,
  	\`sizes_avif800_mime_type\` text,
  	\`sizes_avif800_filesize\` numeric,
  	\`sizes_avif800_filename\` text,
  	\`sizes_webp800_url\` text,
  	\`sizes_webp800_width\` numeric,
  	\`sizes_webp800_height\` numeric,
  	\`sizes_webp800_mime_type\` text,
  	\`sizes_webp800_filesize\` numeric,
  	\`sizes_webp800_filename\` text,
  	\`sizes_avif1280_url\` text,
  	\`sizes_avif1280_width\` numeric,
  	\`sizes_avif1280_height\` numeric,
  	\`sizes_avif1280_mime_type\` text,
  	\`sizes_avif1280_filesize\` numeric,
  	\`sizes_avif1280_filename\` text,
  	\`sizes_webp1280_url\` text,
  	\`sizes_webp1280_width\` numeric,
  	\`sizes_webp1280_height\` numeric,
  	\`sizes_webp1280_mime_type\` text,
  	\`sizes_webp1280_filesize\` numeric,
  	\`sizes_webp1280_filename\` text,
  	\`sizes_avif1920_url\` text,
  	\`sizes_avif1920_width\` numeric,
  	\`sizes_avif1920_height\` numeric,
  	\`sizes_avif1920_mime_type\` text,
  	\`sizes_avif1920_filesize\` numeric,
  	\`sizes_avif1920_filename\` text,
  	\`sizes_webp1920_url\` text,
  	\`sizes_webp1920_width\` numeric,
  	\`sizes_webp1920_height\` numeric,
  	\`sizes_webp1920_mime_type\` text,
  	\`sizes_webp1920_filesize\` numeric,
  	\`sizes_webp1920_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_public_updated_at_idx\` ON \`media\` (\`public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`media_deleted_at_idx\` ON \`media\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`media__status_idx\` ON \`media\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_avif480_sizes_avif480_filename_idx\` ON \`media\` (\`sizes_avif480_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_webp480_sizes_webp480_filename_idx\` ON \`media\` (\`sizes_webp480_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_avif800_sizes_avif800_filename_idx\` ON \`media\` (\`sizes_avif800_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_webp800_sizes_webp800_filename_idx\` ON \`media\` (\`sizes_webp800_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_avif1280_sizes_avif1280_filename_idx\` ON \`media\` (\`sizes_avif1280_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_webp1280_sizes_webp1280_filename_idx\` ON \`media\` (\`sizes_webp1280_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_avif1920_sizes_avif1920_filename_idx\` ON \`media\` (\`sizes_avif1920_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_webp1920_sizes_webp1920_filename_idx\` ON \`media\` (\`sizes_webp1920_filename\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_createdAt_13_idx\` ON \`media\` (\`_status\`,\`deleted_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`caption\` text,
  	\`change_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`media_locales__parent_id_fk_idx\` ON \`media_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_media_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_decorative\` integer DEFAULT false,
  	\`version_credit\` text,
  	\`version_change_type\` text DEFAULT 'minor',
  	\`version_public_updated_at\` text,
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_attribution\` text DEFAULT 'IntegrationNorden',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_url\` text,
  	\`version_thumbnail_u_r_l\` text,
  	\`version_filename\` text,
  	\`version_mime_type\` text,
  	\`version_filesize\` numeric,
  	\`version_width\` numeric,
  	\`version_height\` numeric,
  	\`version_focal_x\` numeric,
  	\`version_focal_y\` numeric,
  	\`version_sizes_avif480_url\` text,
  	\`version_sizes_avif480_width\` numeric,
  	\`version_sizes_avif480_height\` numeric,
  	\`version_sizes_avif480_mime_type\` text,
  	\`version_sizes_avif480_filesize\` numeric,
  	\`version_sizes_avif480_filename\` text,
  	\`version_sizes_webp480_url\` text,
  	\`version_sizes_webp480_width\` numeric,
  	\`version_sizes_webp480_height\` numeric,
  	\`version_sizes_webp480_mime_type\` text,
  	\`version_sizes_webp480_filesize\` numeric,
  	\`version_sizes_webp480_filename\` text,
  	\`version_sizes_avif800_url\` text,
  	\`version_sizes_avif800_width\` numeric,
  	\`version_sizes_avif800_height\` numeric,
  	\`version_sizes_avif800_mime_type\` text,
  	\`version_sizes_avif800_filesize\` numeric,
  	\`version_sizes_avif800_filename\` text,
  	\`version_sizes_webp800_url\` text,
  	\`version_sizes_webp800_width\` numeric,
  	\`version_sizes_webp800_height\` numeric,
  	\`version_sizes_webp800_mime_type\` text,
  	\`version_sizes_webp800_filesize\` numeric,
  	\`version_sizes_webp800_filename\` text,
  	\`version_sizes_avif1280_url\` text,
  	\`version_sizes_avif1280_width\` numeric,
  	\`version_sizes_avif1280_height\` numeric,
  	\`version_sizes_avif1280_mime_type\` text,
  	\`version_sizes_avif1280_filesize\` numeric,
  	\`version_sizes_avif1280_filename\` text,
  	\`version_sizes_webp1280_url\` text,
  	\`version_sizes_webp1280_width\` numeric,
  	\`version_sizes_webp1280_height\` numeric,
  	\`version_sizes_webp1280_mime_type\` text,
  	\`version_sizes_webp1280_filesize\` numeric,
  	\`version_sizes_webp1280_filename\` text,
  	\`version_sizes_avif1920_url\` text,
  	\`version_sizes_avif1920_width\` numeric,
  	\`version_sizes_avif1920_height\` numeric,
  	\`version_sizes_avif1920_mime_type\` text,
  	\`version_sizes_avif1920_filesize\` numeric,
  	\`version_sizes_avif1920_filename\` text,
  	\`version_sizes_webp1920_url\` text,
  	\`version_sizes_webp1920_width\` numeric,
  	\`version_sizes_webp1920_height\` numeric,
  	\`version_sizes_webp1920_mime_type\` text,
  	\`version_sizes_webp1920_filesize\` numeric,
  	\`version_sizes_webp1920_filename\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_media_v_parent_idx\` ON \`_media_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_public_updated_at_idx\` ON \`_media_v\` (\`version_public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_updated_at_idx\` ON \`_media_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_created_at_idx\` ON \`_media_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_deleted_at_idx\` ON \`_media_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version__status_idx\` ON \`_media_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_filename_idx\` ON \`_media_v\` (\`version_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_avif480_version_sizes_avif480_fil_idx\` ON \`_media_v\` (\`version_sizes_avif480_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_webp480_version_sizes_webp480_fil_idx\` ON \`_media_v\` (\`version_sizes_webp480_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_avif800_version_sizes_avif800_fil_idx\` ON \`_media_v\` (\`version_sizes_avif800_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_webp800_version_sizes_webp800_fil_idx\` ON \`_media_v\` (\`version_sizes_webp800_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_avif1280_version_sizes_avif1280_f_idx\` ON \`_media_v\` (\`version_sizes_avif1280_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_webp1280_version_sizes_webp1280_f_idx\` ON \`_media_v\` (\`version_sizes_webp1280_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_avif1920_version_sizes_avif1920_f_idx\` ON \`_media_v\` (\`version_sizes_avif1920_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_webp1920_version_sizes_webp1920_f_idx\` ON \`_media_v\` (\`version_sizes_webp1920_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_created_at_idx\` ON \`_media_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_updated_at_idx\` ON \`_media_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_snapshot_idx\` ON \`_media_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_published_locale_idx\` ON \`_media_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_latest_idx\` ON \`_media_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_autosave_idx\` ON \`_media_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_createdAt_13_idx\` ON \`_media_v\` (\`version__status\`,\`version_deleted_at\`,\`version_created_at\`);`)
  await db.run(sql`CREATE TABLE \`_media_v_locales\` (
  	\`version_alt\` text,
  	\`version_caption\` text,
  	\`version_change_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_media_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_media_v_locales_locale_parent_id_unique\` ON \`_media_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_locales__parent_id_fk_idx\` ON \`_media_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`credit\` text,
  	\`change_type\` text DEFAULT 'minor',
  	\`public_updated_at\` text,
  	\`licence\` text DEFAULT 'CC-BY-4.0',
  	\`attribution\` text DEFAULT 'IntegrationNorden',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_public_updated_at_idx\` ON \`documents\` (\`public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_deleted_at_idx\` ON \`documents\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`documents__status_idx\` ON \`documents\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_filename_idx\` ON \`documents\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_createdAt_14_idx\` ON \`documents\` (\`_status\`,\`deleted_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`documents_locales\` (
  	\`title\` text,
  	\`caption\` text,
  	\`change_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_locales_locale_parent_id_unique\` ON \`documents_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_locales__parent_id_fk_idx\` ON \`documents_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_credit\` text,
  	\`version_change_type\` text DEFAULT 'minor',
  	\`version_public_updated_at\` text,
  	\`version_licence\` text DEFAULT 'CC-BY-4.0',
  	\`version_attribution\` text DEFAULT 'IntegrationNorden',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_url\` text,
  	\`version_thumbnail_u_r_l\` text,
  	\`version_filename\` text,
  	\`version_mime_type\` text,
  	\`version_filesize\` numeric,
  	\`version_width\` numeric,
  	\`version_height\` numeric,
  	\`version_focal_x\` numeric,
  	\`version_focal_y\` numeric,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_documents_v_parent_idx\` ON \`_documents_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_public_updated_at_idx\` ON \`_documents_v\` (\`version_public_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_updated_at_idx\` ON \`_documents_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_created_at_idx\` ON \`_documents_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_deleted_at_idx\` ON \`_documents_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version__status_idx\` ON \`_documents_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_version_version_filename_idx\` ON \`_documents_v\` (\`version_filename\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_created_at_idx\` ON \`_documents_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_updated_at_idx\` ON \`_documents_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_snapshot_idx\` ON \`_documents_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_published_locale_idx\` ON \`_documents_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_latest_idx\` ON \`_documents_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_autosave_idx\` ON \`_documents_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_createdAt_14_idx\` ON \`_documents_v\` (\`version__status\`,\`version_deleted_at\`,\`version_created_at\`);`)
  await db.run(sql`CREATE TABLE \`_documents_v_locales\` (
  	\`version_title\` text,
  	\`version_caption\` text,
  	\`version_change_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_documents_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_documents_v_locales_locale_parent_id_unique\` ON \`_documents_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_documents_v_locales__parent_id_fk_idx\` ON \`_documents_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`type\` text DEFAULT '308' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`redirects_from_idx\` ON \`redirects\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`redirects_to_idx\` ON \`redirects\` (\`to\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`submissions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`country\` text,
  	\`text\` text NOT NULL,
  	\`submitter_name\` text,
  	\`submitter_email\` text,
  	\`practice_id\` text,
  	\`state\` text DEFAULT 'new',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`practice_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`submissions_practice_idx\` ON \`submissions\` (\`practice_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_updated_at_idx\` ON \`submissions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`submissions_created_at_idx\` ON \`submissions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`enquiries\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`person_id\` text,
  	\`practice_id\` text,
  	\`subject\` text NOT NULL,
  	\`message\` text NOT NULL,
  	\`from_name\` text,
  	\`from_email\` text NOT NULL,
  	\`state\` text DEFAULT 'waiting',
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`practice_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`enquiries_person_idx\` ON \`enquiries\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_practice_idx\` ON \`enquiries\` (\`practice_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_updated_at_idx\` ON \`enquiries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`enquiries_created_at_idx\` ON \`enquiries\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`subscribers\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`email\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`theme_id\` text,
  	\`confirmed_at\` text,
  	\`unsubscribed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`subscribers_email_idx\` ON \`subscribers\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_theme_idx\` ON \`subscribers\` (\`theme_id\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_updated_at_idx\` ON \`subscribers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_created_at_idx\` ON \`subscribers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`agencies_keys_scopes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agencies_keys\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agencies_keys_scopes_order_idx\` ON \`agencies_keys_scopes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`agencies_keys_scopes_parent_idx\` ON \`agencies_keys_scopes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`agencies_keys\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`prefix\` text,
  	\`quota_class\` text DEFAULT 'standard',
  	\`created\` text,
  	\`last_used\` text,
  	\`expires\` text,
  	\`revoked\` text,
  	\`hash\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agencies_keys_order_idx\` ON \`agencies_keys\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`agencies_keys_parent_id_idx\` ON \`agencies_keys\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`agencies_keys_prefix_idx\` ON \`agencies_keys\` (\`prefix\`);`)
  await db.run(sql`CREATE INDEX \`agencies_keys_hash_idx\` ON \`agencies_keys\` (\`hash\`);`)
  await db.run(sql`CREATE TABLE \`agencies_webhook_endpoints\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text NOT NULL,
  	\`paused\` integer,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agencies_webhook_endpoints_order_idx\` ON \`agencies_webhook_endpoints\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`agencies_webhook_endpoints_parent_id_idx\` ON \`agencies_webhook_endpoints\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`agencies\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`organisation_id\` text,
  	\`contact_name\` text,
  	\`contact_email\` text,
  	\`terms_accepted_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`organisation_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`agencies_organisation_idx\` ON \`agencies\` (\`organisation_id\`);`)
  await db.run(sql`CREATE INDEX \`agencies_updated_at_idx\` ON \`agencies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`agencies_created_at_idx\` ON \`agencies\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`agencies_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`agencies_texts_order_parent\` ON \`agencies_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`agencies_texts_parent_id_fk_idx\` ON \`agencies_texts\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`webhook_deliveries\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`agency_id\` text NOT NULL,
  	\`endpoint\` text NOT NULL,
  	\`event\` text NOT NULL,
  	\`payload\` text,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`attempts\` numeric DEFAULT 0,
  	\`next_attempt_at\` text,
  	\`last_error\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`agency_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_agency_idx\` ON \`webhook_deliveries\` (\`agency_id\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_next_attempt_at_idx\` ON \`webhook_deliveries\` (\`next_attempt_at\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_updated_at_idx\` ON \`webhook_deliveries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhook_deliveries_created_at_idx\` ON \`webhook_deliveries\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`changes_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`changes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`changes_languages_order_idx\` ON \`changes_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`changes_languages_parent_idx\` ON \`changes_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`changes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`collection\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`previous_slug\` text,
  	\`new_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`changes_seq_idx\` ON \`changes\` (\`seq\`);`)
  await db.run(sql`CREATE INDEX \`changes_collection_idx\` ON \`changes\` (\`collection\`);`)
  await db.run(sql`CREATE INDEX \`changes_document_idx\` ON \`changes\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`changes_updated_at_idx\` ON \`changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`changes_created_at_idx\` ON \`changes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_languages_order_idx\` ON \`users_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_languages_parent_idx\` ON \`users_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_countries\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_countries_order_idx\` ON \`users_countries\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_countries_parent_idx\` ON \`users_countries\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`admin_language\` text,
  	\`person_id\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_person_idx\` ON \`users\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`meta\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` text,
  	\`practices_id\` text,
  	\`testimonies_id\` text,
  	\`consents_id\` text,
  	\`studies_id\` text,
  	\`news_id\` text,
  	\`columns_id\` text,
  	\`conferences_id\` text,
  	\`organisations_id\` text,
  	\`people_id\` text,
  	\`municipalities_id\` text,
  	\`datasets_id\` text,
  	\`concepts_id\` text,
  	\`pages_id\` text,
  	\`media_id\` text,
  	\`documents_id\` text,
  	\`redirects_id\` text,
  	\`submissions_id\` text,
  	\`enquiries_id\` text,
  	\`subscribers_id\` text,
  	\`agencies_id\` text,
  	\`webhook_deliveries_id\` text,
  	\`changes_id\` text,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`testimonies_id\`) REFERENCES \`testimonies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`consents_id\`) REFERENCES \`consents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`studies_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`columns_id\`) REFERENCES \`columns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`conferences_id\`) REFERENCES \`conferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`datasets_id\`) REFERENCES \`datasets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`concepts_id\`) REFERENCES \`concepts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`submissions_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`enquiries_id\`) REFERENCES \`enquiries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`subscribers_id\`) REFERENCES \`subscribers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`webhook_deliveries_id\`) REFERENCES \`webhook_deliveries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`changes_id\`) REFERENCES \`changes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_themes_id_idx\` ON \`payload_locked_documents_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_practices_id_idx\` ON \`payload_locked_documents_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_testimonies_id_idx\` ON \`payload_locked_documents_rels\` (\`testimonies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_consents_id_idx\` ON \`payload_locked_documents_rels\` (\`consents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_studies_id_idx\` ON \`payload_locked_documents_rels\` (\`studies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_columns_id_idx\` ON \`payload_locked_documents_rels\` (\`columns_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_conferences_id_idx\` ON \`payload_locked_documents_rels\` (\`conferences_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_people_id_idx\` ON \`payload_locked_documents_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_municipalities_id_idx\` ON \`payload_locked_documents_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_datasets_id_idx\` ON \`payload_locked_documents_rels\` (\`datasets_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_concepts_id_idx\` ON \`payload_locked_documents_rels\` (\`concepts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_submissions_id_idx\` ON \`payload_locked_documents_rels\` (\`submissions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_enquiries_id_idx\` ON \`payload_locked_documents_rels\` (\`enquiries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_subscribers_id_idx\` ON \`payload_locked_documents_rels\` (\`subscribers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_agencies_id_idx\` ON \`payload_locked_documents_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_webhook_deliveries_id_idx\` ON \`payload_locked_documents_rels\` (\`webhook_deliveries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_changes_id_idx\` ON \`payload_locked_documents_rels\` (\`changes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`agencies_id\` text,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`agencies_id\`) REFERENCES \`agencies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_agencies_id_idx\` ON \`payload_preferences_rels\` (\`agencies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`home\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`testimony_id\` text,
  	\`study_id\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`testimony_id\`) REFERENCES \`testimonies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`study_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`home_testimony_idx\` ON \`home\` (\`testimony_id\`);`)
  await db.run(sql`CREATE INDEX \`home_study_idx\` ON \`home\` (\`study_id\`);`)
  await db.run(sql`CREATE INDEX \`home__status_idx\` ON \`home\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`home_locales\` (
  	\`hero_title\` text,
  	\`hero_lead\` text,
  	\`notice\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`home_locales_locale_parent_id_unique\` ON \`home_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`home_locales__parent_id_fk_idx\` ON \`home_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`home_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`practices_id\` text,
  	\`news_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`home\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`home_rels_order_idx\` ON \`home_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_parent_idx\` ON \`home_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_path_idx\` ON \`home_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_practices_id_idx\` ON \`home_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`home_rels_news_id_idx\` ON \`home_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE TABLE \`_home_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_testimony_id\` text,
  	\`version_study_id\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`version_testimony_id\`) REFERENCES \`testimonies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_study_id\`) REFERENCES \`studies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_version_version_testimony_idx\` ON \`_home_v\` (\`version_testimony_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_version_version_study_idx\` ON \`_home_v\` (\`version_study_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_version_version__status_idx\` ON \`_home_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_created_at_idx\` ON \`_home_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_updated_at_idx\` ON \`_home_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_snapshot_idx\` ON \`_home_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_published_locale_idx\` ON \`_home_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_latest_idx\` ON \`_home_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_locales\` (
  	\`version_hero_title\` text,
  	\`version_hero_lead\` text,
  	\`version_notice\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_home_v_locales_locale_parent_id_unique\` ON \`_home_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_locales__parent_id_fk_idx\` ON \`_home_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_home_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`practices_id\` text,
  	\`news_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_home_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`practices_id\`) REFERENCES \`practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_home_v_rels_order_idx\` ON \`_home_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_parent_idx\` ON \`_home_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_path_idx\` ON \`_home_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_practices_id_idx\` ON \`_home_v_rels\` (\`practices_id\`);`)
  await db.run(sql`CREATE INDEX \`_home_v_rels_news_id_idx\` ON \`_home_v_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_main\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`path\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_main_order_idx\` ON \`navigation_main\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_main_parent_id_idx\` ON \`navigation_main\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_main_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation_main\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`navigation_main_locales_locale_parent_id_unique\` ON \`navigation_main_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_main_locales__parent_id_fk_idx\` ON \`navigation_main_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_footer_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`path\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation_footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_footer_links_order_idx\` ON \`navigation_footer_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_footer_links_parent_id_idx\` ON \`navigation_footer_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_footer_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation_footer_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`navigation_footer_links_locales_locale_parent_id_unique\` ON \`navigation_footer_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_footer_links_locales__parent_id_fk_idx\` ON \`navigation_footer_links_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_footer\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation_footer_order_idx\` ON \`navigation_footer\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`navigation_footer_parent_id_idx\` ON \`navigation_footer\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation_footer_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`navigation_footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`navigation_footer_locales_locale_parent_id_unique\` ON \`navigation_footer_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`navigation_footer_locales__parent_id_fk_idx\` ON \`navigation_footer_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`navigation\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`navigation__status_idx\` ON \`navigation\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_main\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`path\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_main_order_idx\` ON \`_navigation_v_version_main\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_main_parent_id_idx\` ON \`_navigation_v_version_main\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_main_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v_version_main\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_navigation_v_version_main_locales_locale_parent_id_unique\` ON \`_navigation_v_version_main_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_main_locales__parent_id_fk_idx\` ON \`_navigation_v_version_main_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_footer_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`path\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v_version_footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_footer_links_order_idx\` ON \`_navigation_v_version_footer_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_footer_links_parent_id_idx\` ON \`_navigation_v_version_footer_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_footer_links_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v_version_footer_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_navigation_v_version_footer_links_locales_locale_parent_id_\` ON \`_navigation_v_version_footer_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_footer_links_locales__parent_id_fk_idx\` ON \`_navigation_v_version_footer_links_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_footer\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_footer_order_idx\` ON \`_navigation_v_version_footer\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_footer_parent_id_idx\` ON \`_navigation_v_version_footer\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v_version_footer_locales\` (
  	\`heading\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_navigation_v_version_footer\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_navigation_v_version_footer_locales_locale_parent_id_unique\` ON \`_navigation_v_version_footer_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_footer_locales__parent_id_fk_idx\` ON \`_navigation_v_version_footer_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_navigation_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer
  );
  `)
  await db.run(sql`CREATE INDEX \`_navigation_v_version_version__status_idx\` ON \`_navigation_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_created_at_idx\` ON \`_navigation_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_updated_at_idx\` ON \`_navigation_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_snapshot_idx\` ON \`_navigation_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_published_locale_idx\` ON \`_navigation_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_navigation_v_latest_idx\` ON \`_navigation_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`site_social_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_social_links_order_idx\` ON \`site_social_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_social_links_parent_id_idx\` ON \`site_social_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`publisher\` text,
  	\`default_image_id\` text,
  	\`contact_email\` text,
  	\`contact_address\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`default_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`site_default_image_idx\` ON \`site\` (\`default_image_id\`);`)
  await db.run(sql`CREATE INDEX \`site__status_idx\` ON \`site\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`site_locales\` (
  	\`name\` text,
  	\`description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_locales_locale_parent_id_unique\` ON \`site_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_locales__parent_id_fk_idx\` ON \`site_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_version_social_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_v_version_social_links_order_idx\` ON \`_site_v_version_social_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_social_links_parent_id_idx\` ON \`_site_v_version_social_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_publisher\` text,
  	\`version_default_image_id\` text,
  	\`version_contact_email\` text,
  	\`version_contact_address\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`version_default_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_v_version_version_default_image_idx\` ON \`_site_v\` (\`version_default_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_version__status_idx\` ON \`_site_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_created_at_idx\` ON \`_site_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_updated_at_idx\` ON \`_site_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_snapshot_idx\` ON \`_site_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_published_locale_idx\` ON \`_site_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_latest_idx\` ON \`_site_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_locales\` (
  	\`version_name\` text,
  	\`version_description\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_site_v_locales_locale_parent_id_unique\` ON \`_site_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_locales__parent_id_fk_idx\` ON \`_site_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_stats\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`stats\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`themes_questions\`;`)
  await db.run(sql`DROP TABLE \`themes_questions_locales\`;`)
  await db.run(sql`DROP TABLE \`themes\`;`)
  await db.run(sql`DROP TABLE \`themes_locales\`;`)
  await db.run(sql`DROP TABLE \`_themes_v_version_questions\`;`)
  await db.run(sql`DROP TABLE \`_themes_v_version_questions_locales\`;`)
  await db.run(sql`DROP TABLE \`_themes_v\`;`)
  await db.run(sql`DROP TABLE \`_themes_v_locales\`;`)
  await db.run(sql`DROP TABLE \`practices_target_group_facets\`;`)
  await db.run(sql`DROP TABLE \`practices_actions\`;`)
  await db.run(sql`DROP TABLE \`practices_actions_locales\`;`)
  await db.run(sql`DROP TABLE \`practices_evidence_outcomes\`;`)
  await db.run(sql`DROP TABLE \`practices_evidence_outcomes_locales\`;`)
  await db.run(sql`DROP TABLE \`practices_transfer_needs_in_place\`;`)
  await db.run(sql`DROP TABLE \`practices_transfer_needs_in_place_locales\`;`)
  await db.run(sql`DROP TABLE \`practices_transfer_adapt\`;`)
  await db.run(sql`DROP TABLE \`practices_transfer_adapt_locales\`;`)
  await db.run(sql`DROP TABLE \`practices_transfer_keep\`;`)
  await db.run(sql`DROP TABLE \`practices_transfer_keep_locales\`;`)
  await db.run(sql`DROP TABLE \`practices_transfer_adopted_by\`;`)
  await db.run(sql`DROP TABLE \`practices_transfer_adopted_by_locales\`;`)
  await db.run(sql`DROP TABLE \`practices_languages\`;`)
  await db.run(sql`DROP TABLE \`practices_sources\`;`)
  await db.run(sql`DROP TABLE \`practices\`;`)
  await db.run(sql`DROP TABLE \`practices_locales\`;`)
  await db.run(sql`DROP TABLE \`practices_rels\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_target_group_facets\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_actions\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_actions_locales\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_evidence_outcomes\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_evidence_outcomes_locales\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_transfer_needs_in_place\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_transfer_needs_in_place_locales\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_transfer_adapt\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_transfer_adapt_locales\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_transfer_keep\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_transfer_keep_locales\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_transfer_adopted_by\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_transfer_adopted_by_locales\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_practices_v\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_practices_v_rels\`;`)
  await db.run(sql`DROP TABLE \`testimonies_what_mattered\`;`)
  await db.run(sql`DROP TABLE \`testimonies_what_mattered_locales\`;`)
  await db.run(sql`DROP TABLE \`testimonies\`;`)
  await db.run(sql`DROP TABLE \`testimonies_locales\`;`)
  await db.run(sql`DROP TABLE \`testimonies_rels\`;`)
  await db.run(sql`DROP TABLE \`_testimonies_v_version_what_mattered\`;`)
  await db.run(sql`DROP TABLE \`_testimonies_v_version_what_mattered_locales\`;`)
  await db.run(sql`DROP TABLE \`_testimonies_v\`;`)
  await db.run(sql`DROP TABLE \`_testimonies_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_testimonies_v_rels\`;`)
  await db.run(sql`DROP TABLE \`consents_scopes\`;`)
  await db.run(sql`DROP TABLE \`consents\`;`)
  await db.run(sql`DROP TABLE \`studies_authors\`;`)
  await db.run(sql`DROP TABLE \`studies_languages\`;`)
  await db.run(sql`DROP TABLE \`studies_countries\`;`)
  await db.run(sql`DROP TABLE \`studies_key_findings\`;`)
  await db.run(sql`DROP TABLE \`studies_key_findings_locales\`;`)
  await db.run(sql`DROP TABLE \`studies_sources\`;`)
  await db.run(sql`DROP TABLE \`studies\`;`)
  await db.run(sql`DROP TABLE \`studies_locales\`;`)
  await db.run(sql`DROP TABLE \`studies_rels\`;`)
  await db.run(sql`DROP TABLE \`_studies_v_version_authors\`;`)
  await db.run(sql`DROP TABLE \`_studies_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_studies_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_studies_v_version_key_findings\`;`)
  await db.run(sql`DROP TABLE \`_studies_v_version_key_findings_locales\`;`)
  await db.run(sql`DROP TABLE \`_studies_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_studies_v\`;`)
  await db.run(sql`DROP TABLE \`_studies_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_studies_v_rels\`;`)
  await db.run(sql`DROP TABLE \`news_countries\`;`)
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`DROP TABLE \`news_locales\`;`)
  await db.run(sql`DROP TABLE \`news_rels\`;`)
  await db.run(sql`DROP TABLE \`_news_v_version_countries\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`_news_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_news_v_rels\`;`)
  await db.run(sql`DROP TABLE \`columns\`;`)
  await db.run(sql`DROP TABLE \`columns_locales\`;`)
  await db.run(sql`DROP TABLE \`columns_rels\`;`)
  await db.run(sql`DROP TABLE \`_columns_v\`;`)
  await db.run(sql`DROP TABLE \`_columns_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_columns_v_rels\`;`)
  await db.run(sql`DROP TABLE \`conferences_programme\`;`)
  await db.run(sql`DROP TABLE \`conferences_programme_locales\`;`)
  await db.run(sql`DROP TABLE \`conferences_languages\`;`)
  await db.run(sql`DROP TABLE \`conferences_interpretation\`;`)
  await db.run(sql`DROP TABLE \`conferences_recordings\`;`)
  await db.run(sql`DROP TABLE \`conferences_recordings_locales\`;`)
  await db.run(sql`DROP TABLE \`conferences_sources\`;`)
  await db.run(sql`DROP TABLE \`conferences\`;`)
  await db.run(sql`DROP TABLE \`conferences_locales\`;`)
  await db.run(sql`DROP TABLE \`conferences_rels\`;`)
  await db.run(sql`DROP TABLE \`_conferences_v_version_programme\`;`)
  await db.run(sql`DROP TABLE \`_conferences_v_version_programme_locales\`;`)
  await db.run(sql`DROP TABLE \`_conferences_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_conferences_v_version_interpretation\`;`)
  await db.run(sql`DROP TABLE \`_conferences_v_version_recordings\`;`)
  await db.run(sql`DROP TABLE \`_conferences_v_version_recordings_locales\`;`)
  await db.run(sql`DROP TABLE \`_conferences_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_conferences_v\`;`)
  await db.run(sql`DROP TABLE \`_conferences_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_conferences_v_rels\`;`)
  await db.run(sql`DROP TABLE \`organisations_sources\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations_locales\`;`)
  await db.run(sql`DROP TABLE \`organisations_rels\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`people_languages\`;`)
  await db.run(sql`DROP TABLE \`people_kinds\`;`)
  await db.run(sql`DROP TABLE \`people\`;`)
  await db.run(sql`DROP TABLE \`people_locales\`;`)
  await db.run(sql`DROP TABLE \`_people_v_version_languages\`;`)
  await db.run(sql`DROP TABLE \`_people_v_version_kinds\`;`)
  await db.run(sql`DROP TABLE \`_people_v\`;`)
  await db.run(sql`DROP TABLE \`_people_v_locales\`;`)
  await db.run(sql`DROP TABLE \`municipalities\`;`)
  await db.run(sql`DROP TABLE \`municipalities_locales\`;`)
  await db.run(sql`DROP TABLE \`municipalities_texts\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v_texts\`;`)
  await db.run(sql`DROP TABLE \`datasets_origins\`;`)
  await db.run(sql`DROP TABLE \`datasets\`;`)
  await db.run(sql`DROP TABLE \`datasets_locales\`;`)
  await db.run(sql`DROP TABLE \`_datasets_v_version_origins\`;`)
  await db.run(sql`DROP TABLE \`_datasets_v\`;`)
  await db.run(sql`DROP TABLE \`_datasets_v_locales\`;`)
  await db.run(sql`DROP TABLE \`concepts\`;`)
  await db.run(sql`DROP TABLE \`concepts_locales\`;`)
  await db.run(sql`DROP TABLE \`concepts_texts\`;`)
  await db.run(sql`DROP TABLE \`concepts_rels\`;`)
  await db.run(sql`DROP TABLE \`_concepts_v\`;`)
  await db.run(sql`DROP TABLE \`_concepts_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_concepts_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_concepts_v_rels\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_image\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_quote\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_quote_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_testimony\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_practice_list\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_practice_list_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_figure\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_figure_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_chart\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_chart_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_call_to_action\`;`)
  await db.run(sql`DROP TABLE \`pages_blocks_call_to_action_locales\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_rels\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_text\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_text_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_image\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_quote\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_quote_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_testimony\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_practice_list\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_practice_list_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_figure\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_figure_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_chart\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_chart_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_call_to_action\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_blocks_call_to_action_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`_media_v\`;`)
  await db.run(sql`DROP TABLE \`_media_v_locales\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`documents_locales\`;`)
  await db.run(sql`DROP TABLE \`_documents_v\`;`)
  await db.run(sql`DROP TABLE \`_documents_v_locales\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`DROP TABLE \`submissions\`;`)
  await db.run(sql`DROP TABLE \`enquiries\`;`)
  await db.run(sql`DROP TABLE \`subscribers\`;`)
  await db.run(sql`DROP TABLE \`agencies_keys_scopes\`;`)
  await db.run(sql`DROP TABLE \`agencies_keys\`;`)
  await db.run(sql`DROP TABLE \`agencies_webhook_endpoints\`;`)
  await db.run(sql`DROP TABLE \`agencies\`;`)
  await db.run(sql`DROP TABLE \`agencies_texts\`;`)
  await db.run(sql`DROP TABLE \`webhook_deliveries\`;`)
  await db.run(sql`DROP TABLE \`changes_languages\`;`)
  await db.run(sql`DROP TABLE \`changes\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_languages\`;`)
  await db.run(sql`DROP TABLE \`users_countries\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`home\`;`)
  await db.run(sql`DROP TABLE \`home_locales\`;`)
  await db.run(sql`DROP TABLE \`home_rels\`;`)
  await db.run(sql`DROP TABLE \`_home_v\`;`)
  await db.run(sql`DROP TABLE \`_home_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_home_v_rels\`;`)
  await db.run(sql`DROP TABLE \`navigation_main\`;`)
  await db.run(sql`DROP TABLE \`navigation_main_locales\`;`)
  await db.run(sql`DROP TABLE \`navigation_footer_links\`;`)
  await db.run(sql`DROP TABLE \`navigation_footer_links_locales\`;`)
  await db.run(sql`DROP TABLE \`navigation_footer\`;`)
  await db.run(sql`DROP TABLE \`navigation_footer_locales\`;`)
  await db.run(sql`DROP TABLE \`navigation\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_main\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_main_locales\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_footer_links\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_footer_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_footer\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v_version_footer_locales\`;`)
  await db.run(sql`DROP TABLE \`_navigation_v\`;`)
  await db.run(sql`DROP TABLE \`site_social_links\`;`)
  await db.run(sql`DROP TABLE \`site\`;`)
  await db.run(sql`DROP TABLE \`site_locales\`;`)
  await db.run(sql`DROP TABLE \`_site_v_version_social_links\`;`)
  await db.run(sql`DROP TABLE \`_site_v\`;`)
  await db.run(sql`DROP TABLE \`_site_v_locales\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_stats\`;`)
}
