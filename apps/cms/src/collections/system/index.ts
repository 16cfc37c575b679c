import { countries } from '@repo/types/vocabulary';
import { locales } from '@repo/i18n';
import type { CollectionConfig } from 'payload';
import { choice } from '../../fields/choice.ts';
import { idField } from '../../fields/id.ts';
import { relation } from '../../fields/relation.ts';

/** Messages passed on to a person whose address stays with us. */
export const Enquiries = {
	slug: 'enquiries',
	admin: { useAsTitle: 'subject', defaultColumns: ['subject', 'person', 'state', 'createdAt'] },
	fields: [
		idField,
		relation('person', 'people'),
		relation('practice', 'practices'),
		{ name: 'subject', type: 'text', required: true, maxLength: 200 },
		{ name: 'message', type: 'textarea', required: true, maxLength: 5000 },
		{ name: 'fromName', type: 'text', maxLength: 120 },
		{ name: 'fromEmail', type: 'email', required: true },
		{ name: 'state', type: 'select', defaultValue: 'waiting', options: ['waiting', 'sent', 'answered', 'rejected'] },
	],
} satisfies CollectionConfig;

export const Subscribers = {
	slug: 'subscribers',
	admin: { useAsTitle: 'email', defaultColumns: ['email', 'language', 'confirmedAt'] },
	fields: [
		idField,
		{ name: 'email', type: 'email', required: true, unique: true },
		{ name: 'language', type: 'select', required: true, options: [...locales] },
		relation('theme', 'themes'),
		{ name: 'confirmedAt', type: 'date' },
		{ name: 'unsubscribedAt', type: 'date' },
	],
} satisfies CollectionConfig;

/** Practices proposed from outside, with their submitter's contact. */
export const Submissions = {
	slug: 'submissions',
	admin: { useAsTitle: 'title', defaultColumns: ['title', 'country', 'state', 'createdAt'] },
	fields: [
		idField,
		{ name: 'title', type: 'text', required: true, maxLength: 200 },
		choice('country', countries),
		{ name: 'text', type: 'textarea', required: true, maxLength: 10000 },
		{ name: 'submitterName', type: 'text', maxLength: 120 },
		{ name: 'submitterEmail', type: 'email' },
		// In which they wrote and are answered.
		{ name: 'language', type: 'select', options: [...locales] },
		// Of their link to what becomes of it.
		{ name: 'tokenHash', type: 'text', index: true, admin: { hidden: true } },
		relation('practice', 'practices'),
		{ name: 'state', type: 'select', defaultValue: 'new', options: ['new', 'accepted', 'declined'] },
	],
} satisfies CollectionConfig;
