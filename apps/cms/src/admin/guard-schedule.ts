import { Forbidden, type PayloadRequest } from 'payload';
import { may, type Entity } from '../access/judge.ts';
import { collectionMatrix, globalMatrix } from '../access/matrix.ts';

interface Target {
	doc?: { relationTo?: unknown } | null;
	global?: unknown;
}

interface ScheduleArgs extends Target {
	deleteID?: unknown;
	req: PayloadRequest;
}

const refuseUnlessPublisher = (req: PayloadRequest, { doc, global }: Target): void => {
	const slug = doc?.relationTo ?? global;
	const isKnown =
		typeof slug === 'string' && (Object.hasOwn(collectionMatrix, slug) || Object.hasOwn(globalMatrix, slug));
	if (!isKnown || !may(req, slug as Entity, 'publish')) throw new Forbidden(req.t);
};

/**
 * Payload lets everybody in the admin schedule whatever they name, and cancel what others have scheduled. Here both are
 * for those who may publish it.
 */
export const guardSchedule = async (args: ScheduleArgs): Promise<void> => {
	const { deleteID, doc, global, req } = args;
	if (doc || global || !deleteID) refuseUnlessPublisher(req, { ...(doc && { doc }), global });
	if (!deleteID) return;
	const where = { id: { equals: deleteID } };
	const job = await req.payload.db.findOne<{ id: string; input?: Target | null }>({
		collection: 'payload-jobs',
		where,
		req,
	});
	if (job) refuseUnlessPublisher(req, job.input ?? {});
};
