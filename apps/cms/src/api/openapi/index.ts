import { createRequire } from 'node:module';
import path from 'node:path';
import { Router } from 'express';
import helmet from 'helmet';
import { environment } from '../../environment.ts';
import type { ApiContext } from '../context.ts';
import { addLicence, licenceOf } from '../licence.ts';
import { openapiDocument } from './document.ts';
import { referencePage } from './reference/page.ts';

const require = createRequire(import.meta.url);

/** What the page to read is dressed in; `maxAge` as Express has it. */
const files = {
	'style.css': { file: path.join(import.meta.dirname, 'reference/style.css'), maxAge: '1 hour' },
	'faustina.woff2': {
		file: require.resolve('@fontsource-variable/faustina/files/faustina-latin-wght-normal.woff2'),
		maxAge: '1 year',
	},
	'familjen-grotesk.woff2': {
		file: require.resolve('@fontsource-variable/familjen-grotesk/files/familjen-grotesk-latin-wght-normal.woff2'),
		maxAge: '1 year',
	},
};

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

/** Made when somebody asks, and kept: few do, and a start should not wait for it. */
const once = <Made>(make: () => Made) => {
	let made: Made | undefined;
	return (): Made => (made ??= make());
};

/** `GET /api/openapi.json` for machines, and `GET /api/docs` to read. */
export const openapiRoutes = ({ config, model, deprecations }: ApiContext): Router => {
	const document = once(() =>
		openapiDocument({ config, model, serverUrl: environment.cmsUrl, ...(deprecations && { deprecations }) }),
	);
	const page = once(() => referencePage(document()));
	const routes = Router();
	routes.get('/openapi.json', (_request, response) => {
		addLicence(response.set('Content-Language', 'en'), licenceOf('openapi'));
		response.json(document());
	});
	routes.get('/docs', pageSecurity, (_request, response) => {
		addLicence(response.set('Content-Language', 'en'), licenceOf('openapi'));
		response.type('html').send(page());
	});
	for (const [name, { file, maxAge }] of Object.entries(files)) {
		routes.get(`/docs/${name}`, (_request, response) => {
			response.sendFile(path.basename(file), { root: path.dirname(file), maxAge });
		});
	}
	return routes;
};
