import { feedCollections, feedFormats } from '@repo/formats/feeds';
import { parseFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lexical } from './lexical.ts';
import { bootWithRoles, type AccessBench, type Doc } from './people-with-roles.ts';

let bench: AccessBench;
let theme: Doc;
let inNorway: Doc;

const published = { _status: 'published' };

beforeAll(async () => {
	bench = await bootWithRoles();
	theme = await bench.make('themes', { ...published, title: 'Boende', slug: 'boende' });
	const shared = { ...published, themes: [theme.id] };
	inNorway = await bench.make('news', { ...shared, title: 'I Norge', slug: 'i-norge', countries: ['NO'] });
	await bench.make('news', { ...published, title: 'I Sverige', countries: ['SE'], body: lexical('<b> ]]> 😀') });
	await bench.make('news', { ...shared, title: 'Hemligt utkast', _status: 'draft' });
	await bench.make('practices', shared);
	await bench.make('studies', { ...shared, authors: [{ name: 'A. Forskare' }] });
	await bench.make('columns', { ...shared, author: bench.related.person });
	await bench.make('conferences', { ...shared, place: { city: 'Bodø', country: 'NO' } });
});
afterAll(() => bench?.cms.stop());

const get = (path: string, init: RequestInit = {}) => fetch(`${bench.cms.url}${path}`, init);
const titlesIn = async (path: string): Promise<string[]> => {
	const { items } = (await (await get(path)).json()) as { items: { title: string }[] };
	return items.map(({ title }) => title);
};

describe.each(feedCollections)('the feed of %s', (collection) => {
	test.each(Object.entries(feedFormats))('is read as %s', async (format, type) => {
		const response = await get(`/feeds/${collection}.${format}?locale=is`);
		expect(response.status).toBe(200);
		expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
		expect(response.headers.get('content-language')).toBe('is');
		expect(response.headers.get('access-control-allow-origin')).toBe('*');
		const parsed = parseFeed(await response.text());
		expect(parsed.format).toBe(format);
		const entries = parsed.format === 'atom' ? parsed.feed.entries : 'items' in parsed.feed ? parsed.feed.items : [];
		expect(entries?.length).toBeGreaterThan(0);
	});
});

test('is narrowed by theme, as id or slug, and by country', async () => {
	expect(await titlesIn('/feeds/news.json?locale=sv')).toEqual(expect.arrayContaining(['I Norge', 'I Sverige']));
	expect(await titlesIn(`/feeds/news.json?locale=sv&theme=${theme.id}`)).toEqual(['I Norge']);
	expect(await titlesIn('/feeds/news.json?locale=fi&theme=boende')).toEqual(['I Norge']);
	expect(await titlesIn('/feeds/news.json?locale=sv&country=SE')).toEqual(['I Sverige']);
	expect(await titlesIn('/feeds/news.json?locale=sv&theme=boende&country=SE')).toEqual([]);
	expect(await titlesIn('/feeds/conferences.json?country=NO')).toHaveLength(1);
	expect(await titlesIn('/feeds/conferences.json?country=SE')).toHaveLength(0);
});

test('speaks the caller’s language, and says which language a text is really in', async () => {
	const response = await get('/feeds/news.json', { headers: { 'accept-language': 'fi' } });
	expect(response.headers.get('content-language')).toBe('fi');
	expect(response.headers.get('vary')).toContain('Accept-Language');
	expect(await response.json()).toMatchObject({
		language: 'fi',
		title: 'IntegrationNorden – Uutiset',
		items: expect.arrayContaining([expect.objectContaining({ title: 'I Norge', language: 'sv' })]),
	});
});

test('leads to the page on the site and names the document for ever', async () => {
	const { items } = await (await get(`/feeds/news.json?locale=sv&theme=${theme.id}`)).json();
	expect(items[0]).toMatchObject({
		id: `urn:uuid:${inNorway.id}`,
		url: 'http://localhost:3000/sv/nyheter/i-norge',
		content_html: '<p>Lead.</p><p>Body.</p>',
	});
});

test('shows no draft, not even to those who work here', async () => {
	const { text } = await bench.as('editor').rest('GET', '../feeds/news.atom?locale=sv');
	expect(text).toContain('I Norge');
	expect(text).not.toContain('Hemligt utkast');
});

test('a withdrawn testimony is gone at once, and its words were never there', async () => {
	const { docs } = await bench.cms.payload.find({ collection: 'testimonies' } as never);
	const id = String((docs[0] as unknown as Doc).id);
	const response = await get('/feeds/testimonies.atom');
	expect(response.headers.get('cache-control')).toContain('no-cache');
	const before = await response.text();
	expect(before).toContain(id);
	expect(before).not.toContain('Quote.');
	const consents = await bench.cms.payload.find({
		collection: 'consents',
		where: { testimony: { equals: id } },
	} as never);
	await bench.cms.payload.update({
		collection: 'consents',
		id: (consents.docs[0] as unknown as Doc).id,
		data: { withdrawal: { by: 'the person' } },
	} as never);
	expect(await (await get('/feeds/testimonies.atom')).text()).not.toContain(id);
});

