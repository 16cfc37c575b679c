import { defaultLocale } from '@repo/i18n';
import type { MailKind, ReviewAction } from '@repo/types/vocabulary';
import type { PayloadRequest, Where } from 'payload';
import { v7 as uuidv7 } from 'uuid';
import { environment } from '../environment.ts';
import { submissions, type SubmissionRow } from '../proposals/rows.ts';
import { readHistory, type ReviewEvent } from '../review/history.ts';
import { ownerOf } from '../review/own.ts';
import { editorsFor, userWith, type Receiver } from './receivers.ts';
import { mails, type MailRow } from './rows.ts';

type Document = Record<string, unknown> & { id: string };

const kinds: Partial<Record<ReviewAction, MailKind>> = {
	submit: 'submitted',
	return: 'returned',
	publish: 'published',
	failed: 'failed',
	'failed-unpublish': 'failed-unpublish',
};

/** Whoever did any of this last. */
const lastToDo = async (req: PayloadRequest, { collection, document }: ReviewEvent, ...actions: ReviewAction[]) => {
	const history = await readHistory(req, collection, document);
	return history.find(({ action }) => actions.includes(action))?.by;
};

/** The writer: a column's owner, or whoever submitted a practice. Nobody is told of what they did themselves. */
const writerOf = async (req: PayloadRequest, event: ReviewEvent, document: Document): Promise<Receiver[]> => {
	const writer = event.collection === 'columns' ? ownerOf(document) : await lastToDo(req, event, 'submit');
	return writer === event.by ? [] : userWith(req, writer);
};

const proposerKinds: Partial<Record<MailKind, MailKind>> = {
	submitted: 'proposal-received',
	returned: 'proposal-returned',
	published: 'proposal-published',
};

interface Addressed extends Receiver {
	kind: MailKind;
}

/** Whoever proposed the practice from the site, if they left an address; told of the first publication only. */
const proposerOf = async (
	req: PayloadRequest,
	kind: MailKind,
	{ collection, document, by }: ReviewEvent,
): Promise<Addressed[]> => {
	const proposerKind = proposerKinds[kind];
	if (collection !== 'practices' || !proposerKind || (kind === 'submitted' && by)) return [];
	const where: Where = { and: [{ practice: { equals: document } }, { submitterEmail: { exists: true } }] };
	const row = await req.payload.db.findOne<SubmissionRow>({ collection: submissions, where, req });
	if (!row?.submitterEmail) return [];
	return [{ kind: proposerKind, to: row.submitterEmail, language: row.language ?? defaultLocale }];
};

/** Whoever planned it, and the editors: somebody has to do something, and the first may be away. */
const concernedBy = async (req: PayloadRequest, event: ReviewEvent, document: Document): Promise<Receiver[]> => {
	const planner = await lastToDo(req, event, 'schedule', 'schedule-unpublish', 'reschedule');
	const receivers = [...(await userWith(req, planner)), ...(await editorsFor(req, event, document))];
	return [...new Map(receivers.map((receiver) => [receiver.to, receiver])).values()];
};

const receiversOf = async (req: PayloadRequest, kind: MailKind, event: ReviewEvent, document: Document) => {
	if (kind === 'submitted') return editorsFor(req, event, document);
	if (kind === 'failed' || kind === 'failed-unpublish') return concernedBy(req, event, document);
	return writerOf(req, event, document);
};

/**
 * Puts the mails about a step into the outbox, in the transaction of the step: either both happened or neither. Nothing
 * is put there where no mail can be sent, so that nobody gets news of last year when that changes.
 */
export const enqueueMails = async (req: PayloadRequest, event: ReviewEvent, document: Document): Promise<void> => {
	const kind = kinds[event.action];
	if (!environment.mail || !kind) return;
	const staff = await receiversOf(req, kind, event, document);
	const receivers = [...staff.map((receiver) => ({ ...receiver, kind })), ...(await proposerOf(req, kind, event))];
	for (const { to, language, kind: told } of receivers) {
		const row: MailRow = {
			id: uuidv7(),
			to,
			language,
			kind: told,
			event: event.id,
			state: 'waiting',
			attempts: 0,
			nextAttemptAt: event.at,
			createdAt: event.at,
			updatedAt: event.at,
		};
		await req.payload.db.create({ collection: mails, data: { ...row }, returning: false, req });
	}
};
