import type { Change } from '@repo/types/contracts';
import type { Payload, Where } from 'payload';
import { readCursor, type ChangeLog } from '../changes/index.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { deliveryOf, isWanted } from './events.ts';
import { deliveries, endpoints, type DeliveryRow, type EndpointRow } from './rows.ts';

const entriesAtOnce = 100;

/** Somebody else has taken the endpoint meanwhile. */
export class LeaseLost extends Error {}

type Log = Pick<ChangeLog, 'page'>;

const insert = (payload: Payload, endpoint: EndpointRow, owner: string, changes: readonly Change[]) => {
	const now = new Date().toISOString();
	const rows = changes
		.filter((change) => isWanted(endpoint.types, change))
		.map((change) => deliveryOf(endpoint, change, now));
	return inTransaction(payload, async (req) => {
		const { db } = payload;
		const { docs } = await db.find<DeliveryRow>({
			collection: deliveries,
			where: { id: { in: rows.map(({ id }) => id) } },
			select: {},
			limit: 0,
			pagination: false,
			req,
		});
		const known = new Set(docs.map(({ id }) => id));
		for (const data of rows) {
			if (!known.has(data.id)) await db.create({ collection: deliveries, data, returning: false, req });
		}
		const moved = await db.updateOne({
			collection: endpoints,
			where: { and: [{ id: { equals: endpoint.id } }, { leaseOwner: { equals: owner } }] },
			data: { cursor: readCursor(changes.at(-1)?.cursor ?? '') ?? endpoint.cursor },
			req,
		});
		if (moved === null) throw new LeaseLost();
	});
};

/**
 * Puts what the log says after the endpoint's cursor into the outbox, and moves the cursor. A crash in between puts the
 * same rows in again, which are known by their ids. False at the end of the log.
 */
export const enqueue = async (payload: Payload, log: Log, endpoint: EndpointRow, owner: string): Promise<boolean> => {
	const { changes } = await log.page({ after: endpoint.cursor, limit: entriesAtOnce });
	if (changes.length === 0) return false;
	await insert(payload, endpoint, owner, changes);
	return true;
};

const due = (ids: readonly string[], now: Date): Where => ({
	and: [
		{ endpoint: { in: [...ids] } },
		{ state: { equals: 'waiting' } },
		{ nextAttemptAt: { less_than_equal: now.toISOString() } },
	],
});

/** What waits longest; of what began to wait together, what happened first. */
export const nextDue = async ({ db }: Payload, endpoint: string, now: Date): Promise<DeliveryRow | undefined> => {
	const { docs } = await db.find<DeliveryRow>({
		collection: deliveries,
		where: due([endpoint], now),
		sort: ['nextAttemptAt', 'seq'],
		limit: 1,
		pagination: false,
	});
	return docs[0];
};

/** One of these endpoints that something waits for; any of them. */
export const anyDue = async ({ db }: Payload, ids: readonly string[], now: Date): Promise<string | undefined> => {
	if (ids.length === 0) return undefined;
	const row = await db.findOne<DeliveryRow>({
		collection: deliveries,
		where: due(ids, now),
		select: { endpoint: true },
	});
	return row?.endpoint;
};

export const updateDelivery = async ({ db }: Payload, id: string, data: Partial<DeliveryRow>): Promise<void> => {
	await db.updateOne({ collection: deliveries, id, data: { ...data, updatedAt: new Date().toISOString() } });
};

export const updateEndpoint = async ({ db }: Payload, id: string, data: Partial<EndpointRow>): Promise<void> => {
	await db.updateOne({ collection: endpoints, id, data: { ...data, updatedAt: new Date().toISOString() } });
};

/** An endpoint that answers again gets at once what waits for a later attempt. */
export const bringForward = async ({ db }: Payload, endpoint: string, now: Date): Promise<void> => {
	const at = now.toISOString();
	const where: Where = {
		and: [
			{ endpoint: { equals: endpoint } },
			{ state: { equals: 'waiting' } },
			{ nextAttemptAt: { greater_than: at } },
		],
	};
	await db.updateMany({ collection: deliveries, where, data: { nextAttemptAt: at, updatedAt: at } });
};

/** Whether anything but this delivery was tried there and failed. */
export const failsForOthers = async ({ db }: Payload, endpoint: string, delivery: string): Promise<boolean> => {
	const where: Where = {
		and: [
			{ endpoint: { equals: endpoint } },
			{ state: { equals: 'waiting' } },
			{ attempts: { greater_than: 0 } },
			{ id: { not_equals: delivery } },
		],
	};
	return (await db.findOne({ collection: deliveries, where, select: {} })) !== null;
};
