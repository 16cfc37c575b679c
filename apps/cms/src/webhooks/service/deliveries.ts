import type { WebhookDeliveryAnswer, WebhookMessage } from '@repo/types/contracts';
import type { DeliveryState } from '@repo/types/vocabulary';
import type { Where } from 'payload';
import { v7 as uuidv7 } from 'uuid';
import { Problem } from '../../api/problem.ts';
import { deliver } from '../attempt.ts';
import { withdrawalIn } from '../events.ts';
import { updateDelivery, updateEndpoint } from '../outbox.ts';
import { noteReceipt } from '../receipts.ts';
import { deliveries, type DeliveryRow } from '../rows.ts';
import { findDelivery, findEndpoint, type Manager, type ServiceContext } from './context.ts';
import { presentDelivery } from './present.ts';

interface Listing {
	endpoint?: string | undefined;
	agency?: string | undefined;
	state?: DeliveryState | undefined;
	limit: number;
	page: number;
}

/** Newest first. */
export const listDeliveries = async (
	{ payload }: ServiceContext,
	manager: Manager,
	{ endpoint, agency, state, limit, page }: Listing,
): Promise<{ deliveries: WebhookDeliveryAnswer[]; nextPage: number | null }> => {
	const asked = { endpoint, state, agency: manager.agency ?? agency };
	const where: Where = {
		and: Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [{ [name]: { equals: value } }])),
	};
	const { docs, hasNextPage } = await payload.db.find<DeliveryRow>({
		collection: deliveries,
		where,
		sort: ['-createdAt', '-seq'],
		limit,
		page,
	});
	return { deliveries: docs.map(presentDelivery), nextPage: hasNextPage ? page + 1 : null };
};

/** If the service dies in the middle of a test, the worker finishes it after this. */
const orphanedAfterMs = 60_000;

/** Sends a test at once, to a paused endpoint as well, and says what came of it. It is not tried again. */
export const testEndpoint = async (
	context: ServiceContext,
	manager: Manager,
	id: string,
): Promise<WebhookDeliveryAnswer> => {
	const { payload, send } = context;
	const endpoint = await findEndpoint(context, manager, id);
	const at = new Date();
	const now = at.toISOString();
	const message: WebhookMessage = { type: 'webhooks.test', timestamp: now, data: { endpoint: id } };
	const delivery: DeliveryRow = {
		id: uuidv7(),
		endpoint: id,
		agency: endpoint.agency,
		event: message.type,
		payload: message,
		state: 'waiting',
		attempts: 0,
		nextAttemptAt: new Date(at.getTime() + orphanedAfterMs).toISOString(),
		createdAt: now,
		updatedAt: now,
	};
	await payload.db.create({ collection: deliveries, data: { ...delivery }, returning: false });
	const outcome = await deliver(payload, send, { endpoint, delivery, at });
	const done: Partial<DeliveryRow> = {
		state: outcome?.isDelivered ? 'delivered' : 'dead',
		attempts: 1,
		nextAttemptAt: null,
		lastAttemptAt: now,
		lastStatus: outcome?.status ?? null,
		lastError: outcome?.error ?? null,
	};
	await updateDelivery(payload, delivery.id, done);
	if (!outcome)
		throw new Problem('conflict', { detail: 'This endpoint has no secret to sign with: make a new one first.' });
	return presentDelivery({ ...delivery, ...done });
};

const again = (): Partial<DeliveryRow> => ({
	state: 'waiting',
	attempts: 0,
	nextAttemptAt: new Date().toISOString(),
	lastError: null,
});

/** Sends one delivery once more, with the same id, without waiting for the end of a rest. */
export const replayDelivery = async (
	context: ServiceContext,
	manager: Manager,
	id: string,
): Promise<WebhookDeliveryAnswer> => {
	const row = await findDelivery(context, manager, id);
	await updateDelivery(context.payload, id, again());
	await updateEndpoint(context.payload, row.endpoint, { heldUntil: null });
	context.wake();
	return presentDelivery({ ...row, ...again() });
};

/** Sends everything once more that was given up. */
export const replayDead = async (
	context: ServiceContext,
	manager: Manager,
	id: string,
): Promise<{ replayed: number }> => {
	const { db } = context.payload;
	await findEndpoint(context, manager, id);
	const where: Where = { and: [{ endpoint: { equals: id } }, { state: { equals: 'dead' } }] };
	const { totalDocs } = await db.count({ collection: deliveries, where });
	const data = { ...again(), updatedAt: new Date().toISOString() };
	await db.updateMany({ collection: deliveries, where, data, returning: false });
	await updateEndpoint(context.payload, id, { heldUntil: null });
	context.wake();
	return { replayed: totalDocs };
};

/** The agency says that its copies of what was withdrawn are gone: more than that it received the message. */
export const confirmRemoval = async (context: ServiceContext, manager: Manager, id: string): Promise<void> => {
	const row = await findDelivery(context, manager, id);
	if (!withdrawalIn(row)) throw new Problem('conflict', { detail: 'This delivery does not tell of a withdrawal.' });
	await noteReceipt(context.payload, row, 'removed');
};
