import type { CollectionBeforeChangeHook, FieldHook, PayloadRequest } from 'payload';
import { notePeriod } from '../../../database/reads/trace.ts';
import { boundsOfToday, currentOf, dayOf, today } from './periods.ts';

interface StoredTheme {
	id: string;
	currentFrom?: string | null;
	currentUntil?: string | null;
}

/** What is needed of a request to read within its transaction. */
export type ReadingRequest = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>;

/** The id of the theme of today, among the published ones. */
export const currentThemeId = async (req: ReadingRequest): Promise<string | undefined> => {
	const { docs } = await req.payload.db.find<StoredTheme>({
		collection: 'themes',
		req,
		pagination: false,
		limit: 0,
		where: {
			and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }, { currentFrom: { exists: true } }],
		},
		select: { currentFrom: true, currentUntil: true },
	});
	const themes = docs.flatMap(({ id, currentFrom, currentUntil }) => {
		const from = dayOf(currentFrom);
		return from === undefined ? [] : [{ id, from, until: dayOf(currentUntil) }];
	});
	const now = new Date();
	notePeriod(boundsOfToday(now));
	return currentOf(themes, today(now))?.id;
};

const asked = new WeakMap<object, Promise<string | undefined>>();

/** One look per request, however many themes it reads. */
export const isCurrent: FieldHook = async ({ data, req }) => {
	const answer = asked.get(req.context) ?? currentThemeId(req);
	asked.set(req.context, answer);
	return data?.['id'] === (await answer);
};

/** A theme about to be saved may change which one is current. */
export const lookAgain: CollectionBeforeChangeHook = ({ data, req }) => {
	asked.delete(req.context);
	return data;
};
