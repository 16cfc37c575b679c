import type { CollectionSlug, PayloadRequest, RequestContext, Where } from 'payload';
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

const verdictOn = (req: PayloadRequest, collection: string) => verdict(req, collection as Entity, 'read', 'readDrafts');

const idsWhere = async (req: PayloadRequest, collection: string, where: Where): Promise<string[]> => {
	const { docs } = await req.payload.db.find({
		collection: collection as CollectionSlug,
		where,
		select: { id: true },
		sort: 'id',
		locale: req.locale ?? undefined,
		joins: false,
		limit: 0,
		pagination: false,
		req,
	});
	return docs.map(({ id }) => String(id));
};

const lookUp = async (req: PayloadRequest, collection: string, wanted: ReadonlySet<string>) => {
	const answer = verdictOn(req, collection);
	if (answer === false) return [];
	const ids =
		answer === true ? [...wanted] : await idsWhere(req, collection, { and: [{ id: { in: [...wanted] } }, answer] });
	return ids.map((id) => `${collection}:${id}`);
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

/** The rest of what a rule selects: its conditions are of these kinds. */
const negated = (where: Where): Where => {
	const parts = Object.entries(where).flatMap(([key, value]): Where[] => {
		if (Array.isArray(value)) return [{ [key === 'and' ? 'or' : 'and']: value.map(negated) }];
		return Object.entries(value).map(([operator, operand]) => {
			if (operator === 'equals') return { [key]: { not_equals: operand } };
			if (operator === 'exists') return { [key]: { exists: operand !== true } };
			throw new Error(`No rule with ${operator} can be turned around`);
		});
	});
	return { or: parts };
};

/** The documents of a collection that the asker may not read, or `all`: drafts and the trash, a small part of it. */
export const unreadableIds = async (req: PayloadRequest, collection: string): Promise<string[] | 'all'> => {
	const answer = verdictOn(req, collection);
	if (typeof answer === 'object') return idsWhere(req, collection, negated(answer));
	return answer ? [] : 'all';
};
