import { fallbackChains, locales, negotiateLocale, type Locale } from '@repo/i18n';
import type { RequestHandler } from 'express';
import type { CollectionSlug, Payload, TypedUser } from 'payload';
import { sendWebResponse } from '../http/web.ts';
import { redirectKey } from '../hooks/slugs/redirect-key.ts';
import { staffOfResponse } from './caller.ts';
import type { ApiContext } from './context.ts';
import { guardLocale } from './guard/parameters.ts';
import { askPayload } from './payload.ts';
import { notFound, Problem } from './problem.ts';
import { publicAddress } from './public-read.ts';
import { readQuery, writeQuery } from './query.ts';
import { isWithdrawn } from './withdrawn.ts';

interface Wanted {
	payload: Payload;
	collection: CollectionSlug;
	slug: string;
	user: TypedUser | null;
	/** The languages to look in, the asked one first. */
	order: readonly Locale[];
}

/** First the asked language, then those it falls back to, then all others. */
export const searchOrder = (locale: Locale): Locale[] => [...new Set([locale, ...fallbackChains[locale], ...locales])];

/** The id of the document that has this slug, in the first language of the order that knows it. */
export const findBySlug = async ({ payload, collection, slug, user, order }: Wanted): Promise<string | undefined> => {
	for (const locale of order) {
		const { docs } = await payload.find({
			collection,
			locale,
			depth: 0,
			limit: 1,
			pagination: false,
			overrideAccess: false,
			user,
			where: { slug: { equals: slug } },
			select: { slug: true } as Record<string, true>,
		});
		if (docs[0] !== undefined) return String(docs[0].id);
	}
	return undefined;
};

interface Moved {
	status: number;
	slug: string;
}

/** Where a document that once had this slug is now, if the reader may see it. */
const findMoved = async ({ payload, collection, slug, user, order }: Wanted): Promise<Moved | undefined> => {
	const keys = order.map((locale) => redirectKey(collection, locale, slug));
	const { docs } = await payload.find({
		collection: 'redirects',
		depth: 0,
		limit: keys.length,
		pagination: false,
		where: { from: { in: keys } },
	});
	const redirect = docs.toSorted((a, b) => keys.indexOf(a.from) - keys.indexOf(b.from))[0];
	if (redirect === undefined) return undefined;
	const id = redirect.to.split('/')[1] ?? '';
	const locale = order[keys.indexOf(redirect.from)] ?? order[0];
	const found = await payload.find({
		collection,
		...(locale !== undefined && { locale }),
		depth: 0,
		limit: 1,
		pagination: false,
		overrideAccess: false,
		user,
		where: { id: { equals: id } },
	});
	const present = (found.docs[0] as { slug?: string | null } | undefined)?.slug;
	return present ? { status: redirect.type === '301' ? 301 : 308, slug: present } : undefined;
};

/** `GET /api/{collection}/slug/{slug}`: by the words of its address, in any language and by any it ever had. */
export const answerSlug =
	(context: ApiContext): RequestHandler<{ collection: string; slug: string }> =>
	async (request, response) => {
		const { payload, model } = context;
		const { collection, slug } = request.params;
		const staff = staffOfResponse(response);
		const entity = model.collections.get(collection);
		if (!entity?.fields.has('slug')) throw notFound('There is no such collection.');
		// Nothing a slug is made of: no document has it, and the database need not be asked.
		if (slug.length > 200 || slug.includes('\0') || !slug.isWellFormed()) throw notFound('There is no such document.');

		const query = readQuery(request);
		const locale =
			query.locale === undefined ? negotiateLocale(request.headers['accept-language']) : guardLocale(query.locale);
		const wanted: Wanted = {
			payload,
			collection: collection as CollectionSlug,
			slug,
			user: staff,
			order: searchOrder(locale),
		};
		const id = await findBySlug(wanted);
		if (id === undefined) {
			const moved = await findMoved(wanted);
			if (moved !== undefined) {
				const location = `/api/${collection}/slug/${encodeURIComponent(moved.slug)}${writeQuery(query)}`;
				response.status(moved.status).location(location).json({ location });
				return;
			}
			if (await isWithdrawn(payload, collection, { slug })) throw new Problem('gone');
			throw notFound('There is no such document.');
		}
		const url = publicAddress(request, response, [collection, id], model, () => true);
		if (staff !== null) response.set('Cache-Control', 'private, no-store');
		await sendWebResponse(await askPayload(context, request, { url, method: 'GET' }), response);
	};
