import type { ReviewAction } from '@repo/types/vocabulary';
import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { v7 as uuidv7 } from 'uuid';
import { actorOf } from '../access/roles.ts';

/** A row of `review-events`. */
export interface ReviewEvent {
	id: string;
	collection: CollectionSlug;
	document: string;
	action: ReviewAction;
	at: string;
	/** Whoever did it; nobody where the service did, or somebody without a login. */
	by?: string | null;
	/** Their name then, so that the history stays readable without their account. */
	byName?: string | null;
	/** Whom it was about: the new writer. */
	subject?: string | null;
	comment?: string | null;
	/** When it shall happen. */
	due?: string | null;
}

const events = 'review-events';

type NewEvent = Pick<ReviewEvent, 'collection' | 'document' | 'action'> &
	Partial<Pick<ReviewEvent, 'subject' | 'comment' | 'due'>>;

type Key = Partial<Pick<ReviewEvent, 'collection' | 'document' | 'action' | 'subject'>>;

const matching = (key: Key): Where => ({
	and: Object.entries(key).map(([field, value]) => ({ [field]: { equals: value } })),
});

export const findEvent = async (req: PayloadRequest, key: Key): Promise<boolean> =>
	(await req.payload.db.findOne({ collection: events, where: matching(key), select: {}, req })) !== null;

/** Writes down what was done, in the transaction it is done in. */
export const recordEvent = async (req: PayloadRequest, event: NewEvent): Promise<ReviewEvent> => {
	const { userId } = actorOf(req);
	const name = (req.user as { name?: unknown } | null)?.name;
	const row: ReviewEvent = {
		id: uuidv7(),
		at: new Date().toISOString(),
		...(userId !== undefined && { by: userId, byName: typeof name === 'string' ? name : null }),
		...event,
	};
	await req.payload.db.create({ collection: events, data: { ...row }, returning: false, req });
	return row;
};

/** What was done with a document, the newest first. */
export const readHistory = async (
	req: PayloadRequest,
	collection: CollectionSlug,
	document: string,
	limit = 100,
): Promise<ReviewEvent[]> => {
	const { docs } = await req.payload.db.find<ReviewEvent>({
		collection: events,
		where: matching({ collection, document }),
		sort: ['-at', '-id'],
		limit,
		pagination: false,
		req,
	});
	return docs;
};
