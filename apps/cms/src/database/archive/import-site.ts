import { createReadStream, existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { CollectionSlug, GlobalSlug, Payload, PayloadRequest } from 'payload';
import { withoutTelling } from '../../changes/capture.ts';
import { inTransaction } from '../in-transaction.ts';
import { fileStore, filesOf } from './files.ts';
import { ArchiveError, fingerprintOf, type Manifest } from './manifest.ts';
import { exportedCollections, type Row } from './selection.ts';
import { isUnfinished, unfinished, unfinishedKey } from './unfinished.ts';
import { unpackArchive } from './unpack.ts';
import { writeDocument, writeGlobal, writeGlobalVersion, writeVersion } from './write.ts';

interface ImportOptions {
	payload: Payload;
	dataDir: string;
	file: string;
	secret: string;
	progress?: (collection: string, rows: number) => void;
}

const rowsOf = async function* (staging: string, name: string): AsyncGenerator<Row> {
	const file = path.join(staging, `rows/${name}.ndjson`);
	if (!existsSync(file)) return;
	let rest = '';
	for await (const chunk of createReadStream(file, 'utf8') as AsyncIterable<string>) {
		const whole = (rest + chunk).split('\n');
		rest = whole.pop() ?? '';
		for (const line of whole) yield JSON.parse(line) as Row;
	}
};

const globalsIn = ({ config }: Payload) => config.globals.map(({ slug }) => slug as GlobalSlug);
const collectionsIn = ({ config }: Payload) => exportedCollections(config, true);

/** Takes away what an import that died has written: the database was empty before it. */
const clear = async (payload: Payload) => {
	const { db } = payload;
	for (const { slug, versions } of collectionsIn(payload)) {
		const isLedger = slug === 'payload-kv';
		const collection = slug as CollectionSlug;
		await db.deleteMany({ collection, where: isLedger ? { key: { not_equals: unfinishedKey } } : {} });
		if (versions) await db.deleteVersions({ collection, where: {} });
	}
	for (const { slug, versions } of payload.config.globals) {
		// Payload's own notes of its jobs have none.
		if (versions) await db.deleteVersions({ globalSlug: slug as GlobalSlug, where: {} });
	}
};

const assertEmpty = async (payload: Payload) => {
	for (const { slug } of collectionsIn(payload)) {
		if (slug.startsWith('payload-')) continue;
		const { totalDocs } = await payload.db.count({ collection: slug as CollectionSlug, where: {} });
		if (totalDocs > 0) {
			throw new ArchiveError(`There is content here already (${slug}). Import into an empty database.`);
		}
	}
};

const knownIn = async (payload: Payload, staging: string) => {
	const known = new Map<string, Set<string>>();
	for (const { slug } of collectionsIn(payload)) {
		const ids = new Set<string>();
		for await (const { id } of rowsOf(staging, `${slug}.documents`)) ids.add(String(id));
		known.set(slug, ids);
	}
	return known;
};

const fill = async (
	payload: Payload,
	staging: string,
	req: Partial<PayloadRequest>,
	progress: ImportOptions['progress'],
) => {
	const known = await knownIn(payload, staging);
	for (const collection of collectionsIn(payload)) {
		let rows = 0;
		for await (const row of rowsOf(staging, `${collection.slug}.documents`)) {
			await writeDocument(payload, collection, row, known, req);
			rows += 1;
		}
		for await (const row of rowsOf(staging, `${collection.slug}.versions`)) {
			await writeVersion(payload, collection, row, known, req);
			rows += 1;
		}
		if (rows > 0) progress?.(collection.slug, rows);
	}
	for (const slug of globalsIn(payload)) {
		for await (const row of rowsOf(staging, `globals-${slug}.documents`)) await writeGlobal(payload, slug, row, req);
		for await (const row of rowsOf(staging, `globals-${slug}.versions`))
			await writeGlobalVersion(payload, slug, row, req);
	}
};

/** All of it or nothing. Documents refer to each other in circles, so that is looked at when all are there. */
const fillAtOnce = (payload: Payload, staging: string, progress: ImportOptions['progress']) =>
	inTransaction(payload, async (req) => {
		const session = (payload.db as unknown as SQLiteAdapter).sessions[String(req.transactionID)];
		await (session?.db as unknown as { run: (statement: string) => Promise<unknown> }).run(
			'PRAGMA defer_foreign_keys = ON',
		);
		await fill(payload, staging, req, progress);
	});

/** Too much for one transaction: a mark says that it is not whole, and the next import begins anew. */
const fillWithMark = async (payload: Payload, staging: string, progress: ImportOptions['progress']) => {
	const { db } = payload;
	const data = { key: unfinishedKey, data: { at: new Date().toISOString() } };
	await db.upsert({ collection: 'payload-kv', data, where: unfinished });
	await fill(payload, staging, { payload }, progress);
	await db.deleteMany({ collection: 'payload-kv', where: unfinished });
};

/** By folder and name, as the rows say it. */
const typesIn = async (payload: Payload, staging: string) => {
	const types = new Map<string, string | undefined>();
	for (const { slug, upload } of collectionsIn(payload)) {
		if (!upload) continue;
		const note = (row: Row) => {
			for (const [name, type] of filesOf(row)) types.set(`${slug}/${name}`, type);
		};
		for await (const row of rowsOf(staging, `${slug}.versions`)) note(row['version'] as Row);
		for await (const row of rowsOf(staging, `${slug}.documents`)) note(row);
	}
	return types;
};

const takeFiles = async (
	payload: Payload,
	{ parts }: Manifest,
	staging: string,
	dataDir: string,
): Promise<() => Promise<void>> => {
	const files = fileStore(dataDir);
	const types = await typesIn(payload, staging);
	const names = parts.flatMap(({ name }) => (name.startsWith('files/') ? [name.slice('files/'.length)] : []));
	const bare = names.map((each) => path.basename(each));
	const twice = bare.find((each, index) => bare.indexOf(each) !== index);
	if (!files.hasFolders && twice !== undefined) {
		throw new ArchiveError(
			`Two files of this site are called ${twice}, which a bucket has room for once: rename one first.`,
		);
	}
	const made: [folder: string, name: string][] = [];
	for (const each of names) {
		const place = [path.dirname(each), path.basename(each)] as const;
		if (await files.put(...place, path.join(staging, 'files', each), types.get(each))) made.push([...place]);
	}
	return async () => {
		for (const place of made) await files.remove(...place);
	};
};

/** Puts an exported site into an empty database. Every byte of the archive is checked before anything is written. */
export const importSite = async ({ payload, dataDir, file, secret, progress }: ImportOptions): Promise<Manifest> => {
	const staging = await mkdtemp(path.join(dataDir, '.backup-'));
	try {
		const manifest = await unpackArchive(file, staging);
		if (manifest.secret !== null && manifest.secret !== fingerprintOf(secret)) {
			throw new ArchiveError(
				'The secrets in this archive were encrypted with another PAYLOAD_SECRET: set that one, or export without secrets.',
			);
		}
		await withoutTelling(async () => {
			if (await isUnfinished(payload)) await clear(payload);
			else await assertEmpty(payload);
			const removeFiles = await takeFiles(payload, manifest, staging, dataDir);
			const isSqlite = payload.db.packageName === '@payloadcms/db-sqlite';
			try {
				await (isSqlite ? fillAtOnce : fillWithMark)(payload, staging, progress);
			} catch (error) {
				if (isSqlite) await removeFiles();
				throw error;
			}
		});
		return manifest;
	} finally {
		await rm(staging, { recursive: true, force: true });
	}
};
