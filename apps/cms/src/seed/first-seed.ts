import type { CollectionSlug, Payload } from 'payload';
import { remember } from './ledger.ts';

const finishedKey = 'seed:finished';

// Where an editor’s or another installation’s content would be.
const telling: CollectionSlug[] = ['themes', 'practices', 'pages', 'municipalities'];

const hasContent = async (payload: Payload) => {
	const counts = await Promise.all(telling.map((collection) => payload.db.count({ collection, where: {} })));
	return counts.some(({ totalDocs }) => totalDocs > 0);
};

export const markFinished = (payload: Payload) => remember(payload, finishedKey, { at: new Date().toISOString() });

/** Whether the database is empty, or a first seed was stopped before its end. */
export const needsFirstSeed = async (payload: Payload): Promise<boolean> => {
	const keys = await payload.kv.keys();
	if (keys.includes(finishedKey)) return false;
	return keys.some((key) => key.startsWith('seed:')) || !(await hasContent(payload));
};
