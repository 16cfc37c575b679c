import {
	ApiError,
	isGone,
	isMoved,
	isNotFound,
	type Doc,
	type ReadOptions,
	type SluggedCollection,
} from '@integrationnorden/client';
import { documentPath, type Locale } from '@repo/i18n';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Alternates } from '../page-head.ts';
import { readAlternates } from './alternates.ts';
import { cms } from './cms.ts';

type Event = Pick<RequestEvent, 'url' | 'fetch' | 'locals' | 'request'> & { params: { slug?: string } };

export interface ReadDocument<C extends SluggedCollection> {
	document: Doc<C>;
	/** For `head`: the document in the other languages. */
	alternates: Alternates | undefined;
	isPreview: boolean;
}

type Options = Pick<ReadOptions, 'depth' | 'joins' | 'populate'>;

const readPreview = async <C extends SluggedCollection>(
	{ fetch, locals, request }: Event,
	collection: C,
	token: string,
	{ depth }: Options,
): Promise<ReadDocument<C>> => {
	const shown = await cms(fetch)
		.preview(token, { locale: locals.locale, depth })
		.catch((cause: unknown) => {
			if (isGone(cause)) error(410, 'The preview has ended');
			if (cause instanceof ApiError && cause.status < 429) error(404, 'There is no such preview');
			throw cause;
		});
	if (shown.collection !== collection) error(404, 'There is no such preview');
	const isFramed =
		request.headers.get('sec-fetch-dest') === 'iframe' || request.headers.get('sec-fetch-dest') === 'empty';
	if (shown.isFramedOnly && !isFramed) error(404, 'There is no such preview');
	return { document: shown.doc as Doc<C>, alternates: undefined, isPreview: true };
};

const canonical = (event: Event, collection: SluggedCollection, slug: string, locale: Locale) => {
	const path = documentPath(collection, { slug }, locale);
	if (path) redirect(308, path + event.url.search);
};

/**
 * The document a page is about, by `params.slug`, or the draft that `?preview=` names. An old slug, or that
 * of another language, redirects; an unknown one is a 404 and a withdrawn one a 410.
 */
export const readDocument = async <C extends SluggedCollection>(
	event: Event,
	collection: C,
	{ depth = 1, ...rest }: Options = {},
): Promise<ReadDocument<C>> => {
	const { locale } = event.locals;
	const token = event.url.searchParams.get('preview');
	if (token) return readPreview(event, collection, token, { depth, ...rest });

	const client = cms(event.fetch);
	const asked = event.params.slug ?? '';
	const document = await client.findBySlug(collection, asked, { locale, depth, ...rest }).catch((cause: unknown) => {
		if (isMoved(cause)) canonical(event, collection, cause.slug, locale);
		if (isNotFound(cause)) error(404, 'Not found');
		throw cause;
	});
	const { id, slug, updatedAt } = document;
	if (slug && slug !== asked) canonical(event, collection, slug, locale);
	return { document, alternates: await readAlternates(client, collection, { id, updatedAt }), isPreview: false };
};
