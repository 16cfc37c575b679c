import { localeNames, locales } from '@repo/i18n';
import { scheduleDirections, scheduleStates } from '@repo/types/vocabulary';
import type { CollectionConfig } from 'payload';
import { choice } from '../../fields/choice.ts';
import { idField } from '../../fields/id.ts';

/** What the clock shall publish or take off the site. Made, moved and cancelled beside the document. */
export const Schedules = {
	slug: 'schedules',
	admin: { useAsTitle: 'document', hidden: true },
	indexes: [{ fields: ['state', 'at'] }, { fields: ['document', 'direction'] }],
	fields: [
		idField,
		// One publication of a document, or of one of its languages, and one end of it.
		{ name: 'key', type: 'text', required: true, unique: true, index: true },
		{ name: 'collection', type: 'text', required: true },
		{ name: 'document', type: 'text', required: true },
		choice('direction', scheduleDirections, { required: true }),
		// The language it was planned in: its text is the one that has to be complete.
		{
			name: 'language',
			type: 'select',
			required: true,
			options: locales.map((value) => ({ value, label: localeNames[value] })),
		},
		// The other languages stay as they are.
		{ name: 'isOneLanguage', type: 'checkbox', defaultValue: false },
		{ name: 'at', type: 'date', required: true },
		// IANA name of the zone it was planned in.
		{ name: 'zone', type: 'text', required: true, maxLength: 60 },
		// Texts, so that a plan outlives the account and says whose it was.
		{ name: 'by', type: 'text', required: true },
		{ name: 'byName', type: 'text', maxLength: 120 },
		choice('state', scheduleStates, { required: true, defaultValue: 'waiting' }),
		// Why it could not be done.
		{ name: 'reason', type: 'textarea', maxLength: 2000 },
		{ name: 'attempts', type: 'number', defaultValue: 0 },
		// One instance at a time, and none before this after something went wrong.
		{ name: 'leaseUntil', type: 'date', admin: { hidden: true } },
	],
} satisfies CollectionConfig;
