import { error } from '@sveltejs/kit';
import { fileAddress } from '#lib/server/cms.ts';
import type { RequestHandler } from './$types';

const passedOn = ['content-type', 'content-length', 'content-range', 'accept-ranges', 'etag', 'last-modified'];

/** Pictures, sound and documents of the service, so that pages load nothing from another host. */
export const GET: RequestHandler = async ({ params, request, fetch }) => {
	const [collection, name, ...rest] = params.path.split('/');
	if (rest.length > 0 || !name || (collection !== 'media' && collection !== 'documents')) error(404, 'Not found');
	const headers = new Headers();
	for (const header of ['range', 'if-none-match', 'if-modified-since']) {
		const value = request.headers.get(header);
		if (value) headers.set(header, value);
	}
	const answer = await fetch(fileAddress(`/api/${collection}/file/${encodeURIComponent(name)}`), { headers }).catch(
		() => error(503, 'Service unavailable'),
	);
	if (answer.status >= 500) error(503, 'Service unavailable');
	if (answer.status >= 400) error(answer.status === 410 ? 410 : 404, 'Not found');
	// Whoever has it asks each time whether it is still there: a portrait may be taken back.
	const sent = new Headers({ 'cache-control': 'public, no-cache' });
	for (const header of passedOn) {
		const value = answer.headers.get(header);
		if (value) sent.set(header, value);
	}
	// A drawing may hold a script; nothing that is uploaded runs.
	sent.set('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
	if (collection === 'documents')
		sent.set('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(name)}`);
	return new Response(answer.body, { status: answer.status, headers: sent });
};
