import { isUnavailable } from '@integrationnorden/client';
import { messages } from '@repo/i18n';
import { readStatus } from '#lib/server/api-status.ts';
import { publicAddress } from '#lib/server/cms.ts';
import { readPage } from '#lib/server/page.ts';
import type { PageServerLoad } from './$types';

/** The page answers even when the interface it is about does not: then most of all, someone looks here. */
export const load: PageServerLoad = async (event) => {
	const [written, status] = await Promise.all([
		readPage(event, { key: 'for-agencies' }).catch((cause: unknown) => {
			if (isUnavailable(cause)) return undefined;
			throw cause;
		}),
		readStatus(event.fetch),
	]);
	return {
		head: written?.head ?? { title: messages[event.locals.locale].nav.forAgencies },
		page: written?.page,
		charts: written?.charts ?? {},
		api: publicAddress('/').replace(/\/$/, ''),
		status,
	};
};
