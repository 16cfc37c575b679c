import { dataCatalog, type DatasetDocument } from '@repo/formats/rdf';
import { environment } from '../../environment.ts';
import type { ApiContext } from '../context.ts';
import { answerRdf } from '../send-rdf.ts';

const { siteUrl, cmsUrl } = environment;

/** `GET /catalog.{jsonld,ttl}`: the published datasets as DCAT-AP 3. */
export const answerCatalog = ({ payload }: ApiContext) =>
	answerRdf(async () => {
		const { docs } = await payload.find({
			collection: 'datasets',
			locale: 'all',
			depth: 0,
			limit: 0,
			pagination: false,
			overrideAccess: false,
			sort: 'id',
			select: {
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
			},
		});
		return dataCatalog(docs as unknown as DatasetDocument[], { siteUrl, cmsUrl });
	});
