import { setTimeout as rest } from 'node:timers/promises';
import type { Payload, Where } from 'payload';
import { inTransaction } from '../../database/in-transaction.ts';
import { placeholderOf } from '../../uploads/placeholder.ts';
import { readStoredFile } from '../../uploads/read-file.ts';
import { hash } from './content-hash.ts';

// Others wherever more is to be known of each picture.
const doneKey = 'media:described';
const placeKey = 'media:describing';

const rowsAtOnce = 20;

interface Row {
	id: string;
	filename?: string | null;
	mimeType?: string | null;
	contentHash?: string | null;
	placeholder?: string | null;
}

const remember = ({ db }: Payload, key: string, data: object) =>
	db.upsert({ collection: 'payload-kv', data: { key, data }, where: { key: { equals: key } } });

const rowsAfter = async ({ db }: Payload, after: string): Promise<Row[]> => {
	const { docs } = await db.find<Row>({
		collection: 'media',
		where: { id: { greater_than: after } },
		sort: 'id',
		limit: rowsAtOnce,
		pagination: false,
		select: { filename: true, mimeType: true, contentHash: true, placeholder: true },
	});
	return docs;
};

/** In the document and in those of its versions that have the same file: the next save goes on from the newest. */
const note = (payload: Payload, { id, filename }: Row, facts: Pick<Row, 'contentHash' | 'placeholder'>) =>
	inTransaction(payload, async (req) => {
		const { db } = payload;
		const { docs } = await db.findVersions<Row>({
			collection: 'media',
			where: { and: [{ parent: { equals: id } }, { 'version.filename': { equals: filename } }] },
			limit: 0,
			pagination: false,
			locale: 'all',
			req,
		});
		for (const { id: version, ...row } of docs) {
			// Whole: one database would keep nothing but what it is given.
			const versionData = { ...row, version: { ...row.version, ...facts } } as never;
			await db.updateVersion({ collection: 'media', id: version, versionData, returning: false, req });
		}
		// It may have got another file, or been deleted, since it was read.
		const where: Where = { and: [{ id: { equals: id } }, { filename: { equals: filename } }] };
		await db.updateMany({ collection: 'media', where, data: facts, returning: false, req });
	});

const describe = async (payload: Payload, row: Row): Promise<void> => {
	const { filename, mimeType, contentHash, placeholder } = row;
	if (!filename || (contentHash && placeholder)) return;
	const data = await readStoredFile('media', filename);
	if (data === undefined) return;
	const facts = { contentHash: contentHash ?? hash(data), placeholder: await placeholderOf(data, mimeType ?? '') };
	if (contentHash && facts.placeholder === null) return;
	await note(payload, row, facts);
};

interface DescribeOptions {
	payload: Payload;
	signal: AbortSignal;
}

/**
 * Once for each database: what is known of pictures by their content, for those that came before that was asked. One at a time,
 * beside whoever works; stopped anywhere, it goes on where it was.
 */
export const describeOlder = async ({ payload, signal }: DescribeOptions): Promise<void> => {
	if ((await payload.kv.get(doneKey)) !== null) return;
	let after = ((await payload.kv.get(placeKey)) as { after: string } | null)?.after ?? '';
	while (!signal.aborted) {
		const rows = await rowsAfter(payload, after);
		if (rows.length === 0) break;
		for (const row of rows) {
			if (signal.aborted) return;
			const startedAt = performance.now();
			await describe(payload, row);
			after = row.id;
			await remember(payload, placeKey, { after });
			// Nobody waits for this, so it takes no more than half of the time.
			await rest(performance.now() - startedAt, undefined, { signal, ref: false }).catch(() => undefined);
		}
	}
	if (signal.aborted) return;
	await remember(payload, doneKey, { at: new Date().toISOString() });
	await payload.db.deleteMany({ collection: 'payload-kv', where: { key: { equals: placeKey } } });
};

/** Where the files cannot be reached now, it goes on at the next start. */
export const openPictures = (payload: Payload): { stop: () => Promise<void> } => {
	const closing = new AbortController();
	const done = describeOlder({ payload, signal: closing.signal }).catch((error: unknown) =>
		payload.logger.error({ err: error }, 'Older pictures could not be looked through'),
	);
	return {
		stop: () => {
			closing.abort();
			return done;
		},
	};
};
