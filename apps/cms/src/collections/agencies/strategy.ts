import type { AuthStrategy } from 'payload';
import { isValidKey, keyIn, prefixOf } from './keys.ts';

/** Signs an agency in by its key; a key that is not good signs nobody in. */
export const agencyKeyStrategy: AuthStrategy = {
	name: 'agency-key',
	authenticate: async ({ headers, payload }) => {
		const key = keyIn(headers);
		const prefix = key && prefixOf(key);
		if (!prefix) return { user: null };
		const { docs } = await payload.find({
			collection: 'agencies',
			where: { 'keys.prefix': { equals: prefix } },
			depth: 0,
			limit: 1,
			pagination: false,
		});
		const agency = docs[0];
		const stored = agency?.keys?.find((candidate: { prefix?: string | null }) => candidate.prefix === prefix);
		// An unknown prefix is compared as well: it must not answer faster than a wrong secret.
		if (!isValidKey(key, stored ?? {}) || !agency) return { user: null };
		return { user: { id: agency.id, name: agency.name, collection: 'agencies', _strategy: 'agency-key' } };
	},
};
