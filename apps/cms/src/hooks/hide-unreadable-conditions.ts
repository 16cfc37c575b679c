import {
	QueryError,
	type CollectionBeforeOperationHook,
	type FlattenedField,
	type PayloadRequest,
	type Where,
} from 'payload';
import { actorOf, isStaff } from '../access/roles.ts';
import { readableIds, unreadableIds } from './readable-ids.ts';

interface Link {
	path: string;
	/** The collection it leads to. */
	target: string;
	/** One document has many of them: a list, or rows with one each. */
	isMany: boolean;
}

// RFC 9562 §5.9: the id that no document has.
const nobody = '00000000-0000-0000-0000-000000000000';
const nothing: Where = { id: { equals: nobody } };
const everything: Where = { id: { not_equals: nobody } };

const fieldsWithin = (field: FlattenedField, { payload }: PayloadRequest): readonly FlattenedField[] => {
	if ('flattenedFields' in field) return field.flattenedFields;
	if (field.type === 'blocks') return field.blocks.flatMap(({ flattenedFields }) => flattenedFields);
	const isLink = (field.type === 'relationship' || field.type === 'upload') && typeof field.relationTo === 'string';
	return isLink ? (payload.collections[field.relationTo as string]?.config.flattenedFields ?? []) : [];
};

/** The link that a condition is about; conditions on what a linked document says are Payload's to scope. */
const linkAt = (path: string, fields: readonly FlattenedField[], req: PayloadRequest): Link | undefined => {
	let link: Link | undefined;
	let isMany = false;
	for (const segment of path.replaceAll('__', '.').split('.')) {
		// `themes.id` is `themes`.
		if (link && segment === 'id') continue;
		link = undefined;
		const field = fields.find(({ name }) => name === segment);
		// The name of a block, or one that Payload will refuse.
		if (!field) continue;
		isMany ||= field.type === 'array' || field.type === 'blocks' || ('hasMany' in field && field.hasMany === true);
		if (field.type === 'relationship' || field.type === 'upload') {
			if (typeof field.relationTo !== 'string') throw new QueryError([{ path }]);
			link = { path, target: field.relationTo, isMany };
		}
		fields = fieldsWithin(field, req);
	}
	return link;
};

/** Whether there is a link at all. "None of several" is a question that the databases answer differently. */
const hasLink = async (req: PayloadRequest, { path, target, isMany }: Link, wanted: boolean): Promise<Where> => {
	if (isMany) throw new QueryError([{ path }]);
	const hidden = await unreadableIds(req, target);
	if (hidden === 'all') return wanted ? nothing : everything;
	const plain: Where = { [path]: { exists: wanted } };
	if (hidden.length === 0) return plain;
	return wanted ? { and: [plain, { [path]: { not_in: hidden } }] } : { or: [plain, { [path]: { in: hidden } }] };
};

const rewriteLink = async (req: PayloadRequest, link: Link, operator: string, value: unknown): Promise<Where> => {
	const { path, target } = link;
	if (operator === 'exists') return hasLink(req, link, value === true || value === 'true');
	const isNegative = operator === 'not_equals' || operator === 'not_in';
	if ((isNegative && link.isMany) || !['equals', 'in', 'not_equals', 'not_in'].includes(operator))
		throw new QueryError([{ path }]);

	const values: unknown[] = Array.isArray(value) ? value : [value];
	const named = values.filter((each) => each !== null && each !== 'null').map(String);
	const readable = await readableIds(
		req,
		named.map((id) => ({ collection: target, id })),
	);
	const ids = named.filter((id) => readable.has(`${target}:${id}`));
	const conditions: Where[] = isNegative
		? ids.map((id) => ({ [path]: { not_equals: id } }))
		: [ids.length === 0 ? nothing : { [path]: { in: ids } }];
	if (named.length < values.length) conditions.push(await hasLink(req, link, isNegative));
	if (conditions.length === 0) return everything;
	return isNegative ? { and: conditions } : { or: conditions };
};

const rewrite = async (req: PayloadRequest, where: Where, fields: readonly FlattenedField[]): Promise<Where> => {
	const parts: Promise<Where>[] = Object.entries(where).flatMap(([key, value]) => {
		if (Array.isArray(value)) {
			return [Promise.all(value.map((each) => rewrite(req, each, fields))).then((all) => ({ [key]: all }))];
		}
		const link = linkAt(key, fields, req);
		if (!link) return [Promise.resolve({ [key]: value } as Where)];
		return Object.entries(value).map(([operator, operand]) => rewriteLink(req, link, operator, operand));
	});
	const [first, ...more] = await Promise.all(parts);
	if (!first) return {};
	return more.length === 0 ? first : { and: [first, ...more] };
};

interface ReadArguments {
	joins?: Record<string, { where?: Where } | false> | false;
	where?: Where;
}

/**
 * Whoever knows the id of a hidden document could find out what links to it by asking for it, so readers and agencies
 * get the answer they would get if those links were not there. What they read back has none either:
 * `hideUnreadableRelations`.
 */
export const hideUnreadableConditions: CollectionBeforeOperationHook = async ({
	args,
	collection,
	operation,
	overrideAccess,
	req,
}) => {
	if (overrideAccess || isStaff(actorOf(req)) || !['read', 'count', 'readDistinct'].includes(operation)) return args;
	const { flattenedFields, joins: lists } = collection;
	const { joins, where } = args as ReadArguments;
	const rewritten: ReadArguments = {};
	if (where) rewritten.where = await rewrite(req, where, flattenedFields);
	if (joins) {
		const entries = Object.entries(joins).map(async ([path, join]) => {
			const target = Object.entries(lists).find(([, fields]) => fields.some(({ joinPath }) => joinPath === path))?.[0];
			const fields = target && req.payload.collections[target]?.config.flattenedFields;
			if (!join || !join.where || !fields) return [path, join] as const;
			return [path, { ...join, where: await rewrite(req, join.where, fields) }] as const;
		});
		rewritten.joins = Object.fromEntries(await Promise.all(entries));
	}
	return { ...args, ...rewritten };
};
