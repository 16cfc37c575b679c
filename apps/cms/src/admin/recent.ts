import type { CollectionSlug, Payload, PayloadRequest } from 'payload';

export interface Recent {
	collection: CollectionSlug;
	id: string;
	title: string;
	updatedAt: string;
	isDraft: boolean;
}

/** The documents an editor is most likely to come back for, newest first, as far as they may see them. */
export const recentlyChanged = async (
	payload: Payload,
	req: PayloadRequest,
	collections: readonly CollectionSlug[],
	limit: number,
): Promise<Recent[]> => {
	const lists = await Promise.all(
		collections.map(async (collection): Promise<Recent[]> => {
			const title = payload.collections[collection]?.config.admin.useAsTitle ?? 'id';
			const { docs } = await payload.find({
				collection,
				depth: 0,
				draft: true,
				limit,
				overrideAccess: false,
				pagination: false,
				req,
				sort: '-updatedAt',
			});
			return (docs as unknown as Record<string, unknown>[]).map((document) => ({
				collection,
				id: String(document.id),
				title: String(document[title] ?? ''),
				updatedAt: String(document.updatedAt),
				isDraft: document._status === 'draft',
			}));
		}),
	);
	return lists
		.flat()
		.sort((first, second) => second.updatedAt.localeCompare(first.updatedAt))
		.slice(0, limit);
};
