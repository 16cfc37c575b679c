import type { FlattenedField } from 'payload';

type Values = Record<string, unknown>;

/** What says nothing of a person, and is needed to know that something was withdrawn. */
const kept: readonly string[] = [
	'id',
	'createdAt',
	'updatedAt',
	'deletedAt',
	'_status',
	'withdrawnAt',
	'publicUpdatedAt',
	'licence',
	'composed',
];

/** In each language that there is a value in. */
const nothingIn = (value: unknown): unknown =>
	typeof value === 'object' && value !== null
		? Object.fromEntries(Object.keys(value).map((locale) => [locale, null]))
		: null;

/** A row as the database keeps it with all languages, without anything that somebody told. New fields are emptied too. */
export const emptied = (fields: readonly FlattenedField[], row: Values): Values => {
	const values: Values = {};
	for (const field of fields) {
		const { name } = field;
		if (field.type === 'join' || ('virtual' in field && field.virtual)) continue;
		if (kept.includes(name)) values[name] = row[name] ?? null;
		else if ('localized' in field && field.localized) values[name] = nothingIn(row[name]);
		else if (field.type === 'array' || field.type === 'blocks' || ('hasMany' in field && field.hasMany))
			values[name] = [];
		else if (field.type === 'group') values[name] = emptied(field.flattenedFields, (row[name] ?? {}) as Values);
		else values[name] = null;
	}
	return values;
};
