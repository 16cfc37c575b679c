import { Forbidden, type Endpoint } from 'payload';
import { may } from '../../access/judge.ts';
import { reportWithdrawals } from '../../webhooks/withdrawals.ts';

/** `GET /api/testimonies/{id}/withdrawal`: which agencies were told that it was withdrawn, and what they answered. */
export const withdrawalEndpoint: Endpoint = {
	path: '/:id/withdrawal',
	method: 'get',
	handler: async (req) => {
		if (!may(req, 'withdrawal-receipts', 'read')) throw new Forbidden(req.t);
		const withdrawals = await reportWithdrawals(req.payload, String(req.routeParams?.id));
		return Response.json({ withdrawals }, { headers: { 'cache-control': 'no-store' } });
	},
};
