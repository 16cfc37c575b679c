import type { ConsentState } from '@repo/types/contracts';
import { Router, type Request, type Response } from 'express';
import { stateByLink, withdrawByLink } from '../../consent/withdraw-by-link.ts';
import { peerOf } from '../../http/peer.ts';
import { policies } from '../../quota/policies.ts';
import { tell, tooMany } from '../../quota/quota.ts';
import type { ApiContext } from '../context.ts';
import { onlyMethods } from '../only-methods.ts';
import { notFound } from '../problem.ts';

/**
 * `/api/withdrawals/{token}`: a person asks after their consent, and takes it back. For the site's own page and not described, since
 * nobody but the person has anything to do here; it says nothing of whom or what the consent is about.
 */
export const withdrawalsApi = ({ payload, windows }: ApiContext): Router => {
	const api = Router();

	api.use((request, response, next) => {
		response.set({
			'Cache-Control': 'private, no-store',
			'X-Robots-Tag': 'noindex',
			'Referrer-Policy': 'no-referrer',
		});
		const spending = windows.spend(peerOf(request).network, policies.withdrawals, 1);
		tell(response, policies.withdrawals, spending);
		if (!spending.isAllowed) throw tooMany(request, policies.withdrawals, spending);
		next();
	});
	api.all(
		'/:token',
		onlyMethods('GET', 'HEAD', 'POST'),
		async (request: Request<{ token: string }>, response: Response) => {
			const { token } = request.params;
			const answer = request.method === 'POST' ? withdrawByLink : stateByLink;
			const state = await answer(payload, token);
			if (state === undefined) throw notFound('There is no consent with this link.');
			const answered: ConsentState = { state };
			response.json(answered);
		},
	);
	return api;
};
