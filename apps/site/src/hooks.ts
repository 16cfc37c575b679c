import { folderPath, matchRoute } from '@repo/i18n';
import type { Reroute } from '@sveltejs/kit/hooks';

/** Folders have English names; addresses are in the language of the page. */
export const reroute: Reroute = ({ url }) => {
	const match = matchRoute(url.pathname);
	return match && folderPath(match);
};
