import type {
	CollectionSlug,
	FlattenedField,
	GlobalSlug,
	PayloadRequest,
	SanitizedCollectionConfig,
	SanitizedGlobalConfig,
	Where,
} from 'payload';
import { linksIn } from '../changes/state.ts';
import { mergedCollection } from './collections.ts';
import { titleOf, type Values } from './sides.ts';

/** A document, or a global, that refers to the one that goes: in what is public, in the newest draft, or in the trash. */
export interface Referrer {
	kind: 'collections' | 'globals';
	slug: string;
	/** Null for a global. */
	id: string | null;
	title: string;
	state: 'published' | 'draft' | 'trash' | null;
	/** Of its newest version: when something changed, something else was shown. */
	updatedAt: string | null;
}

type Row = Values & { id: string };

const batchSize = 200;

const pointsThere = (field: FlattenedField): boolean =>
	(field.type === 'relationship' || field.type === 'upload') && [field.relationTo].flat().includes(mergedCollection);

const innerFields = (field: FlattenedField): readonly FlattenedField[] =>
	field.type === 'blocks'
		? field.blocks.flatMap((block) => (typeof block === 'string' ? [] : block.flattenedFields))
		: 'flattenedFields' in field
			? field.flattenedFields
			: [];

/** Fields that a database can be asked for by the id they hold. */
const askedPaths = (fields: readonly FlattenedField[]): string[] =>
	fields.flatMap((field) => {
		if (pointsThere(field)) return 'relationTo' in field && Array.isArray(field.relationTo) ? [] : [field.name];
		if (field.type === 'blocks') return [];
		return askedPaths(innerFields(field)).map((path) => `${field.name}.${path}`);
	});

/** Fields that no database finds a link in: texts, blocks, and links to several types. */
const isOpaque = (field: FlattenedField): boolean =>
	field.type === 'richText' ||
	(pointsThere(field) && 'relationTo' in field && Array.isArray(field.relationTo)) ||
	(field.type === 'blocks'
		? innerFields(field).some((inner) => isOpaque(inner) || askedPaths([inner]).length > 0)
		: innerFields(field).some(isOpaque));

const keyOf = (id: string) => `${mergedCollection}/${id}`;

/** Those found by the fields that name it. */
const byFields = async (req: PayloadRequest, config: SanitizedCollectionConfig, id: string): Promise<string[]> => {
	const { db } = req.payload;
	const paths = askedPaths(config.flattenedFields);
	if (paths.length === 0) return [];
	const shared = { collection: config.slug as CollectionSlug, limit: 0, pagination: false, joins: false, req } as const;
	const isIn = (prefix: string): Where => ({ or: paths.map((path) => ({ [`${prefix}${path}`]: { equals: id } })) });
	const { docs } = await db.find<Row>({ ...shared, where: isIn(''), select: {}, sort: 'id' });
	if (!config.versions?.drafts) return docs.map((row) => row.id);
	const drafts = await db.queryDrafts<Row>({ ...shared, where: isIn('version.') });
	return [...docs, ...drafts.docs].map((row) => row.id);
};

/** What is public and links to it in a text is known; what is not is read. */
const byTexts = async (req: PayloadRequest, config: SanitizedCollectionConfig, id: string): Promise<string[]> => {
	const opaque = config.flattenedFields.filter(isOpaque);
	if (opaque.length === 0) return [];
	const { db } = req.payload;
	const linking = await db.find<{ id: string; source: string }>({
		collection: 'public-links',
		where: { targets: { in: [keyOf(id)] } },
		select: { source: true },
		sort: 'source',
		limit: 0,
		pagination: false,
		req,
	});
	const prefix = `${config.slug}/`;
	const found = linking.docs
		.filter(({ source }) => source.startsWith(prefix))
		.map(({ source }) => source.slice(prefix.length));
	const select = Object.fromEntries(opaque.map(({ name }) => [name, true as const]));
	const given = {
		collection: config.slug as CollectionSlug,
		locale: 'all',
		limit: batchSize,
		joins: false,
		req,
	} as const;
	const hidden = (field: string): Where => ({
		or: [{ [`${field}_status`]: { not_equals: 'published' } }, { [`${field}deletedAt`]: { exists: true } }],
	});
	const reads = config.versions?.drafts
		? [
				(page: number) => db.find<Row>({ ...given, page, select, sort: 'id', where: hidden('') }),
				(page: number) => db.queryDrafts<Row>({ ...given, page, sort: 'id', where: hidden('version.') }),
			]
		: [(page: number) => db.find<Row>({ ...given, page, select, sort: 'id' })];
	for (const read of reads) {
		for (let page = 1, hasMore = true; hasMore; page += 1) {
			const { docs, hasNextPage } = await read(page);
			for (const row of docs) if (linksIn(opaque, row).has(keyOf(id))) found.push(row.id);
			hasMore = hasNextPage;
		}
	}
	return found;
};

