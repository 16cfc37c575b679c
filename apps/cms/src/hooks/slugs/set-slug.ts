import { isLocale, type Locale } from '@repo/i18n';
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { message } from '../../labels/messages.ts';
import { publicRow, wasPublished } from '../public-row.ts';
import { refuse } from '../refuse.ts';
import { findTaken } from './find-taken.ts';
import { redirectKey } from './redirect-key.ts';
import { isMadeFrom, numbered, slugify } from './slugify.ts';

interface Place {
	req: PayloadRequest;
	collection: string;
	id: string | number | undefined;
	locale: Locale;
	titleField: string;
}

const triesAtOnce = 20;

/** Old slugs of other documents: they redirect, so a new document does not take them by itself. */
const findRedirected = async ({ req, collection, id, locale }: Place, slugs: string[]): Promise<Set<string>> => {
	const { docs } = await req.payload.db.find<{ id: string; from: string; to: string }>({
		collection: 'redirects',
		req,
		pagination: false,
		limit: slugs.length,
		where: { from: { in: slugs.map((slug) => redirectKey(collection, locale, slug)) } },
	});
	return new Set(
		docs.filter(({ to }) => to !== `${collection}/${id}`).map(({ from }) => from.slice(from.lastIndexOf('/') + 1)),
	);
};

const firstFree = async (place: Place, base: string): Promise<string> => {
	for (let first = 1; ; first += triesAtOnce) {
		const tries = Array.from({ length: triesAtOnce }, (_, index) => numbered(base, first + index));
		const taken = await findTaken({ ...place, slugs: tries });
		const redirected = await findRedirected(place, tries);
		const free = tries.find((slug) => !taken.has(slug) && !redirected.has(slug));
		if (free !== undefined) return free;
	}
};

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** A title in other letters than ours still needs an address. */
const baseFor = (title: string, id: string | number | undefined): string =>
	slugify(title) || String(id ?? '').slice(-8);

/**
 * Fills in the slug of the language being saved from its title, keeps it unique and leaves it alone once published.
 * Until then it follows the title, as autosave sees half-written ones.
 */
export const setSlug =
	(titleField: string): CollectionBeforeChangeHook =>
	async ({ collection, data, originalDoc, req }) => {
		const { locale } = req;
		if (!isLocale(locale)) return data;
		const id: string | number | undefined = originalDoc?.id ?? data['id'];
		const place: Place = { req, collection: collection.slug, id, locale, titleField };
		const wanted = text(data['slug']);
		const before = text(originalDoc?.slug);
		const title = text(data[titleField]);
		const titleBefore = text(originalDoc?.[titleField]);

		if (wanted !== '' && wanted !== before) {
			const slug = slugify(wanted) || baseFor(title, id);
			const taken = await findTaken({ ...place, slugs: [slug] });
			const other = taken.get(slug);
			if (other !== undefined) {
				refuse(
					{ req, collection: collection.slug, id },
					{ path: 'slug', message: message(req, 'slugTaken', { title: other }) },
				);
			}
			return { ...data, slug };
		}

		const followsTitle = wanted !== '' && title !== titleBefore && isMadeFrom(wanted, titleBefore);
		const isUnused = followsTitle && !wasLive(await publicRow(req, collection.slug, originalDoc?.id), locale);
		if (wanted !== '' && !isUnused) return data;
		if (title === '') return { ...data, slug: undefined };
		return { ...data, slug: await firstFree(place, baseFor(title, id)) };
	};

const wasLive = (row: Awaited<ReturnType<typeof publicRow>>, locale: Locale): boolean =>
	wasPublished(row) && Boolean(row.slug?.[locale]);
