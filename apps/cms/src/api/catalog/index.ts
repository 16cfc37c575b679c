import { dataCatalog, type DatasetDocument } from '@repo/formats/rdf';
import { environment } from '../../environment.ts';
import type { ApiContext } from '../context.ts';
import { answerRdf, readEveryLanguage } from '../send-rdf.ts';

const { siteUrl, cmsUrl } = environment;

const select = {
	title: true,
	slug: true,
	definition: true,
	comparabilityNote: true,
	sourceOffice: true,
	tableId: true,
	period: true,
	origins: true,
	licence: true,
	attribution: true,
	createdAt: true,
	updatedAt: true,
} as const;

/** `GET /catalog.{jsonld,ttl}`: the published datasets as DCAT-AP 3. */
export const answerCatalog = ({ payload }: ApiContext) =>
	answerRdf(async () => {
		const docs = (await readEveryLanguage(payload, 'datasets', select)) as DatasetDocument[];
		return dataCatalog(docs, { siteUrl, cmsUrl });
	});
