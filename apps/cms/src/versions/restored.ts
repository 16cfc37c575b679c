import {
	APIError,
	type CollectionBeforeOperationHook,
	type CollectionBeforeValidateHook,
	type RequestContext,
} from 'payload';
import { reservedIn } from '../access/fields.ts';
import { message } from '../labels/messages.ts';
import { isRecord } from '../rich-text/nodes.ts';
import { findVersion, isPublished, type Version } from './find-version.ts';

interface Restored {
	collection: string;
	version: Version;
	asDraft: boolean;
}

/** No text that is sent names it. */
const key = Symbol('restored version');
type WithRestored = RequestContext & { [key]?: Restored };

/** The whole version, in all languages, if this save of a document brings one back. */
export const restoredIn = (context: RequestContext, collection: string, id: unknown): Restored | undefined => {
	const restored = (context as WithRestored)[key];
	return restored?.collection === collection && restored.version.parent === id ? restored : undefined;
};

/**
 * Hooks hear of a restored version in the default language alone, and not whether it becomes a draft; they find here what
 * else they need. Payload would take a page off the site for a version that never was public.
 */
export const noteRestored: CollectionBeforeOperationHook = async ({ args, collection, context, operation, req }) => {
	if (operation !== 'restoreVersion') return;
	const { id, draft: asDraft = false } = args as { id?: unknown; draft?: boolean };
	const version = await findVersion(req, { collection: collection.slug }, id);
	if (!version) return;
	if (!asDraft && !isPublished(version)) throw new APIError(message(req, 'restoredAsDraft'), 409, null, true);
	(context as WithRestored)[key] = { collection: collection.slug, version, asDraft };
};

export const forgetRestored = (context: RequestContext): void => {
	delete (context as WithRestored)[key];
	delete context['isRestoringVersion'];
};

/** With what is missing from it, also of a group. */
const filled = (value: unknown, before: unknown): unknown => {
	if (value === undefined) return before;
	return isRecord(value) && isRecord(before) ? { ...before, ...value } : value;
};

/** What comes back as a draft is judged as a draft, and nothing comes back into the trash. A major change was one when it was published. */
export const judgeAsRestored: CollectionBeforeValidateHook = ({ collection, context, data, originalDoc, req }) => {
	const restored = restoredIn(context ?? req.context, collection.slug, originalDoc?.id);
	if (!restored) return data;
	// Payload drops what the person may not write; it is as it was, or the version would have been refused.
	const kept = reservedIn(collection.slug).map((name) => [name, filled(data?.[name], originalDoc?.[name])] as const);
	return {
		...data,
		...Object.fromEntries(kept),
		deletedAt: null,
		...(restored.asDraft && { _status: 'draft' }),
		...(isPublished(restored.version) && { changeType: 'minor' }),
	};
};
