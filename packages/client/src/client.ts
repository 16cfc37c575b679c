import { readJson } from './answers.ts';
import { iterateChanges } from './changes.ts';
import { MovedError } from './errors.ts';
import { openExport } from './export.ts';
import { runMirror } from './mirror/mirror.ts';
import type { Source } from './mirror/source.ts';
import type { MirrorOptions, VerifyOptions } from './mirror/types.ts';
import { verifyMirror } from './mirror/verify.ts';
import { createRequester, defaultTimeoutMs, withoutSlash, type Request } from './request.ts';
import type {
	ChangesOptions,
	ClientOptions,
	Doc,
	ExportOptions,
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

	const ask = <T>(request: Request): Promise<T> => readJson<T>(send, request);

	/** One page of published documents. */
	const find = <C extends PublicCollection>(
		collection: C,
		{ where, sort, limit, page, pagination, signal, ...read }: FindOptions = {},
	) =>
		ask<ResultPage<Doc<C>>>({
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

	/** The id of a document that was merged into another is answered by that one, under its own id. */
	const findById = <C extends PublicCollection>(collection: C, id: string, { signal, ...read }: ReadOptions = {}) =>
		ask<Doc<C>>({
			path: `/api/${collection}/${segment(id)}`,
			query: readQuery(read),
			redirect: 'follow',
			signal,
		});

	/** By the slug of any language; throws `MovedError` when the document has a new one. */
	const findBySlug = async <C extends SluggedCollection>(
		collection: C,
		slug: string,
		{ signal, ...read }: ReadOptions = {},
	): Promise<Doc<C>> => {
		const request = { path: `/api/${collection}/slug/${segment(slug)}`, query: readQuery(read), signal };
		const response = await send(request);
		const moved = (status: number, address: string) => {
			const { pathname } = new URL(address, options.baseUrl);
			return new MovedError(status, decodeURIComponent(pathname.slice(pathname.lastIndexOf('/') + 1)));
		};
		// Browsers hide where a redirect leads unless they may follow it.
		if (response.type === 'opaqueredirect') {
			const followed = await send({ ...request, redirect: 'follow' });
			await followed.body?.cancel();
			throw moved(308, followed.url);
		}
		const location = response.headers.get('location');
		if (response.status >= 300 && location) {
			await response.body?.cancel();
			throw moved(response.status, location);
		}
		return (await response.json()) as Doc<C>;
	};

	const global = <G extends PublicGlobal>(slug: G, { signal, ...read }: ReadOptions = {}) =>
		ask<GlobalDoc<G>>({ path: `/api/globals/${slug}`, query: readQuery(read), signal });

	/** The newest draft that a signed preview link names. */
	const preview = (token: string, { signal, ...read }: ReadOptions = {}) =>
		ask<{ [C in PublicCollection]: { collection: C; isFramedOnly: boolean; doc: Doc<C> } }[PublicCollection]>({
			path: '/api/preview',
			query: { token, ...readQuery(read) },
			signal,
		});

	/** A slice of a dataset’s cube. */
	const statistics = (dataset: string, { area, time, locale = options.locale, signal }: StatisticsOptions = {}) =>
		ask<JsonStatDataset>({
			path: `/api/statistics/${segment(dataset)}`,
			query: { area: area?.join(','), time: typeof time === 'string' ? time : time?.join(','), locale },
			signal,
		});

	/** What happened to published documents since a cursor, in order and at least once; with `live`, as it happens. */
	const changes = (asked?: ChangesOptions) => iterateChanges(send, asked);

	/** Everything published in a collection as one stream, with the cursor to go on from with `changes`. */
	const exportAll = <C extends PublicCollection>(
		collection: C,
		{ locale = options.locale, signal }: ExportOptions = {},
	) => openExport(send, collection, { locale, signal, idleMs: options.timeoutMs ?? defaultTimeoutMs });

	const source: Source = { baseUrl: withoutSlash(options.baseUrl), send, openExport: exportAll };

	/** Keeps a copy of everything published, such as `folder(…)` of `@integrationnorden/client/node`. */
	const mirror = (asked: MirrorOptions) => runMirror(source, asked);

	/** Compares such a copy with the service. */
	const verify = (asked: VerifyOptions) => verifyMirror(source, asked);

	return { find, findById, findBySlug, iterate, global, preview, statistics, changes, exportAll, mirror, verify };
};

export type Client = ReturnType<typeof createClient>;
