import { conceptScheme, type ConceptDocument } from '@repo/formats/rdf';
import { environment } from '../../environment.ts';
import type { ApiContext } from '../context.ts';
import { answerRdf } from '../send-rdf.ts';

const { siteUrl, cmsUrl } = environment;

/** `GET /concepts.{jsonld,ttl}`: the published concepts as SKOS. */
export const answerConcepts = ({ payload }: ApiContext) =>
	answerRdf(async () => {
		const { docs } = await payload.find({
			collection: 'concepts',
			locale: 'all',
			depth: 0,
			limit: 0,
			pagination: false,
			overrideAccess: false,
			sort: 'id',
			select: {
				prefLabel: true,
				altLabels: true,
				definition: true,
				kind: true,
				broader: true,
				related: true,
				exactMatch: true,
				updatedAt: true,
			},
		});
		return conceptScheme(docs as unknown as ConceptDocument[], { siteUrl, cmsUrl });
	});
