import type { JobsConfig } from 'payload';
import { clearAudit } from './clear-audit.ts';
import { clearDeliveries } from './clear-deliveries.ts';
import { clearProposals } from './clear-proposals.ts';
import { expireConsents } from './expire-consents.ts';
import { publishWhenDue } from './publish-when-due.ts';

/** Scheduled publishing and our own tasks, run in this process once a minute when Payload is started with `cron: true`. */
export const jobs = {
	tasks: [expireConsents, clearDeliveries, publishWhenDue, clearProposals, clearAudit],
	autoRun: [{ cron: '* * * * *', queue: 'default', limit: 50 }],
	deleteJobOnComplete: true,
} satisfies JobsConfig;
