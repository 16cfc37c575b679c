import { withoutSlash } from '../request.ts';
import type { ClientOptions } from '../types.ts';
import { createAsking } from './ask.ts';
import { LeftOut, Unfulfilled, type Check, type Probe } from './check.ts';
import { bulk } from './checks/bulk.ts';
import { descriptions } from './checks/descriptions.ts';
import { errors } from './checks/errors.ts';
import { http } from './checks/http.ts';
import { reading } from './checks/reading.ts';
import { receiver } from './checks/receiver.ts';
import { sync } from './checks/sync.ts';

export interface ConformanceOptions extends Pick<ClientOptions, 'baseUrl' | 'apiKey' | 'fetch' | 'timeoutMs'> {
	/** Your own receiver of webhooks, to be tried with good and bad deliveries. */
	receiver?: { url: string; secret: string };
	/** Only the checks in whose name or group this stands. */
	only?: string;
	signal?: AbortSignal;
}

export interface CheckResult {
	group: string;
	/** What the API promises. */
	name: string;
	outcome: 'fulfilled' | 'unfulfilled' | 'left-out';
	/** What is not as promised, or why it was left out. */
	detail?: string;
}

const groups = [reading, http, errors, sync, bulk, descriptions, receiver];

const judgeOnce = async (check: Check, probe: Probe): Promise<Pick<CheckResult, 'outcome' | 'detail'>> => {
	try {
		const answer = await check.run(probe);
		return answer instanceof LeftOut ? { outcome: 'left-out', detail: answer.reason } : { outcome: 'fulfilled' };
	} catch (cause) {
		probe.signal?.throwIfAborted();
		if (cause instanceof Unfulfilled) return { outcome: 'unfulfilled', detail: cause.message };
		const { message, cause: inner } = cause as Error;
		return { outcome: 'unfulfilled', detail: inner instanceof Error ? `${message}: ${inner.message}` : message };
	}
};

/** Somebody may edit in the middle of a check: one that is not fulfilled is tried again before it is told. */
const judge = async (check: Check, probe: Probe) => {
	const first = await judgeOnce(check, probe);
	return first.outcome === 'unfulfilled' ? judgeOnce(check, probe) : first;
};

/**
 * Whether a service behaves as its documentation says: each promise in turn, by reading only. To be run where an agency
 * tests its own programs, so that it hears of a difference before they do.
 */
export async function* checkConformance(options: ConformanceOptions): AsyncGenerator<CheckResult, void, undefined> {
	const { apiKey, signal, timeoutMs = 30_000, fetch = globalThis.fetch } = options;
	const asking = createAsking({ base: withoutSlash(options.baseUrl), apiKey, fetch, signal, timeoutMs });
	const probe: Probe = {
		...asking,
		receiver: options.receiver && { ...options.receiver, fetch },
		signal,
	};
	const isWanted = (name: string) => options.only === undefined || name.includes(options.only);
	for (const { name: group, checks } of groups)
		for (const check of checks)
			if (isWanted(group) || isWanted(check.name)) yield { group, name: check.name, ...(await judge(check, probe)) };
}
