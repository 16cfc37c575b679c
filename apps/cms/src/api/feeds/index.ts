import {
	createFeed,
	feedCollections,
	feedFormats,
	toEntry,
	writeFeed,
	type FeedCollection,
	type FeedFormat,
} from '@repo/formats/feeds';
import type { RequestHandler } from 'express';
import { environment } from '../../environment.ts';
import type { ApiContext } from '../context.ts';
import { licenceOf } from '../licence.ts';
import { readNarrowed } from '../narrowed.ts';
import { notFound } from '../problem.ts';
import { sendPublic } from '../send-public.ts';
import { readPage, sources } from './read.ts';

const readName = (name: string): { collection: FeedCollection; format: FeedFormat } => {
	const [collection = '', format = '', ...rest] = name.split('.');
	const isKnown = (feedCollections as readonly string[]).includes(collection) && Object.hasOwn(feedFormats, format);
	if (!isKnown || rest.length > 0) {
		throw notFound(`There are feeds of ${feedCollections.join(', ')}, each as ${Object.keys(feedFormats).join(', ')}.`);
	}
	return { collection: collection as FeedCollection, format: format as FeedFormat };
};

/** `GET /feeds/{collection}.{atom,rss,json}`: what was published or changed last, newest first, page by page. */
export const answerFeed =
	({ payload }: ApiContext): RequestHandler<{ name: string }> =>
	async (request, response) => {
		const { collection, format } = readName(request.params.name);
		const { theme, country } = sources[collection];
		const narrowed = await readNarrowed(payload, request, [
			...(theme ? (['theme'] as const) : []),
			...(country ? (['country'] as const) : []),
			'cursor',
		]);
		const { locale } = narrowed;
		const { documents, next } = await readPage(payload, collection, narrowed);
		const hosts = { siteUrl: environment.siteUrl, cmsUrl: environment.cmsUrl };
		const entries = documents.map((document) => toEntry(collection, document, { locale, ...hosts }));
		const updated = entries[0]?.updated ?? new Date(0).toISOString();
		const feed = createFeed({ collection, ...narrowed, updated, entries, next, ...hosts });
		sendPublic(response, {
			body: writeFeed[format](feed),
			type: feedFormats[format],
			locale,
			licence: licenceOf(collection, locale),
		});
	};
