import type { TaskConfig } from 'payload';
import { enforceConsent } from '../collections/testimonies/hooks/enforce-consent.ts';
import { today } from '../collections/themes/hooks/periods.ts';

/** Takes testimonies off the site when the consent to them has run out. */
export const expireConsents: TaskConfig<{ input: object; output: object }> = {
	slug: 'expireConsents',
	label: 'Unpublish testimonies without a valid consent',
	retries: 3,
	schedule: [{ cron: '*/10 * * * *', queue: 'default' }],
	handler: async ({ req }) => {
		const { docs } = await req.payload.db.find<{ id: string; testimony?: string | null }>({
			collection: 'consents',
			req,
			pagination: false,
			limit: 0,
			where: { expires: { less_than: `${today()}T00:00:00.000Z` } },
			select: { testimony: true },
		});
		for (const id of new Set(docs.map(({ testimony }) => testimony))) if (id) await enforceConsent(req, id);
		return { output: {} };
	},
};
