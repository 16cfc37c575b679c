import { deliveryStates, purgeSteps, receiptSteps, webhookErrors, webhookPauses } from '@repo/types/vocabulary';
import type { CollectionConfig } from 'payload';
import { choice } from '../../fields/choice.ts';
import { idField } from '../../fields/id.ts';
import { relation } from '../../fields/relation.ts';
import { url } from '../../fields/text.ts';

/** Where an agency is told of changes. Written by the service itself, so that no form overwrites what goes on meanwhile. */
export const WebhookEndpoints = {
	slug: 'webhook-endpoints',
	admin: { useAsTitle: 'url', defaultColumns: ['url', 'types', 'pausedWhy', 'failures', 'lastSuccess'] },
	fields: [
		idField,
		relation('agency', 'agencies', { required: true }),
		url('url', { required: true }),
		// A list of texts, see `events.ts`; in one column, so that rows change by one statement.
		{ name: 'types', type: 'json' },
		// Encrypted, see `webhooks/secrets.ts`; read by nobody.
		{ name: 'secrets', type: 'json', admin: { hidden: true } },
		// The place in the change log up to which deliveries were made.
		{ name: 'cursor', type: 'number', required: true, defaultValue: 0 },
		{ name: 'paused', type: 'date' },
		choice('pausedWhy', webhookPauses),
		{ name: 'failures', type: 'number', defaultValue: 0 },
		{ name: 'failingSince', type: 'date' },
		{ name: 'lastSuccess', type: 'date' },
		choice('lastError', webhookErrors),
		// After a failure it rests until then.
		{ name: 'heldUntil', type: 'date' },
		// One worker at a time: whoever holds the lease.
		{ name: 'leaseOwner', type: 'text', admin: { hidden: true } },
		{ name: 'leaseUntil', type: 'date', admin: { hidden: true } },
	],
} satisfies CollectionConfig;

/** Outbox of what agencies are told. The id is the same for the same entry and endpoint, so that nothing is in it twice. */
export const WebhookDeliveries = {
	slug: 'webhook-deliveries',
	admin: { useAsTitle: 'event', defaultColumns: ['event', 'agency', 'endpoint', 'state', 'attempts', 'updatedAt'] },
	indexes: [{ fields: ['endpoint', 'state', 'nextAttemptAt'] }, { fields: ['state', 'updatedAt'] }],
	fields: [
		idField,
		relation('endpoint', 'webhook-endpoints', { required: true }),
		relation('agency', 'agencies', { required: true }),
		{ name: 'event', type: 'text', required: true },
		// The entry of the change log; none for a test.
		{ name: 'seq', type: 'number' },
		{ name: 'payload', type: 'json' },
		choice('state', deliveryStates, { required: true, defaultValue: 'waiting' }),
		{ name: 'attempts', type: 'number', defaultValue: 0 },
		{ name: 'nextAttemptAt', type: 'date' },
		{ name: 'lastAttemptAt', type: 'date' },
		{ name: 'lastStatus', type: 'number' },
		choice('lastError', webhookErrors),
	],
} satisfies CollectionConfig;

/** Append-only: which agencies were told of a withdrawal, what they answered, and what we deleted ourselves. Outlives agency and endpoint. */
export const WithdrawalReceipts = {
	slug: 'withdrawal-receipts',
	admin: { useAsTitle: 'agencyName', defaultColumns: ['collection', 'document', 'agencyName', 'step', 'at'] },
	indexes: [{ fields: ['document', 'at'] }],
	fields: [
		idField,
		{ name: 'collection', type: 'text', required: true },
		{ name: 'document', type: 'text', required: true },
		{ name: 'seq', type: 'number', required: true },
		choice('step', { ...receiptSteps, ...purgeSteps }, { required: true }),
		{ name: 'at', type: 'date', required: true },
		{ name: 'agencyId', type: 'text', required: true },
		{ name: 'agencyName', type: 'text', required: true },
		{ name: 'delivery', type: 'text', required: true },
	],
} satisfies CollectionConfig;
