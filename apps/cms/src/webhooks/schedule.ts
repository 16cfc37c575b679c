import { environment } from '../environment.ts';
import { delayAfter, restAfter } from '../workers/back-off.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** Failing this long, and this often in a row, pauses an endpoint. */
export const pauseAfter = { ms: 3 * day, failures: 10 } as const;

const longestRetryAfterMs = day;

/** When to try again after so many attempts at one delivery; `undefined` when it is given up. */
export const nextAttemptMs = (attempts: number, random?: () => number): number | undefined =>
	delayAfter(environment.webhookRetryDelaysMs, attempts, random);

/** How long an endpoint rests after so many failures in a row, whatever else waits for it. */
export const holdMs = (failures: number): number => restAfter(environment.webhookRetryDelaysMs[0] ?? 0, failures);

/** `Retry-After` (RFC 9110 §10.2.3), seconds or a date, as milliseconds from now; at most a day. */
export const readRetryAfter = (value: string | undefined, now: Date): number | undefined => {
	if (value === undefined) return undefined;
	const text = value.trim();
	const ms = /^\d{1,9}$/.test(text) ? Number(text) * second : Date.parse(text) - now.getTime();
	return Number.isNaN(ms) || ms <= 0 ? undefined : Math.min(ms, longestRetryAfterMs);
};
