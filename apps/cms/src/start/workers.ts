import { createLocalReq, type Payload } from 'payload';
import { openLog, type ChangeLog } from '../changes/index.ts';
import { openPictures } from '../collections/media/describe-older.ts';
import { enforceConsents } from '../collections/testimonies/enforce-consents.ts';
import { followCalendar } from '../collections/themes/follow-calendar.ts';
import { openConsents } from '../consent/open.ts';
import { openMail } from '../mail/index.ts';
import { openMerges } from '../merge/open.ts';
import { openSchedules } from '../schedules/open.ts';
import { openStatistics } from '../statistics/open.ts';
import { openWebhooks, type Webhooks } from '../webhooks/index.ts';

export interface Workers {
	log: ChangeLog;
	webhooks: Webhooks['service'];
	/** Answers whoever waits for changes, or the server would wait for them; begins nothing new. */
	release: () => Promise<void>;
	/** Lets what is under way finish. */
	close: () => Promise<void>;
}

/** Starts what goes on without being asked for. When this returns, nothing is public that must not be. */
export const openWorkers = async (payload: Payload): Promise<Workers> => {
	const log = await openLog(payload);
	// Before anything is answered: nobody was here to see a consent run out.
	await enforceConsents(await createLocalReq({}, payload)).catch((error: unknown) =>
		payload.logger.error({ err: error }, 'Testimonies could not be held to their consents'),
	);
	const merges = await openMerges(payload);
	const calendar = await followCalendar(payload);
	const clock = await openSchedules(payload);
	const webhooks = openWebhooks(payload, log);
	const mail = openMail(payload);
	const consents = openConsents(payload);
	const statistics = openStatistics(payload);
	const pictures = openPictures(payload);
	let delivered: Promise<void> | undefined;
	return {
		log,
		webhooks: webhooks.service,
		release: async () => {
			delivered = webhooks.stop();
			await calendar.close();
			await clock.stop();
			await statistics.stop();
			await merges.stop();
			await log.close();
		},
		close: async () => {
			await delivered;
			await mail.stop();
			await consents.stop();
			await pictures.stop();
		},
	};
};
