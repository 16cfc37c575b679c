import type { WithdrawalState } from '@repo/types/contracts';
import { createLocalReq, type Payload } from 'payload';
import { today, dayOf } from '../collections/themes/hooks/periods.ts';
import { hashToken } from './link.ts';

interface FoundConsent {
	id: string;
	withdrawal?: { date?: string | Date | null } | null;
}

const findByLink = (payload: Payload, token: string) =>
	payload.db.findOne<FoundConsent>({
		collection: 'consents',
		where: { linkHash: { equals: hashToken(token) } },
	});

const stateOf = ({ withdrawal }: FoundConsent): WithdrawalState =>
	dayOf(withdrawal?.date) === undefined ? 'given' : 'withdrawn';

/** Whether the consent with this link was withdrawn already; nothing where there is none. */
export const stateByLink = async (payload: Payload, token: string): Promise<WithdrawalState | undefined> => {
	const consent = await findByLink(payload, token);
	return consent ? stateOf(consent) : undefined;
};

/** The person takes the consent back. To ask twice changes nothing. Resolves when the testimony is off the site. */
export const withdrawByLink = async (payload: Payload, token: string): Promise<WithdrawalState | undefined> => {
	const consent = await findByLink(payload, token);
	if (!consent || stateOf(consent) === 'withdrawn') return consent ? 'withdrawn' : undefined;
	await payload.update({
		collection: 'consents',
		id: consent.id,
		data: { withdrawal: { date: `${today()}T00:00:00.000Z`, by: 'The person, by the link' } },
		depth: 0,
		overrideLock: true,
		req: await createLocalReq({}, payload),
	});
	return 'withdrawn';
};
