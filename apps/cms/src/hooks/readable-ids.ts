import type { CollectionSlug, PayloadRequest, RequestContext } from 'payload';
import { verdict, type Entity } from '../access/judge.ts';

interface Reference {
	collection: string;
	id: string;
}

interface Batch {
	wanted: Map<string, Set<string>>;
	/** Keys `collection:id` of the documents that the asker may read. */
	found: Promise<ReadonlySet<string>>;
}

const batches = new WeakMap<RequestContext, Batch>();

const lookUp = async (req: PayloadRequest, collection: string, ids: ReadonlySet<string>) => {
	const answer = verdict(req, collection as Entity, 'read', 'readDrafts');
	if (answer === false) return [];
	if (answer === true) return [...ids].map((id) => `${collection}:${id}`);
	const { docs } = await req.payload.db.find({
		collection: collection as CollectionSlug,
		where: { and: [{ id: { in: [...ids] } }, answer] },
		select: { id: true },
		sort: 'id',
		locale: req.locale ?? undefined,
		joins: false,
		limit: 0,
		pagination: false,
		req,
	});
	return docs.map(({ id }) => `${collection}:${String(id)}`);
};

/** One query per collection for all documents of an answer: those read together ask together. */
export const readableIds = async (
	req: PayloadRequest,
	references: readonly Reference[],
): Promise<ReadonlySet<string>> => {
	if (references.length === 0) return new Set();
	let batch = batches.get(req.context);
	if (!batch) {
		const wanted: Batch['wanted'] = new Map();
		const found = new Promise<void>((resolve) => setImmediate(resolve)).then(async () => {
			batches.delete(req.context);
			const keys = await Promise.all([...wanted].map(([collection, ids]) => lookUp(req, collection, ids)));
			return new Set(keys.flat());
		});
		batch = { wanted, found };
		batches.set(req.context, batch);
	}
	for (const { collection, id } of references) {
		const ids = batch.wanted.get(collection) ?? new Set();
		batch.wanted.set(collection, ids.add(id));
	}
	return batch.found;
};
