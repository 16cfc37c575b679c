import type { Locale } from '@repo/i18n';
import type { ScheduleDirection, ScheduleState } from '@repo/types/vocabulary';
import { send } from '../agency-panel/send.ts';
import type { HistoryEntry } from '../review-panel/requests.ts';

export interface Plan {
	id: string;
	direction: ScheduleDirection;
	/** ISO 8601, UTC. */
	at: string;
	/** IANA name of the zone it was planned in. */
	zone: string;
	language: Locale;
	isOneLanguage: boolean;
	by: string | null;
	state: ScheduleState;
	reason: string | null;
}

/** What the clock shall do with a document, and what may be planned. */
export interface Schedule {
	mayPlan: boolean;
	isPublic: boolean;
	/** There is something to publish that readers do not have. */
	hasNews: boolean;
	plans: readonly Plan[];
	history: readonly HistoryEntry[];
}

export interface PlanBody {
	direction: ScheduleDirection;
	at: string;
	zone: string;
	isOneLanguage: boolean;
}

interface Place {
	/** Where the API is, `/api`. */
	api: string;
	collection: string;
	id: string;
	/** The language being edited: its text has to be complete when it is due. */
	locale: string;
}

export const scheduleAt = ({ api, collection, id, locale }: Place) => {
	const address = `${api}/${collection}/${encodeURIComponent(id)}/schedule`;
	const query = (language: string) => `?locale=${language}`;
	return {
		read: async () => (await send('GET', address + query(locale))) as Schedule,
		plan: async (body: PlanBody, language = locale) => (await send('PUT', address + query(language), body)) as Schedule,
		cancel: async (plan: string) => (await send('DELETE', `${address}/${plan}${query(locale)}`)) as Schedule,
	};
};
