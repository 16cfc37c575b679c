import type { CollectionBeforeValidateHook } from 'payload';
import { isRecord } from '../rich-text/nodes.ts';
import { mergedCollection } from './collections.ts';
import { mergedAmong } from './lead.ts';
import { renamedFields } from './replace-id.ts';

const idForm = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

const idsIn = (value: unknown, found = new Set<string>()): Set<string> => {
	if (typeof value === 'string' && idForm.test(value)) found.add(value);
	else if (Array.isArray(value)) for (const each of value) idsIn(each, found);
	else if (isRecord(value)) for (const each of Object.values(value)) idsIn(each, found);
	return found;
};

/**
 * Before a save is checked: what was merged into another is in the trash, and a text with a link to that would be refused, as
 * when an earlier version is restored. The database adapter does the same for whatever comes past this.
 */
export const followInForms: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
	if (!data) return data;
	const { id: _id, ...fields } = data as Record<string, unknown>;
	const ids = await mergedAmong(req.payload.db, req, mergedCollection, [...idsIn(fields)]);
	if (ids.size === 0) return data;
	return { ...data, ...renamedFields({ ...data, id: originalDoc?.id ?? data['id'] }, ids) };
};
