import { createHash } from 'node:crypto';
import { isLocale, type Locale } from '@repo/i18n';
import type { FlattenedField } from 'payload';
import { localTime } from './local-time.ts';
import { markdownToLexical } from './markdown.ts';
import { stableId } from './stable-id.ts';
import type { AnyRecord } from './types.ts';

type Values = Record<string, unknown>;

interface Place {
	/** `practices/start-with-work`: row ids are made from it. */
	ref: string;
	path: string;
	siblings: Values;
	report: (path: string, message: string) => void;
	/** Called for every relation, with the collections it may point to. */
	relation: (path: string, ref: string, relationTo: readonly string[]) => void;
}

// The engine gives these itself.
const managed = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'stage', 'publicUpdatedAt', 'slug']);

const isObject = (value: unknown): value is Values =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same row keeps its id, in every language and database. */
const rowId = (ref: string, path: string) => createHash('sha256').update(`${ref}:${path}`).digest('hex').slice(0, 24);

const blank = (field: FlattenedField): unknown => {
	if ('defaultValue' in field && field.defaultValue !== undefined && typeof field.defaultValue !== 'function') {
		return field.defaultValue;
	}
	if (field.type === 'array' || field.type === 'blocks') return [];
	if ('hasMany' in field && field.hasMany) return 'localized' in field && field.localized ? undefined : [];
	return 'localized' in field && field.localized ? undefined : null;
};

const checkText = (value: unknown, field: FlattenedField, place: Place) => {
	if (typeof value !== 'string' || value.trim() === '') return place.report(place.path, 'must be a text');
	if ('maxLength' in field && field.maxLength && value.length > field.maxLength) {
		place.report(place.path, `has ${value.length} characters, ${field.maxLength} are allowed`);
	}
};

const toDate = (value: unknown, field: FlattenedField, place: Place): unknown => {
	if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}/u.test(value)) {
		place.report(place.path, 'must be a date such as 2024-05-31');
		return null;
	}
	const zone = field.type === 'date' && field.timezone ? place.siblings[`${field.name}_tz`] : undefined;
	if (typeof zone === 'string') return localTime(value, zone);
	return new Date(value.length === 16 ? `${value}Z` : value).toISOString();
};

const toRelation = (value: unknown, relationTo: string | readonly string[], place: Place): unknown => {
	const allowed = typeof relationTo === 'string' ? [relationTo] : relationTo;
	if (typeof value !== 'string') {
		place.report(place.path, 'must be a key such as themes/housing');
		return null;
	}
	place.relation(place.path, value, allowed);
	const id = stableId(value);
	return typeof relationTo === 'string' ? id : { relationTo: value.split('/')[0], value: id };
};

/** One value of a field that is not translated, or one language's value of one that is. */
const toValue = (value: unknown, field: FlattenedField, place: Place): unknown => {
	const each = (convert: (item: unknown, place: Place) => unknown): unknown => {
		if (!('hasMany' in field) || !field.hasMany) return convert(value, place);
		if (Array.isArray(value)) {
			return value.map((item, index) => convert(item, { ...place, path: `${place.path}.${index}` }));
		}
		place.report(place.path, 'must be a list');
		return [];
	};
	switch (field.type) {
		case 'text':
		case 'textarea':
		case 'email':
		case 'code':
			return each((item, at) => {
				checkText(item, field, at);
				return item;
			});
		case 'number':
			return each((item, at) => {
				const isIn = typeof item === 'number' && item >= (field.min ?? -Infinity) && item <= (field.max ?? Infinity);
				if (!isIn) at.report(at.path, 'must be a number within its bounds');
				return item;
			});
		case 'checkbox':
			if (typeof value !== 'boolean') place.report(place.path, 'must be true or false');
			return value;
		case 'select':
		case 'radio': {
			const allowed = field.options.map((option) => (typeof option === 'string' ? option : option.value));
			return each((item, at) => {
				if (!allowed.includes(item as string)) at.report(at.path, `“${String(item)}” is not in the list`);
				return item;
			});
		}
		case 'date':
			return toDate(value, field, place);
		case 'relationship':
		case 'upload':
			return each((item, at) => toRelation(item, field.relationTo, at));
		case 'richText':
			if (typeof value !== 'string') {
				place.report(place.path, 'must be Markdown');
				return null;
			}
			return markdownToLexical(value);
		case 'json':
			return value;
		case 'group':
		case 'tab':
			if (!isObject(value)) place.report(place.path, 'must be an object');
			return toFields(isObject(value) ? value : {}, field.flattenedFields, { ...place, path: `${place.path}.` });
		case 'array':
		case 'blocks':
			return toRows(value, field, place);
		default:
			place.report(place.path, `cannot be seeded (${field.type})`);
			return null;
	}
};

