import { and, exists, sql, type SQL } from '@payloadcms/db-sqlite/drizzle';
import { buildQuery } from '@payloadcms/drizzle';
import { conjunctsOf } from '../reads/question.ts';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { CollectionSlug, PayloadRequest, SelectType, Where } from 'payload';

interface Asked {
	collection: CollectionSlug;
	/** How many documents fit the condition, where that is known. */
	expected?: number;
	limit?: number;
	locale?: string;
	page?: number;
	pagination?: boolean;
	req?: Partial<PayloadRequest>;
	select?: SelectType | null;
	sort?: string | string[];
	where?: Where;
}
type Find = (given: Asked) => Promise<unknown>;

type Query = ReturnType<typeof buildQuery>;

/** Where fewer fit, finding and sorting all of them costs less than two milliseconds. */
const many = 1000;

/**
 * Whether the documents of the page are found soon by going through the collection in the order that is asked for. The
 * further back the page and the fewer that fit, the more of the others are met on the way.
 */
const isInOrder = ({ expected = 0, limit = 0, page = 1 }: Asked) => expected >= many && 6 * page * limit <= expected;

const wantsOnlyIds = ({ select, pagination }: Asked) =>
	pagination === false && Object.keys(select ?? { all: true }).length === 0;

/** What every public list asks first, and the column it is sorted by: these an index begins with. */
const isIndexed = (conjunct: Where, sort: string) =>
	Object.keys(conjunct).every((path) => ['_status', 'deletedAt', sort].includes(path));

const createQueries = (adapter: SQLiteAdapter, { collection, locale, sort = '-createdAt' }: Asked) => {
	const fields = adapter.payload.collections[collection]?.config.flattenedFields ?? [];
	const tableName = adapter.tableNameMap.get(collection.replaceAll('-', '_')) ?? '';
	const query = (where: Where | undefined, order: string | string[] = 'id'): Query =>
		buildQuery({
			adapter: adapter as never,
			fields,
			...(locale !== undefined && { locale }),
			// Payload adds to it.
			sort: [order].flat(),
			tableName,
			where: where ?? {},
		});
	return { sort: [sort].flat(), table: adapter.tables[tableName] as SQLiteAdapter['tables'][string], query };
};

/** Nothing after the id, which decides: two more columns to sort by, and SQLite takes another index for as good. */
const orderOf = ({ orderBy }: Query, table: SQLiteAdapter['tables'][string]): SQL[] => {
	const last = orderBy.findIndex(({ column }) => (column as unknown) === table['id']);
	return orderBy.slice(0, last + 1 || undefined).map(({ column, order }) => order(column as never) as unknown as SQL);
};

/** Whether a joined row fits, for the document of the outer question. */
const someJoined = (db: SQLiteAdapter['drizzle'], { joins, where }: Query): SQL => {
	const rows = db
		.select({ found: sql`1` })
		.from(sql`(SELECT 1)`)
		.$dynamic();
	for (const { condition, table } of joins) rows.leftJoin(table as never, condition as never);
	return exists(rows.where(where as never));
};

/**
 * Answers which documents a list has, without what they look like. Payload joins what a condition looks into, and SQLite
 * then finds all that fit and puts them in order. Where many fit it is told to go the other way: through the collection
 * in the order of an index, looking at each whether it fits, until the page is full.
 */
export const findIdsAlone = (adapter: SQLiteAdapter): void => {
	const stock = adapter.find.bind(adapter) as unknown as Find;
	const find: Find = async (given) => {
		if (!wantsOnlyIds(given)) return stock(given);
		const { limit = 0, page = 1, req, where } = given;
		const { sort, table, query } = createQueries(adapter, given);
		const ordered = query(undefined, sort);
		const conjuncts = conjunctsOf(where).map((conjunct) => ({ conjunct, query: query(conjunct) }));
		const joined = conjuncts.filter((each) => each.query.joins.length > 0);
		if (ordered.joins.length > 0 || (joined.length > 0 && !isInOrder(given))) return stock(given);

		const db = adapter.sessions[String(await req?.transactionID)]?.db ?? adapter.drizzle;
		const first = sort[0]?.replace(/^-/, '') ?? '';
		const own = conjuncts.flatMap(({ conjunct, query: { joins, where: condition } }) => {
			if (joins.length > 0 || !condition) return [];
			// No index is made for what is no column.
			return !isInOrder(given) || isIndexed(conjunct, first) ? [condition as never] : [sql`(${condition}) IS TRUE`];
		});
		const of = joined.map(({ conjunct }) => conjunct);
		const rows = (db as SQLiteAdapter['drizzle'])
			.select({ id: table['id'] as never })
			.from(table)
			.where(and(...own, ...(of.length > 0 ? [someJoined(adapter.drizzle, query({ and: of }))] : [])))
			.orderBy(...orderOf(ordered, table))
			.$dynamic();
		if (limit > 0) rows.limit(limit).offset((page - 1) * limit);
		const docs = await rows;
		return {
			docs,
			totalDocs: docs.length,
			totalPages: 1,
			limit,
			page,
			pagingCounter: 1,
			hasPrevPage: false,
			hasNextPage: false,
			prevPage: null,
			nextPage: null,
		};
	};
	Object.assign(adapter, { find });
};
