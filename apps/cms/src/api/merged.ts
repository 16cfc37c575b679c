import type { Request } from 'express';
import type { CollectionSlug, Payload, TypedUser } from 'payload';
import { mergedCollection } from '../merge/collections.ts';
import { mergedInto } from '../merge/lead.ts';
import type { ApiContext } from './context.ts';
import { readQuery, writeQuery } from './query.ts';

interface Asked {
	collection: string;
	id: string;
	user: TypedUser | null;
}

/** The id that answers for one that was merged into another, if whoever asks may read that. */
export const survivorOf = async (payload: Payload, { collection, id, user }: Asked): Promise<string | undefined> => {
	if (collection !== mergedCollection) return undefined;
	const into = await mergedInto(payload.db, {}, collection, id);
	if (into === undefined) return undefined;
	const { docs } = await payload.find({
		collection: collection as CollectionSlug,
		depth: 0,
		limit: 1,
		pagination: false,
		joins: false,
		overrideAccess: false,
		user,
		where: { id: { equals: into } },
		select: {},
	});
	return docs.length > 0 ? into : undefined;
};

/** Where a document that was merged into another is answered now, with the same question. */
export const mergedAddress = async (
	{ payload }: Pick<ApiContext, 'payload'>,
	request: Request,
	asked: Asked,
): Promise<string | undefined> => {
	const into = await survivorOf(payload, asked);
	return into === undefined ? undefined : `/api/${asked.collection}/${into}${writeQuery(readQuery(request))}`;
};
