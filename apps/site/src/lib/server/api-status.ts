import { CMS_URL } from '$app/env/private';
import { createMemory } from './remember.ts';

/** How the interface is, as its own `/readyz` says it. */
export interface ApiStatus {
	/** `away`: nothing that could be understood came back. */
	state: 'ready' | 'unavailable' | 'away';
	/** ISO 8601, UTC. */
	askedAt: string;
	/** How long the answer took; absent where none came. */
	milliseconds?: number | undefined;
	version?: string | undefined;
	/** ISO 8601, UTC: when something public changed last. */
	newestChangeAt?: string | undefined;
}

const timeoutMs = 2000;

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** Asks once. Never fails: that nothing answers is an answer. */
export const askStatus = async (fetch: typeof globalThis.fetch): Promise<ApiStatus> => {
	const started = performance.now();
	const askedAt = new Date().toISOString();
	try {
		const response = await fetch(new URL('/readyz', CMS_URL), { signal: AbortSignal.timeout(timeoutMs) });
		const said = (await response.json()) as Record<string, unknown>;
		if (said.status !== 'ready' && said.status !== 'unavailable') return { state: 'away', askedAt };
		return {
			state: said.status,
			askedAt,
			milliseconds: Math.max(1, Math.round(performance.now() - started)),
			version: textOf(said.version),
			newestChangeAt: textOf(said.newestChangeAt),
		};
	} catch {
		return { state: 'away', askedAt };
	}
};

const memory = createMemory<ApiStatus>({ milliseconds: 5000 });

/** What was heard within the last five seconds, or what is heard now. */
export const readStatus = (fetch: typeof globalThis.fetch): Promise<ApiStatus> =>
	memory('status', () => askStatus(fetch));
