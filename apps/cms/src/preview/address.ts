import { isLocale, defaultLocale, type Locale } from '@repo/i18n';
import type { PayloadRequest } from 'payload';
import { siteAddress } from '../site-address.ts';
import { signDesk } from './desk-token.ts';

type Document = Record<string, unknown>;

/** A document without an address yet is shown at one that stands in for it: the token says which document it is. */
const withSlug = (document: Document, locale: Locale): Document => {
	const { slug } = document;
	const own = typeof slug === 'object' && slug !== null ? (slug as Document)[locale] : slug;
	return { ...document, slug: typeof own === 'string' && own !== '' ? own : 'preview' };
};

/** Where a draft is seen on the site by whoever has the token. */
export const previewPage = (collection: string, document: Document, locale: Locale, token: string): string => {
	const address = siteAddress(collection, withSlug(document, locale), locale);
	if (address === undefined) throw new Error(`${collection} have no pages`);
	return `${address}?preview=${token}`;
};

/** Where the newest draft is seen on the site by whoever has it open, as long as they are signed in. */
export const deskPage = (
	collection: string,
	document: Document,
	locale: string | undefined,
	{ user }: Pick<PayloadRequest, 'user'>,
): string | null => {
	const { id } = document;
	const session: unknown = user && (user as { _sid?: unknown })._sid;
	if (typeof id !== 'string' || !user || typeof session !== 'string') return null;
	const token = signDesk({ collection, id }, { user: String(user.id), session });
	return previewPage(collection, document, isLocale(locale) ? locale : defaultLocale, token);
};
