import type { WebhookMessage } from '@repo/types/contracts';
import type { DeliveryState, WebhookError, WebhookPause } from '@repo/types/vocabulary';

/** A row of `webhook-endpoints`; moments are ISO 8601, UTC. */
export interface EndpointRow {
	id: string;
	agency: string;
	url: string;
	types?: string[] | null;
	/** See `secrets.ts`. */
	secrets?: unknown;
	cursor: number;
	paused?: string | null;
	pausedWhy?: WebhookPause | null;
	failures?: number | null;
	failingSince?: string | null;
	lastSuccess?: string | null;
	lastError?: WebhookError | null;
	heldUntil?: string | null;
	leaseOwner?: string | null;
	leaseUntil?: string | null;
	createdAt: string;
	updatedAt: string;
}

/** A row of `webhook-deliveries`. */
export interface DeliveryRow {
	id: string;
	endpoint: string;
	agency: string;
	event: string;
	seq?: number | null;
	payload: WebhookMessage;
	state: DeliveryState;
	attempts?: number | null;
	nextAttemptAt?: string | null;
	lastAttemptAt?: string | null;
	lastStatus?: number | null;
	lastError?: WebhookError | null;
	createdAt: string;
	updatedAt: string;
}

export const endpoints = 'webhook-endpoints';
export const deliveries = 'webhook-deliveries';
export const receipts = 'withdrawal-receipts';
