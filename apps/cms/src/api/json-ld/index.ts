import { describedCollections, documentJsonLd, type DescribedCollection } from '@repo/formats/json-ld';
import type { Config } from '@repo/types/payload';
import type { RequestHandler } from 'express';
import type { Payload } from 'payload';
import { environment } from '../../environment.ts';
import type { ApiContext } from '../context.ts';
import { licenceOf } from '../licence.ts';
import { readNarrowed, type Narrowed } from '../narrowed.ts';
import { notFound, Problem } from '../problem.ts';
import { survivorOf } from '../merged.ts';
import { isId } from '../public-read.ts';
import { readQuery, writeQuery } from '../query.ts';
import { sendPublic } from '../send-public.ts';
import { isWithdrawn } from '../withdrawn.ts';

const isDescribed = (slug: string): slug is DescribedCollection =>
	(describedCollections as readonly string[]).includes(slug);

const readDocument = async <C extends DescribedCollection>(
	payload: Payload,
	collection: C,
	id: string,
	{ locale }: Pick<Narrowed, 'locale'>,
): Promise<Config['collections'][C] | undefined> => {
	const { docs } = await payload.find({
		collection,
		locale,
		depth: 1,
		limit: 1,
		pagination: false,
		overrideAccess: false,
		joins: false,
		where: { id: { equals: id } },
		populate: {
			themes: { title: true },
			people: { name: true },
			organisations: { name: true },
			municipalities: { name: true },
		},
	});
	return docs[0] as unknown as Config['collections'][C] | undefined;
};

/** `GET /api/{collection}/{id}.jsonld`: a document as a node of schema.org. */
export const answerJsonLd =
	({ payload }: ApiContext): RequestHandler<{ collection: string; id: string }> =>
	async (request, response) => {
		const { collection, id } = request.params;
		if (!isDescribed(collection) || !isId(id)) throw notFound();
		const { locale } = await readNarrowed(payload, request, []);
		const document = await readDocument(payload, collection, id, { locale });
		const node = document && documentJsonLd(collection, document, { locale, siteUrl: environment.siteUrl });
		if (node === undefined) {
			const into = document ? undefined : await survivorOf(payload, { collection, id, user: null });
			if (into !== undefined) {
				const location = `/api/${collection}/${into}.jsonld${writeQuery(readQuery(request))}`;
				response.status(308).location(location).json({ location });
				return;
			}
			if (await isWithdrawn(payload, collection, { id })) throw new Problem('gone');
			throw notFound('There is no such document, or it is made up and nothing for machines.');
		}
		sendPublic(response, {
			body: JSON.stringify({ '@context': 'https://schema.org', ...node }),
			type: 'application/ld+json',
			locale,
			licence: licenceOf(collection, locale),
		});
	};
