import type { CollectionConfig, Field } from 'payload';
import { idField } from '../../fields/id.ts';
import { joined, relation } from '../../fields/relation.ts';
import { dropEndpoints } from './hooks/drop-endpoints.ts';
import { dropKeys } from './keys/drop-keys.ts';
import { keyEndpoints } from './keys/endpoints.ts';
import { agencyKeyStrategy } from './keys/strategy.ts';
import { usageEndpoint } from './usage/endpoints.ts';

/** Made, rotated and revoked by buttons; see the endpoints. */
const keys: Field = {
	...joined('keys', 'agency-keys', 'agency'),
	admin: { components: { Field: '/admin/components/agency-keys/index.tsx#AgencyKeys' } },
} as Field;

/** Managed through `/api/webhooks`. */
const webhookEndpoints: Field = {
	...joined('webhookEndpoints', 'webhook-endpoints', 'agency'),
	admin: { components: { Field: '/admin/components/agency-webhooks/index.tsx#AgencyWebhooks' } },
} as Field;

/** Counted while they ask; see `usage`. */
const usage: Field = {
	name: 'usage',
	type: 'ui',
	admin: { components: { Field: '/admin/components/agency-usage/index.tsx#AgencyUsage' } },
};

/** Organisations that pull content with a key of their own. */
export const Agencies = {
	slug: 'agencies',
	auth: { disableLocalStrategy: true, strategies: [agencyKeyStrategy] },
	endpoints: [...keyEndpoints, usageEndpoint],
	hooks: { beforeDelete: [dropKeys, dropEndpoints] },
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
		usage,
		keys,
		webhookEndpoints,
		{ name: 'termsAcceptedAt', type: 'date' },
	],
} satisfies CollectionConfig;
