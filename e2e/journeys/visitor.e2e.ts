import { readFile } from 'node:fs/promises';
import {
	formatNumber,
	href,
	libraryMessages,
	locales,
	mapMessages,
	messages,
	statisticsMessages,
	type PlainRoute,
} from '@repo/i18n';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { norden } from '../lib/product.ts';

const t = messages.sv;
const library = libraryMessages.sv;
const statistics = statisticsMessages.sv;

const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });
const entries = (page: Page): Locator => page.locator('.entry h3 a');
const main = (page: Page): Locator => page.getByRole('main');

/** Presses Tab until the element has the focus; fails when it is not among the next ones. */
const tabTo = async (page: Page, target: Locator, mostSteps = 80) => {
	for (let step = 0; step < mostSteps; step++) {
		await page.keyboard.press('Tab');
		if (await target.evaluate((element) => element === document.activeElement)) return;
	}
	throw new Error(`Not reached by Tab: ${String(target)}`);
};

test('the first address leads to the language of the browser', async ({ request }) => {
	const answer = await request.get('/', { headers: { 'accept-language': 'sv-SE,sv;q=0.9' }, maxRedirects: 0 });
	expect(answer.status()).toBe(307);
	expect(answer.headers()).toMatchObject({ location: '/sv', vary: /accept-language/i });

	const unknown = await request.get('/', { headers: { 'accept-language': 'tlh' }, maxRedirects: 0 });
	expect(unknown.headers().location).toBe('/en');
});

test('a visitor reads from the current theme to a practice, its municipality, its partner, and back', async ({
	page,
}) => {
	await page.goto('/');
	await expect(page).toHaveURL('/sv');
	await expect(page.locator('html')).toHaveAttribute('lang', 'sv');

	await main(page).getByRole('link', { name: t.home.readTheme }).click();
	const { docs } = await norden.find('themes', { limit: 100 });
	await expect(heading(page)).toHaveText(docs.find(({ isCurrent }) => isCurrent)?.title ?? 'no current theme');

	await entries(page).getByText('En kommun med många nya').click();
	await expect(heading(page)).toHaveText('En kommun med många nya');
	for (const part of [t.practice.problem, t.practice.did, t.practice.failed, t.practice.ask])
		await expect(page.getByRole('heading', { name: part })).toBeVisible();

	await page.getByRole('complementary', { name: t.practice.facts }).getByRole('link', { name: 'Punkalaidun' }).click();
	await expect(heading(page)).toHaveText('Punkalaidun');
	await expect(page.getByRole('heading', { name: statistics.practicesHere })).toBeVisible();
	await main(page).getByRole('link', { name: 'En kommun med många nya' }).click();
	await expect(heading(page)).toHaveText('En kommun med många nya');

	const partner = 'Advisory Board for Ethnic Relations';
	await page.getByRole('complementary', { name: t.practice.facts }).getByRole('link', { name: partner }).click();
	await expect(heading(page)).toHaveText(partner);
	await main(page).getByRole('link', { name: 'En kommun med många nya' }).click();
	await expect(heading(page)).toHaveText('En kommun med många nya');

	for (let back = 0; back < 6; back++) await page.goBack();
	await expect(page).toHaveURL('/sv');
});

