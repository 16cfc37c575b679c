import type { Field, PayloadRequest, RequestContext } from 'payload';
import { actorOf, isStaff } from '../access/roles.ts';
import { readableIds } from './readable-ids.ts';

type Values = Record<string, unknown>;

interface ReadHook {
	collection?: { fields: Field[] };
	global?: { fields: Field[] };
	context: RequestContext;
	doc: unknown;
	overrideAccess?: boolean;
	req: PayloadRequest;
}

/** One link in a document: what it points to, and how to take it out. */
interface Link {
	collection: string;
	id: string;
	remove: () => void;
}

const isValues = (value: unknown): value is Values =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isId = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

/** Populated documents have been through their own access already; only bare ids are looked up. */
const linkOf = (value: unknown, relationTo: string | string[], remove: () => void): Link[] => {
	if (typeof relationTo === 'string') {
		return isId(value) ? [{ collection: relationTo, id: String(value), remove }] : [];
	}
	return isValues(value) && typeof value.relationTo === 'string' && isId(value.value)
		? [{ collection: value.relationTo, id: String(value.value), remove }]
		: [];
};

const linksInList = (list: unknown[], relationTo: string | string[]): Link[] =>
	list.flatMap((value) =>
		linkOf(value, relationTo, () => {
			const index = list.indexOf(value);
			if (index >= 0) list.splice(index, 1);
		}),
	);

/** Links, pictures and documents within a rich text name their collection themselves. */
const linksInRichText = (node: unknown): Link[] => {
	if (Array.isArray(node)) return node.flatMap(linksInRichText);
	if (!isValues(node)) return [];
	const own =
		typeof node.relationTo === 'string'
			? linkOf(node.value, node.relationTo, () => {
					node.value = null;
				})
			: [];
	return [...own, ...Object.values(node).flatMap(linksInRichText)];
};

const linksIn = (fields: readonly Field[], values: Values, locales: readonly string[]): Link[] =>
	fields.flatMap((field): Link[] => {
		if (field.type === 'tabs') {
			return field.tabs.flatMap((tab) => {
				const inner = 'name' in tab && tab.name ? values[tab.name] : values;
				return isValues(inner) ? linksIn(tab.fields, inner, locales) : [];
			});
		}
		if (!('name' in field) || !field.name) {
			return 'fields' in field ? linksIn(field.fields, values, locales) : [];
		}
		const { name } = field;
		const ofValue = (container: Values, key: string): Link[] => {
			const value = container[key];
			switch (field.type) {
				case 'relationship':
				case 'upload':
					return Array.isArray(value)
						? linksInList(value, field.relationTo)
						: linkOf(value, field.relationTo, () => {
								container[key] = null;
							});
				case 'group':
					return isValues(value) ? linksIn(field.fields, value, locales) : [];
				case 'array':
					return Array.isArray(value)
						? value.filter(isValues).flatMap((row) => linksIn(field.fields, row, locales))
						: [];
				case 'blocks':
					return Array.isArray(value)
						? value
								.filter(isValues)
								.flatMap((row) =>
									linksIn(field.blocks.find(({ slug }) => slug === row.blockType)?.fields ?? [], row, locales),
								)
						: [];
				case 'richText':
					return linksInRichText(value);
				default:
					return [];
			}
		};
		const value = values[name];
		// With all languages asked for at once, a localised field holds one value per language.
		const isPerLanguage =
			'localized' in field &&
			field.localized === true &&
			isValues(value) &&
			Object.keys(value).every((key) => locales.includes(key));
		return isPerLanguage ? Object.keys(value).flatMap((locale) => ofValue(value, locale)) : ofValue(values, name);
	});

/**
 * An id of what a reader may not see tells that it exists, so readers and agencies get no such id: one link becomes
 * `null`, one of several is left out. Staff keep theirs, or saving a form would lose them.
 */
export const hideUnreadableRelations = async ({ collection, global, doc, overrideAccess, req }: ReadHook) => {
	const fields = (collection ?? global)?.fields;
	if (!fields || overrideAccess || isStaff(actorOf(req)) || !isValues(doc)) return doc;
	const localization = req.payload.config.localization;
	const links = linksIn(fields, doc, localization ? localization.localeCodes : []);
	const readable = await readableIds(req, links);
	for (const { collection: slug, id, remove } of links) {
		if (!readable.has(`${slug}:${id}`)) remove();
	}
	return doc;
};
