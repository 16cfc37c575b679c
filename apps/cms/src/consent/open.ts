import type { Payload } from 'payload';
import { forgetDeleted } from '../database/forget.ts';
import { onCommit } from '../database/index.ts';
import { createLooker } from '../workers/look.ts';
import { settleConsents } from './settle.ts';

const everyMs = 60_000;

/** Settles consents as they end: by a save at once, by the calendar within a minute of midnight, after a crash at the start. */
export const openConsents = (payload: Payload): { stop: () => Promise<void> } => {
	// A process that died may have deleted rows that the database still keeps a copy of.
	let isForgotten = false;
	const looker = createLooker({
		look: async () => {
			if (await settleConsents(payload)) isForgotten = false;
			isForgotten ||= await forgetDeleted(payload);
		},
		everyMs,
		onError: (error) => payload.logger.error({ err: error }, 'Consents that ended could not be settled'),
	});
	const stopListening = onCommit(payload, (writes) => {
		if (writes.some(({ collection }) => collection === 'consents')) looker.wake();
	});
	looker.wake();
	return {
		stop: async () => {
			stopListening();
			await looker.stop();
		},
	};
};
