import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { copyFile, link, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { environment, type S3Settings } from '../../environment.ts';
import { s3Client } from '../../uploads/s3/client.ts';
import { ArchiveError } from './manifest.ts';

/** Where pictures and documents are kept. */
export interface FileStore {
	/** Copies a file to `to`; says whether there is one. */
	take: (folder: string, name: string, to: string) => Promise<boolean>;
	/** Keeps a file unless there is one of that name already, which stays; says whether it was put there. */
	put: (folder: string, name: string, from: string, type: string | undefined) => Promise<boolean>;
	remove: (folder: string, name: string) => Promise<void>;
	/** Whether each collection has names of its own. */
	hasFolders: boolean;
}

const onDisk = (dataDir: string): FileStore => {
	const placeOf = (folder: string, name: string) => path.join(dataDir, folder, name);
	return {
		hasFolders: true,
		take: async (folder, name, to) => {
			const from = placeOf(folder, name);
			if (!existsSync(from)) return false;
			await link(from, to).catch(() => copyFile(from, to));
			return true;
		},
		put: async (folder, name, from) => {
			const to = placeOf(folder, name);
			if (existsSync(to)) return false;
			await mkdir(path.dirname(to), { recursive: true });
			await copyFile(from, to);
			return true;
		},
		remove: (folder, name) => rm(placeOf(folder, name), { force: true }),
	};
};

const isMissing = (error: unknown) => ['NoSuchKey', 'NotFound'].includes((error as Error).name);

const inBucket = (settings: S3Settings): FileStore => {
	const { bucket: Bucket } = settings;
	const away = (cause: unknown): never => {
		throw new ArchiveError(`The bucket ${Bucket} could not be used: ${(cause as Error).message}`, { cause });
	};
	const unlessMissing = (error: unknown) => (isMissing(error) ? undefined : away(error));
	return {
		hasFolders: false,
		take: async (_folder, Key, to) => {
			const client = await s3Client(settings);
			const found = await client.getObject({ Bucket, Key }).catch(unlessMissing);
			if (!found?.Body) return false;
			await pipeline(found.Body as Readable, createWriteStream(to)).catch(away);
			return true;
		},
		put: async (_folder, Key, from, ContentType) => {
			const client = await s3Client(settings);
			if (await client.headObject({ Bucket, Key }).catch(unlessMissing)) return false;
			// The service reads the type from the bucket.
			const object = { Bucket, Key, Body: createReadStream(from), ...(ContentType !== undefined && { ContentType }) };
			await client.putObject(object).catch(away);
			return true;
		},
		remove: async (_folder, Key) => {
			await (await s3Client(settings)).deleteObject({ Bucket, Key }).catch(away);
		},
	};
};

export const fileStore = (dataDir: string): FileStore => (environment.s3 ? inBucket(environment.s3) : onDisk(dataDir));

interface Described {
	filename?: string | null;
	mimeType?: string | null;
	sizes?: Record<string, { filename?: string | null; mimeType?: string | null } | null> | null;
}

/** The files a document or version has, its smaller copies among them, and of which type they are. */
export const filesOf = ({ filename, mimeType, sizes }: Described): [name: string, type: string | undefined][] =>
	[{ filename, mimeType }, ...Object.values(sizes ?? {})].flatMap((file) =>
		file?.filename ? [[file.filename, file.mimeType ?? undefined] as [string, string | undefined]] : [],
	);
