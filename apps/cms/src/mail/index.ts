import type { Payload } from 'payload';
import { onCommit } from '../database/index.ts';
import { environment } from '../environment.ts';
import { countMail, measureMails } from './metrics.ts';
import { mails } from './rows.ts';
import { createMailWorker } from './worker.ts';

/** How often is looked for what is due again, and for what other processes left. */
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
	let sweeping: Promise<void> | undefined;
	let rest: NodeJS.Timeout | undefined;
	const wake = (): void => {
		if (closing.signal.aborted) return;
		sweeping ??= worker
			.sweep()
			.catch((error: unknown) =>
				payload.logger.error({ err: error }, 'The outbox of mails could not be looked through'),
			)
			.finally(() => {
				sweeping = undefined;
				clearTimeout(rest);
				if (worker.restMs() > 0) rest = setTimeout(wake, worker.restMs()).unref();
			});
	};
	const stopListening = onCommit(payload, (writes) => {
		if (writes.some(({ collection }) => collection === mails)) wake();
	});
	const timer = setInterval(wake, pollMs).unref();
	wake();
	return {
		stop: async () => {
			closing.abort();
			stopListening();
			clearInterval(timer);
			clearTimeout(rest);
			stopMeasuring();
			await sweeping;
		},
	};
};
