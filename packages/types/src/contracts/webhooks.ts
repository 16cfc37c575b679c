import { z } from 'zod';
import { deliveryStates, webhookErrors, webhookPauses } from '../vocabulary/webhooks.ts';
import { valuesOf } from '../vocabulary/vocabulary.ts';
import { changeSchema } from './changes.ts';

const moment = z.iso.datetime();

/** What a webhook brings when something changed: thin, so that the content is read from the address with all its rules. */
export const webhookEventSchema = z.strictObject({
	/** Collection and kind of the change: `practices.published`. */
	type: z.string().regex(/^[a-z-]+\.[a-z]+$/),
	/** When it happened, UTC. */
	timestamp: moment,
	/** The entry of the change log, and where the document is read; 404 or 410 there for a tombstone. */
	data: changeSchema.extend({ url: z.url() }),
});
export type WebhookEvent = z.infer<typeof webhookEventSchema>;

/** What is sent to try an endpoint. */
export const webhookTestSchema = z.strictObject({
	type: z.literal('webhooks.test'),
	timestamp: moment,
	data: z.strictObject({ endpoint: z.string() }),
});

/** The body of every delivery (Standard Webhooks 1.0). */
export const webhookMessageSchema = z.union([webhookTestSchema, webhookEventSchema]);
export type WebhookMessage = z.infer<typeof webhookMessageSchema>;

const url = z.string().min(1).max(2000);

/** `practices` is everything that happens to practices, `practices.published` only that. */
const typeFilter = z.string().regex(/^[a-z-]+(\.[a-z]+)?$/);
const types = z.array(typeFilter).max(100);

export const webhookEndpointSchema = z.strictObject({
	id: z.string(),
	agency: z.string(),
	url,
	/** What it is told of; everything when empty. Whoever is told of a collection is always told of its withdrawals. */
	types,
	created: moment,
	/** Nothing is sent while it is paused, and nothing is lost: it goes on from where it stopped. */
	paused: moment.nullable(),
	pausedWhy: z.enum(valuesOf(webhookPauses)).nullable(),
	/** Failed attempts since the last one that succeeded. */
	failures: z.number().int(),
	lastSuccess: moment.nullable(),
	lastError: z.enum(valuesOf(webhookErrors)).nullable(),
	/** Entries of the change log that it has not been given yet, and deliveries that wait or were given up. */
	lag: z.number().int(),
	waiting: z.number().int(),
	dead: z.number().int(),
	/** The secrets that sign, newest first; never the secrets themselves. */
	secrets: z.array(z.strictObject({ created: moment, expires: moment.nullable() })),
});
export type WebhookEndpointAnswer = z.infer<typeof webhookEndpointSchema>;

/** `GET /api/webhooks/endpoints`. Only an administrator names the agency. */
export const webhookEndpointsQuerySchema = z.strictObject({ agency: z.string().optional() });
export const webhookEndpointsSchema = z.strictObject({ endpoints: z.array(webhookEndpointSchema) });

/** `POST /api/webhooks/endpoints`. Only an administrator names the agency: a key has its own. */
export const newWebhookEndpointSchema = z.strictObject({
	url,
	types: types.default([]),
	agency: z.string().optional(),
});

/** `PATCH /api/webhooks/endpoints/{id}`. */
export const changedWebhookEndpointSchema = z
	.strictObject({ url: url.optional(), types: types.optional(), paused: z.boolean().optional() })
	.refine((change) => Object.keys(change).length > 0, 'Must have url, types or paused.');

/** The one answer that shows a secret. */
export const webhookSecretSchema = z.strictObject({
	endpoint: webhookEndpointSchema,
	/** `whsec_` and base64 of 32 bytes; shown this once. */
	secret: z.string().regex(/^whsec_[A-Za-z0-9+/]+=*$/),
});

/** `POST /api/webhooks/endpoints/{id}/secrets`: how long the secrets before it go on signing too. */
export const newWebhookSecretSchema = z.strictObject({ overlapHours: z.number().int().min(0).max(168).default(24) });

export const webhookDeliverySchema = z.strictObject({
	/** Also its `webhook-id`. */
	id: z.string(),
	endpoint: z.string(),
	type: z.string(),
	created: moment,
	state: z.enum(valuesOf(deliveryStates)),
	attempts: z.number().int(),
	nextAttempt: moment.nullable(),
	lastAttempt: moment.nullable(),
	/** HTTP status of the last answer. */
	lastStatus: z.number().int().nullable(),
	lastError: z.enum(valuesOf(webhookErrors)).nullable(),
	message: webhookMessageSchema,
});
export type WebhookDeliveryAnswer = z.infer<typeof webhookDeliverySchema>;

/** `GET /api/webhooks/deliveries`, newest first. */
export const webhookDeliveriesQuerySchema = z.strictObject({
	endpoint: z.string().optional(),
	agency: z.string().optional(),
	state: z.enum(valuesOf(deliveryStates)).optional(),
	limit: z.coerce.number().int().min(1).max(100).default(25),
	page: z.coerce.number().int().min(1).max(10_000).default(1),
});
export const webhookDeliveriesSchema = z.strictObject({
	deliveries: z.array(webhookDeliverySchema),
	/** `null` on the last page. */
	nextPage: z.number().int().nullable(),
});

/** `POST /api/webhooks/test`: what came of it. */
export const newWebhookTestSchema = z.strictObject({ endpoint: z.string() });

/** `POST /api/webhooks/endpoints/{id}/replay`: everything that was given up goes out again. */
export const webhookReplaySchema = z.strictObject({ replayed: z.number().int() });
