import type { IncomingMessage, ServerResponse } from 'node:http';
import { refuse } from '../front/refuse.ts';
import { peerOf } from '../http/peer.ts';
import { policies } from './policies.ts';
import { tell, tooMany } from './quota.ts';
import type { Windows } from './windows.ts';

// Whatever takes a password, a token or somebody's address. Payload reads paths in any case and with a slash behind.
const attempt =
	/^\/api\/users\/(?:login|forgot-password|reset-password|unlock|first-register|verify|second-factor|openid)(?:[/?]|$)/i;

// Whoever comes back from the provider of their agency.
const comingBack = /^\/api\/users\/openid\/callback(?:[/?]|$)/i;

const isAttempt = ({ method, url = '' }: IncomingMessage) =>
	method === 'POST' ? attempt.test(url) : comingBack.test(url);

const isVouchedFor = (response: ServerResponse) => String(response.getHeader('location')).includes('openid=continue');

/**
 * Attempts to log in are counted by address, beside the lock that Payload puts on one account: whoever tries many
 * accounts is stopped too. One that succeeds costs nothing, so that an office can log in together.
 */
export const createLogins =
	(windows: Windows) =>
	(request: IncomingMessage, response: ServerResponse): boolean => {
		if (!isAttempt(request)) return true;
		const { network } = peerOf(request);
		const spending = windows.spend(network, policies.login, 1);
		if (!spending.isAllowed) {
			tell(response, policies.login, spending);
			refuse(request, response, tooMany(request, policies.login, spending));
			return false;
		}
		if (/\/(?:login|second-factor|openid)(?:[/?]|$)/i.test(request.url ?? '')) {
			response.once('finish', () => {
				if (response.statusCode === 200 || request.isHalfLogin || isVouchedFor(response)) {
					windows.giveBack(network, policies.login, 1);
				}
			});
		}
		return true;
	};
