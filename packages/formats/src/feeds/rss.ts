import { escapeUTF8 } from 'entities';
import { toXml, type XmlElement } from '../xml.ts';
import type { FeedEntry } from './entry.ts';
import type { Feed } from './feed.ts';

const namespaces = {
	'@xmlns:atom': 'http://www.w3.org/2005/Atom',
	'@xmlns:cc': 'http://creativecommons.org/ns#',
	'@xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
	'@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/** RFC 822, as RSS has its dates. */
const date = (moment: string) => new Date(moment).toUTCString();

const item = ({ id, url, title, lang, summary, html, published, updated, ...rest }: FeedEntry): XmlElement => ({
	title,
	link: url,
	guid: { '@isPermaLink': 'false', '#text': id },
	// Readers take it for HTML.
	description: escapeUTF8(summary.text),
	'content:encoded': html,
	pubDate: date(published ?? updated),
	'atom:updated': updated,
	category: rest.categories.map(({ term, label }) => ({ '@domain': term, '#text': label })),
	// RSS wants e-mail addresses of its authors; Dublin Core takes names, and knows of languages and rights.
	'dc:creator': rest.authors,
	'dc:language': lang,
	'dc:rights': rest.licence.text,
	'cc:license': rest.licence.address ? { '@rdf:resource': rest.licence.address } : undefined,
});

/** RSS 2.0. */
export const toRss = (feed: Feed): string =>
	toXml({
		rss: {
			'@version': '2.0',
			...namespaces,
			'@xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
			channel: {
				title: feed.title,
				link: feed.home,
				description: feed.subtitle,
				language: feed.lang,
				lastBuildDate: date(feed.updated),
				'atom:link': feed.linksOf('rss').map(({ rel, href, type, hreflang }) => ({
					'@rel': rel,
					'@href': href,
					'@type': type,
					'@hreflang': hreflang,
				})),
				item: feed.entries.map(item),
			},
		},
	});
