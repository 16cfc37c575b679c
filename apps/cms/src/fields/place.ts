import { areaTypes, countries } from '@repo/types/vocabulary';
import type { Field } from 'payload';
import { choice } from './choice.ts';

export const country = ({ required = false } = {}): Field => choice('country', countries, { required, index: true });
export const areaType: Field = choice('areaType', areaTypes, { index: true });

/** A moment in UTC with the IANA zone it is told in. */
export const moment = (name: string, { required = false } = {}): Field => ({
	name,
	type: 'date',
	required,
	index: true,
	timezone: true,
	admin: { date: { pickerAppearance: 'dayAndTime' } },
});

/** A day without a time. Stored as midnight UTC. */
export const day = (name: string, { required = false } = {}): Field => ({
	name,
	type: 'date',
	required,
	admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
});
