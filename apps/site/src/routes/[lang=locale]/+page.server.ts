import { messages } from '@repo/i18n';
import { cms } from '#lib/server/cms.ts';
import { readHome } from '#lib/server/home.ts';
import { publisher } from '@repo/formats/json-ld';
import type { PageHead } from '#lib/page-head.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { lang }, url, fetch }) => {
	const t = messages[lang];
	const home = await readHome(cms(fetch), lang);
	const head: PageHead = {
		title: t.home.title,
		description: `${t.siteName}: ${t.tagline}`,
		theme: home.cover?.area,
		isFront: true,
		jsonLd: [
			{
				'@type': 'WebSite',
				'@id': `${url.origin}/#site`,
				name: t.siteName,
				url: `${url.origin}/${lang}`,
				inLanguage: lang,
				publisher: publisher(url.origin),
				potentialAction: {
					'@type': 'SearchAction',
					target: `${url.origin}${home.practicesHref}?q={search_term_string}`,
					'query-input': 'required name=search_term_string',
				},
			},
		],
	};
	return { head, home };
};
