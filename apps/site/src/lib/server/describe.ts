import { documentJsonLd, type DescribedCollection } from '@repo/formats/json-ld';
import type { Config } from '@repo/types/payload';
import type { RequestEvent } from '@sveltejs/kit';
import type { JsonLd } from '../page-head.ts';

/** What a document's page tells machines: a list for `head`, empty where there is nothing to tell. */
export const describe = <C extends DescribedCollection>(
	collection: C,
	document: Config['collections'][C],
	{ locals: { locale }, url }: Pick<RequestEvent, 'locals' | 'url'>,
): JsonLd[] => {
	const node = documentJsonLd(collection, document, { locale, siteUrl: url.origin });
	return node ? [node] : [];
};
