import type { Country } from '@repo/types/vocabulary';
import type { CollectionBeforeValidateHook } from 'payload';
import { commonZone, zones } from '../../../fields/place.ts';

interface Conference {
	start_tz?: string | null;
	end_tz?: string | null;
	allDay?: boolean | null;
	place?: { country?: Country | null; online?: boolean | null } | null;
}

/**
 * A meeting's times are told in its country's zone unless the editor chose one. Only a meeting at a place abroad has none
 * to fall back on; there publishing asks for it.
 */
export const setZone: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
	if (!data) return data;
	const { allDay, place, ...zone } = { ...originalDoc, ...data } as Conference;
	const country = place?.country;
	const needsNoPlace = Boolean(allDay) || Boolean(place?.online);
	const start = zone.start_tz || (country ? zones[country] : needsNoPlace ? commonZone : undefined);
	return { ...data, start_tz: start, end_tz: zone.end_tz || start };
};
