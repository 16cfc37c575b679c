import type { Where } from 'payload';
import { badParameter } from '../problem.ts';

/** The last entry of a page: pages are told by it and not by number, so that what is published meanwhile moves none of them. */
interface Place {
	/** ISO 8601, in UTC. */
	publicUpdatedAt: string;
	id: string;
}

const form = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z) ([\w-]{1,64})$/;

export const writeCursor = ({ publicUpdatedAt, id }: { publicUpdatedAt?: string | null; id: string }): string =>
	Buffer.from(`${new Date(publicUpdatedAt ?? 0).toISOString()} ${id}`).toString('base64url');

export const readCursor = (cursor: string): Place => {
	const [, publicUpdatedAt, id] = form.exec(Buffer.from(cursor, 'base64url').toString('latin1')) ?? [];
	if (publicUpdatedAt && id && !Number.isNaN(Date.parse(publicUpdatedAt))) {
		const place = { publicUpdatedAt, id };
		if (writeCursor(place) === cursor) return place;
	}
	throw badParameter('cursor', 'Not a cursor of ours. Leave it out to start with the newest.');
};

/** What comes after it, newest first and, of what changed at the same moment, by id. */
export const after = ({ publicUpdatedAt, id }: Place): Where => ({
	or: [
		{ publicUpdatedAt: { less_than: publicUpdatedAt } },
		{ and: [{ publicUpdatedAt: { equals: publicUpdatedAt } }, { id: { greater_than: id } }] },
	],
});
