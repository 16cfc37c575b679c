import {
	changedWebhookEndpointSchema,
	newWebhookEndpointSchema,
	newWebhookSecretSchema,
	newWebhookTestSchema,
	webhookDeliveriesQuerySchema,
	webhookEndpointsQuerySchema,
} from '@repo/types/contracts';
import { Router, type Request, type Response } from 'express';
import { invalid } from '../../webhooks/service/check.ts';
import type { Manager } from '../../webhooks/service/context.ts';
import * as deliveries from '../../webhooks/service/deliveries.ts';
import * as endpoints from '../../webhooks/service/endpoints.ts';
import { staffOfResponse } from '../caller.ts';
import type { ApiContext } from '../context.ts';
import { badParameter, Problem } from '../problem.ts';
import { readBodyAs, readQueryAs } from '../input.ts';
import { managerOf } from './manager.ts';

interface Call {
	manager: Manager;
	/** The part of the path that names an endpoint or a delivery. */
	id: string;
	request: Request;
}

interface Answer {
	status?: number;
	/** Nothing for 204. */
	body?: object;
	location?: string;
}

type Operation = (call: Call) => Promise<Answer>;

const mustName = 'Must name the agency.';

/** A key has its agency; an administrator says which. */
const agencyOf = ({ agency }: Manager, named: string | undefined, missing: () => Error): string => {
	if (agency !== undefined && named !== undefined && named !== agency)
		throw new Problem('forbidden', { detail: 'A key manages the endpoints of its own agency.' });
	const chosen = agency ?? named;
	if (chosen === undefined) throw missing();
	return chosen;
};

/** `/api/webhooks`: agencies manage their own endpoints, administrators everybody's. */
export const webhooksApi = ({ webhooks }: ApiContext): Router => {
	const api = Router();

	const at = (path: string, operations: Record<string, Operation>) =>
		api.all(path, async (request: Request<{ id?: string }>, response: Response) => {
			response.set('Cache-Control', 'private, no-store');
			const manager = managerOf(staffOfResponse(response), request);
			const operation = operations[request.method === 'HEAD' ? 'GET' : request.method];
			if (operation === undefined) {
				const allowed = Object.keys(operations).join(', ');
				throw new Problem('method-not-allowed', { detail: `Only ${allowed} here.`, headers: { Allow: allowed } });
			}
			const { status = 200, body, location } = await operation({ manager, id: request.params.id ?? '', request });
			if (location !== undefined) response.set('Location', location);
			if (body === undefined) response.status(status).end();
			else response.status(status).json(body);
		});

	at('/endpoints', {
		GET: async ({ manager, request }) => {
			const { agency } = readQueryAs(request, webhookEndpointsQuerySchema);
			const list = await endpoints.listEndpoints(
				webhooks,
				agencyOf(manager, agency, () => badParameter('agency', mustName)),
			);
			return { body: { endpoints: list } };
		},
		POST: async ({ manager, request }) => {
			const { agency, url, types } = readBodyAs(request, newWebhookEndpointSchema);
			const owner = agencyOf(manager, agency, () => invalid('agency', mustName));
			const body = await endpoints.createEndpoint(webhooks, { agency: owner, url, types });
			return { status: 201, body, location: `/api/webhooks/endpoints/${body.endpoint.id}` };
		},
	});
	at('/endpoints/:id', {
		GET: async ({ manager, id }) => ({ body: await endpoints.getEndpoint(webhooks, manager, id) }),
		PATCH: async ({ manager, id, request }) => {
			const change = readBodyAs(request, changedWebhookEndpointSchema);
			return { body: await endpoints.changeEndpoint(webhooks, manager, id, change) };
		},
		DELETE: async ({ manager, id }) => {
			await endpoints.removeEndpoint(webhooks, manager, id);
			return { status: 204 };
		},
	});
	at('/endpoints/:id/secrets', {
		POST: async ({ manager, id, request }) => {
			const { overlapHours } = readBodyAs(request, newWebhookSecretSchema);
			return { status: 201, body: await endpoints.rotateSecret(webhooks, manager, id, overlapHours) };
		},
	});
	at('/endpoints/:id/replay', {
		POST: async ({ manager, id }) => ({ status: 202, body: await deliveries.replayDead(webhooks, manager, id) }),
	});
	at('/test', {
		POST: async ({ manager, request }) => {
			const { endpoint } = readBodyAs(request, newWebhookTestSchema);
			return { body: await deliveries.testEndpoint(webhooks, manager, endpoint) };
		},
	});
	at('/deliveries', {
		GET: async ({ manager, request }) => {
			const query = readQueryAs(request, webhookDeliveriesQuerySchema);
			return { body: await deliveries.listDeliveries(webhooks, manager, query) };
		},
	});
	at('/deliveries/:id/replay', {
		POST: async ({ manager, id }) => ({ status: 202, body: await deliveries.replayDelivery(webhooks, manager, id) }),
	});
	at('/deliveries/:id/confirm', {
		POST: async ({ manager, id }) => {
			await deliveries.confirmRemoval(webhooks, manager, id);
			return { status: 204 };
		},
	});
	return api;
};
