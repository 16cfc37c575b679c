import type { ProposalChallenge } from '@repo/types/contracts';
import { createChallenge, extractParams, verifySolution } from 'altcha-lib';
import { keyFor } from './secrets.ts';

/** About half a second of an ordinary telephone: nothing for a person, much for whoever sends thousands. */
const maxNumber = 100_000;

const key = () => keyFor('work').toString('hex');

/** Work that counts for one ticket only. */
export const workFor = async (ticket: string): Promise<ProposalChallenge['work']> => {
	const { challenge, salt, signature } = await createChallenge({ hmacKey: key(), maxNumber, params: { ticket } });
	return { algorithm: 'SHA-256', challenge, maxnumber: maxNumber, salt, signature };
};

/** Whether the work was done, and for this ticket. */
export const isWorkDone = async (altcha: string, ticket: string): Promise<boolean> => {
	try {
		return extractParams(altcha).ticket === ticket && (await verifySolution(altcha, key()));
	} catch {
		// Base64 of something else.
		return false;
	}
};
