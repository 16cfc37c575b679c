import { locales } from '@repo/i18n';
import type { News, Practice, Testimony } from '@repo/types/payload';
import { parseFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { oddTexts } from '../../tests/odd-texts.ts';
import { xmlErrors } from '../../tests/well-formed.ts';
import { legalText } from '../legal-text.ts';
import { createFeed, toEntry, writeFeed, type FeedEntry } from './index.ts';

const hosts = { siteUrl: 'https://site.example', cmsUrl: 'https://cms.example' };
const id = '0197f0a4-0000-7000-8000-000000000001';
const published = {
	updatedAt: '2026-03-04T05:06:07.000Z',
	createdAt: '2026-01-01T00:00:00.000Z',
	licence: 'CC-BY-4.0',
};

const news = (more: Partial<News> = {}): News =>
	({
		...published,
		id,
		slug: 'en-nyhet',
		title: 'En nyhet',
		lead: 'Ingressen.',
		bodyHtml: '<p>Brödtext med <a href="/sv/praxis">länk</a>.</p>',
		date: '2026-02-03T00:00:00.000Z',
		publicUpdatedAt: '2026-03-04T05:06:07.000Z',
		attribution: 'IntegrationNorden',
		themes: [{ id: 't1', title: 'Boende & mark' }],
		_lang: { title: 'sv', lead: 'sv', body: 'sv' },
		...more,
	}) as unknown as News;

const feedOf = (entries: FeedEntry[]) =>
	createFeed({
		collection: 'news',
		locale: 'sv',
		theme: { id: 't1', title: 'Boende' },
		country: 'NO',
		updated: '2026-03-04T05:06:07.000Z',
		entries,
		...hosts,
	});
const entryOf = (document: News) => toEntry('news', document, { locale: 'sv', ...hosts });

describe.each(['atom', 'rss'] as const)('%s', (format) => {
	test('is read by a feed reader', async () => {
		const feed = await new Parser({ customFields: { item: ['guid', 'content:encoded', 'dc:rights'] } }).parseString(
			writeFeed[format](feedOf([entryOf(news())])),
		);
		expect(feed.title).toBe('IntegrationNorden – Nyheter – Boende, Norge');
		expect(feed.items[0]).toMatchObject({ title: 'En nyhet', link: 'https://site.example/sv/nyheter/en-nyhet' });
		expect(feed.items[0]?.guid ?? (feed.items[0] as { id?: string }).id).toBe(`urn:uuid:${id}`);
		const html: string = feed.items[0]?.['content:encoded'] ?? feed.items[0]?.content;
		expect(html).toBe('<p>Ingressen.</p><p>Brödtext med <a href="https://site.example/sv/praxis">länk</a>.</p>');
	});

	test.each(Object.entries(oddTexts))('carries %s', async (_name, text) => {
		const odd = news({ title: text, lead: text });
		const xml = writeFeed[format](feedOf([entryOf(odd)]));
		expect(await xmlErrors(xml)).toEqual([]);
		const { items } = await new Parser().parseString(xml);
		expect(items[0]?.title).toBe(legalText(text));
		expect(items[0]?.content).not.toContain('<script>');
	});

	test('says that nothing is there', async () => {
		const { items } = await new Parser().parseString(writeFeed[format](feedOf([])));
		expect(items).toEqual([]);
	});
});

test('an Atom feed names itself, its page, its other formats and other languages, each once', () => {
	const parsed = parseFeed(writeFeed.atom(feedOf([entryOf(news())])));
	if (parsed.format !== 'atom') throw new Error('This is no Atom feed.');
	const links = parsed.feed.links ?? [];
	expect(links.find(({ rel }) => rel === 'self')?.href).toBe(
		'https://cms.example/feeds/news.atom?locale=sv&theme=t1&country=NO',
	);
	const alternates = links.filter(({ rel }) => rel === 'alternate').map(({ type, hreflang }) => `${type} ${hreflang}`);
	expect(new Set(alternates).size).toBe(alternates.length);
	expect(alternates).toEqual(
		expect.arrayContaining([
			'text/html sv',
			'application/rss+xml sv',
			...locales.filter((locale) => locale !== 'sv').map((locale) => `application/atom+xml ${locale}`),
		]),
	);
	expect(parsed.feed.entries?.[0]).toMatchObject({
		rights: { value: 'IntegrationNorden, CC BY 4.0' },
		categories: [{ term: 't1', label: 'Boende & mark' }],
		published: '2026-02-03T00:00:00.000Z',
		updated: '2026-03-04T05:06:07.000Z',
	});
});

test('a JSON Feed has what version 1.1 asks for', () => {
	const feed = JSON.parse(writeFeed.json(feedOf([entryOf(news())])));
	expect(feed).toMatchObject({
		version: 'https://jsonfeed.org/version/1.1',
		home_page_url: 'https://site.example/sv/nyheter',
		feed_url: 'https://cms.example/feeds/news.json?locale=sv&theme=t1&country=NO',
		language: 'sv',
		items: [
			{
				id: `urn:uuid:${id}`,
				language: 'sv',
				tags: ['Boende & mark'],
				_licence: { text: 'IntegrationNorden, CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
			},
		],
	});
});

test('a text in another language than the feed says so', () => {
	const entry = entryOf(news({ _lang: { title: 'da', lead: 'da', body: 'fi' } }));
	expect(entry).toMatchObject({ lang: 'da', summary: { lang: 'da' } });
	expect(entry.html).toMatch(/^<p>Ingressen\.<\/p><div lang="fi">/);
	const parsed = parseFeed(writeFeed.atom(feedOf([entry])));
	expect(parsed.feed).toMatchObject({ entries: [{ xml: { lang: 'da' } }] });
});

test('a testimony is announced without a word of what the person said', () => {
	const testimony = {
		...published,
		licence: 'consent',
		id,
		slug: 'hemlig-adress',
		quote: 'Mina egna ord.',
		alias: 'Samira',
		storyHtml: '<p>Min berättelse.</p>',
		country: 'SE',
		_lang: { quote: 'sv' },
	} as unknown as Testimony;
	const entry = toEntry('testimonies', testimony, { locale: 'fi', ...hosts });
	expect(entry.title).toBe('Kokemus: Ruotsi');
	for (const write of Object.values(writeFeed)) {
		expect(write(feedOf([entry]))).not.toMatch(/egna ord|Samira|berättelse/);
	}
	expect(entry.licence.address).toBeUndefined();
});

test('what is made up says so', () => {
	const practice = {
		...published,
		id,
		slug: 'x',
		title: 'X',
		summary: 'S.',
		composed: true,
		actions: [{ title: 'Dig.', text: 'First the soil.' }],
	} as unknown as Practice;
	const entry = toEntry('practices', practice, { locale: 'en', ...hosts });
	expect(entry.html).toMatch(/^<p><strong>Composed example\.<\/strong>/);
	expect(entry.html).toContain('<ol><li>Dig. First the soil.</li></ol>');
	expect(entry.categories).toContainEqual({ term: 'composed', label: 'Composed example' });
});
