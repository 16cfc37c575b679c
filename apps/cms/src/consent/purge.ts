import type { PurgeStep } from '@repo/types/vocabulary';
import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload';
import { consentsTo } from '../collections/testimonies/hooks/consents-to.ts';
import { endedBy } from '../collections/testimonies/hooks/judge-consent.ts';
import { today } from '../collections/themes/hooks/periods.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { deleteStoredFiles } from './delete-files.ts';
import { emptied } from './emptied.ts';
import { notePurge } from './note-purge.ts';

const collection = 'testimonies';

/** What shows or sounds like the person. */
const files = [
	{ field: 'portrait', upload: 'media' },
	{ field: 'audio', upload: 'documents' },
] as const;
type FileField = (typeof files)[number]['field'];

type Held = Record<FileField, string | null | undefined>;
type Row = Record<string, unknown> & { id: string };

const all = { limit: 0, pagination: false } as const;

/** Every file that the testimony shows, or showed in some version. */
const filesIn = async ({ db }: Payload, id: string, field: FileField): Promise<string[]> => {
	const { docs: versions } = await db.findVersions<Held>({ collection, ...all, where: { parent: { equals: id } } });
	const row = await db.findOne<Held & { id: string }>({ collection, where: { id: { equals: id } } });
	const held = [row?.[field], ...versions.map(({ version }) => version[field])];
	return [...new Set(held.filter((file) => typeof file === 'string'))];
};

/** Another testimony of the same person has consents of its own. */
const isShownElsewhere = async ({ db }: Payload, id: string, field: FileField, file: string): Promise<boolean> => {
	const others = (path: string, self: string): Where => ({
		and: [{ [path]: { equals: file } }, { [self]: { not_equals: id } }],
	});
	const { totalDocs } = await db.count({ collection, where: others(field, 'id') });
	if (totalDocs > 0) return true;
	const versions = await db.countVersions({ collection, where: others(`version.${field}`, 'parent') });
	return versions.totalDocs > 0;
};

const deleteFiles = async (payload: Payload, id: string, req: PayloadRequest): Promise<void> => {
	for (const { field, upload } of files) {
		for (const file of await filesIn(payload, id, field)) {
			if (await isShownElsewhere(payload, id, field, file)) continue;
			// Before the row, which knows their names; what a process deleted before it died is not there any more.
			await deleteStoredFiles(payload, upload, file, req);
			await payload.delete({ collection: upload, where: { id: { equals: file } }, trash: true, depth: 0, req });
		}
	}
};

const deleteVersions = async ({ db }: Payload, id: string, req: PayloadRequest): Promise<void> => {
	await db.deleteVersions({ collection, where: { parent: { equals: id } }, req });
	// Earlier addresses are made of words too.
	await db.deleteMany({ collection: 'redirects', where: { to: { equals: `${collection}/${id}` } }, req });
	// The log knows them by their hashes since the withdrawal, which is what answers 410.
	await db.updateMany({
		collection: 'changes',
		where: { and: [{ document: { equals: id } }, { kind: { not_equals: 'withdrawn' } }] },
		data: { state: null, previousSlug: null, newSlug: null },
		returning: false,
		req,
	});
};

/** What is left is an id that was withdrawn. */
const deleteWords = async (payload: Payload, id: string, req: PayloadRequest): Promise<void> => {
	const { db } = payload;
	const row = await db.findOne<Row>({ collection, where: { id: { equals: id } }, locale: 'all', req });
	if (!row) return;
	const now = new Date().toISOString();
	const fields = payload.collections[collection]?.config.flattenedFields ?? [];
	const data = { ...emptied(fields, row), updatedAt: now };
	await db.updateOne({ collection, id, data: structuredClone(data), req, returning: false });
	// Lists of the admin show newest versions.
	await db.deleteVersions({ collection, where: { parent: { equals: id } }, req });
	await db.createVersion({
		collectionSlug: collection,
		parent: id,
		versionData: structuredClone(data) as never,
		autosave: false,
		createdAt: now,
		updatedAt: now,
		req,
		returning: false,
	});
};

const steps: readonly [PurgeStep, (payload: Payload, id: string, req: PayloadRequest) => Promise<void>][] = [
	['files-deleted', deleteFiles],
	['versions-deleted', deleteVersions],
	['words-deleted', deleteWords],
];

/**
 * Deletes everything of a testimony but its id. Each step leaves a receipt with what it did, or neither is there; whoever dies between
 * two begins again, and finds nothing to do in those that were done.
 */
export const purgeTestimony = async (payload: Payload, id: string): Promise<void> => {
	for (const [step, take] of steps) {
		await inTransaction(payload, async ({ transactionID }) => {
			const req = await createLocalReq({ context: { isWithdrawing: true } }, payload);
			if (transactionID !== undefined) req.transactionID = transactionID;
			// Asked again within each: what somebody agreed to anew meanwhile is not deleted.
			if (endedBy(await consentsTo(req, id), today()) === undefined) return;
			await take(payload, id, req);
			await notePurge(req, id, step);
		});
	}
};
