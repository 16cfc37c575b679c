import { negotiateLocale } from '@repo/i18n';
import type { RequestHandler } from 'express';
import type { ApiContext } from '../context.ts';
import { guardLocale } from '../guard/parameters.ts';
import { addLicence, addressOfLicence } from '../licence.ts';
import { badParameter, notFound } from '../problem.ts';
import { readQuery } from '../query.ts';
import { createCubes } from './cubes.ts';
import { readName, sendSlice } from './formats.ts';
import { readSelection } from './select.ts';

const readEdition = (edition: unknown): number | undefined => {
	if (edition === undefined) return undefined;
	if (typeof edition === 'string' && /^[1-9]\d{0,5}$/.test(edition)) return Number(edition);
	throw badParameter('edition', 'Must be the number of an edition, such as 1.');
};

/** `GET /api/statistics/{dataset}`: a slice of a cube. */
export const answerStatistics = ({ payload }: ApiContext): RequestHandler<{ dataset: string }> => {
	const find = createCubes(payload);

	return async (request, response) => {
		const { slug, format } = readName(request, request.params.dataset);
		const { locale, edition, ...dimensions } = readQuery(request);
		const language = locale === undefined ? negotiateLocale(request.headers['accept-language']) : guardLocale(locale);
		const dataset = /^[\w-]{1,120}$/.test(slug) ? await find(slug, language, readEdition(edition)) : undefined;
		if (dataset === undefined) throw notFound('There is no such dataset.');
		const selection = readSelection(dataset.cube, dimensions);
		const terms = addressOfLicence(dataset.licence, language);
		response.set('Content-Language', language).vary('Accept').vary('Accept-Language');
		addLicence(response, terms);
		sendSlice(response, format, { slug, dataset, selection, language, terms });
	};
};
