import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`_status_deletedAt_updatedAt_idx\` ON \`practices\` (\`_status\`,\`deleted_at\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_updatedAt_idx\` ON \`_practices_v\` (\`version__status\`,\`version_deleted_at\`,\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_status_deletedAt_updatedAt_1_idx\` ON \`testimonies\` (\`_status\`,\`deleted_at\`,\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`version__status_version_deletedAt_version_updatedAt_1_idx\` ON \`_testimonies_v\` (\`version__status\`,\`version_deleted_at\`,\`version_updated_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`_status_deletedAt_updatedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`version__status_version_deletedAt_version_updatedAt_idx\`;`)
  await db.run(sql`DROP INDEX \`_status_deletedAt_updatedAt_1_idx\`;`)
  await db.run(sql`DROP INDEX \`version__status_version_deletedAt_version_updatedAt_1_idx\`;`)
}
