import type { RequestHandler } from 'express';

const exposed =
	'Changes-Cursor, Content-Language, Deprecation, ETag, Last-Modified, Link, Location, Preference-Applied, RateLimit, RateLimit-Policy, Retry-After, Sunset, X-Request-Id';

export const corsHeaders = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': exposed };

/** Anybody's page may read what is public. No cookies: a page elsewhere never acts for somebody logged in here. */
export const cors: RequestHandler = (request, response, next) => {
	response.set(corsHeaders);
	if (request.method !== 'OPTIONS') {
		next();
		return;
	}
	response
		.status(204)
		.set({
			'Access-Control-Allow-Methods': 'GET, HEAD, POST, OPTIONS',
			'Access-Control-Allow-Headers':
				'Accept, Accept-Language, Authorization, Content-Type, If-Modified-Since, If-None-Match, Last-Event-ID, Prefer, X-Request-Id',
			'Access-Control-Max-Age': '86400',
		})
		.end();
};
