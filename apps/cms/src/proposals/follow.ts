import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook } from 'payload';
import { submissions } from './rows.ts';

const of = (practice: unknown) => ({ practice: { equals: practice } });

/** A proposal is settled when its practice is published or thrown away. */
export const settleProposal: CollectionAfterChangeHook = async ({ doc, req }) => {
	const state = doc._status === 'published' ? 'accepted' : doc.deletedAt ? 'declined' : undefined;
	if (state === undefined) return doc;
	const where = { and: [of(doc.id), { state: { not_equals: state } }] };
	const data = { state, updatedAt: new Date().toISOString() };
	await req.payload.db.updateMany({ collection: submissions, where, data, req });
	return doc;
};

/** What is deleted for good leaves nobody's address behind. Before it: afterwards no row names it any more. */
export const dropProposal: CollectionBeforeDeleteHook = async ({ id, req }) => {
	await req.payload.db.deleteMany({ collection: submissions, where: of(id), req });
};
