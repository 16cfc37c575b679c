import {
	changedWebhookEndpointSchema,
	newWebhookEndpointSchema,
	newWebhookSecretSchema,
	newWebhookTestSchema,
	webhookDeliveriesSchema,
	webhookDeliverySchema,
	webhookEndpointSchema,
	webhookEndpointsSchema,
	webhookMessageSchema,
	webhookReplaySchema,
	webhookSecretSchema,
} from '@repo/types/contracts';
import { deliveryStates } from '@repo/types/vocabulary';
import { contract } from '../contract.ts';
import { schemaOf, use, type Operation, type Parameter, type Paths } from '../operation.ts';
import type { Schema } from '../schemas.ts';

/** Schemas of what webhooks are managed with, and of what they bring. */
export const webhookSchemas: Record<string, Schema> = {
	WebhookMessage: contract(webhookMessageSchema),
	WebhookEndpoint: contract(webhookEndpointSchema),
	WebhookEndpoints: contract(webhookEndpointsSchema),
	WebhookSecret: contract(webhookSecretSchema),
	WebhookDelivery: contract(webhookDeliverySchema),
	WebhookDeliveries: contract(webhookDeliveriesSchema),
	WebhookReplay: contract(webhookReplaySchema),
	NewWebhookEndpoint: contract(newWebhookEndpointSchema),
	ChangedWebhookEndpoint: contract(changedWebhookEndpointSchema),
	NewWebhookSecret: contract(newWebhookSecretSchema),
	NewWebhookTest: contract(newWebhookTestSchema),
};

const problems = {
	'400': use('BadRequest'),
	'401': use('Unauthorized'),
	'403': use('Forbidden'),
	'404': use('NotFound'),
	'413': use('BadRequest'),
	'415': use('BadRequest'),
	'429': use('TooManyRequests'),
};

const body = (name: string): Schema => ({
	required: true,
	content: { 'application/json': { schema: schemaOf(name) } },
});

const said = (description: string, name?: string): Schema => ({
	description,
	...(name !== undefined && { content: { 'application/json': { schema: schemaOf(name) } } }),
});

type Told = Pick<Operation, 'operationId' | 'summary'> &
	Partial<Pick<Operation, 'description' | 'parameters' | 'requestBody'>>;

/** An operation that only a key with the scope `webhooks` may ask for. */
const managed = (told: Told, status: string, answer: Schema): Operation => ({
	tags: ['webhooks'],
	security: [{ key: [] }],
	...told,
	responses: { [status]: answer, ...problems },
});

const id: Parameter = {
	name: 'id',
	in: 'path',
	required: true,
	description: 'Of the endpoint or the delivery.',
	schema: { type: 'string' },
};

const query = (name: string, description: string, schema: Schema): Parameter => ({
	name,
	in: 'query',
	description,
	schema,
});

/** How an agency manages where it is told of changes (Standard Webhooks 1.0). */
export const webhookPaths: Paths = {
	'/api/webhooks/endpoints': {
		get: managed(
			{ operationId: 'list-webhook-endpoints', summary: 'Your endpoints' },
			'200',
			said('All of them.', 'WebhookEndpoints'),
		),
		post: managed(
			{
				operationId: 'create-webhook-endpoint',
				summary: 'Be told of changes',
				description:
					'The address has to be public and use https. The answer shows the secret that signs, this once. Each delivery is a `WebhookMessage`, signed as Standard Webhooks 1.0 says.',
				requestBody: body('NewWebhookEndpoint'),
			},
			'201',
			said('The endpoint and its secret.', 'WebhookSecret'),
		),
	},
	'/api/webhooks/endpoints/{id}': {
		get: managed(
			{ operationId: 'get-webhook-endpoint', summary: 'One endpoint', parameters: [id] },
			'200',
			said('The endpoint.', 'WebhookEndpoint'),
		),
		patch: managed(
			{
				operationId: 'change-webhook-endpoint',
				summary: 'Change, pause or resume an endpoint',
				parameters: [id],
				requestBody: body('ChangedWebhookEndpoint'),
			},
			'200',
			said('The endpoint.', 'WebhookEndpoint'),
		),
		delete: managed(
			{ operationId: 'delete-webhook-endpoint', summary: 'Be told no longer', parameters: [id] },
			'204',
			said('It is gone.'),
		),
	},
	'/api/webhooks/endpoints/{id}/secrets': {
		post: managed(
			{
				operationId: 'rotate-webhook-secret',
				summary: 'Replace the secret',
				description: 'The one before it goes on signing too for as long as you say.',
				parameters: [id],
				requestBody: body('NewWebhookSecret'),
			},
			'201',
			said('The endpoint and its new secret.', 'WebhookSecret'),
		),
	},
	'/api/webhooks/endpoints/{id}/replay': {
		post: managed(
			{ operationId: 'replay-webhook-endpoint', summary: 'Send again what was given up', parameters: [id] },
			'202',
			said('How many go out again.', 'WebhookReplay'),
		),
	},
	'/api/webhooks/test': {
		post: managed(
			{ operationId: 'test-webhook', summary: 'Try an endpoint', requestBody: body('NewWebhookTest') },
			'200',
			said('What came of it.', 'WebhookDelivery'),
		),
	},
	'/api/webhooks/deliveries': {
		get: managed(
			{
				operationId: 'list-webhook-deliveries',
				summary: 'What was sent, newest first',
				parameters: [
					query('endpoint', 'Only to this endpoint.', { type: 'string' }),
					query('state', 'Only in this state.', { type: 'string', enum: Object.keys(deliveryStates) }),
					query('limit', 'How many.', { type: 'integer', minimum: 1, maximum: 100, default: 25 }),
					query('page', 'Which page.', { type: 'integer', minimum: 1, maximum: 10_000, default: 1 }),
				],
			},
			'200',
			said('A page of deliveries.', 'WebhookDeliveries'),
		),
	},
	'/api/webhooks/deliveries/{id}/replay': {
		post: managed(
			{ operationId: 'replay-webhook-delivery', summary: 'Send one again', parameters: [id] },
			'202',
			said('The delivery.', 'WebhookDelivery'),
		),
	},
	'/api/webhooks/deliveries/{id}/confirm': {
		post: managed(
			{
				operationId: 'confirm-webhook-delivery',
				summary: 'Confirm that what was withdrawn is removed',
				parameters: [id],
			},
			'204',
			said('It is noted.'),
		),
	},
};
