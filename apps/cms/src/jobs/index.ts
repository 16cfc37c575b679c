import type { JobsConfig } from 'payload';
import { clearAudit } from './clear-audit.ts';
import { clearDeliveries } from './clear-deliveries.ts';
import { clearProposals } from './clear-proposals.ts';
import { expireConsents } from './expire-consents.ts';

/** Our own tasks, run in this process once a minute when Payload is started with `cron: true`. */
export const jobs = {
	tasks: [expireConsents, clearDeliveries, clearProposals, clearAudit],
	autoRun: [{ cron: '* * * * *', queue: 'default', limit: 50 }],
	deleteJobOnComplete: true,
} satisfies JobsConfig;
