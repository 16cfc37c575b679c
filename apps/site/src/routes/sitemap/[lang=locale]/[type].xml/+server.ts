import { error } from '@sveltejs/kit';
import { cms } from '#lib/server/cms.ts';
import { isSitemapType, readSitemap, sitemapXml } from '#lib/server/sitemap.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params: { lang, type }, url, fetch }) => {
	if (!isSitemapType(type)) error(404, 'Not found');
	const entries = await readSitemap(cms(fetch), type);
	return new Response(sitemapXml(entries, lang, url.origin), {
		headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=600' },
	});
};
