import { licenceAddress } from '@repo/formats/licence';
import { href, locales, type Locale } from '@repo/i18n';
import type { Licence } from '@repo/types/vocabulary';
import type { Response } from 'express';
import { environment } from '../environment.ts';

// These say in each document what may be done with it.
const ownLicence: ReadonlySet<string> = new Set(['testimonies', 'media', 'documents']);

/** Where it is written what may be done with what is under several licences, or lent. */
export const termsAddress = (locale: Locale = locales[0]): string =>
	`${environment.siteUrl}${href('forAgencies', locale)}`;

/** Under which terms documents of a collection are given. */
export const licenceOf = (slug: string, locale?: Locale): string =>
	(ownLicence.has(slug) ? undefined : licenceAddress('CC-BY-4.0')) ?? termsAddress(locale);

export const addLicence = (response: Response, address: string): void => {
	response.append('Link', `<${address}>; rel="license"`);
};

/** What an open licence is called by, or the terms where it is none. */
export const addressOfLicence = (licence: Licence, locale: Locale): string =>
	licenceAddress(licence) ?? termsAddress(locale);
