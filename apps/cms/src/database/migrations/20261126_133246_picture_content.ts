import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite';

export async function up({ db }: MigrateUpArgs): Promise<void> {
	await db.run(sql`ALTER TABLE \`media\` ADD \`content_hash\` text;`);
	await db.run(sql`CREATE INDEX \`media_content_hash_idx\` ON \`media\` (\`content_hash\`);`);
	await db.run(sql`ALTER TABLE \`_media_v\` ADD \`version_content_hash\` text;`);
	await db.run(
		sql`CREATE INDEX \`_media_v_version_version_content_hash_idx\` ON \`_media_v\` (\`version_content_hash\`);`,
	);
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
	await db.run(sql`DROP INDEX \`media_content_hash_idx\`;`);
	await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`content_hash\`;`);
	await db.run(sql`DROP INDEX \`_media_v_version_version_content_hash_idx\`;`);
	await db.run(sql`ALTER TABLE \`_media_v\` DROP COLUMN \`version_content_hash\`;`);
}
