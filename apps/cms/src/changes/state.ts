import { createHash } from 'node:crypto';
import { locales, type Locale } from '@repo/i18n';
import type { FlattenedField } from 'payload';
import { notesIn, outdatedIn } from '../translations/notes.ts';

type Values = Record<string, unknown>;
export type PerLanguage = Partial<Record<Locale, string>>;

/** What the log remembers of a public document to tell its next change: fingerprints, and the words of its addresses. */
export interface PublicState {
	updatedAt: string;
	/** Of everything that is the same in all languages. */
	shared: string;
	/** Of the texts of each language that has any. */
	texts: PerLanguage;
	slugs: PerLanguage;
}

interface Found {
	shared: unknown[];
	texts: Map<Locale, unknown[]>;
}

// They change with every save, whatever it changed.
const bookkeeping = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'publicUpdatedAt', 'changeType']);

// What is known of translations. Readers are told of it only which texts are outdated.
const notes = new Set(['translation', 'translationOutdated']);

const isValues = (value: unknown): value is Values =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isMissing = (value: unknown) =>
	value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const gatherRows = (field: FlattenedField, rows: Values[], path: string, found: Found) => {
	for (const [index, row] of rows.entries()) {
		const fields =
			field.type === 'blocks'
				? field.blocks.find(({ slug }) => slug === row['blockType'])?.flattenedFields
				: 'flattenedFields' in field
					? field.flattenedFields
					: undefined;
		found.shared.push([`${path}.${index}`, row['blockType']]);
		gather(fields ?? [], row, `${path}.${index}.`, found);
	}
};

const gather = (fields: readonly FlattenedField[], values: Values, prefix: string, found: Found): void => {
	for (const field of fields) {
		const { name } = field;
		if (bookkeeping.has(name) || field.type === 'join' || ('virtual' in field && field.virtual)) continue;
		const path = `${prefix}${name}`;
		const value = values[name];
		if (prefix === '' && notes.has(name)) continue;
		if ('localized' in field && field.localized) {
			for (const locale of locales) {
				const text = isValues(value) ? value[locale] : undefined;
				if (!isMissing(text)) found.texts.set(locale, [...(found.texts.get(locale) ?? []), path, text]);
			}
		} else if (field.type === 'group' || field.type === 'tab') {
			gather(field.flattenedFields, isValues(value) ? value : {}, `${path}.`, found);
		} else if (field.type === 'array' || field.type === 'blocks') {
			gatherRows(field, Array.isArray(value) ? value.filter(isValues) : [], path, found);
		} else if (!isMissing(value)) {
			found.shared.push([path, value]);
		}
	}
};

const fingerprint = (value: unknown[]): string =>
	createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 16);

/** The words of a document's address, in each language that has some. */
export const slugsOf = ({ slug }: Values): PerLanguage => {
	const slugs: PerLanguage = {};
	for (const locale of locales) {
		const words = isValues(slug) ? slug[locale] : undefined;
		if (typeof words === 'string' && words !== '') slugs[locale] = words;
	}
	return slugs;
};

/** From a row as the database keeps it, with all languages. */
export const stateOf = (fields: readonly FlattenedField[], row: Values): PublicState => {
	const found: Found = { shared: [], texts: new Map() };
	gather(fields, row, '', found);
	const texts: PerLanguage = {};
	const known = notesIn(row['translation']);
	for (const [locale, text] of found.texts) texts[locale] = fingerprint([...text, ...outdatedIn(known, locale)]);
	return {
		updatedAt: new Date(String(row['updatedAt'])).toISOString(),
		shared: fingerprint(found.shared),
		texts,
		slugs: slugsOf(row),
	};
};
