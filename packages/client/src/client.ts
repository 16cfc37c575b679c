import { ConnectionError, MovedError } from './errors.ts';
import { createRequester, type Request } from './request.ts';
import type {
	ClientOptions,
	Doc,
	FindOptions,
	GlobalDoc,
	JsonStatDataset,
	ResultPage,
	PublicCollection,
	PublicGlobal,
	ReadOptions,
	SluggedCollection,
	StatisticsOptions,
} from './types.ts';

const segment = encodeURIComponent;

/** `a,-b`: the API takes several sort fields as one list. */
const sortOf = (sort: FindOptions['sort']) => (typeof sort === 'string' || sort === undefined ? sort : sort.join(','));

/**
 * A client of one IntegrationNorden service. Reads only; every call throws `ApiError`, `MovedError` or
 * `ConnectionError`, or the reason of an aborted `signal`.
 */
export const createClient = (options: ClientOptions) => {
	const send = createRequester(options);

	const readQuery = ({ locale = options.locale, depth, select, populate, joins }: ReadOptions) => ({
		locale,
		depth,
		select,
		populate,
		joins,
	});

	const readJson = async <T>(request: Request): Promise<T> => {
		const response = await send(request);
		try {
			return (await response.json()) as T;
		} catch (cause) {
			request.signal?.throwIfAborted();
			throw new ConnectionError(response.url || request.path, cause);
		}
	};

	/** One page of published documents. */
	const find = <C extends PublicCollection>(
		collection: C,
		{ where, sort, limit, page, pagination, signal, ...read }: FindOptions = {},
	) =>
		readJson<ResultPage<Doc<C>>>({
			path: `/api/${collection}`,
			query: { ...readQuery(read), where, sort: sortOf(sort), limit, page, pagination },
			signal,
		});

	/** Every published document that fits, fetched page by page as the loop goes on. */
	async function* iterate<C extends PublicCollection>(
		collection: C,
		{ limit = 100, ...rest }: Omit<FindOptions, 'page' | 'pagination'> = {},
	): AsyncGenerator<Doc<C>, void, undefined> {
		// Sorted by id unless told otherwise, so that a document published meanwhile cannot shift the pages.
		const sort = rest.sort ?? 'id';
		for (let page = 1; ; page++) {
			const { docs, hasNextPage } = await find(collection, { ...rest, sort, limit, page });
			yield* docs;
			if (!hasNextPage) return;
		}
	}

	const findById = <C extends PublicCollection>(collection: C, id: string, { signal, ...read }: ReadOptions = {}) =>
		readJson<Doc<C>>({ path: `/api/${collection}/${segment(id)}`, query: readQuery(read), signal });

	/** By the slug of any language; throws `MovedError` when the document has a new one. */
	const findBySlug = async <C extends SluggedCollection>(
		collection: C,
		slug: string,
		{ signal, ...read }: ReadOptions = {},
	): Promise<Doc<C>> => {
		const response = await send({ path: `/api/${collection}/slug/${segment(slug)}`, query: readQuery(read), signal });
		const location = response.headers.get('location');
		if (response.status >= 300 && location) {
			await response.body?.cancel();
			const path = new URL(location, options.baseUrl).pathname;
			throw new MovedError(response.status, decodeURIComponent(path.slice(path.lastIndexOf('/') + 1)));
		}
		return (await response.json()) as Doc<C>;
	};

	const global = <G extends PublicGlobal>(slug: G, { signal, ...read }: ReadOptions = {}) =>
		readJson<GlobalDoc<G>>({ path: `/api/globals/${slug}`, query: readQuery(read), signal });

	/** The newest draft that a signed preview link names. */
	const preview = (token: string, { signal, ...read }: ReadOptions = {}) =>
		readJson<{ [C in PublicCollection]: { collection: C; doc: Doc<C> } }[PublicCollection]>({
			path: '/api/preview',
			query: { token, ...readQuery(read) },
			signal,
		});

	/** A slice of a dataset’s cube. */
	const statistics = (dataset: string, { area, time, locale = options.locale, signal }: StatisticsOptions = {}) =>
		readJson<JsonStatDataset>({
			path: `/api/statistics/${segment(dataset)}`,
			query: { area: area?.join(','), time: typeof time === 'string' ? time : time?.join(','), locale },
			signal,
		});

	return { find, findById, findBySlug, iterate, global, preview, statistics };
};

export type Client = ReturnType<typeof createClient>;
