import { appendVersionToQueryKey, getQueryDraftsSort } from 'payload';
import { selectionOf } from '../shape/selection.ts';
import type {
	BaseDatabaseAdapter,
	JoinQuery,
	PaginatedDocs,
	PayloadRequest,
	SanitizedJoins,
	SelectType,
	Where,
} from 'payload';

interface Listing {
	collection: string;
	joins?: JoinQuery;
	locale?: string;
	req?: Partial<PayloadRequest>;
	select?: SelectType;
}
type Row = Record<string, unknown>;
type List = (given: Listing) => Promise<PaginatedDocs<Row>>;
type Query = Exclude<Exclude<JoinQuery, false | undefined>[string], false | undefined>;

interface Join {
	path: string;
	field: SanitizedJoins[string][number]['field'];
	target: string;
	query: Query;
}

const joinsOf = (adapter: BaseDatabaseAdapter, { collection, joins, select }: Listing): Join[] => {
	const config = adapter.payload.config.collections.find(({ slug }) => slug === collection);
	const selection = selectionOf(select);
	const all = Object.entries(config?.joins ?? {}).flatMap(([target, list]) =>
		list.map(({ field, joinPath }) => ({ path: joinPath, field, target, query: joins ? joins[joinPath] : false })),
	);
	return all.filter((join): join is Join => Boolean(join.query) && selection.has(join.path));
};

/** The documents of one collection that link to one document, a page of them. */
const linked = async (adapter: BaseDatabaseAdapter, given: Listing, join: Join, parent: unknown, drafts: boolean) => {
	const { field, target, query } = join;
	const config = adapter.payload.config.collections.find(({ slug }) => slug === target);
	if (!config) return undefined;
	const limit = query.limit ?? field.defaultLimit ?? 10;
	const page = query.page ?? 1;
	const link: Where = { [field.on]: { equals: parent } };
	const where: Where = query.where ? { and: [query.where, link] } : link;
	const sort = query.sort ?? field.defaultSort ?? config.defaultSort;
	const isDraft = drafts && typeof config.versions === 'object' && Boolean(config.versions.drafts);
	const asked = isDraft
		? { where: appendVersionToQueryKey(where), sort: getQueryDraftsSort({ collectionConfig: config, sort }) }
		: { where, sort };
	const list = (isDraft ? adapter.queryDrafts : adapter.find) as unknown as (
		given: object,
	) => Promise<PaginatedDocs<Row>>;
	// Only later pages need a count; on the first, one document more than asked for says whether there is a next.
	const result = await list({
		...asked,
		collection: target,
		joins: false,
		limit: page === 1 && limit > 0 ? limit + 1 : limit,
		page,
		pagination: page > 1 || Boolean(query.count),
		locale: given.locale,
		req: given.req,
	});
	const docs = (limit === 0 ? result.docs : result.docs.slice(0, limit)).map(({ id }) => id);
	return {
		docs,
		hasNextPage: page === 1 ? result.docs.length > docs.length : result.hasNextPage,
		...(query.count && { totalDocs: result.totalDocs }),
	};
};

const put = (row: Row, path: string, value: unknown) => {
	const segments = path.split('.');
	const last = segments.pop() ?? path;
	let target = row;
	for (const segment of segments) target = (target[segment] ??= {}) as Row;
	target[last] = value;
};

/**
 * Without join aggregations, Payload counts and cuts the joined documents of a whole list together, as if all of its
 * documents were one. Here each document gets its own.
 */
export const joinEachDocument = (adapter: BaseDatabaseAdapter): void => {
	for (const name of ['find', 'queryDrafts'] as const) {
		const list = (adapter[name] as unknown as List).bind(adapter);
		const joined: List = async (given) => {
			const result = await list({ ...given, joins: false });
			const joins = joinsOf(adapter, given);
			const work = result.docs.flatMap((row) =>
				joins.map(async (join) => {
					const value = await linked(adapter, given, join, row['id'], name === 'queryDrafts');
					if (value) put(row, join.path, value);
				}),
			);
			await Promise.all(work);
			return result;
		};
		Object.assign(adapter, { [name]: joined });
	}
};
