import { isLocale, locales } from '@repo/i18n';
import type { CollectionBeforeChangeHook, FieldHook } from 'payload';
import { message } from '../labels/messages.ts';
import { publicRow, wasPublished, type Localized } from './public-row.ts';
import { refuse } from './refuse.ts';

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const contextKey = (collection: string, id: string | number | undefined) => `changeNoteBefore:${collection}/${id}`;

/**
 * Sets `publicUpdatedAt` at the first publishing and at every major change, which must say what changed.
 * `changeNote` belongs to that date: the first save after a major change is minor again, and a note counts only once.
 */
export const stampPublication: CollectionBeforeChangeHook = async ({
	collection,
	data,
	operation,
	originalDoc,
	req,
}) => {
	const note = text(data['changeNote']);
	const isCarriedOver =
		originalDoc?._status === 'published' &&
		originalDoc.changeType === 'major' &&
		data['changeType'] === 'major' &&
		note === text(originalDoc.changeNote);
	const changeType = isCarriedOver ? 'minor' : data['changeType'];
	const isMajor = changeType === 'major';
	// Payload publishes a copy along with its original’s status; a copy starts as a draft.
	if (operation === 'create' && originalDoc?.updatedAt) {
		return { ...data, changeType: 'minor', _status: 'draft' };
	}
	if (data['_status'] !== 'published') return { ...data, changeType };

	const id: string | number | undefined = originalDoc?.id ?? data['id'];
	const row = operation === 'update' ? await publicRow(req, collection.slug, originalDoc?.id) : undefined;
	const now = new Date().toISOString();
	if (!wasPublished(row)) {
		if (isMajor && note === '') refuseWithoutNote();
		return { ...data, changeType, publicUpdatedAt: data['publicUpdatedAt'] ?? now };
	}
	if (!isMajor) return { ...data, changeType, publicUpdatedAt: row.publicUpdatedAt };
	const published = isLocale(req.locale) ? text(row.changeNote?.[req.locale]) : '';
	if (note === '' || note === published) refuseWithoutNote();
	req.context[contextKey(collection.slug, id)] = row.changeNote;
	return { ...data, changeType, publicUpdatedAt: now };

	function refuseWithoutNote(): never {
		return refuse(
			{ req, collection: collection.slug, id },
			{ path: 'changeNote', message: message(req, 'changeNoteMissing') },
		);
	}
};

/** In the other languages the note of an earlier change must not stand beside the new date; readers get the fallback. */
export const dropStaleNotes: FieldHook = ({ collection, data, originalDoc, req, siblingDocWithLocales }) => {
	const before = req.context[contextKey(collection?.slug ?? '', originalDoc?.id ?? data?.['id'])] as
		Localized | undefined;
	const notes = siblingDocWithLocales?.['changeNote'] as Localized | undefined;
	if (!before || !notes) return;
	for (const locale of locales) {
		if (locale !== req.locale && notes[locale] && notes[locale] === before[locale]) notes[locale] = null;
	}
};
