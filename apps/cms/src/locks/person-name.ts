import type { CollectionAfterReadHook, PayloadRequest, SanitizedConfig } from 'payload';
import { locks } from './rows.ts';

interface Person {
	id: string;
	name?: string | null;
}

/** How somebody is called; accounts themselves are read by administrators and their owners alone. */
export const personName = async (req: PayloadRequest, id: string): Promise<string | null> => {
	const row = await req.payload.db.findOne<Person>({
		collection: 'users',
		req,
		select: { name: true },
		where: { id: { equals: id } },
	});
	return row?.name?.trim() || null;
};

interface ReadLock {
	user?: { relationTo?: string; value?: unknown } | null;
}

const idOf = (value: unknown): string | undefined =>
	typeof value === 'string' ? value : (value as { id?: string } | null | undefined)?.id;

/** The dialog of the admin shows an account's `email`, or its id where it cannot read that: it gets a name to show. */
const nameHolder: CollectionAfterReadHook = async ({ doc, req }) => {
	const lock = doc as ReadLock;
	const id = idOf(lock.user?.value);
	// Without a reader it is the service that asks.
	if (id === undefined || !req.user || lock.user?.relationTo !== 'users') return lock;
	return { ...lock, user: { ...lock.user, value: { id, email: (await personName(req, id)) ?? id } } };
};

export const nameLockHolders = (config: SanitizedConfig): SanitizedConfig => {
	for (const { slug, hooks } of config.collections) if (slug === locks) hooks.afterRead.push(nameHolder);
	return config;
};
