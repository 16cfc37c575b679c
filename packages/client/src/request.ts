import { stringify } from 'qs-esm';
import { ApiError, ConnectionError, type ProblemDetails } from './errors.ts';
import type { ClientOptions } from './types.ts';

const firstDelayMs = 250;
const longestDelayMs = 30_000;

/** `Retry-After` in milliseconds: seconds or a date (RFC 9110 §10.2.3). */
const retryAfterMs = (response: Response): number | undefined => {
	const header = response.headers.get('retry-after');
	if (header === null) return undefined;
	const seconds = Number(header);
	const delay = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1000;
	return Number.isNaN(delay) ? undefined : Math.max(0, delay);
};

const pause = (delayMs: number, signal: AbortSignal | undefined): Promise<void> =>
	new Promise((resolve, reject) => {
		signal?.throwIfAborted();
		const timer = setTimeout(() => {
			signal?.removeEventListener('abort', abort);
			resolve();
		}, delayMs);
		const abort = () => {
			clearTimeout(timer);
			reject(signal?.reason as Error);
		};
		signal?.addEventListener('abort', abort, { once: true });
	});

const problemOf = async (response: Response): Promise<ProblemDetails> => {
	const fallback = { type: 'about:blank', title: response.statusText || 'Error', status: response.status };
	if (!response.headers.get('content-type')?.includes('json')) return fallback;
	const body: unknown = await response.json().catch(() => undefined);
	return body && typeof body === 'object' ? { ...fallback, ...body, status: response.status } : fallback;
};

export interface Request {
	path: string;
	query?: Record<string, unknown>;
	signal?: AbortSignal | undefined;
}

/** Sends GET requests, tries again when that may help, and turns every failure into a typed error. */
export const createRequester = ({
	baseUrl,
	apiKey,
	fetch = globalThis.fetch,
	retries = 2,
	timeoutMs = 10_000,
}: ClientOptions) => {
	const base = baseUrl.replace(/\/+$/, '');
	const headers = { accept: 'application/json', ...(apiKey ? { authorization: `Bearer ${apiKey}` } : {}) };

	const attempt = async (url: string, signal: AbortSignal | undefined): Promise<Response> => {
		const limit = AbortSignal.timeout(timeoutMs);
		try {
			return await fetch(url, {
				headers,
				redirect: 'manual',
				signal: signal ? AbortSignal.any([signal, limit]) : limit,
			});
		} catch (cause) {
			signal?.throwIfAborted();
			throw new ConnectionError(url, cause);
		}
	};

	return async ({ path, query, signal }: Request): Promise<Response> => {
		const url = `${base}${path}${stringify(query ?? {}, { addQueryPrefix: true, arrayFormat: 'indices', skipNulls: true })}`;
		for (let round = 0; ; round++) {
			const isLast = round >= retries;
			const outcome = await attempt(url, signal).catch((cause: unknown) => {
				if (isLast || !(cause instanceof ConnectionError)) throw cause;
				return undefined;
			});
			const mayRetry = outcome === undefined || outcome.status === 429 || outcome.status === 503;
			if (outcome && (isLast || !mayRetry)) {
				if (outcome.status >= 400) throw new ApiError(url, await problemOf(outcome));
				return outcome;
			}
			await outcome?.body?.cancel();
			const delayMs = (outcome && retryAfterMs(outcome)) ?? firstDelayMs * 2 ** round;
			await pause(Math.min(delayMs, longestDelayMs), signal);
		}
	};
};
