import { send } from '../agency-panel/send.ts';

export interface PreviewLink {
	id: string;
	/** ISO 8601. */
	created: string;
	expires: string;
	by: string | null;
	note: string | null;
}

export interface PreviewLinks {
	/** Why there cannot be a link, in the reader's language. */
	hindrance: string | null;
	links: readonly PreviewLink[];
}

interface Place {
	/** Where the API is, `/api`. */
	api: string;
	collection: string;
	id: string;
	/** The language that a link leads to. */
	locale: string;
}

export const previewLinksAt = ({ api, collection, id, locale }: Place) => {
	const address = `${api}/${collection}/${encodeURIComponent(id)}/preview-links`;
	const query = `?locale=${locale}`;
	return {
		read: async () => (await send('GET', address + query)) as PreviewLinks,
		make: async (body: { days: number; note?: string }) =>
			(await send('POST', address + query, body)) as { address: string },
		revoke: async (link: string) => (await send('POST', `${address}/${link}/revoke${query}`)) as PreviewLinks,
	};
};
