import { locales } from '@repo/i18n';
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionBeforeChangeHook } from 'payload';
import { v7 as uuidv7 } from 'uuid';
import { message } from '../../labels/messages.ts';
import { publicRow, wasPublished, type Localized } from '../public-row.ts';
import { refuse } from '../refuse.ts';
import { findTaken } from './find-taken.ts';
import { redirectKey } from './redirect-key.ts';

const contextKey = (collection: string, id: string | number) => `slugsBefore:${collection}/${id}`;

/** Remembers the addresses visitors know, before a publishing replaces them. */
export const rememberSlugs: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
	const id: string | number | undefined = originalDoc?.id;
	if (operation === 'update' && id !== undefined && data['_status'] === 'published') {
		const row = await publicRow(req, collection.slug, id);
		req.context[contextKey(collection.slug, id)] = wasPublished(row) ? row.slug : undefined;
	}
	return data;
};

/** Lets every address a document had in public lead to it, and no old address hide a present one. */
export const keepOldSlugs: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
	if (doc._status !== 'published') return;
	const { db } = req.payload;
	const id: string | number = doc.id;
	const before = (req.context[contextKey(collection.slug, id)] ?? {}) as Localized;
	const after = (await publicRow(req, collection.slug, id))?.slug ?? {};
	const key = (locale: string, slug: string) => redirectKey(collection.slug, locale, slug);
	const changed = locales.filter((locale) => before[locale] !== after[locale]);

	// Restoring an earlier version may bring back, in any language, what another document took since.
	const titleField = collection.admin.useAsTitle ?? 'title';
	for (const locale of changed) {
		const slug = after[locale];
		if (!slug) continue;
		const others = await findTaken({ req, collection: collection.slug, id, locale, slugs: [slug], titleField });
		const title = others.get(slug);
		if (title !== undefined) {
			refuse({ req, collection: collection.slug, id }, { path: 'slug', message: message(req, 'slugTaken', { title }) });
		}
	}

	const taken = changed.flatMap((locale) => (after[locale] ? [key(locale, after[locale])] : []));
	const left = changed.flatMap((locale) => (before[locale] ? [key(locale, before[locale])] : []));
	const outdated = [...taken, ...left];
	if (outdated.length === 0) return;
	await db.deleteMany({ collection: 'redirects', req, where: { from: { in: outdated } } });
	for (const from of left) {
		const data = { id: uuidv7(), from, to: `${collection.slug}/${id}`, type: '308' };
		await db.create({ collection: 'redirects', req, data });
	}
};

/** A document deleted for good takes its old addresses along. */
export const dropOldSlugs: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
	await req.payload.db.deleteMany({
		collection: 'redirects',
		req,
		where: { to: { equals: `${collection.slug}/${id}` } },
	});
};
