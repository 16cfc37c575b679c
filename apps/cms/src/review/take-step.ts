import { defaultLocale, isLocale } from '@repo/i18n';
import { APIError, type PayloadRequest } from 'payload';
import { may } from '../access/judge.ts';
import { actorOf } from '../access/roles.ts';
import { FieldRefused } from '../access/refusal.ts';
import { inTransactionOf } from '../database/in-transaction.ts';
import { innerRequest } from '../hooks/inner-request.ts';
import { message } from '../labels/messages.ts';
import { auditPlan, storePlan } from '../schedules/store.ts';
import { deskZone } from '../schedules/zone.ts';
import { contextFor, type Step } from './context.ts';
import { isOwnColumn, ownerOf } from './own.ts';
import {
	isWithEditors,
	stageOf,
	transitionOf,
	transitionsFor,
	type ReviewedCollection,
	type Staged,
} from './transitions.ts';

export interface Reviewed extends Staged {
	id: string;
	[field: string]: unknown;
}

/** What the sender is to the text, and what they may do with it next. */
export const standingOf = async (req: PayloadRequest, collection: ReviewedCollection, document: Reviewed) => {
	const { roles, userId } = actorOf(req);
	const isOwn = collection === 'columns' && (await isOwnColumn(req, document.id, document));
	const stage = stageOf(document);
	const isWriter = collection === 'columns' && userId !== undefined && ownerOf(document) === userId;
	const isLocked = isWithEditors(stage) && roles.includes('guest-writer') && !may(req, collection, 'publish', document);
	return { stage, isOwn, isWriter, isLocked, next: transitionsFor(roles, stage, isOwn, isWriter) };
};

const refuse = async (req: PayloadRequest, collection: ReviewedCollection, document: Reviewed, { name }: Step) => {
	const { isOwn, isWriter, next, stage } = await standingOf(req, collection, document);
	if (next.includes(name)) return;
	const { approves, from } = transitionOf(name);
	const { roles } = actorOf(req);
	// Whether the role could at all, were the text at another stage.
	const couldOnce = from.some((each) => transitionsFor(roles, each, false, isWriter).includes(name));
	if (!couldOnce) throw new FieldRefused(req, 'stage', 'notYours');
	if (approves && isOwn) throw new FieldRefused(req, 'stage', 'ownColumn');
	throw new APIError(message(req, 'stageMovedOn'), 409, { stage }, true);
};

const schedule = async (req: PayloadRequest, collection: ReviewedCollection, document: string, step: Step) => {
	const { due, isOneLanguage = false, zone = deskZone } = step;
	if (due === undefined) return;
	const language = isLocale(req.locale) ? req.locale : defaultLocale;
	const plan = {
		collection,
		document,
		direction: 'publish',
		language,
		isOneLanguage,
		at: new Date(due),
		zone,
	} as const;
	await auditPlan(req, 'scheduled', (await storePlan(req, plan)).row);
};

/** Takes one step with a text: its stage, its history and what is to happen later, or nothing at all. */
export const takeStep = async (
	req: PayloadRequest,
	collection: ReviewedCollection,
	find: () => Promise<Reviewed>,
	step: Step,
): Promise<void> => {
	await inTransactionOf(req, async () => {
		// Read inside the transaction: of two editors who act at once, the second is told.
		const document = await find();
		await refuse(req, collection, document, step);
		const { id } = document;
		const isPublishing = step.name === 'publish';
		await req.payload.update({
			collection,
			id,
			data: isPublishing ? { _status: 'published' } : {},
			draft: !isPublishing,
			// Who may do what is said by the table of steps; publishing keeps every rule of its own.
			overrideAccess: !isPublishing,
			context: contextFor(step),
			depth: 0,
			req: innerRequest(req),
		});
		if (step.name === 'schedule') await schedule(req, collection, id, step);
	});
};
