import type { Payload } from 'payload';
import { inTransaction } from '../../database/in-transaction.ts';
import { logger } from '../../http/logging.ts';
import { noteCurrentTheme } from './hooks/note-current.ts';
import { today } from './hooks/periods.ts';

const lookEveryMs = 1000;

/**
 * Lets the themes change on their day: at once for the days that passed while nobody was here, then within a second of
 * midnight. It asks the clock instead of waiting for a moment, so that a machine that slept or was set right is no matter.
 */
export const followCalendar = async (payload: Payload): Promise<{ close: () => Promise<void> }> => {
	let noted = '';
	const look = async () => {
		const day = today();
		if (day === noted) return;
		await inTransaction(payload, (req) => noteCurrentTheme({ ...req, payload }));
		noted = day;
	};
	const complain = (error: unknown) => logger.error({ err: error }, 'The current theme could not be noted');
	let running = look().catch(complain);
	await running;
	let isRunning = false;
	const timer = setInterval(() => {
		if (isRunning) return;
		isRunning = true;
		running = look()
			.catch(complain)
			.finally(() => {
				isRunning = false;
			});
	}, lookEveryMs);
	timer.unref();
	return {
		close: async () => {
			clearInterval(timer);
			await running;
		},
	};
};
