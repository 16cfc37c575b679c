import type { Payload, Where } from 'payload';
import { slugKey, type Entry } from '../changes/append.ts';

const newestOf = async ({ db }: Payload, where: Where): Promise<Entry | undefined> => {
	const { docs } = await db.find<Entry>({
		collection: 'changes',
		limit: 1,
		pagination: false,
		sort: '-seq',
		where,
		select: { kind: true, document: true },
	});
	return docs[0];
};

/** Whether a document was withdrawn: then it is gone for good, which is more than not found. */
export const isWithdrawn = async (
	payload: Payload,
	collection: string,
	{ id, slug }: { id?: string; slug?: string },
): Promise<boolean> => {
	const document =
		id ??
		(
			await newestOf(payload, {
				and: [{ collection: { equals: collection } }, { formerSlugs: { equals: slugKey(collection, slug ?? '') } }],
			})
		)?.document;
	if (document === undefined) return false;
	// Deleted afterwards or not: what was withdrawn stays so until it is published again.
	const last = await newestOf(payload, {
		and: [
			{ collection: { equals: collection } },
			{ document: { equals: document } },
			{ kind: { not_equals: 'deleted' } },
		],
	});
	return last?.kind === 'withdrawn';
};
