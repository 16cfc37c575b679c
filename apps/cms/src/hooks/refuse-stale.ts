import {
	APIError,
	type CollectionBeforeValidateHook,
	type GlobalBeforeValidateHook,
	type PayloadRequest,
} from 'payload';
import { message } from '../labels/messages.ts';

/** Part of a day's work, so it is no error in the log. */
export class StaleSave extends APIError {
	constructor(req: PayloadRequest, updatedAt: unknown) {
		super(message(req, 'changedMeanwhile'), 412, { updatedAt }, true);
	}
}

/** Requests whose condition was met: what their hooks write into the same document afterwards is part of the same save. */
const met = new WeakSet<object>();

const timeOf = (value: unknown) => new Date(value as string).getTime();

const check = (req: PayloadRequest, isAboutThis: boolean, updatedAt: unknown): void => {
	const condition = req.headers?.get('if-match');
	if (!condition || condition === '*' || met.has(req.headers) || !isAboutThis) return;
	if (timeOf(condition.replaceAll('"', '')) !== timeOf(updatedAt)) throw new StaleSave(req, updatedAt);
	met.add(req.headers);
};

/**
 * `If-Match: "<updatedAt>"` (RFC 9110 §13.1.1): a save is refused when the newest draft is another than the one it was
 * written on. Read inside the transaction of the save, so that of two at once the second is told.
 */
export const refuseStale: CollectionBeforeValidateHook = ({ collection, data, operation, originalDoc, req }) => {
	const { collection: slug, id } = req.routeParams ?? {};
	const isAboutThis = operation === 'update' && slug === collection.slug && id === String(originalDoc?.id);
	check(req, isAboutThis, originalDoc?.updatedAt);
	return data;
};

/** The same for what exists once. */
export const refuseStaleGlobal: GlobalBeforeValidateHook = ({ data, global, originalDoc, req }) => {
	check(req, req.routeParams?.['global'] === global.slug, (originalDoc as { updatedAt?: unknown } | null)?.updatedAt);
	return data;
};
