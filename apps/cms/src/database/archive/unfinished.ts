import type { Payload } from 'payload';
import { ArchiveError } from './manifest.ts';

/** Stands in the database while an import that is too much for one transaction fills it. */
export const unfinishedKey = 'archive:unfinished';
export const unfinished = { key: { equals: unfinishedKey } };

export const isUnfinished = async ({ db }: Payload): Promise<boolean> =>
	(await db.findOne({ collection: 'payload-kv', where: unfinished })) !== null;

/** Half a site is shown to nobody: what it lacks would be told as gone. */
export const assertFinished = async (payload: Payload): Promise<void> => {
	if (!(await isUnfinished(payload))) return;
	throw new ArchiveError(
		'An import into this database did not finish. Run it again: npm run import -w @repo/cms -- FILE.',
	);
};
