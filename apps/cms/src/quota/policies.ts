import { environment } from '../environment.ts';

/** How many units somebody may spend in a window. Cached answers cost one unit; see `costs.ts`. */
export interface Policy {
	name: string;
	units: number;
	windowMs: number;
	/** Whether all instances spend from the same. */
	isShared: boolean;
	/** `RateLimit-Policy` as draft-ietf-httpapi-ratelimit-headers writes it. */
	header: string;
}

const policy = (name: string, units: number, seconds: number, isShared = true): Policy => ({
	name,
	units,
	isShared,
	windowMs: seconds * 1000,
	header: `"${name}";q=${units};w=${seconds}`,
});

const minute = 60;

export const policies = {
	/** By address: an office shares it. */
	anonymous: policy('anonymous', environment.quotas.anonymous, minute),
	/** By agency, whichever of its keys it sends. */
	standard: policy('standard', environment.quotas.standard, minute),
	high: policy('high', environment.quotas.high, minute),
	/** Our own site and tools, all together: counted, so that they see what others see, and more than a process can answer. */
	own: policy('own', 10_000_000, minute, false),
	/** Proposed practices, by address, with some work done for each and without. */
	proposals: policy('proposals', 20, 24 * 60 * minute),
	proposalsWithoutWork: policy('proposals-without-work', 5, 24 * 60 * minute),
	/** The page on which a person withdraws a consent, by address: seen and sent, with room for a shared network. */
	withdrawals: policy('withdrawals', 60, 10 * minute),
	/** Attempts to log in, by address; those that succeed are given back. */
	login: policy('login', environment.quotas.login, 10 * minute),
} as const;
