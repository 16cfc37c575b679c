import type { CollectionSlug, Field, FilterOptions } from 'payload';

interface RelationOptions {
	required?: boolean;
	filterOptions?: FilterOptions;
}

/** A link to one document. */
export const relation = (name: string, relationTo: CollectionSlug, options: RelationOptions = {}): Field => ({
	name,
	type: 'relationship',
	relationTo,
	index: true,
	...options,
});

/** Links to any number of documents, in order. */
export const relations = (name: string, relationTo: CollectionSlug, options: RelationOptions = {}): Field => ({
	name,
	type: 'relationship',
	relationTo,
	hasMany: true,
	...options,
});

/** Any document but the one being edited. */
export const others: FilterOptions = ({ id }) => (id === undefined ? true : { id: { not_equals: id } });

/** The documents of another collection that link here. */
export const joined = (name: string, collection: CollectionSlug, on: string): Field => ({
	name,
	type: 'join',
	collection,
	on,
	// SQLite cannot sort a join by a localised field, which many lists are sorted by.
	defaultSort: '-createdAt',
	defaultLimit: 20,
	maxDepth: 1,
});

export const media = (name: string): Field => ({ name, type: 'upload', relationTo: 'media' });
export const file = (name: string): Field => ({ name, type: 'upload', relationTo: 'documents' });
