import { changeTypes, licences } from '@repo/types/vocabulary';
import type { Field } from 'payload';
import { dropStaleNotes } from '../hooks/stamp-publication.ts';
import { choice } from './choice.ts';
import { localTextarea, url } from './text.ts';

/** What every published document says about its last change. */
export const publishingFields: Field[] = [
	choice('changeType', changeTypes, { defaultValue: 'minor', admin: { position: 'sidebar' } }),
	// Belongs to `publicUpdatedAt`: what the last major change was.
	{
		...localTextarea('changeNote', { maxLength: 500 }),
		admin: { position: 'sidebar' },
		hooks: { beforeChange: [dropStaleNotes], beforeDuplicate: [() => null] },
	},
	{
		name: 'publicUpdatedAt',
		type: 'date',
		index: true,
		access: { create: () => false, update: () => false },
		hooks: { beforeDuplicate: [() => null] },
		admin: { position: 'sidebar', readOnly: true },
	},
];

/** Rights in-band: every published document says its licence and the line to attribute it with. */
export const rightsFields = (defaultLicence: keyof typeof licences = 'CC-BY-4.0'): Field[] => [
	choice('licence', licences, { required: true, defaultValue: defaultLicence, admin: { position: 'sidebar' } }),
	{
		name: 'attribution',
		type: 'text',
		maxLength: 300,
		defaultValue: 'IntegrationNorden',
		admin: { position: 'sidebar' },
	},
];

/** Where what is stated comes from. */
export const sources: Field = {
	name: 'sources',
	type: 'array',
	fields: [
		{ name: 'title', type: 'text', required: true, maxLength: 500 },
		url('url'),
		{ name: 'accessed', type: 'date' },
	],
};

/** Made up by us to show the form; marked as such wherever it is shown. */
export const composed: Field = {
	name: 'composed',
	type: 'checkbox',
	defaultValue: false,
	index: true,
	admin: { position: 'sidebar' },
};
