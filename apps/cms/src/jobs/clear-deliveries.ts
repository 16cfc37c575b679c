import type { TaskConfig, Where } from 'payload';
import { daysAgo } from './days-ago.ts';

/** Days that a delivery is kept after it was last touched. Receipts for withdrawals are kept for ever, elsewhere. */
const keptDays = { delivered: 30, dead: 90 } as const;

/** An address that could not be reached is somebody's. */
const keptDeadMailDays = 30;

/** So long, whoever follows an old preview link reads that it has run out. */
const keptLinkDays = 90;

/** More than a year, so that a month can be held against the one of last year. */
const keptUsageDays = 400;

/**
 * Forgets deliveries that are long done, those that nobody wanted to send again, mails that were given up, preview links that ran out
 * and old counts of requests.
 */
export const clearDeliveries: TaskConfig<{ input: object; output: object }> = {
	slug: 'clearDeliveries',
	label: 'Forget old deliveries to agencies and old counts of their requests',
	retries: 3,
	schedule: [{ cron: '17 3 * * *', queue: 'default' }],
	handler: async ({ req }) => {
		for (const [state, days] of Object.entries(keptDays)) {
			const where: Where = { and: [{ state: { equals: state } }, { updatedAt: { less_than: daysAgo(days) } }] };
			await req.payload.db.deleteMany({ collection: 'webhook-deliveries', where, req });
		}
		const dead: Where = {
			and: [{ state: { equals: 'dead' } }, { updatedAt: { less_than: daysAgo(keptDeadMailDays) } }],
		};
		await req.payload.db.deleteMany({ collection: 'mails', where: dead, req });
		// What has run out or was revoked opens nothing; for a while it still says that it did.
		const over: Where = { expires: { less_than: daysAgo(keptLinkDays) } };
		await req.payload.db.deleteMany({ collection: 'preview-links', where: over, req });
		const day = { less_than: daysAgo(keptUsageDays).slice(0, 10) };
		await req.payload.db.deleteMany({ collection: 'agency-days', where: { day }, req });
		return { output: {} };
	},
};
