import { delayAfter, restAfter } from '../workers/back-off.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** Waits after the receiver's server answered that it cannot take a mail now: two days in all. */
const retryDelaysMs = [minute, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, day] as const;

/** When to try again after so many attempts; `undefined` when the mail is given up. */
export const nextAttemptMs = (attempts: number): number | undefined => delayAfter(retryDelaysMs, attempts);

/** How long nothing is sent after our own mail server could not be reached so many times in a row. */
export const holdMs = (failures: number): number => restAfter(second, failures);

/** A mail older than this is no news any more. */
export const oldestMs = 3 * day;

/** A sender that dies holds a mail no longer than this. An attempt takes far less. */
export const leaseMs = 2 * minute;

/** How long one attempt may take, by its parts. */
export const timeouts = {
	connectionTimeout: 10 * second,
	greetingTimeout: 10 * second,
	socketTimeout: 30 * second,
	dnsTimeout: 10 * second,
} as const;
