import type { Payload, Where } from 'payload';
import { later } from '../workers/back-off.ts';
import { endpoints, type EndpointRow } from './rows.ts';

type Database = Pick<Payload, 'db'>;

/** A worker that dies holds an endpoint no longer than this. An attempt, with what is stored about it, takes far less. */
export const leaseMs = 60_000;
const renewMs = 40_000;

/** Not paused, not resting after a failure, and nobody else's. */
const free = (now: Date): Where[] => [
	{ paused: { exists: false } },
	{ or: [{ leaseUntil: { exists: false } }, { leaseUntil: { less_than: now.toISOString() } }] },
	{ or: [{ heldUntil: { exists: false } }, { heldUntil: { less_than_equal: now.toISOString() } }] },
];

export const findFree = async ({ db }: Database, now: Date): Promise<Pick<EndpointRow, 'id' | 'cursor'>[]> => {
	const { docs } = await db.find<EndpointRow>({
		collection: endpoints,
		where: { and: free(now) },
		select: { cursor: true },
		pagination: false,
		limit: 0,
	});
	return docs;
};

const change = ({ db }: Database, where: Where[], data: Partial<EndpointRow>) =>
	db.updateOne({
		collection: endpoints,
		where: { and: where },
		data: { ...data, updatedAt: new Date().toISOString() },
	}) as Promise<object | null>;

/** Takes an endpoint for one worker. Both databases do it in one step, so that of two workers one gets it. */
export const claim = async (payload: Database, id: string, owner: string, now: Date): Promise<boolean> => {
	const lease = { leaseOwner: owner, leaseUntil: later(now, leaseMs) };
	return (await change(payload, [{ id: { equals: id } }, ...free(now)], lease)) !== null;
};

const ours = (id: string, owner: string): Where[] => [{ id: { equals: id } }, { leaseOwner: { equals: owner } }];

/** The endpoint as it is now, if it is still ours and may be delivered to. */
export const renew = async (
	payload: Database,
	id: string,
	owner: string,
	now: Date,
): Promise<EndpointRow | undefined> => {
	const where = { and: ours(id, owner) };
	const endpoint = await payload.db.findOne<EndpointRow>({ collection: endpoints, where });
	if (!endpoint || endpoint.paused) return undefined;
	if (endpoint.heldUntil && new Date(endpoint.heldUntil) > now) return undefined;
	if (!endpoint.leaseUntil || endpoint.leaseUntil < now.toISOString()) return undefined;
	if (endpoint.leaseUntil > later(now, renewMs)) return endpoint;
	const renewed = await change(payload, ours(id, owner), { leaseUntil: later(now, leaseMs) });
	return renewed ? endpoint : undefined;
};

export const release = async (payload: Database, id: string, owner: string): Promise<void> => {
	await change(payload, ours(id, owner), { leaseOwner: null, leaseUntil: null });
};
