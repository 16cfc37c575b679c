import { z } from 'zod';
import { changeKinds, changeReasons, type ChangeKind, type ChangeReason } from '../vocabulary/changes.ts';

/** A place in the change log. Opaque, and valid for ever: keep the last one you saw. */
export const cursorSchema = z.string().regex(/^[\w-]{1,64}$/);

const kinds = Object.keys(changeKinds) as [ChangeKind, ...ChangeKind[]];
const reasons = Object.keys(changeReasons) as [ChangeReason, ...ChangeReason[]];

/** One entry of the change log: that something happened to a published document, never its content. */
export const changeSchema = z.strictObject({
	/** The place right after this entry. */
	cursor: cursorSchema,
	collection: z.string(),
	id: z.string(),
	kind: z.enum(kinds),
	/** When it happened, UTC. */
	at: z.iso.datetime(),
	/**
	 * The languages in which the document reads differently: those whose text changed, or all that have text where a value
	 * without language changed. Those it was public in, with a tombstone.
	 */
	languages: z.array(z.string()),
	/** Only with `unpublished`, `deleted` and `withdrawn`: this entry is a tombstone. */
	reason: z.enum(reasons).nullable(),
	/** Only with `moved`: the address before and after, in the one language of the entry. `null` once it was withdrawn. */
	previousSlug: z.string().nullable(),
	newSlug: z.string().nullable(),
	/** Only with the reason `merged`: the id, in the same collection, that answers for this one from now on. */
	mergedInto: z.string().nullable(),
});
export type Change = z.infer<typeof changeSchema>;

/** `GET /api/changes`: what happened after `since`, in order, at least once. */
export const changesPageSchema = z.strictObject({
	changes: z.array(changeSchema),
	/** Ask for more with it; `null` at the end, where the last entry's `cursor` is the one to keep. */
	next: cursorSchema.nullable(),
});
export type ChangesPage = z.infer<typeof changesPageSchema>;

/** Response header of `GET /api/export/{collection}.ndjson`: changes after this cursor may be missing from the export. */
export const exportCursorHeader = 'Changes-Cursor';
