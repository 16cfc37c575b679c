import { locales, type Locale } from '@repo/i18n';
import type { FlattenedField } from 'payload';

/** Something that a file may say of a document: a field, in one language where it has languages. */
export interface Column {
	name: string;
	/** From the top of the document; of a field in rows, from the top of a row. */
	path: readonly string[];
	field: FlattenedField;
	locale?: Locale;
	/** The list it stands in: each of its values is for one row. */
	rows?: string;
}

// The service gives these itself, or they belong to one save and not to the document.
const managed = new Set([
	...['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'stage', 'publicUpdatedAt', 'changeType', 'changeNote'],
	...['translation', 'translationOutdated', '_lang', '_outdated', '_languages'],
]);

const importable = new Set([
	'text',
	'textarea',
	'email',
	'number',
	'checkbox',
	'date',
	'select',
	'relationship',
	'richText',
]);

const isVirtual = (field: FlattenedField) => 'virtual' in field && Boolean(field.virtual);

interface Place {
	name: string;
	path: readonly string[];
	rows?: string;
}

const columnsOf = (fields: readonly FlattenedField[], at: Place): Column[] =>
	fields.flatMap((field): Column[] => {
		const isTop = at.name === '';
		if (isVirtual(field) || (isTop && managed.has(field.name)) || field.name === 'id') return [];
		const name = isTop ? field.name : `${at.name}.${field.name}`;
		const below: Place = { ...at, name, path: [...at.path, field.name] };
		if (field.type === 'group' || field.type === 'tab') return columnsOf(field.flattenedFields, below);
		if (field.type === 'array') {
			return at.rows === undefined && at.path.length === 0
				? columnsOf(field.flattenedFields, { name, path: [], rows: field.name })
				: [];
		}
		if (!importable.has(field.type)) return [];
		const isMany = 'hasMany' in field && field.hasMany === true;
		// A list within a row has no place in a cell.
		if (at.rows !== undefined && (isMany || field.type === 'richText')) return [];
		const column = { path: below.path, field, ...(at.rows !== undefined && { rows: at.rows }) };
		if (!('localized' in field && field.localized)) return [{ ...column, name }];
		return locales.map((locale) => ({ ...column, name: `${name}.${locale}`, locale }));
	});

/** Every column that an import of these documents understands, in the order of their fields. */
export const importColumns = (fields: readonly FlattenedField[]): Column[] => columnsOf(fields, { name: '', path: [] });

/** What is left of a column’s name without its language: `title` for `title.sv`. */
export const withoutLanguage = ({ name, locale }: Column): string =>
	locale === undefined ? name : name.slice(0, -locale.length - 1);

export const isRequired = ({ field, rows }: Column): boolean =>
	rows === undefined && 'required' in field && field.required === true;
