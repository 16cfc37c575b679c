import type { PurgeStep } from '@repo/types/vocabulary';
import type { PayloadRequest } from 'payload';
import { v5 as uuidv5 } from 'uuid';
import { receipts } from '../webhooks/rows.ts';

const collection = 'testimonies';

/** The entry that told of the withdrawal; 0 where the public had never heard of it. */
const withdrawalOf = async ({ payload: { db } }: PayloadRequest, document: string): Promise<number> => {
	const { docs } = await db.find<{ id: string; seq: number }>({
		collection: 'changes',
		where: { and: [{ document: { equals: document } }, { kind: { equals: 'withdrawn' } }] },
		sort: '-seq',
		limit: 1,
		pagination: false,
		select: { seq: true },
	});
	return docs[0]?.seq ?? 0;
};

/** Notes, once and for good, that a step was taken. */
export const notePurge = async (req: PayloadRequest, document: string, step: PurgeStep): Promise<void> => {
	const { db } = req.payload;
	const seq = await withdrawalOf(req, document);
	const id = uuidv5(`receipts/${document}/${seq}/${step}`, uuidv5.URL);
	if (await db.findOne({ collection: receipts, where: { id: { equals: id } }, req })) return;
	const own = { agencyId: 'own', agencyName: 'IntegrationNorden', delivery: 'own' };
	const data = { id, collection, document, seq, step, at: new Date().toISOString(), ...own };
	await db.create({ collection: receipts, data, returning: false, req });
};
