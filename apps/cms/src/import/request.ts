import { initI18n } from '@payloadcms/translations';
import type { Locale } from '@repo/i18n';
import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload';

export interface Importer {
	payload: Payload;
	user: TypedUser;
	/** What is wrong is told in it. */
	language: Locale;
}

/** A request of whoever imports; each row has its own, since it has its own transaction. */
export const importRequest = async ({ payload, user, language }: Importer): Promise<PayloadRequest> => {
	const req = await createLocalReq({ user }, payload);
	// Payload's own list of languages lacks Finnish, which the configuration brings.
	req.i18n = await initI18n({ config: payload.config.i18n, context: 'api', language: language as 'en' });
	req.t = req.i18n.t as PayloadRequest['t'];
	return req;
};
