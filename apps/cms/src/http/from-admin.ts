import type { IncomingMessage } from 'node:http';
import { environment } from '../environment.ts';

/** Whether a page of the admin asks. Browsers name the page they are on; nobody gets anything else for naming it. */
export const isFromAdmin = ({ headers: { host, referer = '' } }: Pick<IncomingMessage, 'headers'>): boolean => {
	if (!URL.canParse(referer)) return false;
	const page = new URL(referer);
	return (
		/^\/admin(\/|$)/.test(page.pathname) && (page.host === host || page.origin === new URL(environment.cmsUrl).origin)
	);
};
