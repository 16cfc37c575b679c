import { mailKinds, mailStates } from '@repo/types/vocabulary';
import { localeNames, locales } from '@repo/i18n';
import type { CollectionConfig } from 'payload';
import { choice } from '../../fields/choice.ts';
import { idField } from '../../fields/id.ts';

/** Outbox of mails. What is in them is written when they are sent; once sent, nothing is kept. */
export const Mails = {
	slug: 'mails',
	admin: { useAsTitle: 'to', defaultColumns: ['to', 'kind', 'state', 'attempts', 'lastError', 'createdAt'] },
	indexes: [{ fields: ['state', 'nextAttemptAt'] }],
	fields: [
		idField,
		{ name: 'to', type: 'email', required: true },
		{
			name: 'language',
			type: 'select',
			required: true,
			options: locales.map((value) => ({ value, label: localeNames[value] })),
		},
		choice('kind', mailKinds, { required: true }),
		// The step it tells of.
		{ name: 'event', type: 'text', required: true },
		choice('state', mailStates, { required: true, defaultValue: 'waiting' }),
		{ name: 'attempts', type: 'number', defaultValue: 0 },
		{ name: 'nextAttemptAt', type: 'date' },
		// What the server of the receiver answered: a number, never its words.
		{ name: 'lastError', type: 'text', maxLength: 60 },
		// One sender at a time.
		{ name: 'leaseUntil', type: 'date', admin: { hidden: true } },
	],
} satisfies CollectionConfig;
