import { areaTypes, countries, type Country } from '@repo/types/vocabulary';
import type { DateField, Field, FieldHook } from 'payload';
import { choice } from './choice.ts';
import { notBefore } from './validate.ts';

export const country = ({ required = false } = {}): Field => choice('country', countries, { required, index: true });
export const areaType: Field = choice('areaType', areaTypes, { index: true });

/** The zone of each country's capital. */
export const zones: Readonly<Record<Country, string>> = {
	DK: 'Europe/Copenhagen',
	FI: 'Europe/Helsinki',
	IS: 'Atlantic/Reykjavik',
	NO: 'Europe/Oslo',
	SE: 'Europe/Stockholm',
	AX: 'Europe/Mariehamn',
	FO: 'Atlantic/Faroe',
	GL: 'America/Nuuk',
};

/** Where no place decides, times are told in the zone most of the readers live in. */
export const commonZone = 'Europe/Stockholm';

// Meetings elsewhere that Nordic practitioners travel to.
const otherZones = [
	'Europe/Brussels',
	'Europe/Berlin',
	'Europe/Paris',
	'Europe/London',
	'Europe/Dublin',
	'Europe/Tallinn',
	'Europe/Riga',
	'Europe/Vilnius',
	'Europe/Warsaw',
	'Europe/Vienna',
	'Europe/Zurich',
	'Europe/Rome',
	'Europe/Madrid',
	'Europe/Lisbon',
	'Europe/Athens',
	'Europe/Kyiv',
	'America/New_York',
	'America/Toronto',
	'UTC',
];

const supportedTimezones = [...Object.values(zones), ...otherZones].map((value) => ({
	label: value.replace(/^.*\//, '').replaceAll('_', ' '),
	value,
}));

interface DateOptions {
	required?: boolean;
	/** The field beside it that this must not be before. */
	notBefore?: string;
}

const validation = (start: string | undefined): Pick<DateField, 'validate'> =>
	start === undefined ? {} : { validate: notBefore(start) };

/** A moment in UTC with the IANA zone it is told in. */
export const moment = (name: string, { required = false, notBefore: start }: DateOptions = {}): Field => ({
	name,
	type: 'date',
	required,
	index: true,
	timezone: { supportedTimezones },
	...validation(start),
	admin: { date: { pickerAppearance: 'dayAndTime' } },
});

/** The picker sends noon, other callers midnight or a bare day. */
const toMidnight: FieldHook = ({ value }) => {
	if (typeof value !== 'string' && !(value instanceof Date)) return value;
	const date = new Date(value);
	return Number.isNaN(date.getTime()) ? value : `${date.toISOString().slice(0, 10)}T00:00:00.000Z`;
};

/** A day without a time. Stored as midnight UTC. */
export const day = (name: string, { required = false, notBefore: start }: DateOptions = {}): DateField => ({
	name,
	type: 'date',
	required,
	...validation(start),
	hooks: { beforeValidate: [toMidnight] },
	admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
});
