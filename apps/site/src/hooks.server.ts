import { randomUUID } from 'node:crypto';
import { hrefOf, isLocale, matchRoute, negotiateLocale, type Locale } from '@repo/i18n';
import { isGone, isNotFound, isUnavailable } from '@integrationnorden/client';
import { API_URL } from '$app/env/private';
import { sequence, type Handle, type HandleServerError } from '@sveltejs/kit/hooks';

const languageOf = (pathname: string, accepted: string | null): Locale => {
	const first = pathname.split('/')[1];
	return isLocale(first) ? first : negotiateLocale(accepted);
};

const moved = (location: string, status: 307 | 308, vary?: string) =>
	new Response(null, {
		status,
		headers: { location, 'cache-control': 'public, max-age=300', ...(vary ? { vary } : {}) },
	});

const addresses: Handle = ({ event, resolve }) => {
	const { pathname, search } = event.url;
	const accepted = event.request.headers.get('accept-language');
	event.locals.locale = languageOf(pathname, accepted);

	if (pathname === '/') return moved(`/${event.locals.locale}${search}`, 307, 'accept-language');
	const match = matchRoute(pathname);
	if (match && match.wordsOf !== match.locale) return moved(hrefOf(match, match.locale) + search, 308);
	return resolve(event);
};

const isTextFont = (filename: string) => /-latin-wght-normal\.woff2$/.test(filename);

const page: Handle = async ({ event, resolve }) => {
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', event.locals.locale),
		preload: (file) => (file.type === 'font' ? isTextFont(file.filename) : file.type === 'css'),
	});
	if (response.headers.get('content-type')?.startsWith('text/html')) {
		response.headers.set('content-language', event.locals.locale);
		if (!response.headers.has('cache-control') && response.status === 200) {
			response.headers.set('cache-control', 'public, max-age=0, must-revalidate');
		}
	}
	if (response.status >= 400) response.headers.set('cache-control', 'no-store');
	if (response.status === 503) response.headers.set('retry-after', '30');
	return response;
};

const security: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	const { headers } = response;
	headers.set('x-content-type-options', 'nosniff');
	headers.set('referrer-policy', 'strict-origin-when-cross-origin');
	headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=(), browsing-topics=()');
	headers.set('cross-origin-opener-policy', 'same-origin');
	if (event.url.protocol === 'https:') headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains');
	return response;
};

/** What a preview shows is kept nowhere, found by no search engine, and framed by the desk of the editors alone. */
const preview: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	if (!event.url.searchParams.has('preview')) return response;
	const { headers } = response;
	headers.set('cache-control', 'private, no-store');
	headers.set('x-robots-tag', 'noindex, nofollow');
	headers.set('referrer-policy', 'no-referrer');
	const policy = headers.get('content-security-policy');
	if (policy) {
		headers.set('content-security-policy', policy.replace("frame-ancestors 'none'", `frame-ancestors ${API_URL}`));
	}
	return response;
};

export const handle = sequence(preview, security, addresses, page);

/** Answers of the service keep their meaning; anything else is our fault and gets a reference. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
	if (kind !== 'unknown') return { status: error.status, message: error.message };
	if (isNotFound(error)) return { status: 404, message: 'Not found' };
	if (isGone(error)) return { status: 410, message: 'Gone' };
	if (isUnavailable(error)) {
		console.error(`The content service is away: ${error.message}`);
		return { status: 503, message: 'Service unavailable' };
	}
	const reference = randomUUID().slice(0, 8);
	console.error(`[${reference}] ${event.request.method} ${event.url.pathname}`, error);
	return { status: 500, message: 'Internal error', reference };
};
