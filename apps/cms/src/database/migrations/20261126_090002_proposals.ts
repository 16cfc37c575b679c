import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`language\` text;`)
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`token_hash\` text;`)
  await db.run(sql`CREATE INDEX \`submissions_token_hash_idx\` ON \`submissions\` (\`token_hash\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`submissions_token_hash_idx\`;`)
  await db.run(sql`ALTER TABLE \`submissions\` DROP COLUMN \`language\`;`)
  await db.run(sql`ALTER TABLE \`submissions\` DROP COLUMN \`token_hash\`;`)
}
