import { configToSchema } from '@payloadcms/graphql';
import {
	defaultFieldResolver,
	getNullableType,
	isInputObjectType,
	isObjectType,
	type GraphQLObjectType,
	type GraphQLSchema,
} from 'graphql';
import { formatNames, type Payload, type PayloadRequest, type SanitizedConfig } from 'payload';
import { mergedCollection } from '../../merge/collections.ts';
import type { Staff } from '../caller.ts';
import type { PublicEntity, PublicModel } from '../guard/model.ts';
import { guardBoolean, guardSort, limits, wholeNumber } from '../guard/parameters.ts';
import { guardWhere } from '../guard/where.ts';
import { survivorOf } from '../merged.ts';
import { Problem } from '../problem.ts';
import { restoreByMutation } from '../../versions/mutations.ts';

export interface GraphqlContext {
	req: PayloadRequest;
	staff: Staff;
	headers: Record<string, string>;
	[member: PropertyKey]: unknown;
}

type Arguments = Record<string, unknown>;
type Guard = (args: Arguments) => Arguments;

/** GraphQL writes `period__start` and `AND` where REST writes `period.start` and `and`. */
const plainWhere = (where: unknown): unknown => {
	if (Array.isArray(where)) return where.map(plainWhere);
	if (typeof where !== 'object' || where === null) return where;
	return Object.fromEntries(
		Object.entries(where).map(([key, value]) => {
			if (key === 'AND' || key === 'OR') return [key.toLowerCase(), plainWhere(value)];
			return [key.replaceAll('__', '.'), value];
		}),
	);
};

const present = (value: unknown): boolean => value !== undefined && value !== null;

/** The same limits as for REST, for a list at the root or inside a document. */
const guardList =
	(entity: PublicEntity, inJoin: boolean): Guard =>
	(args) => ({
		...args,
		draft: false,
		trash: false,
		select: undefined,
		limit: present(args.limit) ? wholeNumber(args.limit, 'limit', 1, limits.limit) : limits.defaultLimit,
		...(present(args.page) && { page: wholeNumber(args.page, 'page', 1, limits.page) }),
		...(present(args.sort) && { sort: guardSort(args.sort, entity, 'sort', { inJoin }) }),
		...(present(args.where) && { where: guardWhere(plainWhere(args.where), entity) }),
		...(present(args.pagination) && { pagination: guardBoolean(args.pagination, 'pagination') }),
	});

const guardOne: Guard = (args) => ({ ...args, draft: false, trash: false, select: undefined });

const guardCount =
	(entity: PublicEntity): Guard =>
	(args) => ({
		...guardOne(args),
		...(present(args.where) && { where: guardWhere(plainWhere(args.where), entity) }),
	});

const guardInner: Guard = (args) => ({
	...args,
	...('draft' in args && { draft: false }),
	...(present(args.depth) && { depth: wholeNumber(args.depth, 'depth', 0, limits.depth) }),
});

/** Who works here has Payload's own limits; these are only what Payload would stumble over. */
const guardStaff: Guard = (args) => ({
	...args,
	...(present(args.limit) && { limit: wholeNumber(args.limit, 'limit', 0, 100_000) }),
	...(present(args.page) && { page: wholeNumber(args.page, 'page', 0, 1_000_000) }),
});

/** Every query the public may ask, by its name at the root. */
const rootGuards = (config: SanitizedConfig, model: PublicModel): Map<string, Guard> => {
	const guards = new Map<string, Guard>();
	for (const { slug } of config.collections) {
		const entity = model.collections.get(slug);
		if (entity === undefined) continue;
		const { singular, plural: many } = formatNames(slug);
		const plural = many === singular ? `all${singular}` : many;
		guards.set(singular, guardOne);
		guards.set(plural, guardList(entity, false));
		guards.set(`count${plural}`, guardCount(entity));
	}
	for (const slug of model.globals.keys()) guards.set(formatNames(slug).singular, guardOne);
	return guards;
};

const joinTarget = (extensions: Readonly<Record<string, unknown>>): string | undefined => {
	const field = extensions.field as { type?: string; collection?: unknown } | undefined;
	return field?.type === 'join' && typeof field.collection === 'string' ? field.collection : undefined;
};

const refuse: Guard = () => {
	throw new Problem('forbidden', { detail: 'This is not open to the public.' });
};

const wrap = (
	type: GraphQLObjectType<unknown, GraphqlContext>,
	guardFor: (name: string, extensions: Readonly<Record<string, unknown>>) => Guard,
	isClosed: (name: string) => boolean = () => false,
) => {
	for (const [name, field] of Object.entries(type.getFields())) {
		const original = field.resolve ?? defaultFieldResolver;
		if (field.args.length === 0 && field.resolve === undefined) continue;
		const guard = guardFor(name, field.extensions as Readonly<Record<string, unknown>>);
		field.resolve = (source, args: Arguments, context: GraphqlContext, info) =>
			original(source, (isClosed(name) ? refuse : context.staff === null ? guard : guardStaff)(args), context, info);
	}
};

/** Logging in is counted and locked over REST; a query could try many passwords at once. */
const isLogin = (name: string) =>
	/^(?:login|logout|refreshToken|forgotPassword|resetPassword|unlock|verifyEmail)[A-Z]/.test(name);

/** What Payload fills in by itself need not be sent, though it has to be there in the end. */
const fillIn = (schema: GraphQLSchema, { collections }: SanitizedConfig): void => {
	for (const { slug, flattenedFields } of collections) {
		const input = schema.getType(`mutation${formatNames(slug).singular}Input`);
		if (!isInputObjectType(input)) continue;
		const fields = input.getFields();
		for (const field of flattenedFields) {
			const sent = fields[field.name];
			if (sent && 'defaultValue' in field && field.defaultValue !== undefined) sent.type = getNullableType(sent.type);
		}
	}
};

/** An id that was merged into another is answered by the document that stayed, under the id of that. */
const followMerges = (schema: GraphQLSchema, payload: Payload): void => {
	const field = schema.getQueryType()?.getFields()[formatNames(mergedCollection).singular];
	if (!field) throw new Error(`GraphQL has no query for ${mergedCollection}.`);
	const original = field.resolve ?? defaultFieldResolver;
	field.resolve = async (source, args: Arguments, context: GraphqlContext, info) => {
		const asked = { collection: mergedCollection, id: String(args.id), user: context.staff };
		const id = args.trash === true ? undefined : await survivorOf(payload, asked);
		return original(source, id === undefined ? args : { ...args, id }, context, info) as unknown;
	};
};

/** Payload's schema, with every field that takes arguments behind a guard. */
export const guardedSchema = (payload: Payload, model: PublicModel): GraphQLSchema => {
	const { schema } = configToSchema(payload.config);
	fillIn(schema, payload.config);
	restoreByMutation(schema.getMutationType(), payload.config);
	const guards = rootGuards(payload.config, model);
	const roots = new Set([schema.getQueryType(), schema.getMutationType()]);
	followMerges(schema, payload);
	for (const type of Object.values(schema.getTypeMap())) {
		if (!isObjectType(type) || type.name.startsWith('__')) continue;
		if (roots.has(type)) {
			wrap(type, (name) => (type === schema.getQueryType() ? (guards.get(name) ?? refuse) : refuse), isLogin);
			continue;
		}
		wrap(type, (_name, extensions) => {
			const target = joinTarget(extensions);
			if (target === undefined) return guardInner;
			const entity = model.collections.get(target);
			return entity === undefined ? refuse : guardList(entity, true);
		});
	}
	return schema;
};
