import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { dayOf } from '../../collections/themes/hooks/periods.ts';
import { innerRequest } from '../../hooks/inner-request.ts';
import { schedules, type ScheduleRow } from '../../schedules/rows.ts';
import type { ThemePeriod } from './timeline.ts';

export interface Planned extends ScheduleRow {
	title: string;
}

type Row = Record<string, unknown> & { id: string };

/** Plans on one page of the planning. */
const pageSize = 100;
/** More periods than anybody plans. */
const mostThemes = 500;

const titlesOf = async (req: PayloadRequest, collection: CollectionSlug, ids: string[]) => {
	const field = req.payload.collections[collection]?.config.admin.useAsTitle ?? 'id';
	const { docs } = await req.payload.find({
		collection,
		where: { id: { in: ids } },
		draft: true,
		depth: 0,
		limit: ids.length,
		pagination: false,
		joins: false,
		select: { [field]: true } as never,
		overrideAccess: false,
		req: innerRequest(req),
	});
	return (docs as unknown as Row[]).map((row) => [`${collection}/${row.id}`, String(row[field] ?? '')] as const);
};

export interface PlannedPage {
	plans: readonly Planned[];
	count: number;
	page: number;
	pages: number;
}

/** A page of what is planned, or of what could not be done, the soonest first; with the titles of the documents. */
export const readPlans = async (req: PayloadRequest, state: ScheduleRow['state'], page = 1): Promise<PlannedPage> => {
	const where: Where = { state: { equals: state } };
	const query = { collection: schedules, where, sort: ['at', 'id'], limit: pageSize, page, req };
	const { docs, totalDocs: count, totalPages } = await req.payload.db.find<ScheduleRow>(query);
	const byCollection = Map.groupBy(docs, ({ collection }) => collection);
	const titles = await Promise.all(
		[...byCollection].map(([collection, its]) =>
			titlesOf(req, collection, [...new Set(its.map((row) => row.document))]),
		),
	);
	const titleOf = new Map(titles.flat());
	const plans = docs.map((row) => ({ ...row, title: titleOf.get(`${row.collection}/${row.document}`) ?? '' }));
	return { plans, count, page, pages: Math.max(1, totalPages) };
};

export interface PlannedTheme extends ThemePeriod {
	title: string;
}

/** All themes with a period, drafts included. */
export const readThemes = async (req: PayloadRequest): Promise<PlannedTheme[]> => {
	const { docs } = await req.payload.find({
		collection: 'themes',
		where: { currentFrom: { exists: true } },
		draft: true,
		depth: 0,
		limit: mostThemes,
		pagination: false,
		joins: false,
		select: { title: true, currentFrom: true, currentUntil: true, _status: true } as never,
		overrideAccess: false,
		req: innerRequest(req),
	});
	return (docs as unknown as Row[]).flatMap((row) => {
		const from = dayOf(row.currentFrom);
		if (from === undefined) return [];
		const theme = { id: row.id, title: String(row.title ?? ''), from, isPublished: row._status === 'published' };
		const until = dayOf(row.currentUntil);
		return [{ ...theme, ...(until !== undefined && { until }) }];
	});
};
