import { toXml, type XmlElement } from '../xml.ts';
import type { FeedEntry } from './entry.ts';
import type { Feed, FeedLink } from './feed.ts';

const link = ({ rel, href, type, hreflang }: Partial<FeedLink> & { href: string }): XmlElement => ({
	'@rel': rel,
	'@href': href,
	'@type': type,
	'@hreflang': hreflang,
});

const text = (value: string, { type = 'text', lang }: { type?: string; lang?: string } = {}): XmlElement => ({
	'@type': type,
	'@xml:lang': lang,
	'#text': value,
});

const entry = ({ id, url, title, lang, summary, html, published, updated, ...rest }: FeedEntry): XmlElement => ({
	'@xml:lang': lang,
	id,
	title: text(title),
	link: [
		link({ rel: 'alternate', href: url, type: 'text/html' }),
		// RFC 4946.
		...(rest.licence.address ? [{ '@rel': 'license', '@href': rest.licence.address }] : []),
	],
	published,
	updated,
	author: rest.authors.map((name) => ({ name })),
	category: rest.categories.map(({ term, label }) => ({ '@term': term, '@label': label })),
	rights: rest.licence.text,
	summary: summary.text ? text(summary.text, { lang: summary.lang }) : undefined,
	content: text(html, { type: 'html' }),
});

/** RFC 4287. */
export const toAtom = (feed: Feed): string =>
	toXml({
		feed: {
			'@xmlns': 'http://www.w3.org/2005/Atom',
			'@xml:lang': feed.lang,
			id: feed.idOf('atom'),
			title: text(feed.title),
			subtitle: text(feed.subtitle),
			updated: feed.updated,
			author: { name: feed.publisher, uri: feed.publisherUrl },
			link: feed.linksOf('atom').map(link),
			entry: feed.entries.map(entry),
		},
	});
