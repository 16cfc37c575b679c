import { onCommit, onUnheard } from '../database/committed.ts';
import { createLooker } from '../workers/look.ts';
import type { Payload } from 'payload';

interface TailOptions {
	payload: Payload;
	newest: () => Promise<number>;
	/** Whether a write to this collection may have come with an entry. */
	isLogged: (collection: string) => boolean;
}

/** Without Redis, other processes write and say nothing. */
const pollMs = 2000;

interface Waiter {
	after: number;
	resolve: () => void;
}

/** Lets many readers wait for the next entry with one look at the database between them. */
export const createTail = ({ payload, newest, isLogged }: TailOptions) => {
	const waiters = new Set<Waiter>();
	const looker = createLooker({
		look: async () => {
			if (waiters.size === 0) return;
			const seq = await newest();
			for (const waiter of waiters) if (waiter.after < seq) waiter.resolve();
		},
		everyMs: pollMs,
		onError: (error) => payload.logger.error({ err: error }, 'The change log could not be read'),
	});

	const stopListening = onCommit(payload, (writes) => {
		if (writes.some(({ collection }) => isLogged(collection))) looker.wake();
	});
	const stopForgetting = onUnheard(payload, looker.wake);

	return {
		/** Resolves when there is an entry after this one, or when the signal says so. Never rejects. */
		waitBeyond: (after: number, signal: AbortSignal): Promise<void> =>
			new Promise((resolve) => {
				const waiter: Waiter = {
					after,
					resolve: () => {
						waiters.delete(waiter);
						signal.removeEventListener('abort', waiter.resolve);
						resolve();
					},
				};
				waiters.add(waiter);
				signal.addEventListener('abort', waiter.resolve);
				// What came since the caller looked.
				if (signal.aborted) waiter.resolve();
				else looker.wake();
			}),
		close: async (): Promise<void> => {
			stopListening();
			stopForgetting();
			for (const waiter of waiters) waiter.resolve();
			await looker.stop();
		},
	};
};
