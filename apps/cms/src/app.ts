import { deprecations } from '@repo/types/contracts';
import compression from 'compression';
import express, { type Express } from 'express';
import { announceDeprecations } from './api/deprecation/headers.ts';
import { createFormats } from './api/formats.ts';
import { createApi } from './api/index.ts';
import { problemPages } from './api/problem-pages.ts';
import { identify } from './api/caller.ts';
import type { ApiContext } from './api/context.ts';
import { isFileAddress } from './api/file.ts';
import { isReady } from './api/send-tagged.ts';
import { answerErrors, answerUnknown } from './api/errors.ts';
import { answerMetrics } from './http/answer-metrics.ts';
import { healthRoutes } from './http/health.ts';
import { adminSecurity, apiSecurity } from './http/security.ts';

/**
 * What the library knows to shrink, and lines of JSON. Files are sent as they are kept: their tags, and the parts that are asked
 * for, are of those bytes.
 */
const isCompressible: compression.CompressionFilter = (request, response) =>
	!isReady(response) &&
	!isFileAddress((request as express.Request).originalUrl) &&
	(compression.filter(request, response) ||
		String(response.getHeader('Content-Type')).startsWith('application/x-ndjson'));

/** Everything but the admin; `closeApp` puts the last handlers behind it. */
export const createApp = (context: ApiContext): Express => {
	const app = express();
	app.disable('x-powered-by');
	app.disable('etag');
	app.set('query parser', false);
	app.set('strict routing', false);
	app.use((request, response, next) =>
		(/^\/(admin|_next)(\/|$)/.test(request.path) ? adminSecurity : apiSecurity)(request, response, next),
	);
	app.use(compression({ filter: isCompressible }));
	app.use(announceDeprecations(context.deprecations ?? deprecations));
	app.use(identify(context.payload));
	app.use(healthRoutes(context));
	app.all('/metrics', answerMetrics);
	app.use('/problems', problemPages);
	app.use(createFormats(context));
	app.use('/api', createApi(context));
	return app;
};

/** What nothing else answered. Comes after the admin. */
export const closeApp = (app: Express): void => {
	app.use(answerUnknown);
	app.use(answerErrors);
};