test('changing the language stays on the document and says when a text is in another language', async ({ page }) => {
	const practice = await norden.findBySlug('practices', 'yalla-trappan');
	const swedish = href('practice', 'sv', { slug: 'yalla-trappan' });
	await page.goto(swedish);
	await expect(page.locator('.notice', { hasText: 'Visas' })).toHaveCount(0);

	await page.getByRole('navigation', { name: t.language }).getByRole('link', { name: 'Suomi' }).click();
	await expect(page).toHaveURL(/\/fi\/kaytannot\//);
	await expect(page.locator('html')).toHaveAttribute('lang', 'fi');
	await expect(heading(page)).toHaveText(practice.title);
	await expect(heading(page)).toHaveAttribute('lang', 'sv');
	const notice = page.locator('.notice', { hasText: messages.fi.shownIn('sv') });
	await expect(notice).toHaveText(`${messages.fi.shownIn('sv')} ${messages.fi.pageNotTranslated}`);
	await expect(notice).toHaveAttribute('lang', 'fi');

	await page.getByRole('navigation', { name: messages.fi.language }).getByRole('link', { name: 'Svenska' }).click();
	await expect(page).toHaveURL(swedish);
});

test('practices are narrowed to a country, to nothing, and widened by lifting a condition', async ({ page }) => {
	const norway = await norden.find('practices', { where: { country: { equals: 'NO' } }, limit: 1 });
	const form = page.getByRole('form', { name: t.finder.filter });

	await page.goto(href('practices', 'sv'));
	await expect(page.getByRole('heading', { level: 2, name: /^\d+ praxis$/ })).toBeVisible();
	await form.getByRole('group', { name: t.finder.country }).getByRole('checkbox', { name: 'Norge' }).check();
	await form.getByRole('button', { name: /^Visa/ }).click();
	await expect(page).toHaveURL(/country=NO/);
	const counted = page.getByRole('heading', { level: 2, name: new RegExp(`^${norway.totalDocs} av \\d+ praxis$`) });
	await expect(counted).toBeVisible();
	await expect(form.getByRole('checkbox', { name: 'Norge' })).toBeChecked();

	await form.getByLabel(t.finder.text).fill('xyzzy');
	await form.getByRole('button', { name: /^Visa/ }).click();
	await expect(page.getByRole('heading', { name: t.finder.emptyTitle })).toBeVisible();
	await expect(entries(page)).toHaveCount(0);
	// Lifting the country alone would give nothing, so only the word and everything are offered.
	await expect(page.getByRole('link', { name: t.finder.without('Norge') })).toHaveCount(0);
	await expect(page.getByRole('link', { name: library.list.liftAll })).toBeVisible();

	await page.getByRole('link', { name: t.finder.without('”xyzzy”') }).click();
	await expect(counted).toBeVisible();
	await page.getByRole('list', { name: t.finder.chosen }).getByRole('link', { name: /Norge/ }).click();
	await expect(page).not.toHaveURL(/country/);
});

test('a long list goes on over pages without repeating itself', async ({ page }) => {
	// Without Sweden, where an editor may be publishing meanwhile.
	const others = ['NO', 'DK', 'FI', 'IS'].map((country) => `country=${country}`).join('&');
	await page.goto(`${href('practices', 'sv')}?${others}`);
	const first = await entries(page).allTextContents();
	const pages = page.getByRole('navigation', { name: t.pages });
	await pages.getByRole('link', { name: t.next }).click();
	await expect(page).toHaveURL(/[?&]page=2/);
	const second = await entries(page).allTextContents();
	expect(second.length).toBeGreaterThan(0);
	expect(second.filter((title) => first.includes(title))).toEqual([]);

	await pages.getByRole('link', { name: t.previous }).click();
	await expect(entries(page)).toHaveText(first);
});

test('a municipality is found by its name and shows its figures as a table', async ({ page }) => {
	const slice = await norden.statistics('population', { area: ['SE-2309'] });
	const index = slice.dimension.time?.category.index ?? [];
	const years = Array.isArray(index) ? index : Object.keys(index);
	const known = years.flatMap((year, i) =>
		typeof slice.value[i] === 'number' ? [{ year, value: slice.value[i] }] : [],
	);
	const latest = known.at(-1) ?? { year: '', value: 0 };

	await page.goto('/sv');
	const form = main(page).getByRole('search', { name: t.home.lookUp });
	await form.getByRole('searchbox').fill('krokom');
	await form.getByRole('button').click();
	await expect(page).toHaveURL(href('municipality', 'sv', { country: 'se', place: '2309-krokom' }));
	await expect(heading(page)).toHaveText('Krokom');
	await page.getByText(statistics.asTable).click();
	const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: latest.year, exact: true }) });
	await expect(row.first()).toContainText(formatNumber(latest.value, 'sv'));
	await expect(page.getByRole('img', { name: /^Linjediagram\. Krokom/ })).toBeVisible();
});

