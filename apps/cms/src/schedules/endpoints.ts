import { Forbidden, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload';
import { actorOf, isStaff } from '../access/roles.ts';
import { isPublic } from '../hooks/public-before.ts';
import { readHistory } from '../review/history.ts';
import { cancelPlan, findDraft, mayPlan, planFor } from './plan.ts';
import { readPlan } from './read-plan.ts';
import { plansOf, type ScheduleRow } from './rows.ts';

const staffOnly = (req: PayloadRequest) => {
	if (!isStaff(actorOf(req))) throw new Forbidden(req.t);
};

const shown = ({ id, direction, at, zone, language, isOneLanguage, byName, state, reason }: ScheduleRow) => ({
	...{ id, direction, at, zone, language, state },
	isOneLanguage: isOneLanguage ?? false,
	by: byName ?? null,
	reason: reason ?? null,
});

const told = ['schedule', 'schedule-unpublish', 'reschedule', 'unschedule', 'failed', 'failed-unpublish'];

const tell = async (req: PayloadRequest, collection: CollectionSlug): Promise<Response> => {
	const document = await findDraft(req, collection);
	const [plans, isPublicNow, history] = await Promise.all([
		plansOf(req, { collection, document: document.id }),
		isPublic(req, collection, document.id),
		readHistory(req, collection, document.id),
	]);
	const body = {
		mayPlan: mayPlan(req, collection, document),
		isPublic: isPublicNow,
		/** Whether there is anything to publish that readers do not have yet. */
		hasNews: document._status !== 'published',
		plans: plans.map(shown),
		history: history
			.filter(({ action }) => told.includes(action))
			.map(({ id, action, at, byName, comment, due }) => ({
				...{ id, action, at },
				by: byName ?? null,
				comment: comment ?? null,
				due: due ?? null,
			})),
	};
	return Response.json(body, { headers: { 'cache-control': 'private, no-store' } });
};

/** What the clock shall do with a document: told to whoever reads its draft, set by whoever may publish it. */
export const scheduleEndpoints = (slug: string): Endpoint[] => {
	const collection = slug as CollectionSlug;
	return [
		{
			path: '/:id/schedule',
			method: 'get',
			handler: async (req) => {
				staffOnly(req);
				return tell(req, collection);
			},
		},
		{
			path: '/:id/schedule',
			method: 'put',
			handler: async (req) => {
				staffOnly(req);
				await planFor(req, collection, await readPlan(req));
				return tell(req, collection);
			},
		},
		{
			path: '/:id/schedule/:plan',
			method: 'delete',
			handler: async (req) => {
				staffOnly(req);
				await cancelPlan(req, collection, String(req.routeParams?.plan));
				return tell(req, collection);
			},
		},
	];
};
