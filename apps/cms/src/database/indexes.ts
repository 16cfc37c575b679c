import type { CollectionConfig, CompoundIndex, Field } from 'payload';

/**
 * What lists are sorted by and narrowed to, beside their date of creation. Every public list asks for what is published
 * and not in the trash first. Links to one or many documents have indexes of their own.
 */
const lists: Record<string, { sorts?: string[]; filters?: string[] }> = {
	themes: { sorts: ['currentFrom'], filters: ['area'] },
	practices: {
		sorts: ['updatedAt', 'publicUpdatedAt', 'lastConfirmedAt'],
		filters: ['country', 'status', 'municipality'],
	},
	testimonies: { sorts: ['updatedAt'], filters: ['country'] },
	studies: { sorts: ['year', 'publicUpdatedAt'], filters: ['type'] },
	news: { sorts: ['date'] },
	columns: { sorts: ['date'] },
	conferences: { sorts: ['start', 'end'], filters: ['kind', 'state'] },
	organisations: { sorts: ['publicUpdatedAt'], filters: ['country', 'type', 'municipality'] },
	people: { sorts: ['name'] },
	municipalities: { sorts: ['name'], filters: ['country'] },
};

const unique: Record<string, CompoundIndex[]> = {
	municipalities: [{ fields: ['country', 'code'], unique: true }],
};

const published = ['_status', 'deletedAt'];

const hasDrafts = ({ versions }: CollectionConfig) => typeof versions === 'object' && Boolean(versions.drafts);

const compoundIndexes = (collection: CollectionConfig): CompoundIndex[] => {
	const { sorts = [], filters = [] } = lists[collection.slug] ?? {};
	const prefix = hasDrafts(collection) && collection.trash ? published : [];
	return [
		...(prefix.length > 0 ? [{ fields: [...prefix, 'createdAt'] }] : []),
		...sorts.map((field) => ({ fields: [...prefix, field] })),
		...filters.map((field) => ({ fields: [...prefix, field, 'createdAt'] })),
		...(unique[collection.slug] ?? []),
	];
};

/** A slug names one document of its collection in each language. */
const withUniqueSlug = (field: Field): Field =>
	field.type === 'text' && field.name === 'slug' && field.localized ? { ...field, unique: true } : field;

/** The same indexes on both databases; parents of rows, which only SQL has, get theirs in the adapter. */
export const withIndexes = (collection: CollectionConfig): CollectionConfig => ({
	...collection,
	fields: collection.fields.map(withUniqueSlug),
	indexes: [...(collection.indexes ?? []), ...compoundIndexes(collection)],
});
