import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest } from 'payload';
import { inTransaction } from '../database/in-transaction.ts';

export type Stored = Record<string, unknown> & { id: string };

const filesFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../seed/files');

/** Runs `work` in one transaction where the database has them, as the seed. */
export const inSeedTransaction = (payload: Payload, work: (req: PayloadRequest) => Promise<void>): Promise<void> =>
	inTransaction(payload, async ({ transactionID }) => {
		const req = await createLocalReq({ context: { isSeeding: true } }, payload);
		if (transactionID !== undefined) req.transactionID = transactionID;
		await work(req);
	});

export const configOf = (payload: Payload, slug: CollectionSlug) => {
	const collection = payload.collections[slug];
	if (!collection) throw new Error(`There is no collection “${slug}”.`);
	return collection.config;
};

interface ReadOptions {
	payload: Payload;
	collection: CollectionSlug;
	ids: string[];
	req?: PayloadRequest;
}

/** The newest state an editor would see, drafts included, in all languages. */
export const readNewest = async ({ payload, collection, ids, req }: ReadOptions): Promise<Map<string, Stored>> => {
	const hasDrafts = Boolean(configOf(payload, collection).versions?.drafts);
	// Without an order of our own the collection’s comes in, which may be by a translated title.
	const options = {
		collection,
		limit: 0,
		pagination: false,
		locale: 'all',
		sort: 'createdAt',
		joins: false,
		...(req && { req }),
	} as const;
	const { docs } = hasDrafts
		? await payload.db.queryDrafts<Stored>({ ...options, where: { parent: { in: ids } } })
		: await payload.db.find<Stored>({ ...options, where: { id: { in: ids } } });
	return new Map(docs.map((doc) => [doc.id, doc]));
};

/** Which of these documents are there at all. */
export const existing = async ({ payload, collection, ids, req }: ReadOptions): Promise<Set<string>> => {
	const { docs } = await payload.db.find<Stored>({
		collection,
		limit: 0,
		pagination: false,
		joins: false,
		sort: 'id',
		select: {},
		where: { id: { in: ids } },
		...(req && { req }),
	});
	return new Set(docs.map(({ id }) => id));
};

interface WriteOptions {
	payload: Payload;
	collection: CollectionSlug;
	data: Stored;
	isNew: boolean;
	/** Name of the file of an upload. */
	file?: string | undefined;
	req: PayloadRequest;
}

/** Through Payload’s operation in one language, since it measures the file, and then the texts of all languages over it. */
const storeFile = async ({ payload, collection, data, file, isNew, req }: WriteOptions): Promise<Stored> => {
	const { flattenedFields } = configOf(payload, collection);
	const isLocalized = (name: string) =>
		flattenedFields.some((field) => field.name === name && 'localized' in field && field.localized);
	const texts = Object.entries(data).filter(([name]) => isLocalized(name)) as [string, Record<string, unknown>][];
	const facts = Object.entries(data).filter(([name, value]) => !isLocalized(name) && value !== null);
	const base = Object.fromEntries([...facts, ...texts.map(([name, text]) => [name, text.en])]);
	const options = {
		collection,
		filePath: path.join(filesFolder, file ?? ''),
		overwriteExistingFiles: true,
		locale: 'en',
		req,
	} as const;
	if (isNew) await payload.create({ ...options, data: base as never });
	else await payload.update({ ...options, id: data.id, data: base as never });
	const stored = await payload.db.findOne<Stored>({
		collection,
		where: { id: { equals: data.id } },
		locale: 'all',
		req,
	});
	return { ...stored, ...Object.fromEntries(texts), id: data.id };
};

/**
 * Writes a document in all languages at once, with the version that the admin shows.
 * Below Payload’s operations, since those take one language at a time; consents go through them for their encryption.
 */
export const store = async (options: WriteOptions): Promise<void> => {
	const { payload, collection, isNew, file, req } = options;
	if (collection === 'consents') {
		const { id, ...data } = options.data;
		if (isNew) await payload.create({ collection, data: { id, ...data } as never, req });
		else await payload.update({ collection, id, data: data as never, req });
		return;
	}
	const now = new Date().toISOString();
	const data = file === undefined ? options.data : await storeFile(options);
	const dated = { ...data, updatedAt: now, createdAt: (data.createdAt as string | undefined) ?? now };
	if (isNew && file === undefined)
		await payload.db.create({ collection, data: structuredClone(dated), req, returning: false });
	else await payload.db.updateOne({ collection, id: data.id, data: structuredClone(dated), req, returning: false });
	if (!configOf(payload, collection).versions) return;
	await payload.db.createVersion({
		collectionSlug: collection,
		parent: data.id,
		versionData: structuredClone(dated) as never,
		autosave: false,
		createdAt: now,
		updatedAt: now,
		req,
		returning: false,
	});
};
