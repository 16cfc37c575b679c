import { addDataAndFileToRequest, APIError, Forbidden, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { may } from '../access/judge.ts';
import { actorOf, isStaff } from '../access/roles.ts';
import { environment } from '../environment.ts';
import { submissions, type SubmissionRow } from '../proposals/rows.ts';
import { readHistory, type ReviewEvent } from './history.ts';
import { findDraft } from '../schedules/plan.ts';
import { plansOf } from '../schedules/rows.ts';
import { standingOf, takeStep } from './take-step.ts';
import { transitionNames, transitionOf, type ReviewedCollection } from './transitions.ts';

const yearMs = 366 * 24 * 60 * 60 * 1000;

const stepSchema = z
	.strictObject({
		step: z.enum(transitionNames),
		comment: z.string().trim().min(1).max(2000).optional(),
		due: z.iso.datetime({ offset: true }).optional(),
	})
	.superRefine(({ step, comment, due }, { addIssue }) => {
		const { needs } = transitionOf(step);
		const complain = (path: string, message: string) => addIssue({ code: 'custom', path: [path], message });
		if (needs === 'comment' && comment === undefined) complain('comment', 'Say what has to change.');
		if (needs !== 'comment' && comment !== undefined) complain('comment', 'Only sending back takes a comment.');
		if (needs !== 'time' && due !== undefined) complain('due', 'Only scheduling takes a time.');
		if (needs !== 'time') return;
		const waitMs = due === undefined ? 0 : Date.parse(due) - Date.now();
		if (waitMs <= 0 || waitMs > yearMs) complain('due', 'Must be later than now, and within a year.');
	});

const readStep = async (req: PayloadRequest) => {
	await addDataAndFileToRequest(req);
	const parsed = stepSchema.safeParse(req.data ?? {});
	if (parsed.success) return parsed.data;
	const errors = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
	const text = errors.map(({ path, message }) => `${path || 'body'}: ${message}`).join(' ');
	throw new APIError(text, 400, { errors }, true);
};

/** The proposal that a practice came from, for whoever may read it: there is how to reach its sender. */
const proposalOf = async (req: PayloadRequest, collection: ReviewedCollection, document: string) => {
	if (collection !== 'practices' || !may(req, 'submissions', 'read')) return null;
	const where = { practice: { equals: document } };
	return (await req.payload.db.findOne<SubmissionRow>({ collection: submissions, where, req }))?.id ?? null;
};

/** When the text shall be published. */
const dueOf = async (req: PayloadRequest, collection: ReviewedCollection, document: string) => {
	const plans = await plansOf(req, { collection, document });
	return plans.find(({ direction, state }) => direction === 'publish' && state === 'waiting')?.at ?? null;
};

const isTelling = ({ action, by, subject }: ReviewEvent) => action !== 'assigned' || by !== subject;

const tell = async (req: PayloadRequest, collection: ReviewedCollection) => {
	const document = await findDraft(req, collection);
	const { isLocked, isOwn, next, stage } = await standingOf(req, collection, document);
	const history = await readHistory(req, collection, document.id);
	const body = {
		stage,
		isOwn,
		isLocked,
		next,
		tellsByMail: environment.mail !== undefined,
		proposal: await proposalOf(req, collection, document.id),
		due: await dueOf(req, collection, document.id),
		// That whoever began a text is its writer goes without saying.
		history: history.filter(isTelling).map(({ id, action, at, byName, comment, due }) => ({
			id,
			action,
			at,
			by: byName ?? null,
			comment: comment ?? null,
			due: due ?? null,
		})),
	};
	return Response.json(body, { headers: { 'cache-control': 'private, no-store' } });
};

const staffOnly = (req: PayloadRequest) => {
	if (!isStaff(actorOf(req))) throw new Forbidden(req.t);
};

/** `GET` tells where a text is on its way and what may be done with it, `POST` does it. */
export const reviewEndpoints = (collection: ReviewedCollection): Endpoint[] => [
	{
		path: '/:id/review',
		method: 'get',
		handler: async (req) => {
			staffOnly(req);
			return tell(req, collection);
		},
	},
	{
		path: '/:id/review',
		method: 'post',
		handler: async (req) => {
			staffOnly(req);
			const { step: name, comment, due } = await readStep(req);
			await takeStep(req, collection, () => findDraft(req, collection), { name, comment, due });
			return tell(req, collection);
		},
	},
];
