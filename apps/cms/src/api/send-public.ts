import type { Locale } from '@repo/i18n';
import type { Response } from 'express';

interface PublicAnswer {
	body: string;
	/** Media type; the text is UTF-8. */
	type: string;
	/** The one language of the answer; nothing where it holds several. */
	locale?: Locale;
	/** Tells of testimonies: one that is withdrawn must be gone from copies too, without waiting for a time to run out. */
	isLent?: boolean;
}

const minute = 60;
const freshness = `public, max-age=${minute}, stale-while-revalidate=${5 * minute}, stale-if-error=${24 * 60 * minute}`;

/** Sends what anybody may read. */
export const sendPublic = (response: Response, { body, type, locale, isLent = false }: PublicAnswer): void => {
	response.set({
		'Content-Type': `${type}; charset=utf-8`,
		'Cache-Control': isLent ? 'public, no-cache' : freshness,
		...(locale && { 'Content-Language': locale }),
	});
	if (locale) response.vary('Accept-Language');
	response.send(body);
};
