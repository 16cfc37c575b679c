import type { PayloadRequest } from 'payload';

/** A collection or what exists once. */
export type Versioned = { collection: string } | { global: string };

/** As it is stored, in all languages. */
export interface Version {
	id: string;
	parent?: string;
	version: Record<string, unknown> & { _status?: string | null };
}

export const isPublished = ({ version }: Version): boolean => version._status === 'published';

export const findVersion = async (
	req: PayloadRequest,
	entity: Versioned,
	id: unknown,
): Promise<Version | undefined> => {
	const { db } = req.payload;
	const asked = { limit: 1, pagination: false, req, where: { id: { equals: id } } } as const;
	const { docs } =
		'global' in entity
			? await db.findGlobalVersions({ ...asked, global: entity.global })
			: await db.findVersions({ ...asked, collection: entity.collection, locale: 'all' });
	return docs[0] as Version | undefined;
};
