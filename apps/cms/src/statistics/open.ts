import type { Payload } from 'payload';
import { onCommit } from '../database/index.ts';
import { environment } from '../environment.ts';
import { resolveName } from '../webhooks/address/target.ts';
import { createLooker } from '../workers/look.ts';
import { createGuardedFetch } from './fetch/guarded-fetch.ts';
import { imports } from './runs/rows.ts';
import { askForDue } from './runs/schedule.ts';
import { createImportWorker } from './runs/worker.ts';
import { sources } from './sources/index.ts';

/** What other instances have asked for is looked for so often, and what they left when they ended. */
const lookMs = 5000;
const scheduleMs = 60_000;

/** Only addresses that the operator named may be private. */
const allowedHosts = (addresses: ReadonlyMap<string, string>): ReadonlySet<string> =>
	new Set(
		[...addresses.values()].map((address) => {
			const { hostname, port, protocol } = new URL(address);
			return `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`;
		}),
	);

/** Something that does imports, with the addresses and rules of the configuration. */
export const openWorker = (payload: Payload, signal: AbortSignal) => {
	const { dataDir, statisticsAddresses: addresses } = environment;
	const guarded = createGuardedFetch({ allowed: allowedHosts(addresses), resolve: resolveName });
	const worker = createImportWorker({ payload, sources, addresses, dataDir, fetch: guarded.fetch, signal });
	return { worker, close: guarded.close };
};

/** Does what it is asked for, and asks by the clock where that is configured. No office is asked at the start by itself. */
export const openStatistics = (payload: Payload): { stop: () => Promise<void> } => {
	const { statisticsAddresses: addresses, statisticsEveryMs: everyMs } = environment;
	const closing = new AbortController();
	const { worker, close } = openWorker(payload, closing.signal);
	const onError = (error: unknown) => payload.logger.error({ err: error }, 'The imports could not be looked through');
	let dueAt = performance.now() + scheduleMs;
	const look = async () => {
		if (everyMs !== undefined && performance.now() >= dueAt) {
			dueAt = performance.now() + scheduleMs;
			await askForDue({ payload, sources, addresses, everyMs });
		}
		await worker.sweep();
	};
	const looker = createLooker({ look, everyMs: lookMs, onError });
	const stopListening = onCommit(payload, (writes) => {
		if (writes.some(({ collection }) => collection === imports)) looker.wake();
	});
	return {
		stop: async () => {
			closing.abort();
			stopListening();
			await looker.stop();
			await close();
		},
	};
};
