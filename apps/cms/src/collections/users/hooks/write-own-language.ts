import { isLocale } from '@repo/i18n';
import type { CollectionAfterLoginHook } from 'payload';
import { innerRequest } from '../../../hooks/inner-request.ts';

/** The key Payload's admin keeps the language of the content under, once an editor has chosen another. */
const key = 'locale';

/** Whoever comes for the first time finds the content in a language they write, rather than in English. */
export const writeOwnLanguage: CollectionAfterLoginHook = async ({ collection, req, user }) => {
	const { id, adminLanguage, languages } = user as { id: string; adminLanguage?: unknown; languages?: unknown };
	const own = [...(Array.isArray(languages) ? languages : []), adminLanguage, req.i18n.language].find(isLocale);
	if (own === undefined) return;
	const { payload } = req;
	const owner = { relationTo: collection.slug, value: id };
	const { totalDocs } = await payload.count({
		collection: 'payload-preferences',
		where: {
			key: { equals: key },
			'user.relationTo': { equals: owner.relationTo },
			'user.value': { equals: owner.value },
		},
		req,
	});
	if (totalDocs > 0) return;
	const asUser = innerRequest(req);
	asUser.user = user;
	await payload.create({ collection: 'payload-preferences', data: { key, value: own, user: owner }, req: asUser });
};