test('a municipality is found by its Finnish name, and what is not found says what to try', async ({ page }) => {
	await page.goto(href('statistics', 'sv'));
	const name = page.getByRole('textbox', { name: statistics.lookUp });
	await name.fill('Kristiinankaupunki');
	await name.press('Enter');
	await expect(page).toHaveURL(/\/sv\/kommuner\/fi\/287-/);
	await expect(heading(page)).toHaveText('Kristinestad');
	await expect(main(page)).toContainText('Kristiinankaupunki');

	await page.goto(href('statistics', 'sv'));
	await name.fill('Xyzzy');
	await name.press('Enter');
	await expect(page.getByRole('heading', { name: statistics.noneFound('Xyzzy') })).toBeVisible();
	await expect(main(page)).toContainText(statistics.noneFoundHelp);
});

test('the map leads from the North to a country, its figures as a file, and a municipality', async ({ page }) => {
	const map = mapMessages.sv;
	await page.goto(href('statistics', 'sv'));
	await page.getByRole('link', { name: map.link }).click();
	await expect(heading(page)).toHaveText(/^I hälften av kommunerna är minst \d+,\d\s% 65 år eller äldre$/);
	await expect(page.locator('svg.map path title').filter({ hasText: /^Krokom 21,7\s%$/ })).toHaveCount(1);

	await page.getByLabel(map.measure).selectOption({ label: map.measures.change });
	await page.getByRole('button', { name: statistics.apply }).click();
	await expect(heading(page)).toHaveText(/^\d+ av 1\s149 kommuner förlorar invånare$/);
	await page.getByRole('table').getByRole('link', { name: 'Finland' }).click();
	await expect(page.getByRole('heading', { name: map.list('Finland') })).toBeVisible();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: map.asCsv }).click(),
	]);
	expect(await readFile(await download.path(), 'utf8')).toMatch(/^FI-091,Helsinki,.*,change,,\d/m);
	await page.getByRole('link', { name: 'Kuhmoinen' }).click();
	await expect(heading(page)).toHaveText('Kuhmoinen');
});

test('words of another language in an address lead to the right one', async ({ request }) => {
	const answer = await request.get('/sv/practices?country=NO', { maxRedirects: 0 });
	expect(answer.status()).toBe(308);
	expect(answer.headers().location).toBe('/sv/praxis?country=NO');
	const document = await request.get('/fi/practices/yalla-trappan', { maxRedirects: 0 });
	expect(document.headers().location).toBe('/fi/kaytannot/yalla-trappan');
});

test('an unknown address answers 404 in the language of the visitor', async ({ page }) => {
	for (const address of ['/fi/kaytannot/tata-ei-ole', '/fi/ei-ole']) {
		const response = await page.goto(address);
		expect(response?.status()).toBe(404);
		await expect(page.locator('html')).toHaveAttribute('lang', 'fi');
		await expect(heading(page)).toHaveText(messages.fi.errors.lostTitle);
		await expect(main(page).getByRole('link', { name: messages.fi.errors.allPractices })).toBeVisible();
	}
	const response = await page.goto('/finns-inte');
	expect(response?.status()).toBe(404);
	await expect(heading(page)).toHaveText(t.errors.lostTitle);
});

test('voices are counted, read one by one, and marked where they are composed', async ({ page }) => {
	// Another journey may publish or withdraw a voice between the page and our count.
	await expect(async () => {
		const { totalDocs } = await norden.find('testimonies', { limit: 1 });
		await page.goto(href('voices', 'sv'));
		await expect(main(page)).toContainText(library.voices.matteredText(totalDocs), { timeout: 1000 });
	}).toPass();
	await page.locator('blockquote a').first().click();
	await expect(page).toHaveURL(/\/sv\/roster\/./);
	await expect(page.locator('.notice')).toContainText(t.example);
	await expect(page.getByRole('heading', { name: library.voices.mattered })).toBeVisible();
	await expect(page.getByRole('heading', { name: library.voices.lent })).toBeVisible();
});

