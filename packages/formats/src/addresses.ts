/** Public addresses of the site and of the service behind it, without a slash at the end. */
export interface Hosts {
	siteUrl: string;
	cmsUrl: string;
}

/** Names a document for ever, whatever happens to its addresses; ids are UUIDs (RFC 9562 §4). */
export const documentUri = (id: string): string => `urn:uuid:${id}`;
