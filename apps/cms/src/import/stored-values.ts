import type { SelectField } from 'payload';
import { isRecord, isState } from '../rich-text/nodes.ts';
import { toText } from '../rich-text/to-text.ts';
import type { Stored } from '../seed/store.ts';
import type { Column } from './columns.ts';
import { bareDoi } from './values.ts';

const at = (value: unknown, path: readonly string[]): unknown =>
	path.reduce<unknown>((inside, name) => (isRecord(inside) ? inside[name] : undefined), value);

const inLanguage = (value: unknown, { locale }: Column): unknown =>
	locale === undefined ? value : isRecord(value) ? value[locale] : undefined;

export const rowsOf = (document: Stored | undefined, name: string): Record<string, unknown>[] => {
	const rows = document?.[name];
	return Array.isArray(rows) ? rows.filter(isRecord) : [];
};

/** What a document, or a row of it, says now; of all languages as the database keeps them. */
export const inRow = (row: unknown, column: Column): unknown => inLanguage(at(row, column.path), column) ?? null;

export const storedValue = (document: Stored | undefined, column: Column): unknown =>
	column.rows === undefined ? inRow(document, column) : rowsOf(document, column.rows).map((row) => inRow(row, column));

const canonicalOne = (value: unknown, { field }: Column): unknown => {
	if (value === null || value === undefined || value === '') return null;
	if (field.type === 'date') return new Date(value as string).getTime();
	if (field.type === 'relationship') return isRecord(value) ? (value.id ?? value.value) : value;
	if (field.type === 'richText') return isState(value) ? toText(value) : null;
	if (field.type === 'checkbox') return Boolean(value);
	if (field.name === 'doi') return bareDoi(String(value));
	return typeof value === 'string' ? value.replaceAll('\r\n', '\n').normalize('NFC').trim() : value;
};

/** For comparing: whichever way a value is written, it is the same when this is. */
export const canonical = (value: unknown, column: Column): string => {
	if (!Array.isArray(value)) {
		const single = canonicalOne(value, column);
		return JSON.stringify(single === false ? null : single);
	}
	const list = value.map((each) => canonicalOne(each, column));
	return list.every((each) => each === null) ? 'null' : JSON.stringify(list);
};

export interface Showing {
	/** What a related document is called. */
	nameOf: (id: string) => string;
	language: string;
}

const labelOf = (value: unknown, { options }: SelectField, language: string): string => {
	const found = options.find((option) => typeof option !== 'string' && option.value === value);
	const label: unknown = typeof found === 'object' ? found.label : undefined;
	return String(isRecord(label) ? (label[language] ?? value) : (label ?? value));
};

/** As an editor reads it. */
export const shown = (value: unknown, column: Column, showing: Showing): string => {
	if (Array.isArray(value)) return value.map((each) => shown(each, column, showing)).join(' | ');
	const plain = canonicalOne(value, column);
	if (plain === null) return '';
	if (column.field.type === 'date') return new Date(plain as number).toISOString().replace(/:00\.000Z$/, 'Z');
	if (column.field.type === 'relationship') return showing.nameOf(String(plain));
	if (column.field.type === 'select') return labelOf(plain, column.field, showing.language);
	return String(plain);
};
