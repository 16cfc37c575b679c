import { Forbidden, NotFound, type Endpoint, type PayloadRequest } from 'payload';
import { verdict } from '../../../access/judge.ts';
import { findUses, visibleUses, type Use } from './find-uses.ts';

export interface PictureRow {
	id: string;
	filename: string;
}

export interface PictureUsage {
	uses: Use[];
	/** How many more there are, where the reader may not look. */
	hidden: number;
	/** Pictures with the same content. */
	same: PictureRow[];
}

const answer = (body: object) => Response.json(body, { headers: { 'cache-control': 'no-store' } });

const assertStaff = (req: PayloadRequest) => {
	if (verdict(req, 'media', 'readDrafts') !== true) throw new Forbidden(req.t);
};

const sameAs = async (req: PayloadRequest, id: string, hash: string | null | undefined): Promise<PictureRow[]> => {
	if (!hash) return [];
	const { docs } = await req.payload.db.find<PictureRow>({
		collection: 'media',
		where: { and: [{ contentHash: { equals: hash } }, { id: { not_equals: id } }, { deletedAt: { exists: false } }] },
		select: { filename: true },
		limit: 20,
		sort: 'createdAt',
		req,
	});
	return docs.map((row) => ({ id: row.id, filename: row.filename }));
};

/** `GET /api/media/{id}/usage`: where a picture is shown, and which others show the same. */
const usage: Endpoint = {
	path: '/:id/usage',
	method: 'get',
	handler: async (req) => {
		assertStaff(req);
		const id = String(req.routeParams?.id);
		const where = { id: { equals: id } };
		const row = await req.payload.db.findOne<PictureRow & { contentHash?: string | null }>({
			collection: 'media',
			where,
			select: { contentHash: true },
			req,
		});
		if (!row) throw new NotFound(req.t);
		const all = (await findUses(req)).get(id) ?? [];
		const uses = visibleUses(req, all);
		const found: PictureUsage = {
			uses,
			hidden: all.length - uses.length,
			same: await sameAs(req, id, row.contentHash),
		};
		return answer(found);
	},
};

/** `GET /api/media/unused`: the pictures that nothing shows, oldest first. */
const unused: Endpoint = {
	path: '/unused',
	method: 'get',
	handler: async (req) => {
		assertStaff(req);
		const [uses, { docs }] = await Promise.all([
			findUses(req),
			req.payload.db.find<PictureRow>({
				collection: 'media',
				where: { deletedAt: { exists: false } },
				select: { filename: true },
				sort: 'createdAt',
				limit: 0,
				pagination: false,
				req,
			}),
		]);
		return answer({
			unused: docs.filter(({ id }) => !uses.has(id)).map(({ id, filename }): PictureRow => ({ id, filename })),
		});
	},
};

export const usageEndpoints: Endpoint[] = [usage, unused];
