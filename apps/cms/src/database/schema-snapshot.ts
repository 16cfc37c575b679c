import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { migrationDir } from './paths.ts';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';

type Snapshot = Record<string, unknown>;

/** Drizzle gives every snapshot new ids. */
const withoutIds = ({ id: _id, prevId: _prevId, ...rest }: Snapshot): Snapshot => rest;

/** The tables that the collections ask for now. */
export const currentSnapshot = async (payload: Payload): Promise<Snapshot> => {
	const adapter = payload.db as unknown as SQLiteAdapter;
	const { generateDrizzleJson } = adapter.requireDrizzleKit();
	const snapshot = (await generateDrizzleJson(adapter.schema)) as Snapshot;
	return withoutIds(JSON.parse(JSON.stringify(snapshot)) as Snapshot);
};

/** The tables that the committed migrations lead to. */
export const committedSnapshot = async (): Promise<Snapshot | undefined> => {
	const latest = (await readdir(migrationDir))
		.filter((name) => name.endsWith('.json'))
		.toSorted()
		.at(-1);
	if (latest === undefined) return undefined;
	return withoutIds(JSON.parse(await readFile(path.join(migrationDir, latest), 'utf8')) as Snapshot);
};
