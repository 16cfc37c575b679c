import type { CollectionConfig } from 'payload';
import { idField } from '../../../fields/id.ts';
import { relation } from '../../../fields/relation.ts';
import { quotaClasses } from '../keys/key.ts';

/** What an agency asked for on one day, with its keys of one quota class: counts and nothing else. */
export const AgencyDays = {
	slug: 'agency-days',
	admin: { useAsTitle: 'day', hidden: true },
	indexes: [{ fields: ['agency', 'day'] }],
	fields: [
		idField,
		relation('agency', 'agencies', { required: true }),
		// As 2026-11-26, in UTC.
		{ name: 'day', type: 'text', required: true, maxLength: 10 },
		{ name: 'quotaClass', type: 'select', required: true, options: [...quotaClasses] },
		{ name: 'requests', type: 'number', defaultValue: 0, min: 0 },
		// Of these, how many were answered 429.
		{ name: 'refused', type: 'number', defaultValue: 0, min: 0 },
		// Most units of the quota that were spent in a minute.
		{ name: 'peak', type: 'number', defaultValue: 0, min: 0 },
	],
} satisfies CollectionConfig;
