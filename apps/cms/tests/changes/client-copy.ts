import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

interface Copied {
	collection: string;
	locale: string;
	id: string;
}
interface Wanted {
	target: object;
	types: readonly string[];
	locales: readonly string[];
}
interface Client {
	mirror: (wanted: Wanted) => Promise<unknown>;
	verify: (wanted: Wanted) => Promise<{ isSame: boolean; compared: number; differences: unknown[]; pending: number }>;
}

/** As it is built for agencies: the CMS itself does not depend on it. */
const built = createRequire(import.meta.url).resolve('@integrationnorden/client');
const { createClient } = (await import(pathToFileURL(built).href)) as {
	createClient: (options: { baseUrl: string }) => Client;
};

const keyOf = ({ collection, locale, id }: Copied) => `${collection}/${id}.${locale}`;

/** A copy that an agency's own program keeps, by the client we give them. */
export const createClientCopy = (baseUrl: string, types: readonly string[], locales: readonly string[]) => {
	const kept = new Map<string, unknown>();
	let state: unknown;
	const target = {
		load: () => Promise.resolve(state),
		save: async (given: unknown) => void (state = structuredClone(given)),
		put: async (copy: Copied, document: unknown) => void kept.set(keyOf(copy), document),
		remove: async (copy: Copied) => void kept.delete(keyOf(copy)),
		ids: (collection: string, locale: string) =>
			Promise.resolve(
				[...kept.keys()].flatMap((key) => new RegExp(`^${collection}/(.+)\\.${locale}$`).exec(key)?.[1] ?? []),
			),
		read: (copy: Copied) => Promise.resolve(kept.get(keyOf(copy))),
	};
	const client = createClient({ baseUrl });
	const wanted = { target, types, locales };
	return {
		follow: () => client.mirror(wanted),
		verify: () => client.verify(wanted),
	};
};
