import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { migrationDir } from './paths.ts';

/** Writes the next SQL migration when the collections ask for other tables than the committed migrations make. */
const { positionals } = parseArgs({ allowPositionals: true });

/** Payload writes for a bundler; plain Node wants extensions, and types marked as types. */
const forNode = async (name: string) => {
	const file = path.join(migrationDir, name);
	const text = await readFile(file, 'utf8');
	await writeFile(
		file,
		text
			.replace('import { MigrateUpArgs, MigrateDownArgs,', 'import { type MigrateUpArgs, type MigrateDownArgs,')
			.replaceAll(/from '(\.\/[^'.]+)'/g, "from '$1.ts'")
			.replaceAll(/\{ db, payload, req \}/g, '{ db }'),
	);
};

await mkdir(migrationDir, { recursive: true });

process.env['DATABASE_URL'] = 'file:never-opened.db';
const [{ default: config }, { BasePayload }, snapshots] = await Promise.all([
	import('../payload.config.ts'),
	import('payload'),
	import('./schema-snapshot.ts'),
]);
const payload = await new BasePayload().init({ config, disableDBConnect: true, disableOnInit: true });

if (isDeepStrictEqual(await snapshots.currentSnapshot(payload), await snapshots.committedSnapshot())) {
	console.log('The migrations make the tables that the collections ask for.');
} else {
	const migrationName = positionals[0] ?? 'update';
	await payload.db.createMigration({ payload, migrationName, forceAcceptWarning: true });
	const names = (await readdir(migrationDir)).toSorted();
	for (const name of names) if (name.endsWith('.ts')) await forNode(name);
	// The next migration is made from the newest snapshot alone; the others are 800 kB each.
	for (const name of names.filter((each) => each.endsWith('.json')).slice(0, -1))
		await rm(path.join(migrationDir, name));
}
process.exit(0);
