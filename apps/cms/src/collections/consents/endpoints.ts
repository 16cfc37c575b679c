import { isLocale } from '@repo/i18n';
import { Forbidden, type Endpoint, type PayloadRequest } from 'payload';
import { may } from '../../access/judge.ts';
import { badParameter, notFound, Problem } from '../../api/problem.ts';
import { documentFor, renewLink } from '../../consent/document/make.ts';

const idIn = (req: PayloadRequest) => {
	if (!may(req, 'consents', 'update')) throw new Forbidden(req.t);
	return String(req.routeParams?.['id']);
};

/** `GET /api/consents/{id}/document?language=`: what the person keeps, as a page to print. */
const documentEndpoint: Endpoint = {
	path: '/:id/document',
	method: 'get',
	handler: async (req) => {
		const id = idIn(req);
		const language = new URL(req.url ?? '', 'http://localhost').searchParams.get('language');
		if (!isLocale(language)) throw badParameter('language', 'Must be one of the languages of the site.');
		const made = await documentFor(req, id, language);
		if (made === undefined) throw notFound();
		if (made === 'unknownVersion')
			throw new Problem('conflict', {
				detail: 'The consent names a version of the text that there is no document of.',
			});
		return new Response(made, {
			headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store' },
		});
	},
};

/** `POST /api/consents/{id}/link`: another link for the person; the one before opens nothing any more. */
const linkEndpoint: Endpoint = {
	path: '/:id/link',
	method: 'post',
	handler: async (req) => {
		if (!(await renewLink(req, idIn(req)))) throw notFound();
		return new Response(null, { status: 204 });
	},
};

export const consentEndpoints: Endpoint[] = [documentEndpoint, linkEndpoint];
