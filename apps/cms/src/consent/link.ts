import { createHash, createHmac, hkdfSync } from 'node:crypto';
import { href, type Locale } from '@repo/i18n';
import { environment } from '../environment.ts';

/** A key of its own (HKDF, RFC 5869). */
const key = () => Buffer.from(hkdfSync('sha256', environment.secret, '', 'integrationnorden/consents/link/v1', 32));

/**
 * What the person withdraws a consent with: 256 bits that nobody guesses. Made anew whenever the document is printed, so that it is
 * stored nowhere; another number makes another link.
 */
export const linkTokenOf = (id: string, number: number): string =>
	createHmac('sha256', key()).update(`${id}/${number}`).digest('base64url');

/** What is stored of it: a copy of the database opens nothing. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

export const linkAddress = (token: string, locale: Locale): string =>
	`${environment.siteUrl}${href('withdrawConsent', locale, { token })}`;
