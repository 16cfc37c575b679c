import { isLocale, locales, type Locale } from '@repo/i18n';
import type { SelectType, Where } from 'payload';
import { badParameter } from '../problem.ts';
import type { PublicEntity, PublicModel } from './model.ts';
import { guardWhere } from './where.ts';

export const limits = { limit: 100, defaultLimit: 10, depth: 2, defaultDepth: 1, page: 100_000, sortKeys: 3 };

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

export const wholeNumber = (value: unknown, parameter: string, min: number, max: number): number => {
	const number =
		typeof value === 'number' ? value : typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : NaN;
	if (!Number.isInteger(number) || number < min || number > max) {
		throw badParameter(parameter, `Must be a whole number from ${min} to ${max}.`);
	}
	return number;
};

export const guardBoolean = (value: unknown, parameter: string): boolean => {
	if (value === 'true' || value === true) return true;
	if (value === 'false' || value === false) return false;
	throw badParameter(parameter, 'Must be true or false.');
};

export const guardLocale = (value: unknown, parameter = 'locale'): Locale => {
	if (isLocale(value)) return value;
	throw badParameter(parameter, `Must be one of ${locales.join(', ')}.`);
};

const noFallback = new Set(['none', 'null', 'false']);

export const guardFallback = (value: unknown, parameter: string): string =>
	typeof value === 'string' && noFallback.has(value) ? 'none' : guardLocale(value, parameter);

const keysOf = (value: unknown, parameter: string): string[] => {
	const parts = Array.isArray(value) ? value : [value];
	return parts.flatMap((part) => {
		if (typeof part !== 'string') throw badParameter(parameter, 'Must name fields, as in sort=-date,title.');
		return part.split(',');
	});
};

const sortable = new Set(['text', 'number', 'date', 'boolean', 'choice', 'id']);

interface SortOptions {
	/** Documents listed by a join cannot be sorted by a text that differs per language. */
	inJoin?: boolean;
}

export const guardSort = (
	value: unknown,
	entity: PublicEntity,
	parameter: string,
	{ inJoin = false }: SortOptions = {},
): string => {
	const keys = keysOf(value, parameter).map((key) => key.trim());
	if (keys.length > limits.sortKeys) throw badParameter(parameter, `May name at most ${limits.sortKeys} fields.`);
	for (const key of keys) {
		const field = entity.fields.get(key.replace(/^-/, ''));
		if (field === undefined)
			throw badParameter(parameter, `There is no field "${key.replace(/^-/, '')}" in ${entity.slug}.`);
		const refused =
			!sortable.has(field.kind) || field.hasMany || field.repeated || field.virtual || (inJoin && field.localized);
		if (refused) throw badParameter(parameter, `Documents cannot be sorted by "${key.replace(/^-/, '')}" here.`);
	}
	return keys.join(',');
};

// Stored next to the text they are made from, so they come with it and need it.
const derivedFrom = (path: string, entity: PublicEntity): string | undefined => {
	const source = path.replace(/(Html|Text)$/, '');
	return source !== path && entity.fields.get(path)?.virtual && entity.fields.has(source) ? source : undefined;
};

export const guardSelect = (value: unknown, entity: PublicEntity, parameter: string): SelectType => {
	const visit = (node: unknown, prefix: string, path: string): SelectType => {
		if (!isRecord(node)) throw badParameter(path, 'Must name fields, as in select[title]=true.');
		const selected: Record<string, SelectType | boolean> = {};
		for (const [key, inner] of Object.entries(node)) {
			const name = `${prefix}${key}`;
			const here = `${path}[${key}]`;
			const isBlockName = [...entity.fields.keys()].some((each) => each.startsWith(`${name}.`));
			if (!entity.fields.has(name) && !isBlockName)
				throw badParameter(here, `There is no such field in ${entity.slug}.`);
			selected[key] = isRecord(inner) ? visit(inner, `${name}.`, here) : guardBoolean(inner, here);
			const source = derivedFrom(name, entity);
			if (source !== undefined && selected[key] === true) selected[source.slice(prefix.length)] ??= true;
		}
		return selected as SelectType;
	};
	return visit(value, '', parameter);
};

const isIncluding = (select: unknown): boolean =>
	isRecord(select) ? Object.values(select).some(isIncluding) : select === true;

/** Leaves out what is too big for an answer that did not ask for it by name. */
export const withoutHeavy = (select: SelectType | undefined, entity: PublicEntity): SelectType | undefined => {
	const heavy = [...entity.fields].filter(([path, field]) => field.heavy && !path.includes('.')).map(([path]) => path);
	if (heavy.length === 0 || (select !== undefined && isIncluding(select))) return select;
	return { ...select, ...Object.fromEntries(heavy.map((path) => [path, false])) } as SelectType;
};

const guardPopulate = (value: unknown, model: PublicModel): Record<string, SelectType> => {
	if (!isRecord(value))
		throw badParameter('populate', 'Must name a collection and fields, as in populate[themes][title]=true.');
	const guarded: Record<string, SelectType> = {};
	for (const [slug, select] of Object.entries(value)) {
		const entity = model.collections.get(slug);
		const here = `populate[${slug}]`;
		if (entity === undefined) throw badParameter(here, 'There is no such collection.');
		const selected = guardSelect(select, entity, here) as Record<string, unknown>;
		for (const [path, field] of entity.fields) {
			if (field.heavy && selected[path] === true)
				throw badParameter(`${here}[${path}]`, 'Too big to come with other documents.');
		}
		guarded[slug] = withoutHeavy(selected as SelectType, entity) ?? {};
	}
	return guarded;
};

