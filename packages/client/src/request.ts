import { stringify } from 'qs-esm';
import { ApiError, ConnectionError, type ProblemDetails } from './errors.ts';
import { pause } from './pause.ts';
import type { ClientOptions } from './types.ts';

export const defaultTimeoutMs = 10_000;
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

const problemOf = async (response: Response): Promise<ProblemDetails> => {
	const fallback = { type: 'about:blank', title: response.statusText || 'Error', status: response.status };
	if (!response.headers.get('content-type')?.includes('json')) return fallback;
	const body: unknown = await response.json().catch(() => undefined);
	return body && typeof body === 'object' ? { ...fallback, ...body, status: response.status } : fallback;
};

export interface Request {
	path: string;
	query?: Record<string, unknown>;
	headers?: Record<string, string>;
	signal?: AbortSignal | undefined;
	/** How much longer than other answers this one may take, such as the wait of a long poll. */
	extraMs?: number;
	/** The body may take any time: only the headers have to come within the limit. */
	isStream?: boolean;
	/** Default `manual`: a document that moved is told, not followed. */
	redirect?: RequestRedirect;
	/** Past every cache on the way: for copies that must not be older than the change that announced them. */
	isFresh?: boolean;
}

export const withoutSlash = (address: string): string => address.replace(/\/+$/, '');

/** Sends GET requests, tries again when that may help, and turns every failure into a typed error. */
export const createRequester = ({
	baseUrl,
	apiKey,
	fetch = globalThis.fetch,
	retries = 2,
	timeoutMs = defaultTimeoutMs,
}: ClientOptions) => {
	const base = withoutSlash(baseUrl);
	const shared = { accept: 'application/json', ...(apiKey ? { authorization: `Bearer ${apiKey}` } : {}) };

	const attempt = async (url: string, request: Request): Promise<Response> => {
		const { signal, headers, redirect = 'manual', extraMs = 0, isStream = false, isFresh = false } = request;
		const limit = isStream ? new AbortController() : undefined;
		const limitMs = timeoutMs + extraMs;
		const timer = limit && setTimeout(() => limit.abort(new Error(`No answer within ${limitMs} ms`)), limitMs);
		const limitSignal = limit?.signal ?? AbortSignal.timeout(limitMs);
		try {
			return await fetch(url, {
				headers: { ...shared, ...headers },
				redirect,
				signal: signal ? AbortSignal.any([signal, limitSignal]) : limitSignal,
				...(isFresh && { cache: 'no-store' }),
			});
		} catch (cause) {
			signal?.throwIfAborted();
			throw new ConnectionError(url, cause);
		} finally {
			clearTimeout(timer);
		}
	};

	return async (request: Request): Promise<Response> => {
		const { path, query, signal } = request;
		const url = `${base}${path}${stringify(query ?? {}, { addQueryPrefix: true, arrayFormat: 'indices', skipNulls: true })}`;
		for (let round = 0; ; round++) {
			const isLast = round >= retries;
			const outcome = await attempt(url, request).catch((cause: unknown) => {
				if (isLast || !(cause instanceof ConnectionError)) throw cause;
				return undefined;
			});
			const mayRetry = outcome === undefined || outcome.status === 429 || outcome.status === 503;
			const retryMs = outcome && retryAfterMs(outcome);
			if (outcome && (isLast || !mayRetry)) {
				if (outcome.status >= 400) throw new ApiError(url, await problemOf(outcome), retryMs);
				return outcome;
			}
			await outcome?.body?.cancel();
			await pause(Math.min(retryMs ?? firstDelayMs * 2 ** round, longestDelayMs), signal);
		}
	};
};

export type Send = ReturnType<typeof createRequester>;
