import { isLocale, localeNames, type Label } from '@repo/i18n';
import type { Block, CollectionConfig, Field, GlobalConfig, Option } from 'payload';
import { blockNames, collectionNames, globalNames, groups } from './collections.ts';
import { descriptions } from './descriptions.ts';
import { fieldNames } from './fields.ts';
import { lookUp } from './lookup.ts';
import { optionNames } from './options.ts';
import { rowNames } from './rows.ts';

/** Payload takes texts as plain objects it may extend. */
const copy = (label: Label): Record<string, string> => ({ ...label });

const optionWithName = (option: Option, path: readonly string[]): Option => {
	if (typeof option !== 'string') return option;
	if (isLocale(option)) return { value: option, label: localeNames[option] };
	const label = lookUp(optionNames, path)?.[option];
	return label ? { value: option, label: copy(label) } : option;
};

const blockWithNames = (block: Block): Block => {
	const names = blockNames[block.slug];
	return {
		...block,
		...(names && { labels: { singular: copy(names.singular), plural: copy(names.plural) } }),
		fields: fieldsWithNames(block.fields, [block.slug]),
	};
};

/** What lies inside a field, named by the path down to it. */
const inside = (field: Field, path: readonly string[]): Partial<Field> => {
	if (field.type === 'tabs')
		return {
			tabs: field.tabs.map((tab) => ({
				...tab,
				fields: fieldsWithNames(tab.fields, 'name' in tab && tab.name ? [...path, tab.name] : path),
			})),
		} as Partial<Field>;
	if (field.type === 'blocks') return { blocks: field.blocks.map(blockWithNames) } as Partial<Field>;
	if ('options' in field)
		return { options: field.options.map((option) => optionWithName(option, path)) } as Partial<Field>;
	if ('fields' in field) return { fields: fieldsWithNames(field.fields, path) } as Partial<Field>;
	return {};
};

const isHidden = ({ admin }: Field) => admin !== undefined && 'hidden' in admin && admin.hidden === true;

const fieldWithNames = (field: Field, parents: readonly string[]): Field => {
	const path = 'name' in field && field.name ? [...parents, field.name] : parents;
	if (path === parents || isHidden(field)) return { ...field, ...inside(field, path) } as Field;
	const label = lookUp(fieldNames, path);
	const description = lookUp(descriptions, path);
	const row = field.type === 'array' || field.type === 'blocks' ? lookUp(rowNames, path) : undefined;
	return {
		...(label && { label: copy(label) }),
		...(row && label && { labels: { singular: copy(row), plural: copy(label) } }),
		...field,
		...inside(field, path),
		admin: { ...(description && { description: copy(description) }), ...field.admin },
	} as Field;
};

const fieldsWithNames = (fields: Field[], parents: readonly string[]): Field[] =>
	fields.map((field) => fieldWithNames(field, parents));

/** Gives a collection, its fields and their options their names in six languages. */
export const labelled = (collection: CollectionConfig): CollectionConfig => {
	const names = collectionNames[collection.slug];
	return {
		...collection,
		...(names && { labels: { singular: copy(names.singular), plural: copy(names.plural) } }),
		admin: { ...(names && { group: copy(groups[names.group]) }), ...collection.admin },
		fields: fieldsWithNames(collection.fields, [collection.slug]),
	};
};

/** The same for a global. */
export const labelledGlobal = (global: GlobalConfig): GlobalConfig => {
	const names = globalNames[global.slug];
	return {
		...global,
		...(names && { label: copy(names.label) }),
		admin: { ...(names && { group: copy(groups[names.group]) }), ...global.admin },
		fields: fieldsWithNames(global.fields, [global.slug]),
	};
};
