import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import type { ChangeLog } from '../changes/index.ts';
import { deliver, noteOutcome } from './attempt.ts';
import { claim, findFree, release, renew } from './leases.ts';
import { anyDue, enqueue, LeaseLost, nextDue, updateEndpoint } from './outbox.ts';
import { noteReceipt } from './receipts.ts';
import type { EndpointRow } from './rows.ts';
import type { Outcome, Send } from './send.ts';

export interface WorkerOptions {
	payload: Payload;
	log: Pick<ChangeLog, 'newest' | 'page'>;
	send: Send;
	/** Aborted when the service stops: nothing new is begun. */
	signal: AbortSignal;
	/** Aborted a little later: what is under way then is left as it was. */
	cut?: AbortSignal;
	onOutcome?: ((outcome: Outcome) => void) | undefined;
	/** There is room for another endpoint. Not called after an error, which may be the next one's too. */
	onFree?: (() => void) | undefined;
	/** So many endpoints are delivered to side by side; to each, one letter after the other. */
	parallel?: number;
}

/**
 * Delivers what is due. Endpoints do not wait for each other, and of several workers, in one process or many, one at a
 * time has an endpoint. A delivery is marked only after its answer: whoever dies before it, sends it again.
 */
export const createWorker = ({ payload, log, send, signal, cut, onOutcome, onFree, parallel = 16 }: WorkerOptions) => {
	const running = new Map<string, Promise<void>>();

	/** Whether the next letter may follow at once. */
	const deliverNext = async (endpoint: EndpointRow): Promise<boolean> => {
		const delivery = await nextDue(payload, endpoint.id, new Date());
		if (!delivery) return false;
		if (!delivery.attempts) await noteReceipt(payload, delivery, 'told');
		const attempt = { endpoint, delivery, at: new Date() };
		const outcome = await deliver(payload, send, attempt, cut);
		if (!outcome) {
			await updateEndpoint(payload, endpoint.id, { paused: attempt.at.toISOString(), pausedWhy: 'secret' });
			return false;
		}
		onOutcome?.(outcome);
		await noteOutcome(payload, attempt, outcome);
		return true;
	};

	const work = async (id: string): Promise<void> => {
		const owner = randomUUID();
		if (!(await claim(payload, id, owner, new Date()))) return;
		try {
			while (!signal.aborted) {
				const endpoint = await renew(payload, id, owner, new Date());
				if (!endpoint) return;
				const hasMore = (await deliverNext(endpoint)) || (await enqueue(payload, log, endpoint, owner));
				if (!hasMore) return;
			}
		} finally {
			await release(payload, id, owner);
		}
	};

	const start = (id: string) => {
		const done = work(id).then(
			() => {
				running.delete(id);
				onFree?.();
			},
			(error: unknown) => {
				running.delete(id);
				if (cut?.aborted || error instanceof LeaseLost) return;
				payload.logger.error({ err: error, endpoint: id }, 'Delivering to a webhook endpoint failed');
			},
		);
		running.set(id, done);
	};

	/** Starts work for every endpoint that has some, as far as there is room. Does not wait for it. */
	const sweep = async (): Promise<void> => {
		const newest = await log.newest();
		const now = new Date();
		const free = (await findFree(payload, now)).filter(({ id }) => !running.has(id));
		const idle = new Set(free.filter(({ cursor }) => cursor >= newest).map(({ id }) => id));
		for (const { id } of free) if (!idle.has(id) && running.size < parallel) start(id);
		while (running.size < parallel) {
			const id = await anyDue(payload, [...idle], now);
			if (id === undefined) break;
			idle.delete(id);
			start(id);
		}
	};

	return {
		sweep,
		/** Resolves when everything that was under way is done. */
		idle: async () => {
			while (running.size > 0) await Promise.all(running.values());
		},
		/** Delivers until nothing is due. */
		settle: async () => {
			do {
				await Promise.all(running.values());
				await sweep();
			} while (running.size > 0);
		},
	};
};

export type Worker = ReturnType<typeof createWorker>;
