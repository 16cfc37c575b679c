import { createHash } from 'node:crypto';
import { locales, type Locale } from '@repo/i18n';
import type { FlattenedField } from 'payload';
import { notesIn, outdatedIn, unreadIn } from '../translations/notes.ts';

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

/** Whether readers see a link to this document: what they may not read is left out of what links to it. */
export type IsShown = (collection: string, id: string) => boolean;

interface Found {
	shared: unknown[];
	texts: Map<Locale, unknown[]>;
	isShown: IsShown;
}

// They change with every save, whatever it changed.
const bookkeeping = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'publicUpdatedAt', 'changeType']);

// What is known of translations. Readers are told of it only which texts are outdated, and which a machine made.
const notes = new Set(['translation', 'translationOutdated']);

const isValues = (value: unknown): value is Values =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isMissing = (value: unknown) =>
	value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const isId = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

/** A value that names one document, alone or together with its collection. */
const isShownLink = (value: unknown, relationTo: string | string[], isShown: IsShown): boolean => {
	if (typeof relationTo === 'string') return !isId(value) || isShown(relationTo, String(value));
	if (!isValues(value) || typeof value['relationTo'] !== 'string' || !isId(value['value'])) return true;
	return isShown(value['relationTo'], String(value['value']));
};

/** Links, pictures and documents within a rich text name their collection themselves. */
const shownText = (node: unknown, isShown: IsShown): unknown => {
	if (Array.isArray(node)) return node.map((each) => shownText(each, isShown));
	if (!isValues(node)) return node;
	const { relationTo, value } = node;
	const isHidden = typeof relationTo === 'string' && isId(value) && !isShown(relationTo, String(value));
	const inner = Object.entries(node).map(([name, each]) => [name, shownText(each, isShown)]);
	return { ...Object.fromEntries(inner), ...(isHidden && { value: null }) } as Values;
};

/** The value as readers get it, without links to what they may not read. */
const shownValue = (field: FlattenedField, value: unknown, isShown: IsShown): unknown => {
	if (field.type === 'richText') return shownText(value, isShown);
	if (field.type !== 'relationship' && field.type !== 'upload') return value;
	const { relationTo } = field;
	if (Array.isArray(value)) return value.filter((each) => isShownLink(each, relationTo, isShown));
	return isShownLink(value, relationTo, isShown) ? value : null;
};

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
				const text = isValues(value) ? shownValue(field, value[locale], found.isShown) : undefined;
				if (!isMissing(text)) found.texts.set(locale, [...(found.texts.get(locale) ?? []), path, text]);
			}
		} else if (field.type === 'group' || field.type === 'tab') {
			gather(field.flattenedFields, isValues(value) ? value : {}, `${path}.`, found);
		} else if (field.type === 'array' || field.type === 'blocks') {
			gatherRows(field, Array.isArray(value) ? value.filter(isValues) : [], path, found);
		} else {
			const shown = shownValue(field, value, found.isShown);
			if (!isMissing(shown)) found.shared.push([path, shown]);
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
export const stateOf = (fields: readonly FlattenedField[], row: Values, isShown: IsShown): PublicState => {
	const found: Found = { shared: [], texts: new Map(), isShown };
	gather(fields, row, '', found);
	const texts: PerLanguage = {};
	const known = notesIn(row['translation']);
	for (const [locale, text] of found.texts) {
		const byMachine = unreadIn(known, locale).map((key) => ({ byMachine: key }));
		texts[locale] = fingerprint([...text, ...outdatedIn(known, locale), ...byMachine]);
	}
	return {
		updatedAt: new Date(String(row['updatedAt'])).toISOString(),
		shared: fingerprint(found.shared),
		texts,
		slugs: slugsOf(row),
	};
};

/** Every document that the row links to, in whatever field or text, as `collection/id`. */
export const linksIn = (fields: readonly FlattenedField[], row: Values): Set<string> => {
	const links = new Set<string>();
	const isShown: IsShown = (collection, id) => Boolean(links.add(`${collection}/${id}`));
	gather(fields, row, '', { shared: [], texts: new Map(), isShown });
	return links;
};
