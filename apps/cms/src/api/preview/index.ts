import { negotiateLocale } from '@repo/i18n';
import type { RequestHandler } from 'express';
import type { CollectionSlug } from 'payload';
import type { ApiContext } from '../context.ts';
import { guardLocale, limits, wholeNumber } from '../guard/parameters.ts';
import { badParameter, notFound, Problem } from '../problem.ts';
import { readQuery } from '../query.ts';
import { readDraft } from './read-draft.ts';
import { readPreview } from './token.ts';

const known = new Set(['token', 'locale', 'depth']);

/** `GET /api/preview`: the newest draft of the one document that the token names. */
export const answerPreview =
	({ payload, model }: ApiContext): RequestHandler =>
	async (request, response) => {
		const query = readQuery(request);
		for (const name of Object.keys(query)) {
			if (!known.has(name)) throw badParameter(name, 'There is no such parameter here.');
		}
		if (typeof query.token !== 'string') throw badParameter('token', 'Must be the token of a preview link.');
		const previewed = readPreview(query.token);
		if (previewed === undefined) throw new Problem('forbidden', { detail: 'The preview link is not one of ours.' });
		if (previewed === 'expired')
			throw new Problem('forbidden', { detail: 'The preview link has run out: open the preview again.' });

		const { collection, id } = previewed;
		const entity = model.collections.get(collection);
		if (entity === undefined) throw notFound();
		const locale =
			query.locale === undefined ? negotiateLocale(request.headers['accept-language']) : guardLocale(query.locale);
		const depth = query.depth === undefined ? limits.defaultDepth : wholeNumber(query.depth, 'depth', 0, limits.depth);
		const doc = await readDraft(payload, { collection: collection as CollectionSlug, id, locale, depth });
		if (doc === undefined) throw notFound('There is no such document.');
		response.set({ 'Cache-Control': 'no-store', 'Content-Language': locale });
		response.json({ collection, doc });
	};
