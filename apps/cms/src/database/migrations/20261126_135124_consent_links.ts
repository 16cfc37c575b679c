import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`consents\` ADD \`title\` text;`)
  await db.run(sql`ALTER TABLE \`consents\` ADD \`link_hash\` text;`)
  await db.run(sql`ALTER TABLE \`consents\` ADD \`link_number\` numeric;`)
  await db.run(sql`ALTER TABLE \`consents\` ADD \`settled_at\` text;`)
  await db.run(sql`CREATE INDEX \`consents_link_hash_idx\` ON \`consents\` (\`link_hash\`);`)
  await db.run(sql`CREATE INDEX \`consents_settled_at_idx\` ON \`consents\` (\`settled_at\`);`)
  // Links are made when a document is printed; names have to be there at once.
  await db.run(sql`UPDATE \`consents\` SET \`title\` = substr(\`date\`, 1, 10) || ' · ' || upper(substr(replace(\`id\`, '-', ''), -6));`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`consents_link_hash_idx\`;`)
  await db.run(sql`DROP INDEX \`consents_settled_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`consents\` DROP COLUMN \`title\`;`)
  await db.run(sql`ALTER TABLE \`consents\` DROP COLUMN \`link_hash\`;`)
  await db.run(sql`ALTER TABLE \`consents\` DROP COLUMN \`link_number\`;`)
  await db.run(sql`ALTER TABLE \`consents\` DROP COLUMN \`settled_at\`;`)
}
