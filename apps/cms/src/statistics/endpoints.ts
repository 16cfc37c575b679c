import { APIError, Forbidden, NotFound, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { may } from '../access/judge.ts';
import { actorOf, isStaff } from '../access/roles.ts';
import { environment } from '../environment.ts';
import { acceptable } from './edition/report.ts';
import { askForImport, findImport } from './runs/queue.ts';
import { imports, type ImportRow } from './runs/rows.ts';
import { sourcesOf } from './sources/index.ts';
import type { Source } from './sources/source.ts';

const shownRuns = 20;

export type ShownImport = Pick<ImportRow, 'id' | 'source' | 'trigger' | 'state' | 'createdAt'> & {
	isDryRun: boolean;
	by: string | null;
	endedAt: string | null;
	partsDone: number | null;
	parts: number | null;
	reason: string | null;
	detail: string | null;
	report: ImportRow['report'];
	edition: number | null;
};

export interface ShownSource extends Pick<Source, 'key' | 'office' | 'tableName' | 'licence' | 'attribution'> {
	countries: readonly string[];
	/** Whether there is an address to fetch it from; a file can always be sent. */
	isFetched: boolean;
	last: ShownImport | null;
}

export interface ShownImports {
	mayImport: boolean;
	edition: number;
	sources: ShownSource[];
	imports: ShownImport[];
}

export const shownImport = (row: ImportRow): ShownImport => ({
	...{ id: row.id, source: row.source, trigger: row.trigger, state: row.state, createdAt: row.createdAt },
	isDryRun: row.isDryRun ?? false,
	by: row.byName ?? null,
	endedAt: row.endedAt ?? null,
	partsDone: row.partsDone ?? null,
	parts: row.parts ?? null,
	reason: row.reason ?? null,
	detail: row.detail ?? null,
	report: row.report ?? null,
	edition: row.edition ?? null,
});

const staffWhoRead = (req: PayloadRequest) => {
	if (!isStaff(actorOf(req)) || !may(req, 'dataset-imports', 'read')) throw new Forbidden(req.t);
};

export const mayImport = (req: PayloadRequest): boolean =>
	may(req, 'datasets', 'update') && may(req, 'datasets', 'publish');

const datasetOf = async (req: PayloadRequest) => {
	const row = await req.payload.findByID({
		collection: 'datasets',
		id: String(req.routeParams?.id),
		locale: 'en',
		depth: 0,
		disableErrors: true,
		overrideAccess: false,
		select: { slug: true, cube: true },
		req: { ...req, query: {} },
	});
	if (!row) throw new NotFound(req.t);
	const cube = row.cube as { extension?: { edition?: { number?: number } } } | null;
	return { id: String(row.id), slug: String(row.slug ?? ''), edition: cube?.extension?.edition?.number ?? 1 };
};

const latest = async (req: PayloadRequest, dataset: string, source?: string): Promise<ImportRow[]> => {
	const { docs } = await req.payload.db.find<ImportRow>({
		collection: imports,
		where: { and: [{ dataset: { equals: dataset } }, ...(source ? [{ source: { equals: source } }] : [])] },
		sort: '-createdAt',
		limit: source ? 1 : shownRuns,
		pagination: false,
	});
	return docs;
};

const tell = async (req: PayloadRequest): Promise<Response> => {
	const { id, slug, edition } = await datasetOf(req);
	const sources = sourcesOf(slug).map(async (source): Promise<ShownSource> => {
		const { key, office, tableName, countries, licence, attribution, address } = source;
		const [last] = await latest(req, id, key);
		const isFetched = address !== undefined || environment.statisticsAddresses.has(key);
		return {
			...{ key, office, tableName, countries, licence, attribution, isFetched },
			last: last ? shownImport(last) : null,
		};
	});
	const body: ShownImports = {
		mayImport: mayImport(req),
		edition,
		sources: await Promise.all(sources),
		imports: (await latest(req, id)).map(shownImport),
	};
	return Response.json(body, { headers: { 'cache-control': 'private, no-store' } });
};

const askedSchema = z.strictObject({
	source: z.string().max(60),
	isDryRun: z.boolean().default(false),
	expect: z
		.string()
		.regex(/^[\da-f]{64}$/)
		.optional(),
	accept: z.array(z.enum(acceptable)).max(acceptable.length).default([]),
});

const ask = async (req: PayloadRequest): Promise<Response> => {
	if (!mayImport(req)) throw new Forbidden(req.t);
	const { id, slug } = await datasetOf(req);
	const { data: asked, error } = askedSchema.safeParse(await req.json?.().catch(() => undefined));
	if (error)
		throw new APIError(
			error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join(' '),
			400,
			null,
			true,
		);
	if (!sourcesOf(slug).some(({ key }) => key === asked.source))
		throw new APIError('This dataset has no such source.', 400, null, true);
	const { source, isDryRun, expect, accept } = asked;
	const row = await askForImport(req.payload, {
		...{ dataset: id, source, isDryRun, trigger: 'person', by: actorOf(req).userId ?? null },
		byName: (req.user as { name?: string } | null)?.name ?? null,
		wish: { ...(expect !== undefined && { expect }), accept },
	});
	return Response.json(shownImport(row), { status: 202, headers: { 'cache-control': 'private, no-store' } });
};

const tellOne = async (req: PayloadRequest): Promise<Response> => {
	const { id } = await datasetOf(req);
	const row = await findImport(req.payload, String(req.routeParams?.run));
	if (row?.dataset !== id) throw new NotFound(req.t);
	return Response.json(shownImport(row), { headers: { 'cache-control': 'private, no-store' } });
};

const guarded = (work: (req: PayloadRequest) => Promise<Response>) => async (req: PayloadRequest) => {
	staffWhoRead(req);
	return work(req);
};

/** What a dataset is filled from, what was imported, and how to ask for it. */
export const importEndpoints: Endpoint[] = [
	{ path: '/:id/imports', method: 'get', handler: guarded(tell) },
	{ path: '/:id/imports', method: 'post', handler: guarded(ask) },
	{ path: '/:id/imports/:run', method: 'get', handler: guarded(tellOne) },
];
