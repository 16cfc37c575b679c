import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Payload, PayloadRequest, Where } from 'payload';
import { environment } from '../environment.ts';
import { s3Client } from '../uploads/s3/client.ts';

interface StoredFile {
	filename?: string | null;
	sizes?: Record<string, { filename?: string | null } | null> | null;
}

const namesOf = ({ filename, sizes }: StoredFile): string[] =>
	[filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].filter((name) => typeof name === 'string');

/** Names of all files that the document has or had: whoever died while replacing one left the other. */
const allNames = async ({ db }: Payload, collection: string, id: string, req: PayloadRequest): Promise<string[]> => {
	const row = await db.findOne<StoredFile & { id: string }>({ collection, where: { id: { equals: id } }, req });
	const { docs } = await db.findVersions<StoredFile>({
		collection: collection as 'media',
		where: { parent: { equals: id } },
		limit: 0,
		pagination: false,
		req,
	});
	return [...new Set([row ?? {}, ...docs.map(({ version }) => version)].flatMap(namesOf))];
};

/** A name that was free again may be somebody else's by now. */
const isOfAnother = async ({ db }: Payload, collection: string, id: string, name: string, req: PayloadRequest) => {
	const where: Where = { and: [{ filename: { equals: name } }, { id: { not_equals: id } }] };
	return (await db.count({ collection: collection as 'media', where, req })).totalDocs > 0;
};

const deleteOne = async (payload: Payload, collection: string, name: string): Promise<void> => {
	const { s3 } = environment;
	if (s3) {
		await (await s3Client(s3)).deleteObject({ Bucket: s3.bucket, Key: name });
		return;
	}
	const upload = payload.collections[collection]?.config.upload;
	await rm(path.join(String(upload?.staticDir), path.basename(name)), { force: true });
};

/**
 * Deletes the files of a document from where they are kept, and throws when that cannot be: Payload's storage plugin only writes
 * to the log that a bucket could not be reached, and forgets them.
 */
export const deleteStoredFiles = async (
	payload: Payload,
	collection: string,
	id: string,
	req: PayloadRequest,
): Promise<void> => {
	for (const name of await allNames(payload, collection, id, req)) {
		if (!(await isOfAnother(payload, collection, id, name, req))) await deleteOne(payload, collection, name);
	}
};
