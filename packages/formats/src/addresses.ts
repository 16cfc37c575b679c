/** Public addresses of the site and of the service behind it, without a slash at the end. */
export interface Hosts {
	siteUrl: string;
	cmsUrl: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Names a document for ever, whatever happens to its addresses (RFC 9562 §4). */
export const documentUri = (collection: string, id: string, { cmsUrl }: Pick<Hosts, 'cmsUrl'>): string =>
	uuid.test(id) ? `urn:uuid:${id}` : `${cmsUrl}/api/${collection}/${encodeURIComponent(id)}`;
