import { parseParams, type Endpoint, type JsonObject, type PayloadRequest } from 'payload';
import { restoreDocument, restoreGlobal, type Wanted } from './restore.ts';

const wanted = (req: PayloadRequest): Wanted => {
	const { depth, draft, populate } = parseParams(req.query);
	return { req, id: String(req.routeParams?.['id']), asDraft: draft === true, depth, populate };
};

const answer = (req: PayloadRequest, body: JsonObject): Response =>
	Response.json({ ...body, message: req.t('version:restoredSuccessfully') });

const endpoint = (restore: (wanted: Wanted) => Promise<JsonObject>): Endpoint => ({
	path: '/versions/:id',
	method: 'post',
	handler: async (req) => answer(req, await restore(wanted(req))),
});

/** In place of Payload's own: `POST /api/{collection}/versions/{id}`. */
export const restoreEndpoint = (slug: string): Endpoint => endpoint((given) => restoreDocument(slug, given));

/** `POST /api/globals/{global}/versions/{id}`. */
export const restoreGlobalEndpoint = (slug: string): Endpoint =>
	endpoint(async (given) => ({ doc: await restoreGlobal(slug, given) }));
