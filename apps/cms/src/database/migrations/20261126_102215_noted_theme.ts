import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`themes\` ADD \`is_noted_current\` integer;`)
  await db.run(sql`ALTER TABLE \`_themes_v\` ADD \`version_is_noted_current\` integer;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`themes\` DROP COLUMN \`is_noted_current\`;`)
  await db.run(sql`ALTER TABLE \`_themes_v\` DROP COLUMN \`version_is_noted_current\`;`)
}
