import type { Change, WebhookEvent } from '@repo/types/contracts';
import { v5 as uuidv5 } from 'uuid';
import { readCursor } from '../changes/cursor.ts';
import { environment } from '../environment.ts';
import type { DeliveryRow, EndpointRow } from './rows.ts';

const typeOf = ({ collection, kind }: Change) => `${collection}.${kind}`;

/**
 * Whether an endpoint wants to be told. Who is told of anything in a collection is told of every withdrawal in it: copies
 * have to go, whatever the filter says.
 */
export const isWanted = (types: readonly string[] | null | undefined, change: Change): boolean => {
	if (!types || types.length === 0) return true;
	if (types.includes(change.collection) || types.includes(typeOf(change))) return true;
	return change.kind === 'withdrawn' && types.some((type) => type.startsWith(`${change.collection}.`));
};

const eventOf = (change: Change): WebhookEvent => ({
	type: typeOf(change),
	timestamp: change.at,
	data: { ...change, url: `${environment.cmsUrl}/api/${change.collection}/${encodeURIComponent(change.id)}` },
});

type NewDelivery = Pick<DeliveryRow, 'id' | 'endpoint' | 'agency' | 'event' | 'payload' | 'state'> &
	Partial<DeliveryRow>;

/** The same entry and endpoint always make the same id, which is also the `webhook-id`: a receiver knows it again. */
export const deliveryId = (endpoint: string, seq: number): string => uuidv5(`webhooks/${endpoint}/${seq}`, uuidv5.URL);

export const deliveryOf = (endpoint: EndpointRow, change: Change, now: string): NewDelivery => {
	const seq = readCursor(change.cursor) ?? 0;
	return {
		id: deliveryId(endpoint.id, seq),
		endpoint: endpoint.id,
		agency: endpoint.agency,
		event: typeOf(change),
		seq,
		payload: eventOf(change),
		state: 'waiting',
		attempts: 0,
		nextAttemptAt: now,
	};
};

/** The change that a delivery tells of as withdrawn; `undefined` for every other. */
export const withdrawalIn = ({ payload }: Pick<DeliveryRow, 'payload'>): Change | undefined =>
	'kind' in payload.data && payload.data.kind === 'withdrawn' ? payload.data : undefined;
