import type { SanitizedCollectionConfig, SelectType, Where } from 'payload';
import { idsIn } from '../committed.ts';
import { conjunctsOf, joined, pathsIn, type Question } from './question.ts';
import type { Rows } from './rows.ts';

interface Listing extends Question {
	limit?: number;
	locale?: string | null;
	pagination?: boolean;
	req?: { transactionID?: unknown };
	select?: SelectType;
}

type Row = Record<string, unknown> & { id: string };

interface Page {
	docs: Row[];
	totalDocs: number;
}

interface FromRowsOptions<Given extends Listing> {
	given: Given;
	collection: SanitizedCollectionConfig;
	rows: Rows;
	read: (given: Given) => Promise<unknown>;
}

const isPage = (result: unknown): result is Page =>
	typeof result === 'object' && result !== null && Array.isArray((result as Page).docs);

const withIds = (where: Where, id: unknown): Where =>
	Object.fromEntries(
		Object.entries(where).map(([key, value]) => [
			key,
			key === 'id' ? id : Array.isArray(value) ? value.map((each) => withIds(each, id)) : value,
		]),
	) as Where;

/** Only ids, once, and conditions on the document itself: then each row is there or not by itself. */
const namedIds = ({ where, limit, pagination }: Listing): string[] | undefined => {
	if (!where || limit || pagination !== false) return undefined;
	const paths = pathsIn(where);
	const isOwn = paths.every((path) => !path.includes('.')) && paths.filter((path) => path === 'id').length === 1;
	return isOwn ? idsIn(where)?.toSorted() : undefined;
};

/** By id, or as Payload asks for what other documents point to, which it then puts where it belongs. */
const isAnyOrder = ({ sort }: Listing, { defaultSort }: SanitizedCollectionConfig) =>
	sort === undefined || sort === 'id' || sort === defaultSort;

interface Named {
	ids: readonly string[];
	/** For some of the ids. */
	whereOf: (ids: readonly string[]) => Where;
	/** Whatever beside the id decides what the row looks like, and whether it is found. */
	question: unknown;
}

/** The documents with these ids, of which the database is asked only for what is not known. */
const readNamed = async <Given extends Listing>(
	{ given, collection: { slug }, rows, read }: FromRowsOptions<Given>,
	{ ids, whereOf, question: asked }: Named,
): Promise<Row[]> => {
	const question = JSON.stringify(asked);
	const state = rows.stateOf(slug);
	const known = new Map(ids.map((id) => [id, rows.get(slug, id, question) as Row | undefined]));
	const missing = [...known.keys()].filter((id) => known.get(id) === undefined);
	if (missing.length > 0) {
		const page = await read({ ...given, where: whereOf(missing) });
		for (const row of isPage(page) ? page.docs : []) {
			rows.set(slug, row, question, state);
			known.set(String(row.id), row);
		}
	}
	return [...known.values()].filter((row) => row !== undefined);
};

/** What decides whether a document is shown at all. */
const publicIn = (where: Where | null | undefined): Where[] =>
	conjunctsOf(where).filter((conjunct) =>
		pathsIn(conjunct).every((path) => path === '_status' || path === 'deletedAt'),
	);

/** The rows of these documents, as lists and single answers share them. */
const readShown = <Given extends Listing>(options: FromRowsOptions<Given>, ids: readonly string[]): Promise<Row[]> => {
	const { given } = options;
	const { where, locale, select } = given;
	const shown = publicIn(where);
	return readNamed(
		{ ...options, given: { ...given, limit: 0, page: 1, pagination: false, sort: 'id' } },
		{
			ids,
			whereOf: (missing) => ({ and: [{ id: { in: [...missing] } }, ...shown] }),
			question: ['page', locale, select, shown],
		},
	);
};

/**
 * A page of documents: which they are the database says, what they look like may be known. Each row was read under the
 * same kind of condition, so that what was a draft then is shown to nobody now. Where something was written to the
 * collection meanwhile, the two may not belong together, and the database answers in one piece.
 */
const readPage = async <Given extends Listing>(options: FromRowsOptions<Given>): Promise<unknown> => {
	const { given, collection, rows, read } = options;
	const state = rows.stateOf(collection.slug);
	const page = await read({ ...given, select: {} });
	if (!isPage(page) || page.docs.length === 0) return page;
	const ids = page.docs.map(({ id }) => String(id));
	const docs = await readShown(options, ids);
	return docs.length === ids.length && state === rows.stateOf(collection.slug) ? { ...page, docs } : read(given);
};

/** In one language, without what belongs to other documents, and not as a transaction sees it. */
const isWhole = ({ joins, locale, req }: Listing, collection: SanitizedCollectionConfig): boolean =>
	joined(collection, joins).length === 0 && !req?.transactionID && locale !== 'all';

/** Answers a question with rows that are known, as far as they are. */
export const readFromRows = async <Given extends Listing>(options: FromRowsOptions<Given>): Promise<unknown> => {
	const { given, collection, read } = options;
	if (!isWhole(given, collection)) return read(given);
	const ids = isAnyOrder(given, collection) ? namedIds(given) : undefined;
	if (ids !== undefined) {
		const { where, locale, select } = given;
		const docs = await readNamed(options, {
			ids,
			whereOf: (missing) => withIds(where ?? {}, { in: [...missing] }),
			question: ['named', locale, select, withIds(where ?? {}, null)],
		});
		return {
			docs,
			totalDocs: docs.length,
			limit: given.limit,
			totalPages: 1,
			page: 1,
			pagingCounter: 1,
			hasPrevPage: false,
			hasNextPage: false,
			prevPage: null,
			nextPage: null,
		};
	}
	return given.limit ? readPage(options) : read(given);
};

/** What a row was asked without is taken out of the answer again by Payload itself. */
const isOnlyWithout = (select: SelectType | undefined): boolean =>
	Object.values(select ?? {}).every((each) => each === false);

interface OneFromRowsOptions<Given extends Listing> extends FromRowsOptions<Given> {
	readOne: (given: Given) => Promise<unknown>;
}

/** One document by its id, from the same rows as the lists that show it. */
export const readOneFromRows = async <Given extends Listing>(options: OneFromRowsOptions<Given>): Promise<unknown> => {
	const { given, collection, readOne } = options;
	const { where, select } = given;
	const [id, ...others] = idsIn(where ?? undefined) ?? [];
	const isNamed = id !== undefined && others.length === 0 && conjunctsOf(where).length === publicIn(where).length + 1;
	if (!isNamed || !isWhole(given, collection) || !isOnlyWithout(select)) return readOne(given);
	const { select: _without, ...whole } = given;
	const [row] = await readShown({ ...options, given: whole as Given }, [id]);
	return row ?? null;
};
