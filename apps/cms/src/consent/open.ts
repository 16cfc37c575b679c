import type { Payload } from 'payload';
import { onCommit } from '../database/index.ts';
import { createLooker } from '../workers/look.ts';
import { settleConsents } from './settle.ts';

const everyMs = 60_000;

/** Settles consents as they end: by a save at once, by the calendar within a minute of midnight, after a crash at the start. */
export const openConsents = (payload: Payload): { stop: () => Promise<void> } => {
	const looker = createLooker({
		look: () => settleConsents(payload),
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