interface JoinQuery {
	limit: number;
	page?: number;
	sort?: string;
	where?: Where;
	count?: boolean;
}

const joinParameters = new Set(['limit', 'page', 'sort', 'where', 'count']);

export const guardJoin = (query: Record<string, unknown>, target: PublicEntity, here: string): JoinQuery => {
	for (const name of Object.keys(query)) {
		if (!joinParameters.has(name)) throw badParameter(`${here}[${name}]`, 'There is no such parameter.');
	}
	return {
		limit:
			query.limit === undefined ? limits.defaultLimit : wholeNumber(query.limit, `${here}[limit]`, 1, limits.limit),
		...(query.page !== undefined && { page: wholeNumber(query.page, `${here}[page]`, 1, limits.page) }),
		...(query.sort !== undefined && { sort: guardSort(query.sort, target, `${here}[sort]`, { inJoin: true }) }),
		...(query.where !== undefined && { where: guardWhere(query.where, target, `${here}[where]`) }),
		...(query.count !== undefined && { count: guardBoolean(query.count, `${here}[count]`) }),
	};
};

const guardJoins = (value: unknown, entity: PublicEntity, model: PublicModel): Record<string, JoinQuery | false> => {
	if (value === 'false' || value === false) {
		return Object.fromEntries([...entity.fields].flatMap(([path, { joins }]) => (joins ? [[path, false]] : [])));
	}
	if (!isRecord(value)) throw badParameter('joins', 'Must be false or name a field, as in joins[practices][limit]=5.');
	const guarded: Record<string, JoinQuery | false> = {};
	for (const [path, query] of Object.entries(value)) {
		const here = `joins[${path}]`;
		const slug = entity.fields.get(path)?.joins;
		const target = slug === undefined ? undefined : model.collections.get(slug);
		if (target === undefined) throw badParameter(here, `There is no such list in ${entity.slug}.`);
		if (query === 'false' || query === false) guarded[path] = false;
		else if (isRecord(query)) guarded[path] = guardJoin(query, target, here);
		else throw badParameter(here, 'Must be false, or have limit, page, sort, where or count.');
	}
	return guarded;
};

export type ReadKind = 'list' | 'one' | 'count' | 'global';

// `draft` and `trash` are known to Payload's clients; here they change nothing.
const shared = ['locale', 'fallback-locale', 'fallbackLocale', 'draft', 'trash'];
const shaping = ['depth', 'select', 'populate'];
const known: Record<ReadKind, ReadonlySet<string>> = {
	list: new Set([...shared, ...shaping, 'joins', 'where', 'sort', 'limit', 'page', 'pagination']),
	one: new Set([...shared, ...shaping, 'joins']),
	count: new Set([...shared, 'where']),
	global: new Set([...shared, ...shaping]),
};

export interface GuardedQuery {
	locale: Locale;
	[parameter: string]: unknown;
}

/** The parameters of one public read: checked, completed with our defaults, and without anything else. */
export const guardQuery = (
	kind: ReadKind,
	query: Record<string, unknown>,
	entity: PublicEntity,
	model: PublicModel,
	preferred: Locale,
): GuardedQuery => {
	for (const name of Object.keys(query)) {
		if (!known[kind].has(name)) throw badParameter(name, 'There is no such parameter here.');
	}
	for (const name of ['draft', 'trash']) {
		if (query[name] !== undefined) guardBoolean(query[name], name);
	}
	const guarded: GuardedQuery = { locale: query.locale === undefined ? preferred : guardLocale(query.locale) };
	for (const name of ['fallback-locale', 'fallbackLocale']) {
		if (query[name] !== undefined) guarded.fallbackLocale = guardFallback(query[name], name);
	}
	if (query.where !== undefined) guarded.where = guardWhere(query.where, entity);
	if (kind === 'count') return guarded;

	guarded.depth = query.depth === undefined ? limits.defaultDepth : wholeNumber(query.depth, 'depth', 0, limits.depth);
	const select = withoutHeavy(
		query.select === undefined ? undefined : guardSelect(query.select, entity, 'select'),
		entity,
	);
	if (select !== undefined) guarded.select = select;
	if (query.populate !== undefined) guarded.populate = guardPopulate(query.populate, model);
	if (query.joins !== undefined) guarded.joins = guardJoins(query.joins, entity, model);
	if (kind !== 'list') return guarded;

	guarded.limit = query.limit === undefined ? limits.defaultLimit : wholeNumber(query.limit, 'limit', 1, limits.limit);
	if (query.page !== undefined) guarded.page = wholeNumber(query.page, 'page', 1, limits.page);
	if (query.sort !== undefined) guarded.sort = guardSort(query.sort, entity, 'sort');
	if (query.pagination !== undefined) guarded.pagination = guardBoolean(query.pagination, 'pagination');
	return guarded;
};
