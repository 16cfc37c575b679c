import { Router } from 'express';
import { readBody } from './body.ts';
import { staffOfResponse } from './caller.ts';
import { answerChanges } from './changes/index.ts';
import type { ApiContext } from './context.ts';
import { cors } from './cors.ts';
import { answerExport } from './export/index.ts';
import { answerGraphql } from './graphql/index.ts';
import { figuresApi } from './import/figures.ts';
import { importApi } from './import/index.ts';
import { mergeApi } from './merge/index.ts';
import { openapiRoutes } from './openapi/index.ts';
import { answerPayload } from './payload.ts';
import { answerPreview } from './preview/index.ts';
import { onlyMethods, readOnly } from './only-methods.ts';
import { proposalsApi } from './proposals/index.ts';
import { answerSlug } from './slug.ts';
import { answerStatistics } from './statistics/index.ts';
import { webhooksApi } from './webhooks/index.ts';
import { withdrawalsApi } from './withdrawals/index.ts';

/** The public API and what the admin needs of it. */
export const createApi = (context: ApiContext): Router => {
	const api = Router();
	api.use(cors);
	api.use(openapiRoutes(context));
	api.use(readBody(staffOfResponse));
	api.use('/webhooks', webhooksApi(context));
	api.use('/proposals', proposalsApi(context));
	api.use('/withdrawals', withdrawalsApi(context));
	api.all('/graphql', onlyMethods('GET', 'HEAD', 'POST'), answerGraphql(context));
	api.all('/preview', readOnly, answerPreview(context));
	// By other methods it is a collection that nobody writes to.
	api.get('/changes', answerChanges(context));
	api.all('/export/:file', readOnly, answerExport(context));
	api.all('/statistics/:dataset', readOnly, answerStatistics(context));
	api.use(importApi(context));
	api.use(figuresApi(context));
	api.use(mergeApi(context));
	api.all('/:collection/slug/:slug', readOnly, answerSlug(context));
	api.use(answerPayload(context));
	return api;
};
