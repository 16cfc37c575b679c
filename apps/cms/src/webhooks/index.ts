import type { Payload } from 'payload';
import type { ChangeLog } from '../changes/index.ts';
import { environment } from '../environment.ts';
import { resolveName, type Resolve } from './address/target.ts';
import { countAttempt, measureQueue } from './metrics.ts';
import { runWorker } from './runner.ts';
import { createSender } from './send.ts';
import type { ServiceContext } from './service/context.ts';
import { createWorker } from './worker.ts';

export interface WebhookOptions {
	/** How names are looked up. */
	resolve?: Resolve;
}

export interface Webhooks {
	/** What the API works with. */
	service: ServiceContext;
	stop: () => Promise<void>;
}

/** How long attempts that are under way may go on when the service stops. */
const graceMs = 5000;

/** Starts delivering what the log tells to those who asked for it. */
export const openWebhooks = (
	payload: Payload,
	log: ChangeLog,
	{ resolve = resolveName }: WebhookOptions = {},
): Webhooks => {
	const rules = { allowed: environment.webhookAllowPrivate, resolve };
	const send = createSender(rules);
	const [closing, cut] = [new AbortController(), new AbortController()];
	const worker = createWorker({
		payload,
		log,
		send,
		signal: closing.signal,
		cut: cut.signal,
		onOutcome: countAttempt,
		onFree: () => runner.wake(),
	});
	const stopMeasuring = measureQueue(payload);
	const runner = runWorker({ payload, worker, log });
	return {
		service: { payload, log, rules, send, wake: runner.wake },
		stop: async () => {
			stopMeasuring();
			closing.abort();
			const timer = setTimeout(() => cut.abort(), graceMs);
			await runner.stopped();
			clearTimeout(timer);
		},
	};
};
