import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { negotiateLocale, type Locale } from '@repo/i18n';
import { exportCursorHeader } from '@repo/types/contracts';
import type { RequestHandler, Response } from 'express';
import type { CollectionSlug, Payload } from 'payload';
import { writeCursor } from '../../changes/index.ts';
import type { ApiContext } from '../context.ts';
import type { PublicEntity } from '../guard/model.ts';
import { guardLocale, withoutHeavy } from '../guard/parameters.ts';
import { badParameter, notFound } from '../problem.ts';
import { addLicence, licenceOf } from '../licence.ts';
import { readQuery } from '../query.ts';
import { apiVersion } from '../version.ts';

const documentsAtOnce = 100;

interface Wanted {
	payload: Payload;
	entity: PublicEntity;
	locale: Locale;
}

/**
 * By id alone, not by page number: the cost of a page does not grow, and what is published meanwhile moves nothing.
 * Any further condition would make the databases sort the whole collection for each page.
 */
const idsAfter = async ({ payload, entity }: Wanted, after: string): Promise<string[]> => {
	const { docs } = await payload.db.find<{ id: string }>({
		collection: entity.slug,
		limit: documentsAtOnce,
		pagination: false,
		joins: false,
		sort: 'id',
		where: { id: { greater_than: after } },
		select: {},
	});
	return docs.map(({ id }) => id);
};

/**
 * Of these, what anybody may read, as it is read one by one without lists of other documents: a line changes only when
 * its own document does, so that a copy which follows the change log stays the same as the export.
 */
const readPublic = async ({ payload, entity, locale }: Wanted, ids: readonly string[]): Promise<object[]> => {
	const select = withoutHeavy(undefined, entity);
	const { docs } = await payload.find({
		collection: entity.slug as CollectionSlug,
		locale,
		depth: 0,
		joins: false,
		limit: ids.length,
		pagination: false,
		overrideAccess: false,
		sort: 'id',
		where: { id: { in: ids } },
		...(select && { select: select as Record<string, false> }),
	});
	return docs;
};

const linesOf = (docs: readonly object[]) => docs.map((doc) => `${JSON.stringify(doc)}\n`).join('');

interface Page {
	text: string;
	/** Id to go on after, where there may be more. */
	next: string | undefined;
}

const readPage = async (wanted: Wanted, after: string): Promise<Page> => {
	const ids = await idsAfter(wanted, after);
	const docs = ids.length === 0 ? [] : await readPublic(wanted, ids);
	return { text: linesOf(docs), next: ids.length === documentsAtOnce ? ids.at(-1) : undefined };
};

async function* linesFrom(wanted: Wanted, first: Page) {
	for (let page = first; ; page = await readPage(wanted, page.next)) {
		if (page.text !== '') yield page.text;
		if (page.next === undefined) return;
	}
}

/** Breaks the connection off where a page fails, so that what was sent does not look whole. */
const sendLines = (lines: AsyncIterable<string>, response: Response) =>
	pipeline(Readable.from(lines, { highWaterMark: 1 }), response).catch((error: NodeJS.ErrnoException) => {
		// The caller went away in the middle.
		if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
	});

/**
 * Weak: while an export is sent, documents change, so that two of them at one place in the log may differ in bytes. They
 * mean the same, because the log says from that place on what to read again. An entry's id is never another one's, not
 * even where a backup has taken the log back and it went on differently.
 */
const tagOf = (entry: string, slug: string, locale: Locale): string => {
	const content = [apiVersion, entry, slug, locale].join(' ');
	return `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`;
};

/** By weak comparison (RFC 9110 §13.1.2). */
const isHeld = (header: string | undefined, etag: string): boolean =>
	header !== undefined &&
	header.split(',').some((tag) => ['*', etag.slice(2)].includes(tag.trim().replace(/^W\//, '')));

/** `GET /api/export/{collection}.ndjson`: everything published, one document a line, in the order of ids. */
export const answerExport =
	({ payload, model, log }: ApiContext): RequestHandler<{ file: string }> =>
	async (request, response) => {
		const collection = /^([a-z-]+)\.ndjson$/.exec(request.params.file)?.[1];
		const entity = collection === undefined ? undefined : model.collections.get(collection);
		if (entity === undefined || !log.collections.has(entity.slug)) throw notFound('There is no such export.');
		const { locale: asked, ...rest } = readQuery(request);
		for (const name of Object.keys(rest)) throw badParameter(name, 'There is no such parameter here.');
		const locale = asked === undefined ? negotiateLocale(request.headers['accept-language']) : guardLocale(asked);

		// Before the first document is read: what changes from now on may be in the export or not, and is in the log.
		const newest = await log.newestEntry();
		const { seq = 0, at } = newest ?? {};
		const cursor = writeCursor(seq);
		const etag = tagOf(newest?.id ?? '', entity.slug, locale);
		const noteSync = () => request.noteSync?.({ kind: 'export', since: seq, to: seq, isUpToDate: true });
		const isUnchanged = isHeld(request.headers['if-none-match'], etag);
		const wanted: Wanted = { payload, entity, locale };
		const first = request.method === 'HEAD' || isUnchanged ? undefined : await readPage(wanted, '');
		response.vary('Accept-Language').set({
			'Cache-Control': 'public, no-cache',
			ETag: etag,
			...(at !== undefined && { 'Last-Modified': new Date(at).toUTCString() }),
			[exportCursorHeader]: cursor,
		});
		if (isUnchanged) {
			noteSync();
			response.status(304).end();
			return;
		}
		response.set({ 'Content-Type': 'application/x-ndjson; charset=utf-8', 'Content-Language': locale });
		addLicence(response, licenceOf(entity.slug, locale));
		response.append('Link', `</api/changes?since=${cursor}>; rel="next"`);
		if (first === undefined) response.end();
		else {
			await sendLines(linesFrom(wanted, first), response);
			if (response.writableFinished) noteSync();
		}
	};
