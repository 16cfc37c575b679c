import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`media\` ADD \`placeholder\` text;`)
  await db.run(sql`ALTER TABLE \`_media_v\` ADD \`version_placeholder\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`placeholder\`;`)
  await db.run(sql`ALTER TABLE \`_media_v\` DROP COLUMN \`version_placeholder\`;`)
}
