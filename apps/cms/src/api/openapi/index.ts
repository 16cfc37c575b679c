import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Router, type Response } from 'express';
import helmet from 'helmet';
import { environment } from '../../environment.ts';
import type { ApiContext } from '../context.ts';
import { openapiDocument } from './document.ts';
import { referencePage } from './reference/page.ts';

const require = createRequire(import.meta.url);

const fonts = {
	'faustina.woff2': '@fontsource-variable/faustina/files/faustina-latin-wght-normal.woff2',
	'familjen-grotesk.woff2': '@fontsource-variable/familjen-grotesk/files/familjen-grotesk-latin-wght-normal.woff2',
};

const mayBeKept = (response: Response, seconds: number) => response.set('Cache-Control', `public, max-age=${seconds}`);

const pageSecurity = helmet.contentSecurityPolicy({
	useDefaults: false,
	directives: {
		'default-src': ["'none'"],
		'style-src': ["'self'"],
		'font-src': ["'self'"],
		'base-uri': ["'none'"],
		'form-action': ["'none'"],
		'frame-ancestors': ["'none'"],
	},
});

/** `GET /api/openapi.json` for machines, and `GET /api/docs` to read. */
export const openapiRoutes = ({ config, model }: ApiContext): Router => {
	const document = openapiDocument({ config, model, serverUrl: environment.cmsUrl });
	const page = referencePage(document);
	const routes = Router();
	routes.get('/openapi.json', (_request, response) => {
		response.json(document);
	});
	routes.get('/docs', pageSecurity, (_request, response) => {
		response.set('Content-Language', 'en').type('html').send(page);
	});
	routes.get('/docs/style.css', async (_request, response) => {
		const style = await readFile(path.join(import.meta.dirname, 'reference/style.css'), 'utf8');
		mayBeKept(response, 3600).type('css').send(style);
	});
	for (const [name, file] of Object.entries(fonts)) {
		routes.get(`/docs/${name}`, async (_request, response) => {
			const font = await readFile(require.resolve(file));
			mayBeKept(response, 31_536_000).type('font/woff2').send(font);
		});
	}
	return routes;
};
