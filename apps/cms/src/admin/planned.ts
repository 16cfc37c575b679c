import type { ScheduleState } from '@repo/types/vocabulary';
import type { PayloadRequest } from 'payload';
import { innerRequest } from '../hooks/inner-request.ts';
import { schedules, type ScheduleRow } from '../schedules/rows.ts';
import type { Waiting } from './waiting.ts';

const shown = 10;

const titleOf = async (req: PayloadRequest, { collection, document: id, language }: ScheduleRow): Promise<string> => {
	const field = req.payload.collections[collection]?.config.admin.useAsTitle ?? 'id';
	const document = (await req.payload.findByID({
		collection,
		id,
		depth: 0,
		disableErrors: true,
		draft: true,
		joins: false,
		locale: language,
		overrideAccess: false,
		req: innerRequest(req),
	})) as unknown as Record<string, unknown> | null;
	const title = document?.[field];
	return typeof title === 'string' ? title : '';
};

/** What the clock shall publish or take off the site, of every type, the soonest first; or could not. */
export const plansIn = async (
	req: PayloadRequest,
	kind: 'scheduled' | 'refused',
	state: ScheduleState,
): Promise<Waiting> => {
	const { docs, totalDocs } = await req.payload.find({
		collection: schedules,
		where: { state: { equals: state } },
		sort: ['at', 'id'],
		depth: 0,
		limit: shown,
		overrideAccess: false,
		req: innerRequest(req),
	});
	const rows = docs as unknown as ScheduleRow[];
	const documents = rows.map(async (row) => ({
		id: row.id,
		title: await titleOf(req, row),
		at: { collection: row.collection, id: row.document },
		plan: { direction: row.direction, at: row.at, zone: row.zone },
	}));
	return { kind, collection: schedules, count: totalDocs, documents: await Promise.all(documents) };
};
