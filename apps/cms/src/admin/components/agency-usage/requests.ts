import type { UsageReport } from '../../../collections/agencies/usage/report.ts';
import { send } from '../agency-panel/send.ts';

/** `api`: where the API is, `/api`. */
export const usageAt = (api: string, agency: string) => ({
	read: async () => (await send('GET', `${api}/agencies/${encodeURIComponent(agency)}/usage`)) as UsageReport,
});