test('a cancelled conference is marked in the agenda and on its page', async ({ page }) => {
	const { docs } = await norden.find('conferences', { where: { state: { equals: 'cancelled' } }, limit: 1 });
	const cancelled = docs[0];
	if (!cancelled) throw new Error('The seed content has a cancelled meeting');
	await page.goto(href('conferences', 'sv'));
	const item = page.getByRole('listitem').filter({ hasText: cancelled.title });
	await expect(item).toContainText(library.conferences.cancelled);
	await item.getByRole('link', { name: cancelled.title }).click();
	await expect(heading(page)).toHaveText(cancelled.title);
	await expect(main(page)).toContainText(library.conferences.cancelledText);

	await page.goto(href('conferences', 'sv'));
	await page.getByRole('navigation', { name: library.conferences.showAs }).getByRole('link', { name: 'Månad' }).click();
	await expect(page).toHaveURL(/view=month/);
	await page.setViewportSize({ width: 320, height: 800 });
	await expect(page.getByRole('table')).toBeVisible();
	await main(page).getByRole('link', { name: library.conferences.laterMonth }).click();
	await expect(page).toHaveURL(/view=month&month=\d{4}-\d\d/);
	await page.goto(href('pastConferences', 'sv'));
	await expect(main(page).getByRole('listitem').first()).toBeVisible();
});

test('a study is cited with a file that reference managers read', async ({ page }) => {
	await page.goto(href('research', 'sv'));
	await entries(page).first().click();
	await expect(page.getByRole('heading', { name: library.research.cite })).toBeVisible();
	await page.getByText('BibTeX', { exact: true }).click();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: `${library.voices.download} (BibTeX)` }).click(),
	]);
	expect(download.suggestedFilename()).toMatch(/\.bib$/);
	expect(await readFile(await download.path(), 'utf8')).toMatch(/^@\w+\{/);
});

test('news, columns and their writers lead to each other', async ({ page }) => {
	await page.goto(href('news', 'sv'));
	await expect(heading(page)).toHaveText(t.nav.news);
	const title = main(page).getByRole('heading').getByRole('link').first();
	const text = (await title.textContent()) ?? '';
	await title.click();
	await expect(page).toHaveURL(/\/sv\/nyheter\/./);
	await expect(heading(page)).toHaveText(text.trim());

	const { docs } = await norden.find('columns', { limit: 1, depth: 1 });
	const column = docs[0];
	const writer = typeof column?.author === 'object' ? column.author : undefined;
	if (!column || !writer) throw new Error('The seed content has a column with its writer');
	await page.goto(href('columns', 'sv'));
	await main(page).getByRole('link', { name: column.title }).click();
	await expect(heading(page)).toHaveText(column.title);
	await main(page).getByRole('link', { name: writer.name }).first().click();
	await expect(page).toHaveURL(/\/sv\/gastskribenter\/skribenter\//);
	await expect(heading(page)).toHaveText(writer.name);
	await expect(main(page).getByRole('link', { name: column.title })).toBeVisible();
});

const fixedPages: PlainRoute[] = ['about', 'privacy', 'accessibility', 'contact', 'forAgencies'];

for (const locale of locales) {
	test(`about, privacy, accessibility, contact and agencies answer in ${locale}`, async ({ page }) => {
		for (const route of fixedPages) {
			const response = await page.goto(href(route, locale));
			expect(response?.status(), route).toBe(200);
			await expect(page.locator('html')).toHaveAttribute('lang', locale);
			await expect(heading(page)).toHaveCount(1);
			await expect(heading(page)).not.toBeEmpty();
			await expect(main(page).getByRole('heading', { level: 2 }).first()).toBeVisible();
		}
	});
}

test('the keyboard alone is enough: skip link, list, form and, on a small screen, menu', async ({ page }) => {
	await page.goto(href('practices', 'sv'));
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: t.skip });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#content$/);
	await expect(main(page)).toBeFocused();

	const search = page.getByLabel(t.finder.text);
	await tabTo(page, search);
	await page.keyboard.type('barn');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/[?&]q=barn/);

	const entry = entries(page).first();
	const title = (await entry.textContent()) ?? '';
	await tabTo(page, entry);
	await page.keyboard.press('Enter');
	await expect(heading(page)).toHaveText(title);

	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/sv');
	const menu = page.getByRole('button', { name: t.menu });
	await tabTo(page, menu);
	await page.keyboard.press('Enter');
	const link = page.getByRole('navigation', { name: t.mainMenu }).getByRole('link', { name: t.nav.research });
	await expect(link).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(link).toBeHidden();
	await expect(menu).toBeFocused();
	await page.keyboard.press('Enter');
	await tabTo(page, link);
	await page.keyboard.press('Enter');
	await expect(heading(page)).toHaveText(t.nav.research);
});
