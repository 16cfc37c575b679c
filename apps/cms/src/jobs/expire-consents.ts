import type { TaskConfig } from 'payload';
import { enforceConsents } from '../collections/testimonies/enforce-consents.ts';

/** Takes testimonies off the site when the consent to them has run out, or was withdrawn by a process that died over it. */
export const expireConsents: TaskConfig<{ input: object; output: object }> = {
	slug: 'expireConsents',
	label: 'Unpublish testimonies without a valid consent',
	retries: 3,
	schedule: [{ cron: '*/10 * * * *', queue: 'default' }],
	handler: async ({ req }) => {
		await enforceConsents(req);
		return { output: {} };
	},
};
