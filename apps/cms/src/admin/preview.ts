import { isLocale, defaultLocale } from '@repo/i18n';
import { signPreview } from '../api/preview/token.ts';
import { siteAddress } from '../site-address.ts';

const withoutPages: readonly string[] = [
	'consents',
	'media',
	'documents',
	'concepts',
	'datasets',
	'redirects',
	'submissions',
	'enquiries',
	'subscribers',
	'agencies',
	'agency-keys',
	'agency-days',
	'webhook-endpoints',
	'webhook-deliveries',
	'withdrawal-receipts',
	'review-events',
	'mails',
	'changes',
	'audit-events',
	'second-factors',
	'users',
];

export const hasPages = (collection: string) => !withoutPages.includes(collection);

/** Where the newest draft is read on the site; nothing where a document has no page, or no address yet. */
export const previewAddress = (
	collection: string,
	document: Record<string, unknown>,
	locale: string,
): string | null => {
	const { id } = document;
	const address = siteAddress(collection, document, isLocale(locale) ? locale : defaultLocale);
	if (typeof id !== 'string' || address === undefined) return null;
	return `${address}?preview=${signPreview({ collection, id })}`;
};
