import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';

/** Whether the public can read a document; newer drafts are not in its row. */
export const isPublic = async (req: PayloadRequest, collection: string, id: string): Promise<boolean> => {
	const where = { id: { equals: id } };
	const row = await req.payload.db.findOne<{ id: string; _status?: string | null }>({
		collection,
		where,
		select: { _status: true },
		req,
	});
	return row?._status === 'published';
};

/** In the context, which is copied when a hook asks for something else in the same request. */
const publicDocuments = ({ context }: PayloadRequest): Set<string> => {
	context['publicBefore'] ??= new Set<string>();
	return context['publicBefore'] as Set<string>;
};

/** Notes before a save, unless it publishes, whether the public can read the document. */
export const rememberPublic: CollectionBeforeChangeHook<{ id: string; deletedAt?: string | null }> = async ({
	collection: { slug },
	data,
	originalDoc,
	req,
}) => {
	if (!originalDoc?.id) return data;
	const documents = publicDocuments(req);
	documents.delete(originalDoc.id);
	const isPublishing = (data as { _status?: string })._status === 'published' && !data.deletedAt;
	if (!isPublishing && (await isPublic(req, slug, originalDoc.id))) documents.add(originalDoc.id);
	return data;
};

/** What `rememberPublic` noted. The version before a save does not tell: it may be a draft of what is published. */
export const wasPublic = (req: PayloadRequest, id: string): boolean => publicDocuments(req).has(id);
