import type { CollectionConfig } from 'payload';
import { idField } from '../../fields/id.ts';
import { guardRedirect } from './hooks/guard-redirect.ts';

/** Old addresses that keep answering. Written when a published slug changes, or by hand. */
export const Redirects = {
	slug: 'redirects',
	admin: { useAsTitle: 'from', defaultColumns: ['from', 'to', 'type'] },
	hooks: { beforeValidate: [guardRedirect] },
	fields: [
		idField,
		// `{collection}/{locale}/{slug}`, such as `practices/sv/gammal-titel`.
		{ name: 'from', type: 'text', required: true, unique: true, maxLength: 300 },
		// `{collection}/{id}`: stays right when the slug changes again.
		{ name: 'to', type: 'text', required: true, maxLength: 300, index: true },
		{ name: 'type', type: 'select', required: true, defaultValue: '308', options: ['301', '308'] },
	],
} satisfies CollectionConfig;
