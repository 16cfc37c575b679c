import type { CollectionConfig } from 'payload';
import { idField } from '../../fields/id.ts';
import { relation } from '../../fields/relation.ts';

/** The figures of a dataset as they were; read at /api/statistics/{dataset}?edition={number}. */
export const DatasetEditions = {
	slug: 'dataset-editions',
	admin: { useAsTitle: 'key', hidden: true },
	fields: [
		idField,
		// The dataset and the number: no two of one number.
		{ name: 'key', type: 'text', required: true, unique: true, index: true },
		relation('dataset', 'datasets'),
		{ name: 'number', type: 'number', required: true },
		{ name: 'cube', type: 'json', required: true },
		// SHA-256 of the cube.
		{ name: 'sum', type: 'text', required: true, maxLength: 64 },
		{ name: 'source', type: 'text', maxLength: 60 },
		// What made it.
		{ name: 'import', type: 'text', maxLength: 60 },
		{ name: 'at', type: 'date', required: true },
		{ name: 'byName', type: 'text', maxLength: 120 },
	],
} satisfies CollectionConfig;
