import { send } from '../agency-panel/send.ts';

/** A key as an administrator may see it: without its fingerprint. */
export interface ListedKey {
	id: string;
	prefix: string;
	scopes: readonly ('read' | 'webhooks')[];
	quotaClass: 'standard' | 'high';
	createdAt: string;
	expires: string | null;
	revoked: string | null;
	lastUsed: string | null;
	uses: number | null;
}

export interface NewKey {
	scopes: readonly ListedKey['scopes'][number][];
	quotaClass: ListedKey['quotaClass'];
	/** ISO 8601, with time and zone. */
	expires?: string;
}

/** What the keys of one agency can be asked. `api`: where the API is, `/api`. */
export const keysAt = (api: string, agency: string) => {
	const base = `${api}/agencies/${encodeURIComponent(agency)}/keys`;
	const made = async (address: string, body: object) => ((await send('POST', address, body)) as { key: string }).key;
	return {
		list: async () => {
			const query = new URLSearchParams({
				'where[agency][equals]': agency,
				limit: '100',
				sort: '-createdAt',
				depth: '0',
			});
			return ((await send('GET', `${api}/agency-keys?${query}`)) as { docs: ListedKey[] }).docs;
		},
		make: (key: NewKey) => made(base, key),
		rotate: (prefix: string) => made(`${base}/${prefix}/rotate`, {}),
		revoke: (prefix: string) => send('POST', `${base}/${prefix}/revoke`, {}),
	};
};
