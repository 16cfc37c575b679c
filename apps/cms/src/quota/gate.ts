import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Payload } from 'payload';
import { callerLocale, Problem } from '../api/problem.ts';
import { reasons } from '../access/reasons.ts';
import { findKey, type KnownKey } from '../collections/agencies/keys/find-key.ts';
import { keyIn } from '../collections/agencies/keys/key.ts';
import { createUseNotes } from '../collections/agencies/keys/note-uses.ts';
import { createDayNotes } from '../collections/agencies/usage/note-days.ts';
import type { Gate } from '../front/gate.ts';
import { refuse } from '../front/refuse.ts';
import { peerOf } from '../http/peer.ts';
import { costs } from './costs.ts';
import { createLogins } from './logins.ts';
import { policies } from './policies.ts';
import { Quota } from './quota.ts';
import type { Windows } from './windows.ts';

interface GateOptions {
	payload: Payload;
	windows: Windows;
}

/** Whoever looks after the service asks these, and the browser of whoever opens the admin keeps those. */
const isFree = (url: string) => /^\/(?:(?:healthz|readyz|metrics)(?:[?]|$)|_next\/static\/)/.test(url);

const neededScope = (url: string) => (/^\/api\/webhooks(?:[/?]|$)/.test(url) ? 'webhooks' : 'read');

const isRead = ({ method }: IncomingMessage) => method === 'GET' || method === 'HEAD';

/**
 * What every request passes first: whose quota it spends, and whether a key it brings is good. An agency reads what
 * the public reads, so its key goes no further than this; the request knows the agency by `agencyId`.
 */
export const createGate = ({ payload, windows }: GateOptions): { gate: Gate; close: () => Promise<void> } => {
	const uses = createUseNotes(payload);
	const days = createDayNotes(payload);
	const isLoginAllowed = createLogins(windows);
	const loginCookie = `${payload.config.cookiePrefix}-token=`;

	const quotaOf = (request: IncomingMessage, response: ServerResponse): Quota => {
		const { network, isOwn } = peerOf(request);
		return new Quota(windows, isOwn ? '' : network, isOwn ? policies.own : policies.anonymous, request, response);
	};

	const spend = (request: IncomingMessage, response: ServerResponse, quota: Quota, units: number): boolean => {
		request.quota = quota;
		const problem = quota.spend(units);
		if (problem === undefined) return true;
		refuse(request, response, problem);
		return false;
	};

	const refuseKey = (request: IncomingMessage, response: ServerResponse): false => {
		if (!spend(request, response, quotaOf(request, response), costs.wrongKey)) return false;
		const detail = reasons.badKey[callerLocale(request)];
		const headers = { 'WWW-Authenticate': 'Bearer error="invalid_token"' };
		refuse(request, response, new Problem('unauthenticated', { detail, headers }));
		return false;
	};

	const admitAgency = (request: IncomingMessage, response: ServerResponse, key: KnownKey | undefined): boolean => {
		if (key === undefined) return refuseKey(request, response);
		const { id, agencyId, quotaClass, scopes } = key;
		uses.note(id);
		days.note(agencyId, quotaClass, { requests: 1 });
		request.agencyId = agencyId;
		request.noteSync = (sync) => uses.noteSync(id, sync);
		const quota = new Quota(windows, agencyId, policies[quotaClass], request, response);
		quota.onSpend = (units, isAllowed) => days.note(agencyId, quotaClass, isAllowed ? { units } : { refused: 1 });
		if (!spend(request, response, quota, costs.request)) return false;
		const scope = neededScope(request.url ?? '/');
		if (!scopes.includes(scope)) {
			refuse(request, response, new Problem('forbidden', { detail: `This key is not made for "${scope}".` }));
			return false;
		}
		if (isRead(request)) {
			delete request.headers.authorization;
			delete request.headers['x-api-key'];
		}
		return true;
	};

	const gate: Gate = (request, response) => {
		const { url = '/', headers } = request;
		if (isFree(url)) return true;
		if (!isLoginAllowed(request, response)) return false;
		const key = keyIn(headers);
		if (key !== undefined) {
			const found = findKey(payload, key);
			return found instanceof Promise
				? found.then((known) => admitAgency(request, response, known))
				: admitAgency(request, response, found);
		}
		const quota = quotaOf(request, response);
		// Whether it is a login is found out later, and paid for there by who only claims to have one.
		if (headers.authorization !== undefined || headers.cookie?.includes(loginCookie)) {
			request.quota = quota;
			request.claimsLogin = true;
			return true;
		}
		return spend(request, response, quota, costs.request);
	};

	return {
		gate,
		close: async () => {
			await Promise.all([uses.close(), days.close()]);
		},
	};
};
