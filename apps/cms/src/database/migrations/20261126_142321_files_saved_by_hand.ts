import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`_media_v_autosave_idx\`;`)
  await db.run(sql`ALTER TABLE \`_media_v\` DROP COLUMN \`autosave\`;`)
  await db.run(sql`DROP INDEX \`_documents_v_autosave_idx\`;`)
  await db.run(sql`ALTER TABLE \`_documents_v\` DROP COLUMN \`autosave\`;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`_media_v\` ADD \`autosave\` integer;`)
  await db.run(sql`CREATE INDEX \`_media_v_autosave_idx\` ON \`_media_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`_documents_v\` ADD \`autosave\` integer;`)
  await db.run(sql`CREATE INDEX \`_documents_v_autosave_idx\` ON \`_documents_v\` (\`autosave\`);`)
}
