import type { CollectionSlug, FlattenedField, GlobalSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { verdict, type Entity } from '../../../access/judge.ts';
import { isRecord } from '../../../rich-text/nodes.ts';

/** A document or global that shows a picture, in what is public or in a draft. */
export interface Use {
	kind: 'collections' | 'globals';
	slug: string;
	/** Null for a global. */
	id: string | null;
	title: string;
}

type Row = Record<string, unknown>;

const batchSize = 200;

const pointsToMedia = (field: FlattenedField) =>
	(field.type === 'upload' || field.type === 'relationship') && field.relationTo === 'media';

const innerFields = (field: FlattenedField): FlattenedField[] => {
	if (field.type === 'blocks') {
		return field.blocks.flatMap((block) => (typeof block === 'string' ? [] : block.flattenedFields));
	}
	return 'flattenedFields' in field ? field.flattenedFields : [];
};

/** Whether a picture may stand in a field, or in a text of it. */
export const mayHold = (field: FlattenedField): boolean =>
	pointsToMedia(field) || field.type === 'richText' || innerFields(field).some(mayHold);

/** The names of the fields that hold pictures, however deep. */
export const mediaNames = (fields: readonly FlattenedField[]): string[] =>
	fields.flatMap((field) => (pointsToMedia(field) ? [field.name] : mediaNames(innerFields(field))));

/** Every picture that a value points to: in fields of these names, and in texts, whichever language they are in. */
export const picturesIn = (value: unknown, names: ReadonlySet<string>, found = new Set<string>()): Set<string> => {
	if (Array.isArray(value)) for (const each of value) picturesIn(each, names, found);
	if (!isRecord(value)) return found;
	const inText = value.relationTo === 'media' ? value.value : undefined;
	const id = isRecord(inText) ? inText.id : inText;
	if (typeof id === 'string') found.add(id);
	for (const [name, each] of Object.entries(value)) {
		if (names.has(name) && typeof each === 'string') found.add(each);
		else picturesIn(each, names, found);
	}
	return found;
};

const titleOf = (row: Row, name: string, language: string): string => {
	const value = row[name];
	if (!isRecord(value)) return typeof value === 'string' ? value : String(row.id ?? '');
	const texts = [value[language], ...Object.values(value)];
	return texts.find((each): each is string => typeof each === 'string' && each !== '') ?? String(row.id ?? '');
};

/** Rows in batches: texts are long, and there may be thousands. */
async function* rowsOf(req: PayloadRequest, collection: SanitizedCollectionConfig, names: readonly string[]) {
	const { db } = req.payload;
	const select = Object.fromEntries(names.map((name) => [name, true as const]));
	const given = { collection: collection.slug as CollectionSlug, joins: false as const, limit: batchSize, req };
	const reads = [(page: number) => db.find<Row & { id: string }>({ ...given, page, select, sort: 'id' })];
	if (collection.versions?.drafts) {
		// Versions hold the document in a field of theirs.
		const inVersion = { parent: true as const, version: select } as unknown as typeof select;
		reads.push((page) => db.queryDrafts<Row & { id: string }>({ ...given, page, select: inVersion, sort: 'id' }));
	}
	for (const read of reads) {
		for (let page = 1, hasMore = true; hasMore; page += 1) {
			const { docs, hasNextPage } = await read(page);
			yield* docs;
			hasMore = hasNextPage;
		}
	}
}

const maySee = (req: PayloadRequest, slug: string) => verdict(req, slug as Entity, 'readDrafts') === true;

interface Found {
	use: Use;
	pictures: Set<string>;
}

const inCollection = async (req: PayloadRequest, collection: SanitizedCollectionConfig): Promise<Found[]> => {
	const holding = collection.flattenedFields.filter(mayHold);
	if (holding.length === 0) return [];
	const names = new Set(mediaNames(holding));
	const title = collection.admin.useAsTitle ?? 'id';
	const found = new Map<string, Found>();
	for await (const row of rowsOf(req, collection, [...holding.map(({ name }) => name), title])) {
		const pictures = picturesIn(row, names);
		if (pictures.size === 0) continue;
		const id = String(row.id);
		const use: Use = { kind: 'collections', slug: collection.slug, id, title: titleOf(row, title, req.i18n.language) };
		found.set(id, { use, pictures: new Set([...pictures, ...(found.get(id)?.pictures ?? [])]) });
	}
	return [...found.values()];
};

const inGlobals = (req: PayloadRequest): Promise<Found[]> =>
	Promise.all(
		req.payload.config.globals.map(async ({ slug, flattenedFields }): Promise<Found> => {
			const names = new Set(mediaNames(flattenedFields));
			const given = { slug: slug as GlobalSlug, depth: 0, locale: 'all' as const, req };
			const shown = [await req.payload.findGlobal(given), await req.payload.findGlobal({ ...given, draft: true })];
			return { use: { kind: 'globals', slug, id: null, title: '' }, pictures: picturesIn(shown, names) };
		}),
	);

/** Where each picture is shown, drafts and the trash included. */
export const findUses = async (req: PayloadRequest): Promise<Map<string, Use[]>> => {
	const found = await inGlobals(req);
	for (const collection of req.payload.config.collections) found.push(...(await inCollection(req, collection)));
	const uses = new Map<string, Use[]>();
	for (const { use, pictures } of found) {
		for (const picture of pictures) uses.set(picture, [...(uses.get(picture) ?? []), use]);
	}
	return uses;
};

/** Those of them that whoever asks may open. */
export const visibleUses = (req: PayloadRequest, uses: readonly Use[]): Use[] =>
	uses.filter(({ slug }) => maySee(req, slug));
