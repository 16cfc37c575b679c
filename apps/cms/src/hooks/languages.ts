import { defaultLocale } from '@repo/i18n';
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
import { isBlank, isRecord, isState } from '../rich-text/nodes.ts';

type Languages = Record<string, string>;
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

const noteField = (name: string, values: Values, path: string, chain: string[], found: Languages) => {
	const value = values[name];
	if (!isRecord(value)) return;
	for (const [locale, each] of Object.entries(value)) {
		// Payload takes an empty value for one that is there; without it the next language is shown.
		if (isMissing(each)) delete value[locale];
	}
	const locale = chain.find((each) => value[each] !== undefined);
	if (locale !== undefined) found[path] = locale;
};

const walk = (fields: Field[], values: Values, prefix: string, chain: string[], found: Languages): void => {
	for (const field of fields) {
		if (field.type === 'tabs') {
			for (const tab of field.tabs) {
				const inside = 'name' in tab && tab.name ? values[tab.name] : values;
				const path = 'name' in tab && tab.name ? `${prefix}${tab.name}.` : prefix;
				if (isRecord(inside)) walk(tab.fields, inside, path, chain, found);
			}
		} else if (!('name' in field) || field.name === undefined) {
			if ('fields' in field) walk(field.fields, values, prefix, chain, found);
		} else if ('localized' in field && field.localized) {
			noteField(field.name, values, `${prefix}${field.name}`, chain, found);
		} else if (field.type === 'group') {
			const inside = values[field.name];
			if (isRecord(inside)) walk(field.fields, inside, `${prefix}${field.name}.`, chain, found);
		} else if (field.type === 'array' || field.type === 'blocks') {
			const rows = values[field.name];
			if (!Array.isArray(rows)) continue;
			for (const [index, row] of rows.entries()) {
				if (!isRecord(row)) continue;
				const inside =
					field.type === 'array' ? field.fields : field.blocks.find(({ slug }) => slug === row.blockType)?.fields;
				if (inside) walk(inside, row, `${prefix}${field.name}.${index}.`, chain, found);
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
const noted = new WeakMap<object, Languages>();

const note = (fields: Field[], document: unknown, req: PayloadRequest): void => {
	if (!isRecord(document) || req.locale === 'all') return;
	const found: Languages = {};
	walk(fields, document, '', chainOf(req), found);
	noted.set(document, found);
};

const tell = (document: unknown): void => {
	const found = isRecord(document) ? noted.get(document) : undefined;
	if (!isRecord(document) || found === undefined) return;
	// Only what is in the answer: not what was not selected, nor what the reader may not see.
	document._lang = Object.fromEntries(Object.entries(found).filter(([path]) => !isMissing(at(document, path))));
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

/** For every text of the answer the language it is really in: `{ "title": "sv", "actions.0.text": "en" }`. */
const languagesField: Field = {
	name: '_lang',
	type: 'json',
	virtual: true,
	admin: { hidden: true },
	access: { create: () => false, update: () => false },
	typescriptSchema: [() => ({ type: 'object', additionalProperties: { type: 'string' } })],
};

const hasText = (fields: Field[]): boolean =>
	fields.some((field) => {
		if ('localized' in field && field.localized) return true;
		if (field.type === 'tabs') return field.tabs.some((tab) => hasText(tab.fields));
		if (field.type === 'blocks') return field.blocks.some((block) => hasText(block.fields));
		return 'fields' in field && hasText(field.fields);
	});

export const withLanguages = (collection: CollectionConfig): CollectionConfig =>
	hasText(collection.fields)
		? {
				...collection,
				fields: [...collection.fields, languagesField],
				hooks: {
					...collection.hooks,
					beforeRead: [...(collection.hooks?.beforeRead ?? []), noteCollection],
					afterRead: [tellCollection, ...(collection.hooks?.afterRead ?? [])],
				},
			}
		: collection;

export const withLanguagesInGlobal = (global: GlobalConfig): GlobalConfig =>
	hasText(global.fields)
		? {
				...global,
				fields: [...global.fields, languagesField],
				hooks: {
					...global.hooks,
					beforeRead: [...(global.hooks?.beforeRead ?? []), noteGlobal],
					afterRead: [tellGlobal, ...(global.hooks?.afterRead ?? [])],
				},
			}
		: global;
