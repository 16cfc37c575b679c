import type { CollectionConfig } from 'payload';
import { idField } from '../../fields/id.ts';
import { relation } from '../../fields/relation.ts';
import { url } from '../../fields/text.ts';
import { keyEndpoints } from './endpoints.ts';
import { agencyKeyStrategy } from './strategy.ts';

/** Organisations that pull content with a key of their own. */
export const Agencies = {
	slug: 'agencies',
	auth: { disableLocalStrategy: true, strategies: [agencyKeyStrategy] },
	endpoints: keyEndpoints,
	admin: { useAsTitle: 'name', defaultColumns: ['name', 'organisation', 'termsAcceptedAt'] },
	fields: [
		idField,
		{ name: 'name', type: 'text', required: true, maxLength: 200 },
		relation('organisation', 'organisations'),
		{
			name: 'contact',
			type: 'group',
			fields: [
				{ name: 'name', type: 'text', maxLength: 120 },
				{ name: 'email', type: 'email' },
			],
		},
		{
			name: 'keys',
			type: 'array',
			fields: [
				{ name: 'prefix', type: 'text', index: true, maxLength: 20 },
				// SHA-256 of the key, hexadecimal. The key itself is shown once and never stored.
				{ name: 'hash', type: 'text', index: true, maxLength: 64 },
				{ name: 'scopes', type: 'select', hasMany: true, options: ['read', 'webhooks'] },
				{ name: 'quotaClass', type: 'select', options: ['standard', 'high'], defaultValue: 'standard' },
				{ name: 'created', type: 'date' },
				{ name: 'lastUsed', type: 'date' },
				{ name: 'expires', type: 'date' },
				{ name: 'revoked', type: 'date' },
			],
		},
		{
			name: 'webhookEndpoints',
			type: 'array',
			fields: [
				url('url', { required: true }),
				{ name: 'types', type: 'text', hasMany: true },
				{ name: 'paused', type: 'checkbox' },
			],
		},
		{ name: 'termsAcceptedAt', type: 'date' },
	],
} satisfies CollectionConfig;
