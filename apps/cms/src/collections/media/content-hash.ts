import { createHash } from 'node:crypto';
import type { CollectionBeforeOperationHook, Field, FieldHook, PayloadRequest } from 'payload';

/** What tells files apart by their content: SHA-256, hexadecimal. */
export const hash = (data: Uint8Array) => createHash('sha256').update(data).digest('hex');

/** Of a file as it came, before anything was taken out of it. */
const sent = new WeakMap<PayloadRequest['context'], string>();

export const noteSentFile: CollectionBeforeOperationHook = ({ args, req }) => {
	if (req.file) sent.set(req.context, hash(req.file.data));
	return args;
};

/**
 * Two files show the same where they are the same bytes after cleaning: what a camera or program wrote around the picture
 * makes no difference. What was taken from our own pages is that file already, and would be encoded once more.
 */
const setHash: FieldHook = async ({ req, value }) => {
	if (!req.file) return value as unknown;
	const asSent = sent.get(req.context);
	const where = { contentHash: { equals: asSent } };
	const isOurs = asSent && (await req.payload.db.findOne({ collection: 'media', where, select: {}, req }));
	return isOurs ? asSent : hash(req.file.data);
};

export const contentHash: Field = {
	name: 'contentHash',
	type: 'text',
	hidden: true,
	index: true,
	access: { create: () => false, update: () => false },
	hooks: { beforeChange: [setHash] },
};
