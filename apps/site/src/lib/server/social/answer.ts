import { createHash } from 'node:crypto';
import { createMemory } from '../remember.ts';
import { drawSocial, type SocialPicture } from './draw.ts';

// The key is all that is drawn, so a picture is never outdated; a hundred of them take a few megabytes.
const memory = createMemory<Uint8Array<ArrayBuffer>>({ milliseconds: 86_400_000, most: 100 });

export const answerPicture = async (social: SocialPicture, request: Request): Promise<Response> => {
	const key = createHash('sha256').update(JSON.stringify(social)).digest('base64url');
	const etag = `"${key}"`;
	const headers = { etag, 'cache-control': 'public, max-age=3600, stale-while-revalidate=86400' };
	if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
	const image = await memory(key, () => drawSocial(social));
	return new Response(image, { headers: { ...headers, 'content-type': 'image/png' } });
};
