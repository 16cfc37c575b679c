import type { Locale } from '@repo/i18n';
import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest } from 'payload';
import { may } from '../access/judge.ts';
import { newestDraft, readDraft, type Draft } from './read-draft.ts';
import { readDesk, type Previewed } from './desk-token.ts';
import { hasPages } from './has-pages.ts';
import { findLink, isLinkToken, isOpen } from './links.ts';
import { hindrance } from './shareable.ts';

interface Bearer extends Previewed {
	/** Who looks, or who let others look. */
	user: string | null;
	/** At the desk only. */
	session?: string;
}

interface StoredUser extends Record<string, unknown> {
	id: string;
	sessions?: { id: string; expiresAt: string | Date }[] | null;
}

/** `gone`: it was one of ours, and shows nothing any more. */
type Opened<Found> = Found | 'gone' | 'unknown';

const readToken = async (req: PayloadRequest, token: string): Promise<Opened<Bearer>> => {
	if (isLinkToken(token)) {
		const link = await findLink(req, token);
		if (link === undefined) return 'unknown';
		return isOpen(link) ? { collection: link.collection, id: link.document, user: link.madeBy ?? null } : 'gone';
	}
	const desk = readDesk(token);
	return desk === undefined ? 'unknown' : desk === 'expired' ? 'gone' : desk;
};

/** Whoever may not read the draft any more shows it to nobody either. */
const mayStillRead = async (req: PayloadRequest, { collection, user: id, session }: Bearer, draft: Draft) => {
	if (id === null) return false;
	const user = await req.payload.db.findOne<StoredUser>({ collection: 'users', where: { id: { equals: id } }, req });
	if (!user) return false;
	const isSession = (each: { id: string; expiresAt: string | Date }) =>
		each.id === session && new Date(each.expiresAt).getTime() > Date.now();
	if (session !== undefined && !user.sessions?.some(isSession)) return false;
	const asker = { user: { ...user, collection: 'users' } as never, locale: req.locale };
	return may(asker, collection as never, 'readDrafts', draft);
};

export interface Preview {
	collection: string;
	/** Only in the pane at a desk: what somebody told us is not to be handed on before they agree. */
	isFramedOnly: boolean;
	doc: Draft;
}

interface OpenOptions {
	token: string;
	locale: Locale;
	depth: number;
}

/** The newest draft of the one document that a token names. */
export const openPreview = async (
	payload: Payload,
	{ token, locale, depth }: OpenOptions,
): Promise<Opened<Preview>> => {
	const req = await createLocalReq({ locale }, payload);
	const bearer = await readToken(req, token);
	if (typeof bearer === 'string') return bearer;
	const { collection, id, session } = bearer;
	if (!hasPages(collection) || !Object.hasOwn(payload.collections, collection)) return 'unknown';
	const draft = await newestDraft(req, collection as CollectionSlug, id);
	if (draft === undefined || draft.deletedAt || !(await mayStillRead(req, bearer, draft))) return 'gone';
	const isHindered = (await hindrance(req, collection, draft)) !== undefined;
	if (isHindered && session === undefined) return 'gone';
	const doc = await readDraft(req, { collection: collection as CollectionSlug, draft, locale, depth });
	return { collection, isFramedOnly: isHindered, doc };
};
