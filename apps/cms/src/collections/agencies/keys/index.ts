import type { CollectionConfig } from 'payload';
import { idField } from '../../../fields/id.ts';
import { relation } from '../../../fields/relation.ts';
import { keyScopes, quotaClasses } from './key.ts';
import { syncKinds } from './note-uses.ts';

/**
 * Keys are rows of their own, each changed by one statement: what is revoked cannot come back with a form or another
 * change that had read the agency before.
 */
export const AgencyKeys = {
	slug: 'agency-keys',
	admin: { useAsTitle: 'prefix', hidden: true },
	fields: [
		idField,
		relation('agency', 'agencies', { required: true }),
		{ name: 'prefix', type: 'text', required: true, unique: true, index: true, maxLength: 20 },
		// SHA-256 of the key, hexadecimal. The key itself is shown once and never stored.
		{ name: 'hash', type: 'text', required: true, unique: true, index: true, maxLength: 64 },
		{ name: 'scopes', type: 'select', hasMany: true, required: true, options: [...keyScopes] },
		{ name: 'quotaClass', type: 'select', required: true, options: [...quotaClasses], defaultValue: 'standard' },
		{ name: 'expires', type: 'date' },
		{ name: 'revoked', type: 'date' },
		{ name: 'lastUsed', type: 'date' },
		// Requests, counted about once a minute.
		{ name: 'uses', type: 'number', defaultValue: 0, min: 0 },
		// When it last read the change log or an export, and the number of the entry up to which it knows the log since.
		{ name: 'lastSync', type: 'date' },
		{ name: 'syncedBy', type: 'select', options: [...syncKinds] },
		{ name: 'syncedTo', type: 'number', min: 0 },
	],
} satisfies CollectionConfig;