test.each([
	['news.atom?locale=xx', 'locale'],
	['news.atom?locale=sv&locale=fi', 'locale'],
	['news.atom?theme=nowhere', 'theme'],
	['news.atom?theme=', 'theme'],
	['news.atom?theme=a&theme=b', 'theme'],
	['news.atom?theme[$ne]=a', 'theme'],
	['news.atom?theme=%00', 'theme'],
	['news.atom?country=XX', 'country'],
	['news.atom?country=constructor', 'country'],
	['news.atom?limit=5', 'limit'],
	['columns.atom?country=SE', 'country'],
	['themes.rss?theme=boende', 'theme'],
])('%s is refused, naming %s', async (path, parameter) => {
	const response = await get(`/feeds/${path}`);
	expect(response.status).toBe(400);
	expect(response.headers.get('content-type')).toContain('application/problem+json');
	expect(await response.json()).toMatchObject({ parameter });
});

test.each([
	'nothing.atom',
	'news',
	'news.xml',
	'news.atom.rss',
	'users.json',
	'consents.atom',
	'%E0%A4%A.atom',
	'constructor.atom',
])('/feeds/%s is not there', async (name) => {
	const response = await get(`/feeds/${name}`);
	expect(response.status).toBe(404);
	expect(await response.json()).toMatchObject({ status: 404 });
});

test('only reading is possible', async () => {
	const response = await get('/feeds/news.atom', { method: 'POST' });
	expect(response.status).toBe(405);
	expect(response.headers.get('allow')).toContain('GET');
	expect((await get('/feeds/news.atom', { method: 'OPTIONS' })).status).toBe(204);
});

describe('a long feed', () => {
	const count = 120;
	const titles = Array.from({ length: count }, (_, index) => `Nr ${index}`);

	beforeAll(async () => {
		for (const [index, title] of titles.entries()) {
			// Below Payload's operations, so that many are there soon; sixty of them changed at the same moment.
			const at = new Date(Date.UTC(2020, 0, 1, 0, Math.min(index, 60)));
			const texts = { title: { sv: title }, slug: { sv: `nr-${index}` }, lead: { sv: 'Ingress.' } };
			const dates = { date: at.toISOString(), publicUpdatedAt: at.toISOString() };
			const rights = { licence: 'CC-BY-4.0', attribution: 'IntegrationNorden' };
			const data = { id: `feed-${String(index).padStart(3, '0')}`, ...published, ...texts, ...dates, ...rights };
			await bench.cms.payload.db.create({ collection: 'news', data: { ...data, countries: ['IS'] } });
		}
	});

	interface Page {
		titles: string[];
		next: string | undefined;
		first: string | undefined;
		id: string | undefined;
	}

	const reader = new Parser({
		customFields: {
			feed: [['link', 'links', { keepArray: true }], ['atom:link', 'atomLinks', { keepArray: true }], 'id'] as never,
		},
	});
	const readXml = async (text: string): Promise<Page> => {
		const { items, ...feed } = await reader.parseString(text);
		const {
			links = [],
			atomLinks = links,
			id,
		} = feed as unknown as {
			links?: { $: { rel: string; href: string } }[];
			atomLinks?: { $: { rel: string; href: string } }[];
			id?: string;
		};
		const to = (rel: string) => atomLinks.find((link) => link.$?.rel === rel)?.$.href;
		return { titles: items.map(({ title = '' }) => title), next: to('next'), first: to('first'), id };
	};
	const readJson = (text: string): Page => {
		const feed = JSON.parse(text) as { items: { title: string }[]; next_url?: string };
		return { titles: feed.items.map(({ title }) => title), next: feed.next_url, first: undefined, id: undefined };
	};

	test.each(Object.keys(feedFormats))('is followed as %s by its links to the end, each entry once', async (format) => {
		const start = `${bench.cms.url}/feeds/news.${format}?locale=sv&country=IS`;
		const pages: Page[] = [];
		for (let address: string | undefined = start; address !== undefined && pages.length < 10;) {
			const text = await (await fetch(address)).text();
			const page: Page = format === 'json' ? readJson(text) : await readXml(text);
			pages.push(page);
			address = page.next;
		}
		expect(pages.map((page) => page.titles.length)).toEqual([50, 50, 20]);
		expect(new Set(pages.flatMap((page) => page.titles))).toEqual(new Set(titles));
		expect(pages.at(-1)?.titles.at(-1)).toBe('Nr 0');
		if (format !== 'json') expect(pages.map(({ first }) => first)).toEqual([undefined, start, start]);
		if (format === 'atom') expect(new Set(pages.map(({ id }) => id))).toEqual(new Set([start]));
	});

	test('loses nothing when something is published while it is read', async () => {
		const address = `${bench.cms.url}/feeds/news.json?locale=sv&country=IS`;
		const first = readJson(await (await fetch(address)).text());
		const fresh = await bench.make('news', { ...published, title: 'Nyast', countries: ['IS'] });
		const second = readJson(await (await fetch(first.next ?? '')).text());
		expect(second.titles.filter((title) => first.titles.includes(title))).toEqual([]);
		expect(second.titles).toHaveLength(50);
		await bench.cms.payload.delete({ collection: 'news', id: fresh.id });
	});

	test('refuses a cursor that it never gave', async () => {
		for (const cursor of ['2', 'nonsense', '&cursor=x']) {
			const response = await get(`/feeds/news.json?cursor=${cursor}`);
			expect([cursor, response.status]).toEqual([cursor, 400]);
			expect(await response.json()).toMatchObject({ parameter: 'cursor' });
		}
	});
});
