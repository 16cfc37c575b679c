import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`testimonies\` ADD \`risks_seen\` text;`)
  await db.run(sql`ALTER TABLE \`_testimonies_v\` ADD \`version_risks_seen\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`testimonies\` DROP COLUMN \`risks_seen\`;`)
  await db.run(sql`ALTER TABLE \`_testimonies_v\` DROP COLUMN \`version_risks_seen\`;`)
}
