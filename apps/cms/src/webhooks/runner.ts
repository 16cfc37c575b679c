import type { Payload } from 'payload';
import type { ChangeLog } from '../changes/index.ts';
import { onCommit, onUnheard } from '../database/index.ts';
import type { Worker } from './worker.ts';

/** How often the worker looks for what is due again, and for what other processes left. */
const pollMs = 5000;

interface RunnerOptions {
	payload: Payload;
	worker: Worker;
	log: Pick<ChangeLog, 'collections'>;
	signal: AbortSignal;
}

/** Lets a worker look whenever the log may have grown, when it is told to, and every few seconds. */
export const runWorker = ({ payload, worker, log, signal }: RunnerOptions) => {
	let sweeping: Promise<void> | undefined;
	let isStale = false;

	const sweepUntilFresh = async () => {
		do {
			isStale = false;
			await worker.sweep();
		} while (isStale && !signal.aborted);
	};
	/** Returns at once. */
	const wake = (): void => {
		if (signal.aborted) return;
		isStale = true;
		sweeping ??= sweepUntilFresh()
			.catch((error: unknown) => payload.logger.error({ err: error }, 'Webhooks could not be looked through'))
			.finally(() => (sweeping = undefined));
	};

	const stopListening = onCommit(payload, (writes) => {
		if (writes.some(({ collection }) => log.collections.has(collection))) wake();
	});
	const stopForgetting = onUnheard(payload, wake);
	const timer = setInterval(wake, pollMs).unref();
	wake();
	return {
		wake,
		/** Resolves when nothing is under way any more; `signal` has to be aborted before. */
		stopped: async () => {
			stopListening();
			stopForgetting();
			clearInterval(timer);
			await sweeping;
			await worker.idle();
		},
	};
};
