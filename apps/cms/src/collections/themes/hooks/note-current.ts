import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload';
import { currentThemeId, type ReadingRequest } from './is-current.ts';

/**
 * Notes on the themes themselves which is current. Nobody reads it there; but a row that changes is told by the change
 * log, so agencies hear that another theme is current, whether an editor changed it or the calendar.
 */
export const noteCurrentTheme = async (req: ReadingRequest): Promise<void> => {
	const current = await currentThemeId(req);
	const { docs } = await req.payload.db.find<{ id: string; isNotedCurrent?: boolean | null }>({
		collection: 'themes',
		req,
		pagination: false,
		limit: 0,
		where: { or: [{ isNotedCurrent: { equals: true } }, { id: { equals: current ?? '' } }] },
		select: { isNotedCurrent: true },
	});
	for (const { id, isNotedCurrent } of docs) {
		const isCurrent = id === current;
		if (isNotedCurrent === isCurrent) continue;
		const data = { isNotedCurrent: isCurrent };
		await req.payload.db.updateOne({ collection: 'themes', id, data, req, returning: false });
	}
};

export const noteAfterChange: CollectionAfterChangeHook = ({ req }) => noteCurrentTheme(req);
export const noteAfterDelete: CollectionAfterDeleteHook = ({ req }) => noteCurrentTheme(req);
