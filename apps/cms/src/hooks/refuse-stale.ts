import { APIError, type CollectionBeforeValidateHook } from 'payload';
import { message } from '../labels/messages.ts';

/** Requests whose condition was met: what their hooks write into the same document afterwards is part of the same save. */
const met = new WeakSet<object>();

const timeOf = (value: unknown) => new Date(value as string).getTime();

/**
 * `If-Match: "<updatedAt>"` (RFC 9110 §13.1.1): a save is refused when the newest draft is another than the one it was
 * written on. Read inside the transaction of the save, so that of two at once the second is told.
 */
export const refuseStale: CollectionBeforeValidateHook = ({ collection, data, operation, originalDoc, req }) => {
	const condition = req.headers?.get('if-match');
	const { collection: slug, id } = req.routeParams ?? {};
	if (operation !== 'update' || !condition || condition === '*' || met.has(req.headers)) return data;
	if (slug !== collection.slug || id !== String(originalDoc?.id)) return data;
	const updatedAt: unknown = originalDoc?.updatedAt;
	if (timeOf(condition.replaceAll('"', '')) !== timeOf(updatedAt)) {
		throw new APIError(message(req, 'changedMeanwhile'), 412, { updatedAt }, true);
	}
	met.add(req.headers);
	return data;
};
