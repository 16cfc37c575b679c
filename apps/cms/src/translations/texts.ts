import { isLocale, type Locale } from '@repo/i18n';
import type { Field } from 'payload';
import { isRecord, isState } from '../rich-text/nodes.ts';
import { toText } from '../rich-text/to-text.ts';
import type { Texts } from './notes.ts';

type Values = Record<string, unknown>;

/** A translated field and where it stands: `key` names rows by their ids, `path` by their numbers. Keys have strokes, since
 * MongoDB takes no dots in them. */
export interface Place {
	key: string;
	path: string;
	field: Field & { name: string };
	value: unknown;
	/** The names above it, as editors read them: fields, and the numbers of rows. */
	above: readonly (Field | number)[];
}

/** Said of a change, or made from the title: nobody translates them. */
const notTranslated: readonly string[] = ['slug', 'changeNote', 'translation', 'translationOutdated'];

const isText = (field: Field): boolean =>
	['text', 'textarea', 'richText'].includes(field.type) && 'localized' in field && field.localized === true;

interface At {
	key: string;
	path: string;
	above: readonly (Field | number)[];
}

const inside = (fields: readonly Field[], values: Values, at: At): Place[] =>
	fields.flatMap((field): Place[] => {
		if (field.type === 'tabs') {
			return field.tabs.flatMap((tab) =>
				'name' in tab && tab.name
					? inside([{ ...tab, type: 'group' } as Field], values, at)
					: inside(tab.fields, values, at),
			);
		}
		if (!('name' in field) || !field.name) return 'fields' in field ? inside(field.fields, values, at) : [];
		const { name } = field;
		const value = values[name];
		const here: At = { key: `${at.key}${name}`, path: `${at.path}${name}`, above: [...at.above, field] };
		if (isText(field)) {
			if (notTranslated.includes(here.key) || value === undefined) return [];
			return [{ key: here.key, path: here.path, above: at.above, field: { ...field, name }, value }];
		}
		if (field.type === 'group') {
			const below = { key: `${here.key}/`, path: `${here.path}.`, above: here.above };
			return isRecord(value) ? inside(field.fields, value, below) : [];
		}
		if ((field.type !== 'array' && field.type !== 'blocks') || !Array.isArray(value)) return [];
		return value.flatMap((row: unknown, index): Place[] => {
			if (!isRecord(row) || typeof row.id !== 'string') return [];
			const below = {
				key: `${here.key}/${row.id}/`,
				path: `${here.path}.${index}.`,
				above: [...here.above, index + 1],
			};
			const parts =
				field.type === 'array' ? field.fields : field.blocks.find(({ slug }) => slug === row.blockType)?.fields;
			return parts ? inside(parts, row, below) : [];
		});
	});

/** Every translated text of a document, whichever way its values come: of one language, or of all. */
export const textPlaces = (fields: readonly Field[], document: Values): Place[] =>
	inside(fields, document, { key: '', path: '', above: [] });

/** A text to compare and to read: without its form. */
export const plain = (value: unknown): string => {
	if (typeof value === 'string') return value.trim();
	if (Array.isArray(value)) return value.filter((each) => typeof each === 'string').join('\n');
	return isState(value) ? toText(value).trim() : '';
};

/** The texts of one language, by key. */
export const textsOf = (fields: readonly Field[], document: Values): Map<string, string> =>
	new Map(textPlaces(fields, document).map(({ key, value }) => [key, plain(value)]));

/** The texts of all languages, of a document as the database keeps it. */
export const textsByLanguage = (fields: readonly Field[], document: Values): Texts =>
	new Map(
		textPlaces(fields, document).map(({ key, value }) => {
			const entries = Object.entries(isRecord(value) && !isState(value) ? value : {});
			const texts = entries.flatMap(([locale, text]): [Locale, string][] =>
				isLocale(locale) && plain(text) !== '' ? [[locale, plain(text)]] : [],
			);
			return [key, Object.fromEntries(texts)];
		}),
	);
