import type { FlattenedField } from 'payload';
import type { Row } from './selection.ts';

/** The ids of every collection; a collection that is not in it is not looked into. */
export type Known = ReadonlyMap<string, ReadonlySet<string>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

const leadsSomewhere = (relationTo: string | string[], value: unknown, known: Known): boolean => {
	const [collection, id] = isRow(value) ? [String(value['relationTo']), value['value']] : [String(relationTo), value];
	const ids = known.get(collection);
	return ids === undefined || ids.has(String(id));
};

const pruneValue = (field: FlattenedField, value: unknown, known: Known): unknown => {
	if (field.type === 'relationship' || field.type === 'upload') {
		if (Array.isArray(value)) return value.filter((each) => leadsSomewhere(field.relationTo, each, known));
		return value === null || value === undefined || leadsSomewhere(field.relationTo, value, known) ? value : null;
	}
	if (field.type === 'group' || field.type === 'tab') {
		return isRow(value) ? pruneReferences(field.flattenedFields, value, known) : value;
	}
	if (!Array.isArray(value)) return value;
	if (field.type === 'array') {
		return value.map((row) => (isRow(row) ? pruneReferences(field.flattenedFields, row, known) : (row as unknown)));
	}
	if (field.type !== 'blocks') return value;
	return value.map((row: unknown) => {
		if (!isRow(row)) return row;
		const block = field.blocks.find(({ slug }) => slug === row['blockType']);
		return block ? pruneReferences(block.flattenedFields, row, known) : row;
	});
};

/**
 * Without relations to documents that are gone: MongoDB keeps them for ever, SQLite lets go of them when the document
 * is deleted and takes none in.
 */
export const pruneReferences = (fields: readonly FlattenedField[], row: Row, known: Known): Row => {
	const pruned: Row = { ...row };
	for (const field of fields) {
		const value = row[field.name];
		if (value === undefined || field.type === 'join') continue;
		pruned[field.name] =
			'localized' in field && field.localized && isRow(value) && field.type !== 'group'
				? Object.fromEntries(Object.entries(value).map(([locale, each]) => [locale, pruneValue(field, each, known)]))
				: pruneValue(field, value, known);
	}
	return pruned;
};
