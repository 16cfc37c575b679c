import { isLocale, defaultLocale } from '@repo/i18n';
import {
	addDataAndFileToRequest,
	APIError,
	Forbidden,
	NotFound,
	type CollectionSlug,
	type Endpoint,
	type PayloadRequest,
} from 'payload';
import { z } from 'zod';
import { may, type Entity } from '../access/judge.ts';
import { actorOf, isStaff } from '../access/roles.ts';
import { inTransactionOf } from '../database/in-transaction.ts';
import { message } from '../labels/messages.ts';
import { previewPage } from './address.ts';
import { findLinkOf, makeLink, mostOpenLinks, openLinks, revokeLink, type LinkRow } from './links.ts';
import { newestDraft, type Draft } from './read-draft.ts';
import { hindrance } from './shareable.ts';

const dayMs = 24 * 60 * 60 * 1000;

const newLink = z.strictObject({
	days: z.number().int().min(1).max(30).default(7),
	note: z.string().trim().min(1).max(120).optional(),
});

const answer = (body: unknown, status = 200) =>
	Response.json(body, { status, headers: { 'cache-control': 'private, no-store' } });

/** The draft, for whoever may read it; for others there is no such thing. */
const draftOf = async (req: PayloadRequest, collection: CollectionSlug): Promise<Draft> => {
	if (!isStaff(actorOf(req))) throw new Forbidden(req.t);
	const draft = await newestDraft(req, collection, String(req.routeParams?.id));
	if (!draft || draft.deletedAt || !may(req, collection as Entity, 'readDrafts', draft)) throw new NotFound(req.t);
	return draft;
};

const nameOf = async (req: PayloadRequest, id: string | null | undefined) => {
	if (!id) return null;
	const user = await req.payload.db.findOne<{ id: string; name?: string | null }>({
		collection: 'users',
		where: { id: { equals: id } },
		req,
	});
	return user?.name ?? null;
};

const shown = async (req: PayloadRequest, { id, createdAt, expires, madeBy, note }: LinkRow) => ({
	id,
	created: createdAt,
	expires,
	by: await nameOf(req, madeBy),
	note: note ?? null,
});

const list = async (req: PayloadRequest, collection: CollectionSlug, draft: Draft) => {
	const cause = await hindrance(req, collection, draft);
	const links = await openLinks(req, { collection, id: draft.id });
	return {
		hindrance: cause === undefined ? null : message(req, cause),
		links: await Promise.all(links.map((row) => shown(req, row))),
	};
};

const readBody = async (req: PayloadRequest) => {
	await addDataAndFileToRequest(req);
	const parsed = newLink.safeParse(req.data ?? {});
	if (parsed.success) return parsed.data;
	const errors = parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
	const text = errors.map(({ path, message: says }) => `${path || 'body'}: ${says}`).join(' ');
	throw new APIError(text, 400, { errors }, true);
};

const make = async (req: PayloadRequest, collection: CollectionSlug) => {
	const { days, note } = await readBody(req);
	return inTransactionOf(req, async () => {
		const draft = await draftOf(req, collection);
		const cause = await hindrance(req, collection, draft);
		if (cause !== undefined) throw new APIError(message(req, cause), 409, { hindrance: cause }, true);
		const place = { collection, id: draft.id };
		if ((await openLinks(req, place)).length >= mostOpenLinks) {
			throw new APIError(message(req, 'tooManyPreviewLinks', { max: mostOpenLinks }), 409, null, true);
		}
		const expires = new Date(Date.now() + days * dayMs);
		const { link, token } = await makeLink(req, place, { madeBy: String(req.user?.id), expires, note });
		const address = previewPage(collection, draft, isLocale(req.locale) ? req.locale : defaultLocale, token);
		return answer({ id: link, address, expires: expires.toISOString() }, 201);
	});
};

const revoke = async (req: PayloadRequest, collection: CollectionSlug) => {
	const draft = await draftOf(req, collection);
	const row = await findLinkOf(req, { collection, id: draft.id }, String(req.routeParams?.link));
	if (!row) throw new NotFound(req.t);
	await revokeLink(req, row);
	return answer(await list(req, collection, draft));
};

/** Whoever may read a draft shows it to others by a link, sees which links are open, and ends them. */
export const previewEndpoints = (collection: string): Endpoint[] => {
	const slug = collection as CollectionSlug;
	return [
		{
			path: '/:id/preview-links',
			method: 'get',
			handler: async (req) => answer(await list(req, slug, await draftOf(req, slug))),
		},
		{ path: '/:id/preview-links', method: 'post', handler: (req) => make(req, slug) },
		{ path: '/:id/preview-links/:link/revoke', method: 'post', handler: (req) => revoke(req, slug) },
	];
};
