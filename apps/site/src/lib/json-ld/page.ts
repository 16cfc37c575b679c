import { messages, href, type Locale } from '@repo/i18n';
import type { JsonLd, PageHead } from '../page-head.ts';
import { publisher } from '@repo/formats/json-ld';

/** What every page says of itself: what it is, unless its own nodes say so, and where it belongs. */
export const pageJsonLd = (head: PageHead, locale: Locale, canonical: string): JsonLd[] => {
	const { origin } = new URL(canonical);
	const own = head.jsonLd ?? [];
	const nodes: JsonLd[] =
		own.length > 0
			? own
			: [
					{
						'@type': 'WebPage',
						'@id': canonical,
						name: head.title,
						description: head.description,
						inLanguage: head.titleLang ?? locale,
						dateModified: head.modified ?? undefined,
						publisher: publisher(origin),
					},
				];
	if (head.isFront) return nodes;
	const start = { text: messages[locale].start, href: href('home', locale) };
	const crumbs = [start, ...(head.crumbs ?? [])].map((crumb) => ({ name: crumb.text, item: origin + crumb.href }));
	return [
		...nodes,
		{
			'@type': 'BreadcrumbList',
			itemListElement: [...crumbs, { name: head.crumb ?? head.title, item: canonical }].map((crumb, i) => ({
				'@type': 'ListItem',
				position: i + 1,
				...crumb,
			})),
		},
	];
};
