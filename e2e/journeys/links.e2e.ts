import { expect, test } from '@playwright/test';
import { crawl, type Crawled } from '../lib/crawl.ts';
import { siteUrl } from '../lib/product.ts';

let site: Crawled;

test.beforeAll(async () => {
	test.setTimeout(240_000);
	site = await crawl({ origin: siteUrl, from: ['/sv', '/fi'], depth: 2, mostPages: 400 });
});

test('every link leads somewhere', () => {
	expect(site.pages.length).toBeGreaterThan(100);
	expect(site.broken).toEqual([]);
});

test('every page says what it is, to readers, search engines and other sites', () => {
	const incomplete = site.pages.flatMap(({ address, missing }) => missing.map((what) => `${address}: ${what}`));
	expect(incomplete).toEqual([]);
});

test('a page is its own canonical address; a filtered one is a way of looking at it', () => {
	const expected = (address: string) => {
		const { origin, pathname, searchParams } = new URL(address);
		const part = searchParams.get('page');
		return `${origin}${pathname}${part && part !== '1' ? `?page=${part}` : ''}`;
	};
	const wrong = site.pages.filter(({ address, canonical }) => canonical !== expected(address));
	expect(wrong.map(({ address, canonical }) => `${address}: ${canonical}`)).toEqual([]);
});

test('every page has a picture to be shared with', async () => {
	test.setTimeout(240_000);
	expect(await site.brokenPictures()).toEqual([]);
});
