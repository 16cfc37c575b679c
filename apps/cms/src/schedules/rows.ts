import type { Locale } from '@repo/i18n';
import type { ScheduleDirection, ScheduleState } from '@repo/types/vocabulary';
import type { CollectionSlug, PayloadRequest, Where } from 'payload';

/** A row of `schedules`; moments are ISO 8601, UTC. */
export interface ScheduleRow {
	id: string;
	key: string;
	collection: CollectionSlug;
	document: string;
	direction: ScheduleDirection;
	language: Locale;
	isOneLanguage?: boolean | null;
	at: string;
	zone: string;
	by: string;
	byName?: string | null;
	state: ScheduleState;
	reason?: string | null;
	attempts?: number | null;
	leaseUntil?: string | null;
	createdAt: string;
	updatedAt: string;
}

export const schedules = 'schedules' as const;

export interface Target {
	collection: CollectionSlug;
	document: string;
}

type Key = Target & Pick<ScheduleRow, 'direction' | 'language'> & { isOneLanguage: boolean };

export const keyOf = ({ collection, document, direction, language, isOneLanguage }: Key): string =>
	[collection, document, direction, isOneLanguage ? language : '*'].join('/');

export const ofDocument = ({ collection, document }: Target, more: readonly Where[] = []): Where => ({
	and: [{ document: { equals: document } }, { collection: { equals: collection } }, ...more],
});

/** What is planned for a document, the soonest first. */
export const plansOf = async (req: PayloadRequest, target: Target): Promise<ScheduleRow[]> => {
	const { docs } = await req.payload.db.find<ScheduleRow>({
		collection: schedules,
		where: ofDocument(target),
		sort: ['at', 'id'],
		limit: 0,
		pagination: false,
		req,
	});
	return docs;
};
