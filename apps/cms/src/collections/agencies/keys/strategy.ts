import type { AuthStrategy } from 'payload';
import { findKey } from './find-key.ts';
import { keyInHeaders } from './key.ts';

/** Signs an agency in by its key; a key that is not good signs nobody in. */
export const agencyKeyStrategy: AuthStrategy = {
	name: 'agency-key',
	authenticate: async ({ headers, payload }) => {
		const key = keyInHeaders(headers);
		const known = key === undefined ? undefined : await findKey(payload, key);
		if (!known) return { user: null };
		return { user: { id: known.agencyId, collection: 'agencies', _strategy: 'agency-key' } as never };
	},
};
