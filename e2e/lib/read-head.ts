/** What a page says about itself and where it leads. */
export interface ReadPage {
	/** Addresses on the same site, without fragments. */
	links: string[];
	picture: string | undefined;
	canonical: string | undefined;
	/** Asked not to be listed: a way of looking at a page, not a page. */
	isUnlisted: boolean;
	missing: string[];
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decode = (text: string) => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');

/** The attributes of every element of a name. Enough for what our own server writes. */
const elements = (html: string, name: string): Record<string, string>[] =>
	[...html.matchAll(new RegExp(`<${name}\\s([^>]*)>`, 'g'))].map(([, attributes = '']) =>
		Object.fromEntries(
			[...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, decode(value)]),
		),
	);

const isJson = (text: string): boolean => {
	try {
		const node: unknown = JSON.parse(text);
		return typeof node === 'object' && node !== null && '@context' in node && '@type' in node;
	} catch {
		return false;
	}
};

/** Reads the HTML of the page at `address`. */
export const readHead = (html: string, address: string): ReadPage => {
	const { origin } = new URL(address);
	const metas = elements(html, 'meta');
	const linked = elements(html, 'link');
	const meta = (name: string) => metas.find(({ name: own, property }) => (own ?? property) === name)?.content;
	const canonical = linked.find(({ rel }) => rel === 'canonical')?.href;
	const languages = linked
		.filter(({ rel, hreflang }) => rel === 'alternate' && hreflang)
		.map(({ hreflang }) => hreflang);
	const jsonLd = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
		([, text = '']) => text,
	);
	const isUnlisted = meta('robots')?.includes('noindex') ?? false;
	const has = {
		title: /<title>[^<]+<\/title>/.test(html),
		'one h1': html.match(/<h1[\s>]/g)?.length === 1,
		canonical: canonical?.startsWith(origin) ?? false,
		hreflang: languages.length > 0 && languages.includes('x-default'),
		'JSON-LD': jsonLd.length > 0 && jsonLd.every(isJson),
		'og:title': Boolean(meta('og:title')),
		'og:image': meta('og:image')?.startsWith(origin) ?? false,
	};
	const links = elements(html, 'a')
		.map(({ href = '' }) => new URL(href, address))
		.filter((url) => url.origin === origin)
		.map(({ pathname, search }) => pathname + search);
	return {
		links: [...new Set(links)],
		picture: meta('og:image'),
		canonical,
		isUnlisted,
		missing: Object.entries(has).flatMap(([what, isThere]) => (isThere ? [] : [what])),
	};
};
