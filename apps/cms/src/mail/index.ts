import type { Payload } from 'payload';
import { onCommit } from '../database/index.ts';
import { environment } from '../environment.ts';
import { createLooker } from '../workers/look.ts';
import { countMail, measureMails } from './metrics.ts';
import { mails } from './rows.ts';
import { createMailWorker } from './worker.ts';

const pollMs = 5000;

/** Starts sending what is in the outbox. Says plainly when nothing can be sent. */
export const openMail = (payload: Payload): { stop: () => Promise<void> } => {
	if (!environment.mail) {
		payload.logger.warn(
			'SMTP_URL is not set: nobody is told by mail of what is submitted, returned or published, and nobody gets a new password.',
		);
		return { stop: () => Promise.resolve() };
	}
	const closing = new AbortController();
	const worker = createMailWorker({ payload, signal: closing.signal, onOutcome: countMail });
	const stopMeasuring = measureMails(payload);
	let rest: NodeJS.Timeout | undefined;
	const look = async () => {
		try {
			await worker.sweep();
		} finally {
			clearTimeout(rest);
			if (worker.restMs() > 0) rest = setTimeout(looker.wake, worker.restMs()).unref();
		}
	};
	const looker = createLooker({
		look,
		everyMs: pollMs,
		onError: (error) => payload.logger.error({ err: error }, 'The outbox of mails could not be looked through'),
	});
	const stopListening = onCommit(payload, (writes) => {
		if (writes.some(({ collection }) => collection === mails)) looker.wake();
	});
	looker.wake();
	return {
		stop: async () => {
			closing.abort();
			stopListening();
			stopMeasuring();
			await looker.stop();
			clearTimeout(rest);
		},
	};
};
