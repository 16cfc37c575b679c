import type { Answer } from './caller.ts';
import { OfficeFailure } from './failure.ts';

/** The bytes of an answer that must come: nothing was asked for on condition. */
export const needed = async (answer: Promise<Answer | undefined>): Promise<Uint8Array> => {
	const found = await answer;
	if (found === undefined) throw new OfficeFailure('unreadable', 'The office answered nothing.');
	return found.bytes;
};
