import { defaultLocale, isLocale } from '@repo/i18n';
import type {
	CollectionAfterReadHook,
	CollectionBeforeReadHook,
	CollectionConfig,
	Field,
	GlobalAfterReadHook,
	GlobalBeforeReadHook,
	GlobalConfig,
	PayloadRequest,
} from 'payload';
import { actorOf, isStaff } from '../access/roles.ts';
import { isBlank, isRecord, isState } from '../rich-text/nodes.ts';
import { completenessOf, type Completeness } from '../translations/completeness.ts';
import { isOutdated, notesIn, unreadFrom, type NotesByLanguage } from '../translations/notes.ts';
import { listInAnyLanguage } from './list-in-any-language.ts';

type Languages = Record<string, string>;
interface Found {
	languages: Languages;
	/** For texts that are older than what they translate, the language of that. */
	outdated: Languages;
	/** For texts that a machine translated and nobody has read yet, the language it translated from. */
	machine: Languages;
	/** For staff: how much there is in each language. */
	completeness?: Completeness;
}
interface Search {
	chain: readonly string[];
	notes: NotesByLanguage;
	found: Found;
}
interface Prefix {
	path: string;
	/** The same with the ids of rows, and strokes: MongoDB takes no dots in keys. */
	key: string;
}
type Values = Record<string, unknown>;

const isMissing = (value: unknown): boolean => {
	if (value === undefined || value === null) return true;
	if (typeof value === 'string') return value.trim() === '';
	if (Array.isArray(value)) return value.length === 0;
	return isState(value) && isBlank(value.root);
};

/** The languages a value is looked for in, the asked one first: as Payload itself does afterwards. */
const chainOf = ({ locale, fallbackLocale }: PayloadRequest): string[] => {
	const fallback: unknown = fallbackLocale;
	const others = Array.isArray(fallback) ? fallback : [fallback];
	return [locale ?? defaultLocale, ...others.filter((each): each is string => typeof each === 'string')];
};

/** Not texts themselves. */
const aboutTexts: readonly string[] = ['translation', 'translationOutdated'];

const noteField = (name: string, values: Values, prefix: Prefix, { chain, notes, found }: Search) => {
	const value = values[name];
	if (!isRecord(value)) return;
	for (const [locale, each] of Object.entries(value)) {
		// Payload takes an empty value for one that is there; without it the next language is shown.
		if (isMissing(each)) delete value[locale];
	}
	const locale = chain.find((each) => value[each] !== undefined);
	if (locale === undefined) return;
	const key = prefix.key + name;
	found.languages[prefix.path + name] = locale;
	if (!isLocale(locale)) return;
	const translatedFrom = unreadFrom(notes, locale, key);
	if (translatedFrom) found.machine[prefix.path + name] = translatedFrom;
	if (!isOutdated(notes, locale, key)) return;
	const source = notes[locale]?.[key]?.from;
	if (source) found.outdated[prefix.path + name] = source;
};

const below = ({ path, key }: Prefix, name: string): Prefix => ({ path: `${path}${name}.`, key: `${key}${name}/` });

const walk = (fields: Field[], values: Values, prefix: Prefix, search: Search): void => {
	for (const field of fields) {
		if (field.type === 'tabs') {
			for (const tab of field.tabs) {
				const inside = 'name' in tab && tab.name ? values[tab.name] : values;
				const inner = 'name' in tab && tab.name ? below(prefix, tab.name) : prefix;
				if (isRecord(inside)) walk(tab.fields, inside, inner, search);
			}
		} else if (!('name' in field) || field.name === undefined) {
			if ('fields' in field) walk(field.fields, values, prefix, search);
		} else if ('localized' in field && field.localized) {
			if (!aboutTexts.includes(field.name)) noteField(field.name, values, prefix, search);
		} else if (field.type === 'group') {
			const inside = values[field.name];
			if (isRecord(inside)) walk(field.fields, inside, below(prefix, field.name), search);
		} else if (field.type === 'array' || field.type === 'blocks') {
			const rows = values[field.name];
			if (!Array.isArray(rows)) continue;
			for (const [index, row] of rows.entries()) {
				if (!isRecord(row)) continue;
				const parts =
					field.type === 'array' ? field.fields : field.blocks.find(({ slug }) => slug === row.blockType)?.fields;
				const { path, key } = below(prefix, field.name);
				const inner = { path: `${path}${index}.`, key: `${key}${String(row.id)}/` };
				if (parts) walk(parts, row, inner, search);
			}
		}
	}
};

