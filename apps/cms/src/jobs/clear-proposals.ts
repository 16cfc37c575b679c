import type { TaskConfig, Where } from 'payload';
import { submissions } from '../proposals/rows.ts';
import { daysAgo } from './days-ago.ts';

/** After this many days nobody waits for an answer any more. */
const keptDays = { settled: 30, forgotten: 365 } as const;

/** Forgets who proposed a practice, and their link: a month after it was published or declined, a year after it came. */
export const clearProposals: TaskConfig<{ input: object; output: object }> = {
	slug: 'clearProposals',
	label: 'Forget who proposed a practice',
	retries: 3,
	schedule: [{ cron: '37 3 * * *', queue: 'default' }],
	handler: async ({ req }) => {
		const where: Where = {
			and: [
				{ tokenHash: { exists: true } },
				{
					or: [
						{ and: [{ state: { not_equals: 'new' } }, { updatedAt: { less_than: daysAgo(keptDays.settled) } }] },
						{ createdAt: { less_than: daysAgo(keptDays.forgotten) } },
					],
				},
			],
		};
		const data = { submitterName: null, submitterEmail: null, tokenHash: null };
		await req.payload.db.updateMany({ collection: submissions, where, data, req });
		return { output: {} };
	},
};
