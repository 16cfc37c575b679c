import { isLocale, locales } from '@repo/i18n';
import { APIError, type CollectionBeforeValidateHook } from 'payload';
import { mergedInto } from './lead.ts';
import { MergeRefused } from './refused.ts';

/** What was merged into another is not changed any more, nor taken out of the trash. */
export const refuseMerged: CollectionBeforeValidateHook = async ({ collection, data, operation, originalDoc, req }) => {
	if (operation !== 'update' || !originalDoc?.id) return data;
	const into = await mergedInto(req.payload.db, req, collection.slug, String(originalDoc.id));
	if (into === undefined) return data;
	const { language } = req.i18n;
	const message = new MergeRefused('isMerged').told(isLocale(language) ? language : locales[0]);
	throw new APIError(message, 409, { mergedInto: into }, true);
};
