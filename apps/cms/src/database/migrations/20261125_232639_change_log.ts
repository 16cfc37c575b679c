import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`changes_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`changes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`changes_texts_order_parent\` ON \`changes_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`changes_texts_text_idx\` ON \`changes_texts\` (\`text\`);`)
  await db.run(sql`CREATE INDEX \`changes_texts_parent_id_fk_idx\` ON \`changes_texts\` (\`parent_id\`);`)
  await db.run(sql`DROP TABLE \`changes_languages\`;`)
  await db.run(sql`DROP INDEX \`changes_collection_idx\`;`)
  await db.run(sql`DROP INDEX \`changes_document_idx\`;`)
  await db.run(sql`DROP INDEX \`changes_updated_at_idx\`;`)
  await db.run(sql`DROP INDEX \`changes_created_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`changes\` ADD \`reason\` text;`)
  await db.run(sql`ALTER TABLE \`changes\` ADD \`languages\` text;`)
  await db.run(sql`ALTER TABLE \`changes\` ADD \`state\` text;`)
  await db.run(sql`CREATE INDEX \`collection_document_seq_idx\` ON \`changes\` (\`collection\`,\`document\`,\`seq\`);`)
  await db.run(sql`CREATE INDEX \`collection_seq_idx\` ON \`changes\` (\`collection\`,\`seq\`);`)
  await db.run(sql`ALTER TABLE \`changes\` DROP COLUMN \`updated_at\`;`)
  await db.run(sql`ALTER TABLE \`changes\` DROP COLUMN \`created_at\`;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
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
  await db.run(sql`DROP TABLE \`changes_texts\`;`)
  await db.run(sql`DROP INDEX \`collection_document_seq_idx\`;`)
  await db.run(sql`DROP INDEX \`collection_seq_idx\`;`)
  await db.run(sql`ALTER TABLE \`changes\` ADD \`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL;`)
  await db.run(sql`ALTER TABLE \`changes\` ADD \`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL;`)
  await db.run(sql`CREATE INDEX \`changes_collection_idx\` ON \`changes\` (\`collection\`);`)
  await db.run(sql`CREATE INDEX \`changes_document_idx\` ON \`changes\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`changes_updated_at_idx\` ON \`changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`changes_created_at_idx\` ON \`changes\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`changes\` DROP COLUMN \`reason\`;`)
  await db.run(sql`ALTER TABLE \`changes\` DROP COLUMN \`languages\`;`)
  await db.run(sql`ALTER TABLE \`changes\` DROP COLUMN \`state\`;`)
}
