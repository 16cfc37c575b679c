import type { CollectionBeforeChangeHook } from 'payload';
import { FieldRefused } from '../../access/refusal.ts';
import { stepIn } from '../context.ts';
import { isOwnColumn } from '../own.ts';
import { isReviewed, stageOf, transitionOf } from '../transitions.ts';

/**
 * Says how far the text has come, whoever saves it and by whatever route. Nobody publishes a guest column of their
 * own.
 */
export const setStage: CollectionBeforeChangeHook = async ({
	collection: { slug },
	context,
	data,
	operation,
	originalDoc,
	req,
}) => {
	if (!isReviewed(slug)) return data;
	const id = (originalDoc as { id?: string } | undefined)?.id;
	if (data._status === 'published') {
		if (slug === 'columns' && (await isOwnColumn(req, id, data, originalDoc))) {
			throw new FieldRefused(req, '_status', 'ownColumn');
		}
		return { ...data, stage: 'published' };
	}
	if (operation === 'create') {
		// The service itself makes documents that wait for an editor; a copy begins anew.
		const isCopy = Boolean((originalDoc as { updatedAt?: unknown } | undefined)?.updatedAt);
		return { ...data, stage: isCopy ? 'writing' : (data.stage ?? 'writing') };
	}
	const stage = stageOf({ ...originalDoc, ...(originalDoc._status === 'published' && { _status: 'draft' }) });
	const step = stepIn(context);
	if (step) return { ...data, stage: transitionOf(step.name).to };
	return { ...data, stage };
};
