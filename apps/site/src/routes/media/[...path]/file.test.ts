import { isHttpError } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { GET } from './+server.ts';

const etag = '"one"';

/** The route, where the service holds one portrait as long as it is public. */
const ask = async (isPublic: boolean, headers: Record<string, string> = {}) => {
	const service = async (_: URL, init: { headers: Headers }) => {
		if (!isPublic) return new Response(null, { status: 403 });
		const isHeld = init.headers.get('if-none-match') === etag;
		return new Response(isHeld ? null : 'picture', {
			status: isHeld ? 304 : 200,
			headers: { etag, 'content-type': 'image/webp', 'cache-control': 'public, max-age=9' },
		});
	};
	const event = {
		params: { path: 'media/portrait.webp' },
		request: new Request('http://site/media/media/portrait.webp', { headers }),
		fetch: service,
	} as unknown as Parameters<typeof GET>[0];
	try {
		return await GET(event);
	} catch (cause) {
		if (isHttpError(cause)) return new Response(null, { status: cause.status });
		throw cause;
	}
};

test('a browser asks before it shows a picture again, and gets it only once', async () => {
	const first = await ask(true);
	expect(first.status).toBe(200);
	expect(first.headers.get('cache-control')).toBe('public, no-cache');
	expect(first.headers.get('etag')).toBe(etag);
	expect((await ask(true, { 'if-none-match': etag })).status).toBe(304);
});

test('a withdrawn portrait is gone at once, also for a browser that holds it', async () => {
	expect((await ask(false, { 'if-none-match': etag })).status).toBe(404);
	expect((await ask(false)).status).toBe(404);
});
