import { locales } from '@repo/i18n';
import { sitemapTypes } from '#lib/server/sitemap.ts';
import type { RequestHandler } from './$types';

/** An index: one file per language and kind of page. */
export const GET: RequestHandler = ({ url }) => {
	const files = locales.flatMap((locale) => sitemapTypes.map((type) => `${url.origin}/sitemap/${locale}/${type}.xml`));
	const body = `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${files
		.map((file) => `<sitemap><loc>${file}</loc></sitemap>`)
		.join('\n')}\n</sitemapindex>\n`;
	return new Response(body, {
		headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' },
	});
};
