import { rdfFormats, writeRdf, type RdfFormat } from '@repo/formats/rdf';
import type { Request, RequestHandler } from 'express';
import type { CollectionSlug, Payload, SelectType } from 'payload';
import { licenceOf } from './licence.ts';
import { badParameter, Problem } from './problem.ts';
import { readQuery } from './query.ts';
import { sendPublic } from './send-public.ts';

type Nodes = Parameters<(typeof writeRdf)[RdfFormat]>[0];

const isFormat = (name: string | undefined): name is RdfFormat => name !== undefined && Object.hasOwn(rdfFormats, name);

/** By the ending of the address; without one, by `Accept`. */
const formatOf = (request: Request): RdfFormat => {
	const [, ending] = /\.(\w+)$/.exec(request.path) ?? [];
	if (isFormat(ending)) return ending;
	const type = request.accepts(Object.values(rdfFormats));
	const [format] = Object.entries(rdfFormats).find(([, each]) => each === type) ?? [];
	if (isFormat(format)) return format;
	throw new Problem('not-acceptable', { detail: `There is ${Object.values(rdfFormats).join(' and ')}.` });
};

/** Everything published of a collection, each text in every language. */
export const readEveryLanguage = async (
	payload: Payload,
	collection: CollectionSlug,
	select: SelectType,
): Promise<unknown[]> => {
	const { docs } = await payload.find({
		collection,
		locale: 'all',
		depth: 0,
		limit: 0,
		pagination: false,
		overrideAccess: false,
		sort: 'id',
		select: select as Record<string, true>,
	});
	return docs;
};

/** Answers with a graph, which holds all languages at once. */
export const answerRdf =
	(read: () => Promise<Nodes>): RequestHandler =>
	async (request, response) => {
		const format = formatOf(request);
		const [unknown] = Object.keys(readQuery(request));
		if (unknown !== undefined) throw badParameter(unknown, 'There is no such parameter here.');
		response.vary('Accept');
		const body = await writeRdf[format](await read());
		sendPublic(response, { body, type: rdfFormats[format], licence: licenceOf('concepts') });
	};
