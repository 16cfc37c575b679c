import { isLocale } from '@repo/i18n';
import type { CollectionAfterLoginHook } from 'payload';

const yearSeconds = 365 * 24 * 60 * 60;

/** Whoever has chosen a language for the admin meets it in that language wherever they log in. */
export const speakOwnLanguage: CollectionAfterLoginHook = ({ req, user }) => {
	const { adminLanguage } = user as { adminLanguage?: unknown };
	if (!isLocale(adminLanguage)) return;
	const { cookiePrefix } = req.payload.config;
	req.responseHeaders ??= new Headers();
	req.responseHeaders.append(
		'Set-Cookie',
		`${cookiePrefix}-lng=${adminLanguage}; Path=/; Max-Age=${yearSeconds}; SameSite=Lax`,
	);
};
