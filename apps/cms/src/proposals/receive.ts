import type { NewProposal } from '@repo/types/contracts';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { Problem } from '../api/problem.ts';
import { inTransactionOf } from '../database/in-transaction.ts';
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

const isKnown = async ({ db }: Payload, id: string, req?: PayloadRequest) =>
	(await db.findOne({ collection: submissions, where: { id: { equals: id } }, select: {}, ...(req && { req }) })) !==
	null;

const rowOf = (id: string, proposal: NewProposal): SubmissionRow => {
	const now = new Date().toISOString();
	return {
		id,
		title: proposal.title,
		country: proposal.country,
		text: wordsOf(proposal),
		language: proposal.language,
		submitterName: proposal.name || null,
		submitterEmail: proposal.email || null,
		tokenHash: hashToken(statusTokenOf(id)),
		state: 'new',
		createdAt: now,
		updatedAt: now,
	};
};

/** The row comes first: of two that come at once, also where there are no transactions, one finds its id taken. */
const claim = async (req: PayloadRequest, row: SubmissionRow): Promise<void> => {
	const { db } = req.payload;
	if (await isKnown(req.payload, row.id, req)) throw alreadyReceived();
	try {
		await db.create({ collection: submissions, data: { ...row }, returning: false, req });
	} catch (error) {
		throw (await isKnown(req.payload, row.id)) ? alreadyReceived() : error;
	}
};

const store = async (req: PayloadRequest, id: string, proposal: NewProposal): Promise<void> => {
	const { payload } = req;
	await claim(req, rowOf(id, proposal));
	const practice = (await payload.create({
		collection: 'practices',
		data: draftOf(proposal) as never,
		draft: true,
		depth: 0,
		req,
	})) as unknown as Record<string, unknown> & { id: string };
	await payload.db.updateOne({ collection: submissions, id, data: { practice: practice.id }, returning: false, req });
	const event = await recordEvent(req, { collection: 'practices', document: practice.id, action: 'submit' });
	await enqueueMails(req, event, practice);
};

/** Makes a draft that waits for an editor, and what its sender is told of it by: all of it, or nothing. */
export const receiveProposal = async (payload: Payload, id: string, proposal: NewProposal): Promise<void> => {
	const req = await createLocalReq({ locale: proposal.language }, payload);
	await inTransactionOf(req, () => store(req, id, proposal));
};
