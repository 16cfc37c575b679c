import type { Payload, SanitizedCollectionConfig, Where } from 'payload';
import { hasOwnId, type Row } from './selection.ts';

/** With up to a hundred versions each. */
const documentsAtOnce = 20;

/** Every document as the database keeps it, in all languages, by id. */
export async function* readDocuments({ db }: Payload, collection: SanitizedCollectionConfig): AsyncGenerator<Row[]> {
	const shared = { collection: collection.slug, locale: 'all', joins: false, pagination: false, sort: 'id' } as const;
	if (!hasOwnId(collection)) {
		// A scheduled job that is done, or never will be, says nothing to another database.
		const where: Where = collection.slug === 'payload-jobs' ? { completedAt: { exists: false } } : {};
		yield (await db.find<Row & { id: string }>({ ...shared, where, limit: 0 })).docs;
		return;
	}
	for (let after = ''; ;) {
		const where = { id: { greater_than: after } };
		const { docs } = await db.find<Row & { id: string }>({ ...shared, where, limit: documentsAtOnce });
		const last = docs.at(-1);
		if (last === undefined) return;
		yield docs;
		after = last.id;
	}
}

/** Versions and drafts of these documents, oldest first: the last of each is its newest. */
export const readVersions = async ({ db }: Payload, collection: string, ids: string[]): Promise<Row[]> => {
	const { docs } = await db.findVersions<Row>({
		collection,
		locale: 'all',
		limit: 0,
		pagination: false,
		sort: 'updatedAt',
		where: { parent: { in: ids } },
	});
	return docs as unknown as Row[];
};

/** A global is one row, or none before it is first saved. */
export const readGlobal = async ({ db }: Payload, slug: string): Promise<Row[]> => {
	const row = (await db.findGlobal({ slug, locale: 'all' })) as Row | null;
	return row && row['updatedAt'] ? [row] : [];
};

export const readGlobalVersions = async ({ db }: Payload, slug: string): Promise<Row[]> => {
	const { docs } = await db.findGlobalVersions<Row>({
		global: slug,
		locale: 'all',
		limit: 0,
		pagination: false,
		sort: 'updatedAt',
		where: {},
	});
	return docs as unknown as Row[];
};
