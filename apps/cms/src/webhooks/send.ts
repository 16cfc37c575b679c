import type { LookupFunction } from 'node:net';
import type { WebhookError } from '@repo/types/vocabulary';
import { Client } from 'undici';
import { AddressRefused, findTarget, type AddressRules, type Target } from './address/target.ts';
import { readRetryAfter } from './schedule.ts';

export interface Outcome {
	isDelivered: boolean;
	/** Of the answer; `null` where there was none. */
	status: number | null;
	/** `null` when it was delivered. */
	error: WebhookError | null;
	retryAfterMs?: number | undefined;
}

export interface Letter {
	url: string;
	headers: Record<string, string>;
	body: string;
}

export type Send = (letter: Letter, signal?: AbortSignal) => Promise<Outcome>;

interface SenderOptions extends AddressRules {
	timeoutMs?: number;
}

/** What of an answer is read before the connection is closed. Nothing of it is kept. */
const maxAnswerBytes = 16_384;

/** Connects to the addresses that were checked, whatever the name resolves to by now. */
const pinned =
	(addresses: Target['addresses']): LookupFunction =>
	(_name, { all }, answer) => {
		if (all) answer(null, addresses);
		else answer(null, addresses[0]?.address ?? '', addresses[0]?.family);
	};

const errorOf = (status: number): WebhookError | null => {
	if (status >= 200 && status < 300) return null;
	if (status >= 300 && status < 400) return 'redirect';
	if (status === 410) return 'gone';
	return status === 429 ? 'too-many' : 'status';
};

const tlsCodes = /^(CERT_|ERR_TLS_|ERR_SSL_|EPROTO$|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED|UNABLE_TO_)/;

const failureOf = (error: unknown, isLate: boolean): WebhookError => {
	if (error instanceof AddressRefused) return error.fault === 'unknown-name' ? 'unknown-name' : 'refused-address';
	if (isLate) return 'timeout';
	const { code } = error as { code?: unknown };
	return typeof code === 'string' && tlsCodes.test(code) ? 'tls' : 'no-connection';
};

const abortedBy = (signal: AbortSignal) =>
	new Promise<never>((_resolve, reject) => {
		const abort = () => reject(signal.reason as Error);
		if (signal.aborted) abort();
		else signal.addEventListener('abort', abort, { once: true });
	});

/**
 * Posts one letter and says what came of it. Follows no redirect, keeps nothing of the answer but its status, and gives
 * up after 15 seconds. Rejects only when `signal` is aborted: then nobody knows whether it arrived.
 */
export const createSender = ({ timeoutMs = 15_000, ...rules }: SenderOptions): Send => {
	const post = async ({ url, headers, body }: Letter, signal: AbortSignal): Promise<Outcome> => {
		const target = await Promise.race([findTarget(url, rules), abortedBy(signal)]);
		const client = new Client(target.url.origin, { connect: { lookup: pinned(target.addresses) } });
		try {
			const answer = await client.request({
				method: 'POST',
				path: target.url.pathname + target.url.search,
				headers: { ...headers, 'content-type': 'application/json', 'user-agent': 'IntegrationNorden-Webhooks/1.0' },
				body,
				signal,
			});
			// The status is the answer; what follows it is read a little, to let the other side finish, and thrown away.
			await answer.body.dump({ limit: maxAnswerBytes, signal }).catch(() => undefined);
			const error = errorOf(answer.statusCode);
			const retryAfter = answer.headers['retry-after'];
			return {
				isDelivered: error === null,
				status: answer.statusCode,
				error,
				retryAfterMs: error === null ? undefined : readRetryAfter(String(retryAfter ?? ''), new Date()),
			};
		} finally {
			void client.destroy();
		}
	};

	return async (letter, signal) => {
		const late = AbortSignal.timeout(timeoutMs);
		try {
			return await post(letter, signal ? AbortSignal.any([late, signal]) : late);
		} catch (error) {
			if (signal?.aborted) throw error;
			return { isDelivered: false, status: null, error: failureOf(error, late.aborted) };
		}
	};
};
