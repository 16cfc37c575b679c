import type { ReceiptStep } from '@repo/types/vocabulary';
import type { Payload } from 'payload';
import { v5 as uuidv5 } from 'uuid';
import { withdrawalIn } from './events.ts';
import { receipts, type DeliveryRow } from './rows.ts';

/** Notes, once and for good, how far an agency has come with a withdrawal. Nothing for what is not a withdrawal. */
export const noteReceipt = async ({ db }: Payload, delivery: DeliveryRow, step: ReceiptStep): Promise<void> => {
	const withdrawn = withdrawalIn(delivery);
	if (!withdrawn) return;
	const id = uuidv5(`receipts/${delivery.id}/${step}`, uuidv5.URL);
	const isNoted = async () => (await db.findOne({ collection: receipts, where: { id: { equals: id } } })) !== null;
	if (await isNoted()) return;
	const agency = await db.findOne<{ id: string; name?: string | null }>({
		collection: 'agencies',
		where: { id: { equals: delivery.agency } },
		select: { name: true },
	});
	const data = {
		id,
		collection: withdrawn.collection,
		document: withdrawn.id,
		seq: delivery.seq ?? 0,
		step,
		at: new Date().toISOString(),
		agencyId: delivery.agency,
		agencyName: agency?.name ?? delivery.agency,
		delivery: delivery.id,
	};
	await db.create({ collection: receipts, data, returning: false }).catch(async (error: unknown) => {
		// Two confirmations at once are one.
		if (!(await isNoted())) throw error;
	});
};
