import { hash, randomBytes } from 'node:crypto';
import type { PayloadRequest, Where } from 'payload';
import type { Previewed } from './desk-token.ts';

export const previewLinks = 'preview-links' as const;

export interface LinkRow extends Record<string, unknown> {
	id: string;
	collection: string;
	document: string;
	expires: string;
	revoked?: string | null;
	/** Nobody, once they are gone. */
	madeBy?: string | null;
	note?: string | null;
	createdAt: string;
}

/** Of one document, at a time. */
export const mostOpenLinks = 20;

const tokenPattern = /^link_[\w-]{43}$/;

export const isLinkToken = (token: string): boolean => tokenPattern.test(token);

/** 256 random bits need neither salt nor a slow hash. */
const hashToken = (token: string) => hash('sha256', token);

type Asking = Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>;

/** Dates as the database has them: text in one, dates in the other. */
const timeOf = (value: unknown) => new Date(value as string).getTime();

export const isOpen = ({ expires, revoked }: LinkRow, now = Date.now()) => !revoked && timeOf(expires) > now;

export const findLink = async (req: Asking, token: string): Promise<LinkRow | undefined> => {
	const where: Where = { tokenHash: { equals: hashToken(token) } };
	return (await req.payload.db.findOne<LinkRow>({ collection: previewLinks, where, req })) ?? undefined;
};

/** Those of a document that still open it, the newest first. */
export const openLinks = async (req: Asking, { collection, id }: Previewed): Promise<LinkRow[]> => {
	const { docs } = await req.payload.db.find<LinkRow>({
		collection: previewLinks,
		where: { and: [{ document: { equals: id } }, { collection: { equals: collection } }] },
		sort: '-createdAt',
		limit: 0,
		pagination: false,
		req,
	});
	return docs.filter((row) => isOpen(row));
};

export const findLinkOf = async (req: Asking, { collection, id }: Previewed, link: string) => {
	const where: Where = {
		and: [{ id: { equals: link } }, { document: { equals: id } }, { collection: { equals: collection } }],
	};
	return (await req.payload.db.findOne<LinkRow>({ collection: previewLinks, where, req })) ?? undefined;
};

interface NewLink {
	madeBy: string;
	expires: Date;
	note?: string | undefined;
}

/** The token is in what this returns, and nowhere else. */
export const makeLink = async (req: PayloadRequest, { collection, id }: Previewed, { expires, ...rest }: NewLink) => {
	const token = `link_${randomBytes(32).toString('base64url')}`;
	const { id: link } = await req.payload.create({
		collection: previewLinks,
		data: { collection, document: id, tokenHash: hashToken(token), expires: expires.toISOString(), ...rest } as never,
		depth: 0,
		req,
	});
	return { link: String(link), token };
};

export const revokeLink = async (req: PayloadRequest, { id, revoked }: LinkRow): Promise<void> => {
	if (revoked) return;
	const data = { revoked: new Date().toISOString() };
	await req.payload.db.updateOne({ collection: previewLinks, id, data, req, returning: false });
};
