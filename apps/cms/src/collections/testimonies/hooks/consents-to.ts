import type { PayloadRequest, Where } from 'payload';
import type { StoredConsent } from './judge-consent.ts';

export interface FoundConsent extends StoredConsent {
	id: string;
	testimony?: string | null;
}

type Request = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>;

/** Consents as whoever judges them needs them: within the transaction of the request, without access rules. */
export const findConsents = async (req: Request, where: Where): Promise<FoundConsent[]> => {
	const { docs } = await req.payload.db.find<FoundConsent>({
		collection: 'consents',
		req,
		pagination: false,
		limit: 0,
		where,
	});
	return docs;
};

/** Every consent to a testimony. */
export const consentsTo = (req: Request, testimony: string | number): Promise<FoundConsent[]> =>
	findConsents(req, { testimony: { equals: testimony } });
