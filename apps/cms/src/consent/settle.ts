import { createLocalReq, type Payload, type Where } from 'payload';
import { findConsents } from '../collections/testimonies/hooks/consents-to.ts';
import { enforceConsent } from '../collections/testimonies/hooks/enforce-consent.ts';
import { today } from '../collections/themes/hooks/periods.ts';
import { purgeTestimony } from './purge.ts';

const ended = (): Where => ({
	or: [{ expires: { less_than: `${today()}T00:00:00.000Z` } }, { 'withdrawal.date': { exists: true } }],
});

/** Takes the testimony down, deletes what is kept of it where no other consent holds, and only then says that this is done. */
const settle = async (payload: Payload, testimony: string): Promise<void> => {
	const req = await createLocalReq({}, payload);
	await enforceConsent(req, testimony);
	await purgeTestimony(payload, testimony);
	await payload.db.updateMany({
		collection: 'consents',
		where: { and: [{ testimony: { equals: testimony } }, ended()] },
		data: { settledAt: new Date().toISOString() },
		req,
	});
};

/** Does what the end of consents asks for, for all that ended since, and for what a process that died left half done. Whether there was any. */
export const settleConsents = async (payload: Payload): Promise<boolean> => {
	const open = await findConsents({ payload }, { and: [{ settledAt: { exists: false } }, ended()] });
	const testimonies = new Set(open.map((consent) => consent.testimony));
	for (const testimony of testimonies) if (testimony) await settle(payload, testimony);
	return testimonies.size > 0;
};
