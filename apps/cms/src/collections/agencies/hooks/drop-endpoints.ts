import type { CollectionBeforeDeleteHook } from 'payload';

/** Deliveries, receiving addresses and what was counted go with their agency; receipts stay. */
export const dropEndpoints: CollectionBeforeDeleteHook = async ({ id, req }) => {
	const where = { agency: { equals: id } };
	for (const collection of ['webhook-deliveries', 'webhook-endpoints', 'agency-days'] as const) {
		await req.payload.db.deleteMany({ collection, where, req });
	}
};
