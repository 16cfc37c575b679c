import type { Client, PublicCollection, Select } from '@integrationnorden/client';
import { documentPath, href, locales, routes, type Locale, type PlainRoute } from '@repo/i18n';
import { languageOf, type Tongued } from '../text/language.ts';
import { createMemory } from './remember.ts';

/** What has pages of its own, and the text that shows in which languages it is written. */
const documentTypes = {
	themes: 'title',
	practices: 'title',
	organisations: 'description',
	conferences: 'title',
	testimonies: 'quote',
	studies: 'summary',
	news: 'title',
	columns: 'title',
	people: 'bio',
	municipalities: undefined,
	pages: 'title',
} as const satisfies Partial<Record<PublicCollection, string | undefined>>;

type DocumentType = keyof typeof documentTypes;
export type SitemapType = DocumentType | 'site';
export const sitemapTypes: readonly SitemapType[] = ['site', ...(Object.keys(documentTypes) as DocumentType[])];

export interface SitemapEntry {
	/** One address for each language the page is written in. */
	addresses: Partial<Record<Locale, string>>;
	modified?: string | undefined;
}

/** Pages that exist whatever is published; those still to come and those that are looked up are left out. */
const unlisted: readonly PlainRoute[] = ['search', 'newsletter', 'municipalities'];

const isPlain = (route: string): route is PlainRoute =>
	!routes[route as PlainRoute].some((part: string) => part.startsWith(':'));

const sitePages = (): SitemapEntry[] =>
	Object.keys(routes)
		.filter(isPlain)
		.filter((route) => !unlisted.includes(route))
		.map((route) => ({ addresses: Object.fromEntries(locales.map((locale) => [locale, href(route, locale)])) }));

interface Listed extends Tongued {
	id: string;
	updatedAt?: string;
	publicUpdatedAt?: string | null;
	slug?: string | null;
	key?: string | null;
	country?: string | null;
	code?: string | null;
	name?: string | null;
	kinds?: string[] | null;
}

const fieldsOf = (type: DocumentType): Select => {
	const common = { updatedAt: true, publicUpdatedAt: true };
	if (type === 'municipalities') return { ...common, country: true, code: true, name: true };
	const title = documentTypes[type];
	return {
		...common,
		slug: true,
		...(title ? { [title]: true } : {}),
		...(type === 'pages' ? { key: true } : {}),
		...(type === 'people' ? { kinds: true } : {}),
	};
};

/** Only writers have a page; a page with a fixed address is listed with the site. */
const hasPage = (type: DocumentType, { kinds, key }: Listed) =>
	(type !== 'people' || (kinds ?? []).includes('guest-writer')) && (type !== 'pages' || !key);

const readOne = async (client: Client, type: DocumentType, locale: Locale): Promise<Listed[]> => {
	const found: Listed[] = [];
	const all = client.iterate(type, { locale, depth: 0, select: fieldsOf(type) }) as AsyncIterable<Listed>;
	for await (const each of all) if (hasPage(type, each)) found.push(each);
	return found;
};

const readType = async (client: Client, type: DocumentType): Promise<SitemapEntry[]> => {
	const title = documentTypes[type];
	const entries = new Map<string, SitemapEntry>();
	// Names of municipalities are the same in every language: asked once, their pages exist in all six.
	const asked = title ? locales : (['en'] as const);
	for (const locale of asked) {
		for (const document of await readOne(client, type, locale)) {
			const entry = entries.get(document.id) ?? {
				addresses: {},
				modified: document.publicUpdatedAt ?? document.updatedAt,
			};
			for (const shown of title ? [locale] : locales) {
				const address = documentPath(type, document, shown);
				if (address && (!title || languageOf(document, title, shown) === shown)) entry.addresses[shown] = address;
			}
			entries.set(document.id, entry);
		}
	}
	return [...entries.values()];
};

// Ten minutes: crawlers read all languages of a type one after another.
const memory = createMemory<SitemapEntry[]>({ milliseconds: 600_000 });

export const readSitemap = (client: Client, type: SitemapType): Promise<SitemapEntry[]> =>
	type === 'site' ? Promise.resolve(sitePages()) : memory(type, () => readType(client, type));

export const isSitemapType = (value: string): value is SitemapType =>
	(sitemapTypes as readonly string[]).includes(value);

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** One file of addresses, each with the same page in the other languages (sitemaps.org, with xhtml links). */
export const sitemapXml = (entries: readonly SitemapEntry[], locale: Locale, origin: string): string => {
	const urls = entries.flatMap(({ addresses, modified }) => {
		const own = addresses[locale];
		if (!own) return [];
		const links = locales.flatMap((other) => {
			const address = addresses[other];
			return address ? [`<xhtml:link rel="alternate" hreflang="${other}" href="${escaped(origin + address)}"/>`] : [];
		});
		const time = modified ? `<lastmod>${escaped(modified)}</lastmod>` : '';
		return [`<url><loc>${escaped(origin + own)}</loc>${time}${links.length > 1 ? links.join('') : ''}</url>`];
	});
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
};
