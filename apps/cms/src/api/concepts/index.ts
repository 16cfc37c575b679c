import { conceptScheme, type ConceptDocument } from '@repo/formats/rdf';
import { environment } from '../../environment.ts';
import type { ApiContext } from '../context.ts';
import { answerRdf, readEveryLanguage } from '../send-rdf.ts';

const { siteUrl, cmsUrl } = environment;

const select = {
	prefLabel: true,
	altLabels: true,
	definition: true,
	kind: true,
	broader: true,
	related: true,
	exactMatch: true,
	updatedAt: true,
} as const;

/** `GET /concepts.{jsonld,ttl}`: the published concepts as SKOS. */
export const answerConcepts = ({ payload }: ApiContext) =>
	answerRdf(async () => {
		const docs = (await readEveryLanguage(payload, 'concepts', select)) as ConceptDocument[];
		return conceptScheme(docs, { siteUrl, cmsUrl });
	});
