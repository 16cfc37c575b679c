import { isLocale } from '@repo/i18n';
import type { CollectionBeforeValidateHook } from 'payload';
import { refuse } from '../../../hooks/refuse.ts';
import { findTaken } from '../../../hooks/slugs/find-taken.ts';
import { message } from '../../../labels/messages.ts';

/** A redirect written by hand starts at an address nobody has and leads to a document that exists. */
export const guardRedirect: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
	if (!data) return data;
	const subject = { req, collection: collection.slug, id: originalDoc?.id };
	const partsOf = (value: unknown) => (typeof value === 'string' ? value.split('/') : []);
	const hasSlugs = (slug: string | undefined): slug is string =>
		slug !== undefined &&
		Boolean(req.payload.collections[slug]?.config.flattenedFields.some(({ name }) => name === 'slug'));

	const [fromCollection, locale, slug, ...more] = partsOf(data['from'] ?? originalDoc?.from);
	if (!hasSlugs(fromCollection) || !isLocale(locale) || !slug || more.length > 0) {
		return refuse(subject, { path: 'from', message: message(req, 'redirectFrom') });
	}
	const titleField = req.payload.collections[fromCollection]?.config.admin.useAsTitle ?? 'title';
	const taken = await findTaken({
		req,
		collection: fromCollection,
		id: undefined,
		locale,
		slugs: [slug],
		titleField,
	});
	const title = taken.get(slug);
	if (title !== undefined) refuse(subject, { path: 'from', message: message(req, 'slugLive', { title }) });

	const [toCollection, id, ...rest] = partsOf(data['to'] ?? originalDoc?.to);
	const exists =
		hasSlugs(toCollection) &&
		rest.length === 0 &&
		(await req.payload.db.findOne({ collection: toCollection, req, where: { id: { equals: id ?? '' } }, select: {} }));
	if (!exists) refuse(subject, { path: 'to', message: message(req, 'redirectTo') });
	return data;
};
