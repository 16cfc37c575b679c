import type { PayloadRequest, Where } from 'payload';

/** A document, or what exists once. */
export type Locked = { collection: string; id: string } | { global: string };

export interface Lock {
	id: string;
	user: { relationTo: 'users'; value: string };
	updatedAt: string;
}

/** Since the last sign of whoever writes; Payload's own. */
export const lockMs = 300_000;

export const locks = 'payload-locked-documents';

const about = (locked: Locked): Where =>
	'global' in locked
		? { globalSlug: { equals: locked.global } }
		: {
				and: [{ 'document.relationTo': { equals: locked.collection } }, { 'document.value': { equals: locked.id } }],
			};

/** The lock that holds; nothing once it has run out. */
export const findLock = async (req: PayloadRequest, locked: Locked): Promise<Lock | undefined> => {
	const { docs } = await req.payload.db.find<Lock>({
		collection: locks,
		limit: 1,
		pagination: false,
		req,
		sort: '-updatedAt',
		where: about(locked),
	});
	const [lock] = docs;
	return lock && Date.now() - new Date(lock.updatedAt).getTime() <= lockMs ? lock : undefined;
};

export const dropLocks = (req: PayloadRequest, locked: Locked): Promise<void> =>
	req.payload.db.deleteMany({ collection: locks, req, where: about(locked) });

export const setLock = async (req: PayloadRequest, locked: Locked, user: string): Promise<void> => {
	const what =
		'global' in locked
			? { globalSlug: locked.global }
			: { document: { relationTo: locked.collection, value: locked.id } };
	const data = { ...what, user: { relationTo: 'users', value: user } };
	await req.payload.db.create({ collection: locks, data, req, returning: false });
};
