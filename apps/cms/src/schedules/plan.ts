import { defaultLocale, isLocale } from '@repo/i18n';
import { APIError, NotFound, type CollectionSlug, type PayloadRequest } from 'payload';
import { may, type Entity } from '../access/judge.ts';
import { FieldRefused } from '../access/refusal.ts';
import { inTransactionOf } from '../database/in-transaction.ts';
import { isPublic } from '../hooks/public-before.ts';
import { innerRequest } from '../hooks/inner-request.ts';
import { message } from '../labels/messages.ts';
import { recordEvent } from '../review/history.ts';
import { isOwnColumn } from '../review/own.ts';
import { takeStep, type Reviewed } from '../review/take-step.ts';
import { isReviewed, stageOf } from '../review/transitions.ts';
import type { PlanInput } from './read-plan.ts';
import { keyOf, plansOf, type ScheduleRow } from './rows.ts';
import { auditPlan, removePlan, storePlan, type Plan } from './store.ts';

/** The document as whoever asks may work on it; who only reads what is published has no business here. */
export const findDraft = async (req: PayloadRequest, collection: CollectionSlug): Promise<Reviewed> => {
	const document = (await req.payload.findByID({
		collection,
		id: String(req.routeParams?.id),
		draft: true,
		overrideAccess: false,
		disableErrors: true,
		depth: 0,
		joins: false,
		req: innerRequest(req),
	})) as unknown as Reviewed | null;
	if (!document || !may(req, collection as Entity, 'readDrafts', document)) throw new NotFound(req.t);
	return document;
};

export const mayPlan = (req: PayloadRequest, collection: CollectionSlug, document: Reviewed) =>
	may(req, collection as Entity, 'publish', document);

const refuseOthers = (req: PayloadRequest, collection: CollectionSlug, document: Reviewed) => {
	if (!mayPlan(req, collection, document)) throw new FieldRefused(req, '_status', 'notPublishing');
};

/** Whether the plan makes sense among the others: nothing is published twice, or taken off before it is there. */
const refuseSenseless = async (req: PayloadRequest, plan: Plan, document: Reviewed): Promise<void> => {
	const key = keyOf(plan);
	const at = plan.at.toISOString();
	const others = (await plansOf(req, plan)).filter((row) => row.key !== key && row.state === 'waiting');
	const isPublicNow = await isPublic(req, plan.collection, plan.document);
	const before = (direction: ScheduleRow['direction']) =>
		others.some((row) => row.direction === direction && row.at < at);
	const after = (direction: ScheduleRow['direction']) =>
		others.some((row) => row.direction === direction && row.at > at);
	const isAtOnce = others.some((row) => row.direction !== plan.direction && row.at === at);
	const conflict = (name: 'scheduleNothingNew' | 'scheduleNotPublic' | 'scheduleEndsFirst') =>
		new APIError(message(req, name), 409, { reason: name }, true);
	if (plan.direction === 'unpublish') {
		if (isAtOnce || !(isPublicNow || before('publish'))) throw conflict('scheduleNotPublic');
		return;
	}
	const ends = others.some(({ direction }) => direction === 'unpublish');
	if (isAtOnce || (ends && !isPublicNow && !after('unpublish'))) throw conflict('scheduleEndsFirst');
	if (document._status === 'published' && !before('unpublish')) throw conflict('scheduleNothingNew');
};

/** A plan outside of the review: told by the document's history, and by the audit log. */
const storeAndTell = async (req: PayloadRequest, plan: Plan): Promise<void> => {
	const { row, isMoved } = await storePlan(req, plan);
	const { collection, document, at, direction } = row;
	const made = direction === 'publish' ? 'schedule' : 'schedule-unpublish';
	await recordEvent(req, { collection, document, action: isMoved ? 'reschedule' : made, due: at });
	await auditPlan(req, isMoved ? 'schedule-moved' : 'scheduled', row);
};

/** Plans what shall happen with a document, or moves what is planned. */
export const planFor = (req: PayloadRequest, collection: CollectionSlug, input: PlanInput): Promise<void> =>
	inTransactionOf(req, async () => {
		const document = await findDraft(req, collection);
		refuseOthers(req, collection, document);
		const { direction, isOneLanguage, zone } = input;
		const language = isLocale(req.locale) ? req.locale : defaultLocale;
		const at = new Date(input.at);
		const plan: Plan = { collection, document: document.id, direction, language, isOneLanguage, at, zone };
		await refuseSenseless(req, plan, document);
		const stage = stageOf(document);
		if (direction === 'publish' && isReviewed(collection) && stage !== 'scheduled' && stage !== 'published') {
			const step = { name: 'schedule', due: plan.at.toISOString(), zone, isOneLanguage } as const;
			return takeStep(req, collection, () => findDraft(req, collection), step);
		}
		const isApproving = direction === 'publish' && collection === 'columns';
		if (isApproving && (await isOwnColumn(req, document.id, document))) {
			throw new FieldRefused(req, '_status', 'ownColumn');
		}
		return storeAndTell(req, plan);
	});

/** Cancels one plan, or puts away one that could not be carried out. */
export const cancelPlan = (req: PayloadRequest, collection: CollectionSlug, id: string): Promise<void> =>
	inTransactionOf(req, async () => {
		const document = await findDraft(req, collection);
		refuseOthers(req, collection, document);
		const all = await plansOf(req, { collection, document: document.id });
		const row = all.find((each) => each.id === id);
		if (!row) throw new NotFound(req.t);
		const isLast = all.filter(({ direction, state }) => direction === 'publish' && state === 'waiting').length === 1;
		if (row.direction === 'publish' && row.state === 'waiting' && isLast && isReviewed(collection)) {
			if (stageOf(document) === 'scheduled') {
				return takeStep(req, collection, () => findDraft(req, collection), { name: 'unschedule' });
			}
		}
		await removePlan(req, row);
		if (row.state === 'refused') return undefined;
		await recordEvent(req, { collection, document: document.id, action: 'unschedule', due: row.at });
		return auditPlan(req, 'schedule-cancelled', row);
	});
