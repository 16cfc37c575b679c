import type { Payload } from 'payload';
import { bringForward, failsForOthers, updateDelivery, updateEndpoint } from './outbox.ts';
import { noteReceipt } from './receipts.ts';
import type { DeliveryRow, EndpointRow } from './rows.ts';
import { holdMs, nextAttemptMs, pauseAfter } from './schedule.ts';
import { openSecrets, readSecrets } from './secrets.ts';
import type { Outcome, Send } from './send.ts';
import { signedHeaders } from './sign.ts';

/** So many failures in a row are more than one bad message: what waits is brought forward when it is over. */
const outageFailures = 3;

interface Attempt {
	endpoint: EndpointRow;
	delivery: DeliveryRow;
	at: Date;
}

/** Signs and sends one delivery. `undefined` where nothing can be signed. */
export const deliver = async (
	payload: Payload,
	send: Send,
	{ endpoint, delivery, at }: Attempt,
	signal?: AbortSignal,
): Promise<Outcome | undefined> => {
	const { secret } = payload.config;
	const secrets = openSecrets(readSecrets(endpoint.secrets), { secret, id: endpoint.id }, at);
	if (secrets.length === 0) return undefined;
	const body = JSON.stringify(delivery.payload);
	const headers = signedHeaders({ id: delivery.id, body, secrets, at });
	return send({ url: endpoint.url, headers, body }, signal);
};

const later = (at: Date, ms: number) => new Date(at.getTime() + ms).toISOString();

const noteSuccess = async (payload: Payload, { endpoint, delivery, at }: Attempt, { status }: Outcome) => {
	const moment = at.toISOString();
	await updateDelivery(payload, delivery.id, {
		state: 'delivered',
		attempts: (delivery.attempts ?? 0) + 1,
		nextAttemptAt: null,
		lastAttemptAt: moment,
		lastStatus: status,
		lastError: null,
	});
	const failures = endpoint.failures ?? 0;
	const calm = { failures: 0, failingSince: null, lastError: null, heldUntil: null };
	await updateEndpoint(payload, endpoint.id, { lastSuccess: moment, ...(failures > 0 && calm) });
	if (failures >= outageFailures) await bringForward(payload, endpoint.id, new Date());
	await noteReceipt(payload, delivery, 'received');
};

/** One bad message is given up alone; an endpoint is paused when others fail with it. */
const pauseFor = async (
	payload: Payload,
	{ endpoint, delivery, at }: Attempt,
	{ error }: Outcome,
	failures: number,
): Promise<Partial<EndpointRow>> => {
	const paused = at.toISOString();
	if (error === 'gone') return { paused, pausedWhy: 'gone' };
	const failingMs = endpoint.failingSince ? at.getTime() - new Date(endpoint.failingSince).getTime() : 0;
	if (failures < pauseAfter.failures || failingMs < pauseAfter.ms) return {};
	return (await failsForOthers(payload, endpoint.id, delivery.id)) ? { paused, pausedWhy: 'failures' } : {};
};

const noteFailure = async (payload: Payload, attempt: Attempt, outcome: Outcome) => {
	const { endpoint, delivery, at } = attempt;
	const attempts = (delivery.attempts ?? 0) + 1;
	const failures = (endpoint.failures ?? 0) + 1;
	const retryAfterMs = outcome.retryAfterMs ?? 0;
	const delayMs = nextAttemptMs(attempts);
	const isDead = delayMs === undefined;
	await updateDelivery(payload, delivery.id, {
		state: isDead ? 'dead' : 'waiting',
		attempts,
		nextAttemptAt: isDead ? null : later(at, Math.max(delayMs, retryAfterMs)),
		lastAttemptAt: at.toISOString(),
		lastStatus: outcome.status,
		lastError: outcome.error,
	});
	const pause = await pauseFor(payload, attempt, outcome, failures);
	await updateEndpoint(payload, endpoint.id, {
		failures,
		failingSince: endpoint.failingSince ?? at.toISOString(),
		lastError: outcome.error,
		heldUntil: later(at, Math.max(holdMs(failures), retryAfterMs)),
		...pause,
	});
	if (isDead) await noteReceipt(payload, delivery, 'unreachable');
	if (pause.pausedWhy) {
		payload.logger.warn({ endpoint: endpoint.id, why: pause.pausedWhy }, 'A webhook endpoint was paused');
	}
};

export const noteOutcome = (payload: Payload, attempt: Attempt, outcome: Outcome): Promise<void> =>
	outcome.isDelivered ? noteSuccess(payload, attempt, outcome) : noteFailure(payload, attempt, outcome);
