import { negotiateLocale } from '@repo/i18n';
import type { RequestHandler } from 'express';
import { openPreview } from '../../preview/open.ts';
import type { ApiContext } from '../context.ts';
import { guardLocale, limits, wholeNumber } from '../guard/parameters.ts';
import { badParameter, notFound, Problem } from '../problem.ts';
import { readQuery } from '../query.ts';

const known = new Set(['token', 'locale', 'depth']);

/** `GET /api/preview`: the newest draft of the one document that the token names. */
export const answerPreview =
	({ payload }: ApiContext): RequestHandler =>
	async (request, response) => {
		response.set({ 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex, nofollow' });
		const query = readQuery(request);
		for (const name of Object.keys(query)) {
			if (!known.has(name)) throw badParameter(name, 'There is no such parameter here.');
		}
		const { token } = query;
		if (typeof token !== 'string') throw badParameter('token', 'Must be the token of a preview link.');
		const locale =
			query.locale === undefined ? negotiateLocale(request.headers['accept-language']) : guardLocale(query.locale);
		const depth = query.depth === undefined ? limits.defaultDepth : wholeNumber(query.depth, 'depth', 0, limits.depth);
		const opened = await openPreview(payload, { token, locale, depth });
		if (opened === 'unknown') throw notFound('The preview link is not one of ours.');
		if (opened === 'gone') {
			throw new Problem('gone', { detail: 'The preview link has run out, or shows nothing any more.' });
		}
		response.set('Content-Language', locale);
		response.json(opened);
	};
