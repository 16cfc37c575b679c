import type { PayloadRequest } from 'payload';
import { actorOf } from '../access/roles.ts';
import { findEvent } from './history.ts';

type Document = Record<string, unknown>;

const idOf = (value: unknown): string | undefined => {
	const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
	return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
};

export const ownerOf = (document: Document | undefined) => idOf(document?.owner);

/**
 * Whether the sender wrote this guest column: they own it, ever owned it, or it appears under their name. `documents` are
 * the column as it is and as it shall be, so that changing the owner and approving at once does not help.
 */
export const isOwnColumn = async (
	req: PayloadRequest,
	id: string | undefined,
	...documents: (Document | undefined)[]
): Promise<boolean> => {
	const { userId } = actorOf(req);
	if (userId === undefined) return false;
	const person = idOf((req.user as unknown as Document).person);
	for (const document of documents) {
		if (ownerOf(document) === userId) return true;
		if (person !== undefined && idOf(document?.author) === person) return true;
	}
	if (id === undefined) return false;
	return findEvent(req, { collection: 'columns', document: id, action: 'assigned', subject: userId });
};
