import type { CollectionBeforeDeleteHook } from 'payload';

/** An agency that goes takes its keys with it. */
export const dropKeys: CollectionBeforeDeleteHook = async ({ id, req }) => {
	await req.payload.delete({ collection: 'agency-keys', where: { agency: { equals: id } }, depth: 0, req });
};
