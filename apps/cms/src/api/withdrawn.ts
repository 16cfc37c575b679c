import type { Payload, Where } from 'payload';

/** Whether a document was withdrawn: then it is gone for good, which is more than not found. */
export const isWithdrawn = async (
	payload: Payload,
	collection: string,
	{ id, slug }: { id?: string; slug?: string },
): Promise<boolean> => {
	const which: Where = id === undefined ? { previousSlug: { equals: slug } } : { document: { equals: id } };
	const { totalDocs } = await payload.count({
		collection: 'changes',
		where: { and: [{ kind: { equals: 'withdrawn' } }, { collection: { equals: collection } }, which] },
	});
	return totalDocs > 0;
};
