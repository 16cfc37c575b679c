import { Forbidden, NotFound, type Endpoint } from 'payload';
import { may } from '../../../access/judge.ts';
import { reportUsage } from './report.ts';

/** `GET /api/agencies/{id}/usage`: for the agency's page in the admin. */
export const usageEndpoint: Endpoint = {
	path: '/:id/usage',
	method: 'get',
	handler: async (req) => {
		if (!may(req, 'agencies', 'read')) throw new Forbidden(req.t);
		const id = String(req.routeParams?.id);
		const agency = await req.payload.findByID({ collection: 'agencies', id, depth: 0, disableErrors: true, req });
		if (!agency) throw new NotFound(req.t);
		return Response.json(await reportUsage(req.payload, id), { headers: { 'cache-control': 'no-store' } });
	},
};
