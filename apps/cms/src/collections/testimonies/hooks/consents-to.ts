import type { PayloadRequest } from 'payload';
import type { StoredConsent } from './judge-consent.ts';

/** Every consent to a testimony, as whoever judges them needs it: within the transaction of the request, without access rules. */
export const consentsTo = async (
	req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>,
	testimony: string | number,
): Promise<StoredConsent[]> => {
	const { docs } = await req.payload.db.find<StoredConsent & { id: string }>({
		collection: 'consents',
		req,
		pagination: false,
		limit: 0,
		where: { testimony: { equals: testimony } },
	});
	return docs;
};
