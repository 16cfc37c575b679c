import type { Payload } from 'payload';
import type { ChangeLog } from '../changes/index.ts';
import { onCommit, onUnheard } from '../database/index.ts';
import { createLooker } from '../workers/look.ts';
import type { Worker } from './worker.ts';

const pollMs = 5000;

interface RunnerOptions {
	payload: Payload;
	worker: Worker;
	log: Pick<ChangeLog, 'collections'>;
}

/** Lets a worker look whenever the log may have grown, when it is told to, and every few seconds. */
export const runWorker = ({ payload, worker, log }: RunnerOptions) => {
	const looker = createLooker({
		look: worker.sweep,
		everyMs: pollMs,
		onError: (error) => payload.logger.error({ err: error }, 'Webhooks could not be looked through'),
	});
	const stopListening = onCommit(payload, (writes) => {
		if (writes.some(({ collection }) => log.collections.has(collection))) looker.wake();
	});
	const stopForgetting = onUnheard(payload, looker.wake);
	looker.wake();
	return {
		wake: looker.wake,
		/** Resolves when nothing is under way any more; the worker's signal has to be aborted before. */
		stopped: async () => {
			stopListening();
			stopForgetting();
			await looker.stop();
			await worker.idle();
		},
	};
};