const at = (document: unknown, path: string): unknown =>
	path.split('.').reduce<unknown>((value, part) => {
		if (Array.isArray(value)) return value[Number(part)];
		return isRecord(value) ? value[part] : undefined;
	}, document);

// Between the two hooks Payload replaces the values of all languages by those of one, in the same object.
const noted = new WeakMap<object, Found>();

const note = (fields: Field[], document: unknown, req: PayloadRequest): void => {
	if (!isRecord(document) || req.locale === 'all') return;
	const found: Found = { languages: {}, outdated: {}, machine: {} };
	const notes = notesIn(document['translation']);
	walk(fields, document, { path: '', key: '' }, { chain: chainOf(req), notes, found });
	if ('translation' in document && isStaff(actorOf(req))) found.completeness = completenessOf(fields, document, notes);
	noted.set(document, found);
};

/** Only what is in the answer: not what was not selected, nor what the reader may not see. */
const present = (document: Values, languages: Languages): Languages =>
	Object.fromEntries(Object.entries(languages).filter(([path]) => !isMissing(at(document, path))));

const tell = (document: unknown): void => {
	const found = isRecord(document) ? noted.get(document) : undefined;
	if (!isRecord(document) || found === undefined) return;
	document._lang = present(document, found.languages);
	document._outdated = present(document, found.outdated);
	document._machine = present(document, found.machine);
	if (found.completeness) document._languages = found.completeness;
};

const noteCollection: CollectionBeforeReadHook = ({ collection, doc, req }) => {
	note(collection.fields, doc, req);
};
const tellCollection: CollectionAfterReadHook = ({ doc }) => {
	tell(doc);
};
const noteGlobal: GlobalBeforeReadHook = ({ global, doc, req }) => {
	note(global.fields, doc, req);
};
const tellGlobal: GlobalAfterReadHook = ({ doc }) => {
	tell(doc);
};

const byText = (name: string): Field => ({
	name,
	type: 'json',
	virtual: true,
	admin: { hidden: true },
	access: { create: () => false, update: () => false },
	typescriptSchema: [() => ({ type: 'object', additionalProperties: { type: 'string' } })],
});

const languagesFields: Field[] = [
	// For every text of the answer the language it is really in: `{ "title": "sv", "actions.0.text": "en" }`.
	byText('_lang'),
	// For every text that is older than what it translates, the language of that.
	byText('_outdated'),
	// For every text that a machine translated and nobody has read yet, the language it was translated from.
	byText('_machine'),
];

/** For the lists of the admin. */
const completenessField: Field = {
	name: '_languages',
	type: 'json',
	virtual: true,
	admin: { hidden: true },
	access: { create: () => false, update: () => false, read: ({ req }) => isStaff(actorOf(req)) },
};

const hasText = (fields: Field[]): boolean =>
	fields.some((field) => {
		if ('localized' in field && field.localized) return true;
		if (field.type === 'tabs') return field.tabs.some((tab) => hasText(tab.fields));
		if (field.type === 'blocks') return field.blocks.some((block) => hasText(block.fields));
		return 'fields' in field && hasText(field.fields);
	});

const hasNotes = ({ fields }: CollectionConfig) =>
	fields.some((field) => 'name' in field && field.name === 'translation');

export const withLanguages = (collection: CollectionConfig): CollectionConfig =>
	hasText(collection.fields)
		? {
				...collection,
				// Asked for beside what is selected: without it nobody could say what is outdated or was made by a machine.
				...(hasNotes(collection) && { forceSelect: { ...collection.forceSelect, translation: true } }),
				fields: [...collection.fields, ...languagesFields, ...(hasNotes(collection) ? [completenessField] : [])],
				hooks: {
					...collection.hooks,
					beforeOperation: [...(collection.hooks?.beforeOperation ?? []), listInAnyLanguage],
					beforeRead: [...(collection.hooks?.beforeRead ?? []), noteCollection],
					afterRead: [tellCollection, ...(collection.hooks?.afterRead ?? [])],
				},
			}
		: collection;

export const withLanguagesInGlobal = (global: GlobalConfig): GlobalConfig =>
	hasText(global.fields)
		? {
				...global,
				fields: [...global.fields, ...languagesFields],
				hooks: {
					...global.hooks,
					beforeRead: [...(global.hooks?.beforeRead ?? []), noteGlobal],
					afterRead: [tellGlobal, ...(global.hooks?.afterRead ?? [])],
				},
			}
		: global;
