import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Payload, SanitizedCollectionConfig } from 'payload';
import { fileStore, filesOf } from './files.ts';
import {
	ArchiveError,
	archiveFormat,
	archiveVersion,
	currentModel,
	fingerprintOf,
	type Manifest,
	type Part,
} from './manifest.ts';
import { describePart, packArchive } from './pack.ts';
import { readDocuments, readGlobal, readGlobalVersions, readVersions } from './read.ts';
import { exportedCollections, withoutSecrets, type Row } from './selection.ts';

interface ExportOptions {
	payload: Payload;
	dataDir: string;
	file: string;
	secret: string;
	/** Passwords, keys and what is encrypted come along. */
	withSecrets: boolean;
}

export interface Exported {
	rows: number;
	files: number;
	/** Files that documents name and that are not where files are kept. */
	missing: string[];
}

const lines = async function* (rows: AsyncIterable<Row> | Iterable<Row>) {
	for await (const row of rows) yield `${JSON.stringify(row)}\n`;
};

/** Tells whether anything was saved meanwhile: an archive is of one moment. */
const momentOf = async ({ db }: Payload, collections: readonly SanitizedCollectionConfig[]): Promise<string> => {
	const newest = collections.map(async ({ slug, versions }) => {
		const options = { collection: slug, limit: 1, where: {}, sort: '-updatedAt', locale: 'all' } as const;
		const documents = await db.find<Row & { id: string }>({ ...options, joins: false });
		const drafts = versions ? await db.findVersions<Row>(options) : undefined;
		return [documents, drafts].map((page) => [page?.totalDocs, (page?.docs[0] as Row | undefined)?.['updatedAt']]);
	});
	return JSON.stringify(await Promise.all(newest));
};

/** The whole site in one archive: content, drafts, versions, files, ids and times, whatever database it is in. */
export const exportSite = async ({ payload, dataDir, file, secret, withSecrets }: ExportOptions): Promise<Exported> => {
	const staging = await mkdtemp(path.join(dataDir, '.backup-'));
	const parts: Part[] = [];
	const done: Exported = { rows: 0, files: 0, missing: [] };
	const store = async (name: string, rows: AsyncIterable<Row> | Iterable<Row>) => {
		const counted = async function* () {
			for await (const row of rows) {
				done.rows += 1;
				yield row;
			}
		};
		await pipeline(Readable.from(lines(counted())), createWriteStream(path.join(staging, name)));
		parts.push(await describePart(staging, name));
	};
	const files = fileStore(dataDir);
	const takeFile = async (slug: string, name: string) => {
		const part = `files/${slug}/${path.basename(name)}`;
		if (!(await files.take(slug, path.basename(name), path.join(staging, part)))) {
			done.missing.push(part);
			return;
		}
		parts.push(await describePart(staging, part));
		done.files += 1;
	};

	try {
		await mkdir(path.join(staging, 'rows'));
		const collections = exportedCollections(payload.config, withSecrets);
		const before = await momentOf(payload, collections);
		for (const collection of collections) {
			const { slug } = collection;
			const names = new Set<string>();
			const ids: string[][] = [];
			const documents = async function* () {
				for await (const rows of readDocuments(payload, collection)) {
					ids.push(rows.map(({ id }) => String(id)));
					for (const row of rows) {
						if (collection.upload) for (const [name] of filesOf(row)) names.add(name);
						yield withoutSecrets(collection, row, withSecrets);
					}
				}
			};
			await store(`rows/${slug}.documents.ndjson`, documents());
			if (collection.versions) {
				const versions = async function* () {
					for (const page of ids) {
						for (const row of await readVersions(payload, slug, page)) {
							if (collection.upload) for (const [name] of filesOf(row['version'] as Row)) names.add(name);
							yield row;
						}
					}
				};
				await store(`rows/${slug}.versions.ndjson`, versions());
			}
			if (names.size > 0) await mkdir(path.join(staging, 'files', slug), { recursive: true });
			for (const name of names) await takeFile(slug, name);
		}
		for (const { slug, versions } of payload.config.globals) {
			await store(`rows/globals-${slug}.documents.ndjson`, await readGlobal(payload, slug));
			if (versions) await store(`rows/globals-${slug}.versions.ndjson`, await readGlobalVersions(payload, slug));
		}
		if ((await momentOf(payload, collections)) !== before) {
			throw new ArchiveError('Somebody saved something during the export. Try again, or stop the CMS first.');
		}
		const manifest: Manifest = {
			format: archiveFormat,
			version: archiveVersion,
			model: currentModel(),
			exportedAt: new Date().toISOString(),
			secret: withSecrets ? fingerprintOf(secret) : null,
			parts,
		};
		await packArchive(staging, manifest, file);
		return done;
	} finally {
		await rm(staging, { recursive: true, force: true });
	}
};
