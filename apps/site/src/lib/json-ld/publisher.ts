import type { JsonLd } from '../page-head.ts';

export const publisher = (url: Pick<URL, 'origin'>): JsonLd => ({
	'@type': 'Organization',
	'@id': `${url.origin}/#publisher`,
	name: 'IntegrationNorden',
	url: `${url.origin}/`,
	logo: `${url.origin}/favicon.svg`,
});
