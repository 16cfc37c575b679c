import { AxeBuilder } from '@axe-core/playwright';
import { documentPath, href, type PlainRoute } from '@repo/i18n';
import { expect, test, type Page } from '@playwright/test';
import type { SluggedCollection } from '@integrationnorden/client';
import { norden, siteUrl } from '../lib/product.ts';

// Each page stands for itself. A trace would hold every step of the checker.
test.describe.configure({ mode: 'parallel' });
test.use({ trace: 'off' });

// Finnish: it has the longest words, and most documents are shown in another language there.
const locale = 'fi';

const plainPages: PlainRoute[] = [
	'home',
	'themes',
	'practices',
	'proposePractice',
	'organisations',
	'conferences',
	'pastConferences',
	'voices',
	'research',
	'news',
	'columns',
	'statistics',
	'statisticsMap',
	'about',
	'contact',
	'forAgencies',
	'accessibility',
	'privacy',
];

const collections: SluggedCollection[] = [
	'themes',
	'practices',
	'organisations',
	'conferences',
	'testimonies',
	'studies',
	'news',
	'columns',
	'people',
];

/** The address of the document that says most: it has the most kinds of parts. */
const fullestOf = async (collection: SluggedCollection): Promise<string> => {
	const { docs } = await norden.find(collection, { locale, limit: 100 });
	const [fullest] = docs.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length);
	return (fullest && documentPath(collection, fullest, locale)) ?? `no address in ${collection}`;
};

const krokom = href('municipality', locale, { country: 'se', place: '2309-krokom' });

const pageTypes: Record<string, () => Promise<string> | string> = {
	...Object.fromEntries(plainPages.map((route) => [route, () => href(route, locale)])),
	...Object.fromEntries(collections.map((collection) => [`one of ${collection}`, () => fullestOf(collection)])),
	'a municipality': () => krokom,
	'a municipality without figures': () => href('municipality', locale, { country: 'gl', place: '955-kujalleq' }),
	'filtered practices': () => `${href('practices', locale)}?country=NO&country=SE`,
	'practices that do not exist': () => `${href('practices', locale)}?q=xyzzy`,
	'the month of conferences': () => `${href('conferences', locale)}?view=month`,
	'the map of one country': () => `${href('statisticsMap', locale)}?measure=change&country=FI`,
	'municipalities of one name': () => `${href('statistics', locale)}?q=Nor`,
	'a missing page': () => `/${locale}/ei-ole`,
};

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** No page has frames, so the checker needs no page of its own to gather their results. */
const violations = async (page: Page, tags = levels) => {
	const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(tags).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
};

/** The elements that make the page wider than the screen; what scrolls in a box of its own does not. */
const overflow = (page: Page) =>
	page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const isBoxed = (element: Element | null): boolean =>
			element !== null &&
			element !== document.body &&
			(getComputedStyle(element).overflowX !== 'visible' || isBoxed(element.parentElement));
		return [...document.body.querySelectorAll('*')]
			.filter((element) => element.getBoundingClientRect().right > clientWidth + 1 && !isBoxed(element.parentElement))

			.slice(0, 5)
			.map((element) => element.outerHTML.slice(0, 120));
	});

/** One of each kind of layout: a front page, a list, a form, a document, figures, an error. The others are a sweep. */
const looked = ['home', 'practices', 'proposePractice', 'one of practices', 'a municipality', 'a missing page'];

for (const [name, addressOf] of Object.entries(pageTypes)) {
	const tag = looked.includes(name) ? [] : '@sweep';
	test(
		`${name}: anybody can use it, on any screen, and nobody else hears of it`,
		{ tag },
		async ({ page, context }) => {
			const strangers: string[] = [];
			page.on('request', (request) => {
				if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== new URL(siteUrl).origin)
					strangers.push(request.url());
			});
			await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
			await page.setViewportSize({ width: 1280, height: 900 });
			const response = await page.goto(await addressOf());
			expect(response?.status()).toBe(name === 'a missing page' ? 404 : 200);
			await expect(page.locator('html')).toHaveAttribute('lang', locale);
			await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);

			// What folds is looked at unfolded.
			await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
			for (const width of [1280, 320]) {
				await page.setViewportSize({ width, height: 900 });
				await page.emulateMedia({ colorScheme: 'light' });
				expect(await violations(page), `light, ${width} px`).toEqual([]);
				// Nothing but colours changes in the dark.
				await page.emulateMedia({ colorScheme: 'dark' });
				expect(await violations(page, ['cat.color']), `dark, ${width} px`).toEqual([]);
				expect(await overflow(page), `wider than ${width} px`).toEqual([]);
			}
			await page.setViewportSize({ width: 768, height: 900 });
			expect(await overflow(page), 'wider than 768 px').toEqual([]);

			expect(strangers).toEqual([]);
			expect(await context.cookies()).toEqual([]);
		},
	);
}
