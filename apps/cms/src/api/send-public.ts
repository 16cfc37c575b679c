import { locales, type Locale } from '@repo/i18n';
import type { Response } from 'express';
import { addLicence } from './licence.ts';

interface PublicAnswer {
	body: string;
	/** Media type; the text is UTF-8. */
	type: string;
	/** The one language of the answer; nothing where it holds all of them. */
	locale?: Locale;
	/** Address of the terms it is given under. */
	licence: string;
}

/** Sends what anybody may read; the front says how long others may keep it. */
export const sendPublic = (response: Response, { body, type, locale, licence }: PublicAnswer): void => {
	response.set({
		'Content-Type': `${type}; charset=utf-8`,
		'Content-Language': locale ?? locales.join(', '),
	});
	addLicence(response, licence);
	if (locale) response.vary('Accept-Language');
	response.send(body);
};
