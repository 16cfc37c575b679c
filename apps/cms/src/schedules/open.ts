import type { Payload } from 'payload';
import { onCommit } from '../database/index.ts';
import { createLooker } from '../workers/look.ts';
import { carryOver } from './carry-over.ts';
import { countSchedule, measureSchedules } from './metrics.ts';
import { schedules } from './rows.ts';
import { createScheduleWorker } from './worker.ts';

/** How late something may be. */
const tickMs = 1000;
/** What other instances have planned is looked for so often; they do it themselves, unless they end. */
const lookMs = 5000;

/**
 * Keeps the plans: at once what came due while nobody was here, then each within a second of its time. It asks the clock
 * instead of waiting for a moment, so that a machine that slept or was set right is no matter.
 */
export const openSchedules = async (payload: Payload): Promise<{ stop: () => Promise<void> }> => {
	const closing = new AbortController();
	const worker = createScheduleWorker({ payload, signal: closing.signal, onOutcome: countSchedule });
	const onError = (error: unknown) => payload.logger.error({ err: error }, 'The schedules could not be looked through');
	let next: number | undefined;
	let lookedAt = -Infinity;
	const look = async () => {
		const isDue = next !== undefined && Date.now() >= next;
		if (!isDue && performance.now() - lookedAt < lookMs) return;
		lookedAt = performance.now();
		await worker.sweep();
		next = await worker.nextAt();
	};
	await carryOver(payload).catch(onError);
	await look().catch(onError);
	const looker = createLooker({ look, everyMs: tickMs, onError });
	const stopListening = onCommit(payload, (writes) => {
		if (!writes.some(({ collection }) => collection === schedules)) return;
		lookedAt = -Infinity;
		looker.wake();
	});
	const stopMeasuring = measureSchedules(payload);
	return {
		stop: async () => {
			closing.abort();
			stopListening();
			stopMeasuring();
			await looker.stop();
		},
	};
};
