import type { Locale } from '@repo/i18n';
import type { Response } from 'express';

interface PublicAnswer {
	body: string;
	/** Media type; the text is UTF-8. */
	type: string;
	/** The one language of the answer; nothing where it holds several. */
	locale?: Locale;
}

/** Sends what anybody may read; the front says how long others may keep it. */
export const sendPublic = (response: Response, { body, type, locale }: PublicAnswer): void => {
	response.set({ 'Content-Type': `${type}; charset=utf-8`, ...(locale && { 'Content-Language': locale }) });
	if (locale) response.vary('Accept-Language');
	response.send(body);
};
