import { buildVersionCollectionFields, buildVersionGlobalFields } from 'payload';
import { selectionOf } from './selection.ts';
import { shapeRow, type ShapeContext } from './shape.ts';
import type { BaseDatabaseAdapter, FlattenedBlock, FlattenedField, SanitizedConfig, SelectType } from 'payload';

interface ReadArguments {
	collection?: string;
	global?: string;
	slug?: string;
	limit?: number;
	locale?: string | null;
	req?: { locale?: string | null };
	select?: SelectType;
}
type Row = Record<string, unknown>;
type Read = (given: ReadArguments) => Promise<unknown>;
type FieldsOf = (given: ReadArguments, config: SanitizedConfig) => readonly FlattenedField[];

const collectionOf = ({ collection }: ReadArguments, { collections }: SanitizedConfig) =>
	collections.find(({ slug }) => slug === collection);
const globalOf = ({ global, slug }: ReadArguments, { globals }: SanitizedConfig) =>
	globals.find((each) => each.slug === (global ?? slug));

const documents: FieldsOf = (given, config) => collectionOf(given, config)?.flattenedFields ?? [];
const versions: FieldsOf = (given, config) => {
	const collection = collectionOf(given, config);
	return collection ? buildVersionCollectionFields(config, collection, true) : [];
};
const globals: FieldsOf = (given, config) => globalOf(given, config)?.flattenedFields ?? [];
const globalVersions: FieldsOf = (given, config) => {
	const global = globalOf(given, config);
	return global ? buildVersionGlobalFields(config, global, true) : [];
};

const fieldsByMethod = {
	create: documents,
	deleteOne: documents,
	find: documents,
	findOne: documents,
	queryDrafts: documents,
	updateMany: documents,
	updateOne: documents,
	upsert: documents,
	findVersions: versions,
	createGlobal: globals,
	findGlobal: globals,
	updateGlobal: globals,
	findGlobalVersions: globalVersions,
} as const satisfies Partial<Record<keyof BaseDatabaseAdapter, FieldsOf>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

/** A version knows its document's id; only SQLite says that an older version is not the latest. */
const withVersion = ({ version, ...row }: Row): Row => ({
	...row,
	latest: row['latest'] === true,
	...(isRow(version) && { version: row['parent'] === undefined ? version : { ...version, id: row['parent'] } }),
});

/** A list without documents has one empty page; its limit is what was asked for. */
const pageOf = ({ totalDocs }: Row, { limit }: ReadArguments) => ({
	...(totalDocs === 0 && { totalPages: 1, pagingCounter: 1 }),
	...(limit !== undefined && { limit }),
});

/** What is said of a page comes in the same order, too. */
const inOrder = (page: Row): Row =>
	Object.fromEntries(Object.entries(page).toSorted(([one], [other]) => (one < other ? -1 : 1)));

/** A page of documents, a list of them, one, or none. */
const each = (result: unknown, given: ReadArguments, shape: (row: Row) => Row): unknown => {
	if (Array.isArray(result)) return result.map((row) => (isRow(row) ? shape(row) : row));
	if (!isRow(result)) return result;
	if (Array.isArray(result['docs']))
		return inOrder({ ...result, ...pageOf(result, given), docs: each(result['docs'], given, shape) });
	return Object.keys(result).length === 0 ? result : shape(result);
};

const contextOf = ({ locale, req }: ReadArguments, config: SanitizedConfig): ShapeContext => ({
	locales: config.localization ? config.localization.localeCodes : [],
	locale: locale ?? req?.locale ?? undefined,
	blocks: Object.fromEntries((config.blocks ?? []).map((block) => [block.slug, block as FlattenedBlock])),
});

/** Drafts are kept as versions: what is wanted of them is asked for below `version`. */
const selectedOfVersion = (select: SelectType | undefined): SelectType | undefined => {
	const selected = select?.['version'];
	return typeof selected === 'object' ? selected : undefined;
};

/** Whichever database answers, what is above sees one shape. */
export const shapeReads = (adapter: BaseDatabaseAdapter): void => {
	for (const [name, fieldsOf] of Object.entries(fieldsByMethod)) {
		const read = (adapter[name as keyof typeof fieldsByMethod] as unknown as Read).bind(adapter);
		const shaped: Read = async (given) => {
			const { config } = adapter.payload;
			const context = contextOf(given, config);
			const fields = fieldsOf(given, config);
			const selection = selectionOf(name === 'queryDrafts' ? selectedOfVersion(given.select) : given.select);
			const shape = (row: Row) => shapeRow(row, fields, selection, context);
			return each(await read(given), given, name.endsWith('Versions') ? (row) => shape(withVersion(row)) : shape);
		};
		Object.assign(adapter, { [name]: shaped });
	}
};
