import type { FeedEntry } from './entry.ts';
import type { Feed, FeedLink } from './feed.ts';

const people = (names: readonly string[]) => (names.length > 0 ? { authors: names.map((name) => ({ name })) } : {});

const item = ({ id, url, title, lang, summary, html, published, updated, ...rest }: FeedEntry) => ({
	id,
	url,
	title,
	language: lang,
	...(summary.text && { summary: summary.text }),
	content_html: html,
	...(published && { date_published: published }),
	date_modified: updated,
	...people(rest.authors),
	tags: rest.categories.map(({ label }) => label),
	_licence: { text: rest.licence.text, ...(rest.licence.address && { url: rest.licence.address }) },
});

/** JSON Feed 1.1. Members with an underscore are ours, as the format provides. */
export const toJsonFeed = (feed: Feed): string => {
	const links = feed.linksOf('json');
	const linkTo = (wanted: FeedLink['rel']) => links.find(({ rel }) => rel === wanted)?.href;
	return JSON.stringify({
		version: 'https://jsonfeed.org/version/1.1',
		title: feed.title,
		description: feed.subtitle,
		home_page_url: feed.home,
		feed_url: linkTo('self'),
		next_url: linkTo('next'),
		language: feed.lang,
		authors: [{ name: feed.publisher, url: feed.publisherUrl }],
		_links: links.filter(({ rel }) => rel === 'alternate'),
		items: feed.entries.map(item),
	});
};
