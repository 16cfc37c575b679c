import { setTimeout as wait } from 'node:timers/promises';
import { OfficeFailure } from './failure.ts';

export interface CallerOptions {
	/** The host's own, which may refuse addresses of its inner network. */
	fetch?: typeof globalThis.fetch;
	/** Ends everything that is under way. */
	signal?: AbortSignal;
	sleep?: (ms: number, signal?: AbortSignal) => Promise<unknown>;
	now?: () => number;
	timeoutMs?: number;
	/** Calls after the first for an office that is busy or not there. */
	retries?: number;
}

export interface Answer {
	bytes: Uint8Array;
	etag: string | undefined;
	lastModified: string | undefined;
}

const maxBytes = 200 * 1024 * 1024;
const maxPauseMs = 10 * 60_000;

/** `Retry-After` in seconds or as a date (RFC 9110 §10.2.3). */
const pauseAsked = (text: string | null, now: number): number | undefined => {
	if (text === null) return undefined;
	const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
	return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), maxPauseMs) : undefined;
};

const readWhole = async (response: Response): Promise<Uint8Array> => {
	const parts: Uint8Array[] = [];
	let length = 0;
	for await (const part of response.body ?? []) {
		length += part.byteLength;
		if (length > maxBytes) throw new OfficeFailure('too-large', 'The answer is larger than 200 MB.');
		parts.push(part);
	}
	return new Uint8Array(Buffer.concat(parts));
};

const failureOf = (status: number): OfficeFailure => {
	if (status === 404 || status === 410) return new OfficeFailure('not-found', 'The office has no such table.');
	if (status === 413) return new OfficeFailure('too-large', 'The office gives no part of this size.');
	return new OfficeFailure('refused', `The office refused the request (${status}).`);
};

const isBusy = (status: number) => status === 429 || status === 408 || status >= 500;

/** Asks an office politely: waits when told to, tries again when it is busy or breaks off, never takes half an answer. */
export const createCaller = ({
	fetch = globalThis.fetch,
	signal,
	sleep = (ms) => wait(ms, undefined, signal ? { signal } : {}),
	now = Date.now,
	timeoutMs = 60_000,
	retries = 4,
}: CallerOptions = {}) => {
	const once = async (address: string, init: RequestInit): Promise<Response> => {
		const ends = [AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])];
		return fetch(address, { ...init, redirect: 'follow', signal: AbortSignal.any(ends) });
	};

	/** Nothing for what has not changed since (304). */
	const call = async (address: string, init: RequestInit = {}): Promise<Answer | undefined> => {
		for (let tried = 0; ; tried += 1) {
			const backOffMs = 1000 * 2 ** tried;
			let pauseMs = backOffMs;
			let failure: OfficeFailure;
			try {
				const response = await once(address, init);
				if (response.status === 304) return undefined;
				if (response.ok) {
					const bytes = await readWhole(response);
					const header = (name: string) => response.headers.get(name) ?? undefined;
					return { bytes, etag: header('etag'), lastModified: header('last-modified') };
				}
				await response.body?.cancel();
				if (!isBusy(response.status)) throw failureOf(response.status);
				failure = new OfficeFailure('busy', `The office is busy (${response.status}).`);
				pauseMs = pauseAsked(response.headers.get('retry-after'), now()) ?? backOffMs;
			} catch (cause) {
				if (cause instanceof OfficeFailure) throw cause;
				signal?.throwIfAborted();
				failure = new OfficeFailure('unreachable', 'The office could not be reached, or broke off.', { cause });
			}
			if (tried === retries) throw failure;
			await sleep(pauseMs, signal);
		}
	};

	return { call, sleep, now };
};

export type Caller = ReturnType<typeof createCaller>;
