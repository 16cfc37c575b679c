import { negotiateLocale } from '@repo/i18n';
import type { Request, Response } from 'express';
import { addLicence, licenceOf } from './licence.ts';
import { guardQuery, type ReadKind } from './guard/parameters.ts';
import type { PublicEntity, PublicModel } from './guard/model.ts';
import { notFound, Problem } from './problem.ts';
import { readQuery, writeQuery } from './query.ts';

/** What an id is made of; nothing else is worth asking the database for. */
export const isId = (text: string) => /^[\w-]{1,64}$/.test(text);

interface Read {
	kind: ReadKind;
	entity: PublicEntity;
	path: string;
}

const forbidden = () => new Problem('forbidden', { detail: 'This is not open to the public.' });

/** Which read a public path asks for; everything not named here is not there for the public. */
const readAt = (parts: readonly string[], model: PublicModel, isKnown: (slug: string) => boolean): Read | 'file' => {
	const [first = '', second, third] = parts;
	if (first === 'globals') {
		const global = model.globals.get(second ?? '');
		if (global === undefined) throw notFound('There is no such global.');
		if (parts.length === 2) return { kind: 'global', entity: global, path: `/api/globals/${global.slug}` };
		throw third === 'versions' ? forbidden() : notFound();
	}
	const entity = model.collections.get(first);
	if (entity === undefined) throw isKnown(first) ? forbidden() : notFound('There is no such collection.');
	const base = `/api/${entity.slug}`;
	if (second === undefined) return { kind: 'list', entity, path: base };
	if (second === 'versions') throw forbidden();
	if (second === 'file' && entity.isUpload && third !== undefined && parts.length === 3) return 'file';
	if (parts.length > 2) throw notFound();
	if (second === 'count') return { kind: 'count', entity, path: `${base}/count` };
	if (!isId(second)) throw notFound('There is no such document.');
	return { kind: 'one', entity, path: `${base}/${second}` };
};

/** The address Payload is asked instead of the one a visitor typed: only what was checked gets through. */
export const publicAddress = (
	request: Request,
	response: Response,
	parts: readonly string[],
	model: PublicModel,
	isKnown: (slug: string) => boolean,
): string => {
	const read = readAt(parts, model, isKnown);
	if (read === 'file') return `/api/${parts.map(encodeURIComponent).join('/')}`;
	const preferred = negotiateLocale(request.headers['accept-language']);
	const query = guardQuery(read.kind, readQuery(request), read.entity, model, preferred);
	response.set('Content-Language', query.locale);
	response.vary('Accept-Language');
	addLicence(response, licenceOf(read.entity.slug, query.locale));
	return `${read.path}${writeQuery(query)}`;
};
