import type { TaskConfig } from 'payload';
import { environment } from '../environment.ts';
import { daysAgo } from './days-ago.ts';

/** Forgets what was done longer ago than the audit log is kept: it holds names. */
export const clearAudit: TaskConfig<{ input: object; output: object }> = {
	slug: 'clearAudit',
	label: 'Forget old entries of the audit log',
	retries: 3,
	schedule: [{ cron: '47 3 * * *', queue: 'default' }],
	handler: async ({ req }) => {
		const where = { at: { less_than: daysAgo(environment.signIn.auditDays) } };
		await req.payload.db.deleteMany({ collection: 'audit-events', where, req });
		return { output: {} };
	},
};
