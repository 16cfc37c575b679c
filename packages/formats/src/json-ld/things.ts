import type { Conference, Municipality, Organisation, Person as Somebody } from '@repo/types/payload';
import { countries, type ConferenceState } from '@repo/types/vocabulary';
import type { AdministrativeArea, Event, Organization, Person, Place, VirtualLocation } from 'schema-dts';
import { dayIn, organiserNames, zoneOf } from '../meeting.ts';
import { identified, postalAddress, type JsonLdOptions } from './shared.ts';

/** schema.org’s words for where a meeting stands. */
const eventStatus = {
	planned: 'https://schema.org/EventScheduled',
	confirmed: 'https://schema.org/EventScheduled',
	held: 'https://schema.org/EventScheduled',
	moved: 'https://schema.org/EventRescheduled',
	cancelled: 'https://schema.org/EventCancelled',
} as const satisfies Record<ConferenceState, string>;

const location = ({ place }: Conference): Place | VirtualLocation | undefined => {
	if (place?.city) {
		return { '@type': 'Place', name: place.venue ?? place.city, address: postalAddress(place.country, place.city) };
	}
	return place?.online ? { '@type': 'VirtualLocation', url: place.link ?? undefined } : undefined;
};

/** Nothing for a made-up meeting: nobody shall be told to go there. */
export const conferenceJsonLd = (conference: Conference, options: JsonLdOptions): Event | undefined => {
	if (conference.composed) return undefined;
	const { start, end, allDay, place } = conference;
	const zone = zoneOf(conference);
	return {
		'@type': 'Event',
		...identified('conferences', conference, options),
		name: conference.title,
		description: conference.lead ?? undefined,
		startDate: allDay ? dayIn(start, zone) : start,
		endDate: allDay ? dayIn(end, zone) : end,
		eventStatus: eventStatus[conference.state],
		eventAttendanceMode: place?.online
			? `https://schema.org/${place.city ? 'Mixed' : 'Online'}EventAttendanceMode`
			: 'https://schema.org/OfflineEventAttendanceMode',
		location: location(conference),
		organizer: organiserNames(conference).map((name) => ({ '@type': 'Organization', name })),
	};
};

export const organisationJsonLd = (
	organisation: Organisation,
	options: JsonLdOptions,
): Exclude<Organization, string> => {
	const { country, city } = organisation;
	return {
		'@type': organisation.type === 'ngo' ? 'NGO' : 'Organization',
		...identified('organisations', organisation, options),
		name: organisation.name,
		description: organisation.description ?? undefined,
		sameAs: organisation.website ?? undefined,
		address: country || city ? postalAddress(country, city) : undefined,
	};
};

/** Nothing for somebody who does not exist. */
export const personJsonLd = (person: Somebody, options: JsonLdOptions): Exclude<Person, string> | undefined => {
	if (person.composed) return undefined;
	return {
		'@type': 'Person',
		...identified('people', person, options),
		name: person.name,
		jobTitle: person.title ?? undefined,
		knowsLanguage: person.languages ?? undefined,
	};
};

export const municipalityJsonLd = (
	municipality: Municipality,
	options: JsonLdOptions,
): Exclude<AdministrativeArea, string> => {
	const { country, latitude, longitude } = municipality;
	return {
		'@type': 'AdministrativeArea',
		...identified('municipalities', municipality, options),
		name: municipality.officialName ?? municipality.name,
		alternateName: municipality.secondName ?? undefined,
		containedInPlace: { '@type': 'Country', name: countries[country][options.locale], identifier: country },
		geo:
			typeof latitude === 'number' && typeof longitude === 'number'
				? { '@type': 'GeoCoordinates', latitude, longitude }
				: undefined,
	};
};