const toRows = (value: unknown, field: FlattenedField & { type: 'array' | 'blocks' }, place: Place): unknown => {
	if (!Array.isArray(value)) {
		place.report(place.path, 'must be a list');
		return [];
	}
	return value.map((row: unknown, index) => {
		const path = `${place.path}.${index}`;
		const { blockType, ...values } = isObject(row) ? row : {};
		const id = rowId(place.ref, path);
		if (field.type === 'array') {
			return { id, ...toFields(values, field.flattenedFields, { ...place, path: `${path}.` }) };
		}
		const block = field.blocks.find(({ slug }) => slug === blockType);
		if (!block) {
			place.report(path, `“${String(blockType)}” is no block that may stand here`);
			return {};
		}
		return { id, blockType, ...toFields(values, block.flattenedFields, { ...place, path: `${path}.` }) };
	});
};

const toLocalized = (value: unknown, field: FlattenedField, place: Place): unknown => {
	if (!isObject(value) || Object.keys(value).length === 0) {
		place.report(place.path, 'needs its languages: { en: …, sv: … }');
		return undefined;
	}
	const entries = Object.entries(value).map(([locale, text]) => {
		const path = `${place.path}.${locale}`;
		if (!isLocale(locale)) place.report(path, 'is not one of our languages');
		return [locale, toValue(text, field, { ...place, path })];
	});
	return Object.fromEntries(entries) as Partial<Record<Locale, unknown>>;
};

const isVirtual = (field: FlattenedField) => field.type === 'join' || ('virtual' in field && Boolean(field.virtual));

/** `place.path` ends in a dot, or is empty at the top. */
const toFields = (values: Values, fields: FlattenedField[], place: Place): Values => {
	const stored: Values = {};
	for (const field of fields) {
		if (isVirtual(field) || managed.has(field.name)) continue;
		const path = `${place.path}${field.name}`;
		const given = values[field.name];
		const at = { ...place, path, siblings: values };
		if (given === undefined && (field.type === 'group' || field.type === 'tab')) {
			stored[field.name] = toFields({}, field.flattenedFields, { ...at, path: `${path}.` });
		} else if (given === undefined) {
			const value = blank(field);
			if (value !== undefined) stored[field.name] = value;
			const isMissing = value === undefined || value === null || (Array.isArray(value) && value.length === 0);
			if ('required' in field && field.required && isMissing) place.report(path, 'is required');
		} else if ('localized' in field && field.localized) {
			stored[field.name] = toLocalized(given, field, at);
		} else {
			stored[field.name] = toValue(given, field, at);
		}
	}
	for (const name of Object.keys(values)) {
		const isKnown = fields.some((field) => field.name === name && !isVirtual(field));
		if (!isKnown) place.report(`${place.path}${name}`, 'is not a field that can be seeded');
	}
	return stored;
};

export interface Converted {
	/** Whole document in all languages, as the database adapters take it; blanks filled in. */
	data: Values;
	relations: { path: string; ref: string; relationTo: readonly string[] }[];
	problems: string[];
}

/** Turns a record of a file into what is stored. */
export const toStored = (ref: string, record: object, fields: FlattenedField[]): Converted => {
	const { _status = 'published', slug, file: _file, key, ...rest } = record as AnyRecord & Values;
	// Fixed pages are found by the same key on the site.
	const values: Values = fields.some(({ name }) => name === 'key') ? { ...rest, key } : rest;
	const relations: Converted['relations'] = [];
	const problems: string[] = [];
	const data = toFields(values, fields, {
		ref,
		path: '',
		siblings: values,
		report: (path, message) => problems.push(`${ref}: ${path} ${message}`),
		relation: (path, target, relationTo) => relations.push({ path, ref: target, relationTo }),
	});
	const has = (wanted: string) => fields.some(({ name }) => name === wanted);
	if (has('_status')) data._status = _status;
	if (has('stage')) data.stage = _status === 'published' ? 'published' : 'writing';
	if (slug !== undefined) data.slug = slug;
	return { data, relations, problems };
};
