import { initI18n } from '@payloadcms/translations';
import { defaultLocale, isLocale, type Locale } from '@repo/i18n';
import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload';

interface Account {
	isDeactivated?: boolean | null;
	adminLanguage?: string | null;
}

/** A request of somebody who is not there: with the rights they have now, answered in their language. */
export const requestOf = async (payload: Payload, id: string, locale: Locale): Promise<PayloadRequest | undefined> => {
	const user = await payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true });
	const { adminLanguage, isDeactivated } = (user ?? {}) as Account;
	if (!user || isDeactivated) return undefined;
	const req = await createLocalReq({ user: { ...user, collection: 'users' } as TypedUser, locale }, payload);
	// Payload's list of languages lacks Finnish, which is ours.
	const language = (isLocale(adminLanguage) ? adminLanguage : defaultLocale) as 'en';
	req.i18n = await initI18n({ config: payload.config.i18n, context: 'api', language });
	req.t = req.i18n.t as PayloadRequest['t'];
	return req;
};
