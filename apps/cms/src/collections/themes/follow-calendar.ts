import type { Payload } from 'payload';
import { inTransaction } from '../../database/in-transaction.ts';
import { logger } from '../../http/logging.ts';
import { createLooker } from '../../workers/look.ts';
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
	const onError = (error: unknown) => logger.error({ err: error }, 'The current theme could not be noted');
	await look().catch(onError);
	const looker = createLooker({ look, everyMs: lookEveryMs, onError });
	return { close: looker.stop };
};