/** The ids of the documents of a collection that refer to it; the one that goes is not asked. */
export const referringIn = async (
	req: PayloadRequest,
	config: SanitizedCollectionConfig,
	id: string,
): Promise<string[]> => {
	if (config.slug.startsWith('payload-')) return [];
	const found = [...(await byFields(req, config, id)), ...(await byTexts(req, config, id))];
	return [...new Set(found)].filter((each) => !(config.slug === mergedCollection && each === id)).toSorted();
};

const described = async (
	req: PayloadRequest,
	{ slug, versions, admin }: SanitizedCollectionConfig,
	ids: readonly string[],
): Promise<Referrer[]> => {
	const { db } = req.payload;
	const collection = slug as CollectionSlug;
	const shared = { collection, locale: 'all', limit: 0, pagination: false, joins: false, req } as const;
	const rows: Row[] = [];
	const newest = new Map<string, Row>();
	for (let start = 0; start < ids.length; start += batchSize) {
		const some = ids.slice(start, start + batchSize);
		rows.push(...(await db.find<Row>({ ...shared, where: { id: { in: some } }, sort: 'id' })).docs);
		if (!versions?.drafts) continue;
		const { docs } = await db.queryDrafts<Row>({ ...shared, where: { parent: { in: some } } });
		for (const row of docs) newest.set(row.id, row);
	}
	return rows.map((row) => {
		const shown = newest.get(row.id) ?? row;
		const isPublished = row['_status'] === 'published';
		const state = !versions?.drafts ? null : row['deletedAt'] ? 'trash' : isPublished ? 'published' : 'draft';
		return {
			kind: 'collections',
			slug,
			id: row.id,
			title: titleOf(shown, admin.useAsTitle ?? 'id', req.i18n.language),
			state,
			updatedAt: shown['updatedAt'] === undefined ? null : new Date(shown['updatedAt'] as string).toISOString(),
		};
	});
};

const readGlobal = (req: PayloadRequest, slug: string) =>
	req.payload.db.findGlobal<Row>({ slug: slug as GlobalSlug, locale: 'all', req });

export const newestGlobalVersion = async (req: PayloadRequest, { slug, versions }: SanitizedGlobalConfig) => {
	if (!versions?.drafts) return undefined;
	const { docs } = await req.payload.db.findGlobalVersions<Row>({
		global: slug as GlobalSlug,
		where: { latest: { equals: true } },
		locale: 'all',
		limit: 1,
		pagination: false,
		req,
	});
	return docs[0];
};

/** Every document that refers to it. */
export const findReferrers = async (req: PayloadRequest, id: string): Promise<Referrer[]> => {
	const found: Referrer[] = [];
	for (const config of req.payload.config.collections)
		found.push(...(await described(req, config, await referringIn(req, config, id))));
	for (const config of req.payload.config.globals) {
		const { slug, flattenedFields } = config;
		const shown = [await readGlobal(req, slug), (await newestGlobalVersion(req, config))?.version];
		if (!shown.some((row) => row && linksIn(flattenedFields, row).has(keyOf(id)))) continue;
		const updatedAt = shown[0]?.['updatedAt'];
		found.push({
			...{ kind: 'globals', slug, id: null, title: slug, state: null },
			updatedAt: updatedAt ? new Date(updatedAt as string).toISOString() : null,
		});
	}
	return found;
};
