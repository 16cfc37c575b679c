import type { CollectionSlug, GlobalSlug, Payload, PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { pruneReferences, type Known } from './references.ts';
import { hasOwnId, type Row } from './selection.ts';

type Req = Partial<PayloadRequest>;

/** With its id and times, past every hook: it was checked when it was first saved. */
export const writeDocument = async (
	{ db }: Payload,
	collection: SanitizedCollectionConfig,
	row: Row,
	known: Known,
	req: Req,
): Promise<void> => {
	const { id, ...rest } = pruneReferences(collection.flattenedFields, row, known);
	const data = hasOwnId(collection) ? { id, ...rest } : rest;
	if (collection.slug === 'payload-kv') {
		// What the service noted at its start may be there.
		await db.upsert({ collection: 'payload-kv', data, where: { key: { equals: rest['key'] } }, req });
		return;
	}
	await db.create({ collection: collection.slug as CollectionSlug, data, req, returning: false });
};

interface VersionRow extends Row {
	parent?: string;
	version: Row;
}

const versionOptions = ({ autosave, createdAt, updatedAt, publishedLocale, snapshot }: Row) => ({
	autosave: autosave === true,
	createdAt: String(createdAt),
	updatedAt: String(updatedAt),
	...(typeof publishedLocale === 'string' && { publishedLocale }),
	...(snapshot === true && { snapshot: true as const }),
	returning: false,
});

export const writeVersion = async (
	{ db }: Payload,
	collection: SanitizedCollectionConfig,
	row: Row,
	known: Known,
	req: Req,
): Promise<void> => {
	const { parent = '', version } = row as VersionRow;
	const versionData = pruneReferences(collection.flattenedFields, version, known);
	await db.createVersion({
		...versionOptions(row),
		collectionSlug: collection.slug as CollectionSlug,
		parent,
		versionData,
		req,
	});
};

export const writeGlobal = async ({ db }: Payload, slug: string, row: Row, req: Req): Promise<void> => {
	const data = { ...row };
	delete data['id'];
	const global = slug as GlobalSlug;
	await db.createGlobal({ slug: global, data: structuredClone(data), req, returning: false });
	// SQLite dates a new global itself.
	await db.updateGlobal({ slug: global, data: structuredClone(data), req, returning: false });
};

export const writeGlobalVersion = async ({ db }: Payload, slug: string, row: Row, req: Req): Promise<void> => {
	const { id: _id, ...versionData } = (row as VersionRow).version;
	await db.createGlobalVersion({ ...versionOptions(row), globalSlug: slug as GlobalSlug, versionData, req });
};
