import type { WebhookDeliveryAnswer, WebhookEndpointAnswer } from '@repo/types/contracts';
import type { Payload, Where } from 'payload';
import { deliveries, type DeliveryRow, type EndpointRow } from '../rows.ts';
import { activeSecrets, readSecrets } from '../secrets.ts';

const countOf = async ({ db }: Payload, endpoint: string, state: string): Promise<number> => {
	const where: Where = { and: [{ endpoint: { equals: endpoint } }, { state: { equals: state } }] };
	return (await db.count({ collection: deliveries, where })).totalDocs;
};

/** An endpoint as its agency may see it: without its secrets. */
export const presentEndpoint = async (payload: Payload, row: EndpointRow): Promise<WebhookEndpointAnswer> => {
	const [{ totalDocs: lag }, waiting, dead] = await Promise.all([
		payload.db.count({ collection: 'changes', where: { seq: { greater_than: row.cursor } } }),
		countOf(payload, row.id, 'waiting'),
		countOf(payload, row.id, 'dead'),
	]);
	return {
		id: row.id,
		agency: row.agency,
		url: row.url,
		types: row.types ?? [],
		created: row.createdAt,
		paused: row.paused ?? null,
		pausedWhy: row.pausedWhy ?? null,
		failures: row.failures ?? 0,
		lastSuccess: row.lastSuccess ?? null,
		lastError: row.lastError ?? null,
		lag,
		waiting,
		dead,
		secrets: activeSecrets(readSecrets(row.secrets), new Date()).map(({ created, expires }) => ({ created, expires })),
	};
};

export const presentDelivery = (row: DeliveryRow): WebhookDeliveryAnswer => ({
	id: row.id,
	endpoint: row.endpoint,
	type: row.event,
	created: row.createdAt,
	state: row.state,
	attempts: row.attempts ?? 0,
	nextAttempt: row.nextAttemptAt ?? null,
	lastAttempt: row.lastAttemptAt ?? null,
	lastStatus: row.lastStatus ?? null,
	lastError: row.lastError ?? null,
	message: row.payload,
});
