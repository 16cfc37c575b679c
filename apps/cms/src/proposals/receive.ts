import type { NewProposal } from '@repo/types/contracts';
import {
	commitTransaction,
	createLocalReq,
	initTransaction,
	killTransaction,
	type Payload,
	type PayloadRequest,
} from 'payload';
import { Problem } from '../api/problem.ts';
import { enqueueMails } from '../mail/enqueue.ts';
import { recordEvent } from '../review/history.ts';
import { paragraphs } from '../rich-text/paragraphs.ts';
import { submissions, type SubmissionRow } from './rows.ts';
import { hashToken, statusTokenOf } from './secrets.ts';

/** Everything that was written, in the order of the form, so that editors see it as it came whatever becomes of the draft. */
const wordsOf = ({ summary, place, problem, did, didNotWork }: NewProposal) =>
	[summary, place, problem, did, didNotWork].filter((part) => part).join('\n\n');

const draftOf = ({ title, country, place, summary, problem, did, didNotWork }: NewProposal) => ({
	title,
	country,
	...(place && { placeName: place }),
	summary,
	coverage: 'full' as const,
	problem: paragraphs(problem),
	actions: [{ title: title.slice(0, 200), text: did }],
	...(didNotWork && { evidence: { whatDidNotWork: paragraphs(didNotWork) } }),
	stage: 'submitted' as const,
});

const alreadyReceived = () =>
	new Problem('conflict', {
		detail: 'This proposal has been received already. Ask for a new form to send another one.',
	});

const store = async (req: PayloadRequest, id: string, proposal: NewProposal): Promise<void> => {
	const { payload } = req;
	const where = { id: { equals: id } };
	if ((await payload.db.findOne({ collection: submissions, where, select: {}, req })) !== null) throw alreadyReceived();
	const practice = (await payload.create({
		collection: 'practices',
		data: draftOf(proposal) as never,
		draft: true,
		depth: 0,
		req,
	})) as unknown as Record<string, unknown> & { id: string };
	const now = new Date().toISOString();
	const row: SubmissionRow = {
		id,
		title: proposal.title,
		country: proposal.country,
		text: wordsOf(proposal),
		language: proposal.language,
		submitterName: proposal.name || null,
		submitterEmail: proposal.email || null,
		tokenHash: hashToken(statusTokenOf(id)),
		practice: practice.id,
		state: 'new',
		createdAt: now,
		updatedAt: now,
	};
	await payload.db.create({ collection: submissions, data: { ...row }, returning: false, req });
	const event = await recordEvent(req, { collection: 'practices', document: practice.id, action: 'submit' });
	await enqueueMails(req, event, practice);
};

/** Makes a draft that waits for an editor, and what its sender is told of it by: all of it, or nothing. */
export const receiveProposal = async (payload: Payload, id: string, proposal: NewProposal): Promise<void> => {
	const req = await createLocalReq({ locale: proposal.language }, payload);
	await initTransaction(req);
	try {
		await store(req, id, proposal);
		await commitTransaction(req);
	} catch (error) {
		await killTransaction(req);
		throw error;
	}
};
