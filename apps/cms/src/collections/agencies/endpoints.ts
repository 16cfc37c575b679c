import { addDataAndFileToRequest, APIError, Forbidden, NotFound, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { may } from '../../access/judge.ts';
import { createKey } from './keys.ts';

const keyOptions = z.strictObject({
	expires: z.iso.datetime().optional(),
	scopes: z
		.array(z.enum(['read', 'webhooks']))
		.nonempty()
		.default(['read']),
	quotaClass: z.enum(['standard', 'high']).default('standard'),
});

const agencyOf = async (req: PayloadRequest) => {
	if (!may(req, 'agencies', 'update')) throw new Forbidden(req.t);
	const id = String(req.routeParams?.id);
	const agency = await req.payload.findByID({ collection: 'agencies', id, depth: 0, disableErrors: true, req });
	if (!agency) throw new NotFound(req.t);
	return agency;
};

const answer = (body: unknown, status: number) =>
	Response.json(body, { status, headers: { 'cache-control': 'no-store' } });

/** Makes a key and shows it this once: only its hash is kept. */
const create: Endpoint = {
	path: '/:id/keys',
	method: 'post',
	handler: async (req) => {
		const agency = await agencyOf(req);
		await addDataAndFileToRequest(req);
		const parsed = keyOptions.safeParse(req.data ?? {});
		if (!parsed.success) {
			const [issue] = parsed.error.issues;
			throw new APIError(`${issue?.path.join('.') || 'body'}: ${issue?.message ?? 'invalid'}`, 400, null, true);
		}
		const { key, prefix, hash } = createKey();
		const created = new Date().toISOString();
		const row = { prefix, hash, created, ...parsed.data };
		await req.payload.update({
			collection: 'agencies',
			id: agency.id,
			data: { keys: [...(agency.keys ?? []), row] },
			depth: 0,
			req,
		});
		return answer({ key, prefix, created, ...parsed.data }, 201);
	},
};

const revoke: Endpoint = {
	path: '/:id/keys/:prefix/revoke',
	method: 'post',
	handler: async (req) => {
		const agency = await agencyOf(req);
		const prefix = req.routeParams?.prefix;
		const stored = (agency.keys ?? []).find((row: { prefix?: string | null }) => row.prefix === prefix);
		if (!stored) throw new NotFound(req.t);
		const revoked = stored.revoked ?? new Date().toISOString();
		await req.payload.update({
			collection: 'agencies',
			id: agency.id,
			data: {
				keys: agency.keys.map((row: { prefix?: string | null }) => (row === stored ? { ...stored, revoked } : row)),
			},
			depth: 0,
			req,
		});
		return answer({ prefix, revoked }, 200);
	},
};

export const keyEndpoints = [create, revoke];
