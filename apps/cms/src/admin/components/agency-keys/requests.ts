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

/** Throws with what the service says is wrong. */
const send = async (address: string, body?: object): Promise<unknown> => {
	const response = await fetch(address, {
		method: body ? 'POST' : 'GET',
		credentials: 'include',
		...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
	});
	const answer = (await response.json()) as { detail?: string };
	if (!response.ok) throw new Error(answer.detail);
	return answer;
};

/** What the keys of one agency can be asked. `api`: where the API is, `/api`. */
export const keysAt = (api: string, agency: string) => {
	const base = `${api}/agencies/${encodeURIComponent(agency)}/keys`;
	const made = async (address: string, body: object) => ((await send(address, body)) as { key: string }).key;
	return {
		list: async () => {
			const query = new URLSearchParams({
				'where[agency][equals]': agency,
				limit: '100',
				sort: '-createdAt',
				depth: '0',
			});
			return ((await send(`${api}/agency-keys?${query}`)) as { docs: ListedKey[] }).docs;
		},
		make: (key: NewKey) => made(base, key),
		rotate: (prefix: string) => made(`${base}/${prefix}/rotate`, {}),
		revoke: (prefix: string) => send(`${base}/${prefix}/revoke`, {}),
	};
};
