import type {
	CollectionSlug,
	GlobalSlug,
	PayloadRequest,
	SanitizedCollectionConfig,
	SanitizedGlobalConfig,
	Where,
} from 'payload';
import { newestGlobalVersion, referringIn } from './references.ts';
import { renamedFields } from './replace-id.ts';
import type { Values } from './sides.ts';

type Row = Values & { id: string; updatedAt?: string };

const isChanged = (values: Values) => Object.keys(values).length > 0;

/**
 * The newest version first: until the row has the same date, readers of drafts find the version. It is a version of its own,
 * so that the earlier ones go on saying what they said.
 */
const renameDocument = async (
	req: PayloadRequest,
	{ slug, versions }: SanitizedCollectionConfig,
	id: string,
	ids: ReadonlyMap<string, string>,
): Promise<void> => {
	const { db } = req.payload;
	const collection = slug as CollectionSlug;
	const shared = { collection, locale: 'all', joins: false, req } as const;
	for (;;) {
		const row = await db.findOne<Row>({ ...shared, where: { id: { equals: id } } });
		if (!row) return;
		const changed = renamedFields(row, ids);
		const drafts = versions?.drafts
			? await db.queryDrafts<Row>({ ...shared, where: { parent: { equals: id } }, limit: 1, pagination: false })
			: undefined;
		const newest = drafts?.docs[0];
		const changedNewest = newest ? renamedFields(newest, ids) : {};
		if (!isChanged(changed) && !isChanged(changedNewest)) return;
		const now = new Date().toISOString();
		if (newest) {
			const { id: _id, ...version } = newest;
			await db.createVersion({
				collectionSlug: collection,
				parent: id,
				versionData: structuredClone({ ...version, ...changedNewest, updatedAt: now }) as never,
				autosave: false,
				createdAt: now,
				updatedAt: now,
				returning: false,
				req,
			});
		}
		if (!isChanged(changed)) return;
		// Where nothing holds writers apart, somebody may have saved since it was read.
		const isSame: Where[] = row.updatedAt === undefined ? [] : [{ updatedAt: { equals: row.updatedAt } }];
		const stored = await db.updateOne({
			collection,
			where: { and: [{ id: { equals: id } }, ...isSame] },
			data: structuredClone({ ...changed, ...(row.updatedAt !== undefined && { updatedAt: now }) }),
			req,
		});
		if (stored) return;
	}
};

const renameGlobal = async (
	req: PayloadRequest,
	config: SanitizedGlobalConfig,
	ids: ReadonlyMap<string, string>,
): Promise<void> => {
	const { db } = req.payload;
	const slug = config.slug as GlobalSlug;
	const row = await db.findGlobal<Row>({ slug, locale: 'all', req });
	const version = (await newestGlobalVersion(req, config))?.version as Row | undefined;
	const now = new Date().toISOString();
	if (version && isChanged(renamedFields(version, ids))) {
		const { id: _id, ...rest } = { ...version, ...renamedFields(version, ids), updatedAt: now };
		await db.createGlobalVersion({
			globalSlug: slug,
			versionData: structuredClone(rest) as never,
			autosave: false,
			createdAt: now,
			updatedAt: now,
			returning: false,
			req,
		});
	}
	const changed = row?.updatedAt ? renamedFields(row, ids) : {};
	if (!isChanged(changed)) return;
	const { id: _id, ...rest } = { ...row, ...changed, updatedAt: now };
	await db.updateGlobal({ slug, data: structuredClone(rest), returning: false, req });
};

/** Whatever refers to the one that goes refers to the one that stays. Repeated, it finds only what is left. */
export const renameEverywhere = async (req: PayloadRequest, goes: string, stays: string): Promise<void> => {
	const ids = new Map([[goes, stays]]);
	for (const config of req.payload.config.collections)
		for (const id of await referringIn(req, config, goes)) await renameDocument(req, config, id, ids);
	for (const config of req.payload.config.globals) await renameGlobal(req, config, ids);
};
