import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { choose, openTab, status } from '../lib/form.ts';

const cmsUrl = process.env.CMS_URL ?? 'http://localhost:3001';
const login = { email: process.env.ADMIN_EMAIL ?? '', password: process.env.ADMIN_PASSWORD ?? '' };

// The names an editor reads in the Swedish admin.
const words = {
	email: 'E-post',
	password: 'Lösenord',
	logIn: 'Logga in',
	practiceTab: 'Praxisen',
	whoTab: 'Vilka',
	doneTab: 'Vad som gjordes',
	subjectTab: 'Teman och källor',
	draft: 'Utkast',
	published: 'Publicerad',
	alt: 'Två personer vid en hyvelbänk',
};

const title = `Språkstöd på snickeriet ${Date.now()}`;
const corrected = `${title} i Krokom`;

const logIn = async (page: Page) => {
	await page.goto(`${cmsUrl}/admin/login`);
	await page.getByLabel(words.email).fill(login.email);
	await page.getByLabel(words.password).fill(login.password);
	await page.getByRole('button', { name: words.logIn }).click();
	await page.waitForURL(/\/admin\/?$/);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};

interface Expected {
	status: number;
	text?: string;
}

/** What the site answers once it knows of a change. */
const expectOnSite = async (page: Page, address: string, { status: expected, text = '' }: Expected) => {
	await expect(async () => {
		const response = await page.request.get(address);
		expect(response.status()).toBe(expected);
		expect(await response.text()).toContain(text);
	}).toPass({ timeout: 20_000, intervals: [100] });
};

test('an editor writes a practice in Swedish, previews, publishes, corrects and withdraws it', async ({
	page,
	context,
}) => {
	test.setTimeout(180_000);
	const reader = await context.newPage();
	await logIn(page);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Hej');
	const { violations } = await new AxeBuilder({ page }).include('.start-page').analyze();
	expect(violations).toEqual([]);

	await test.step('writes it, with relations', async () => {
		await page.goto(`${cmsUrl}/admin/collections/practices/create?locale=sv`);
		await page.locator('#field-title').fill(title);
		await page.locator('#field-summary').fill('Nyanlända lär sig svenska och yrket samtidigt, två dagar i veckan.');
		await choose(page, 'country', 'Sverige');
		await choose(page, 'municipality', 'Krokom');
		await choose(page, 'status', 'Pågår');
		await page
			.locator('.field-type.rich-text-lexical', { hasText: 'Problemet' })
			.locator('[contenteditable=true]')
			.click();
		await page.keyboard.type('Det fanns arbete, men inte tid att lära sig språket.');
		await openTab(page, words.whoTab);
		await page.locator('#field-targetGroup__facets input').first().press('ArrowDown');
		await page.keyboard.press('Enter');
		await openTab(page, words.doneTab);
		await page.locator('#field-actions .array-field__add-row').click();
		await page.locator('#field-actions__0__title').fill('Fråga företaget vad som måste sägas på jobbet');
		await openTab(page, words.subjectTab);
		await choose(page, 'themes', 'Vägen till det första arbetet');
		await expect(status(page)).toContainText(words.draft);
	});

	await test.step('adds a picture', async () => {
		await openTab(page, words.practiceTab);
		const picture = await reader.goto(cmsUrl + '/admin/login').then(() => reader.screenshot());
		await page.locator('#field-image').getByRole('button', { name: /Skapa/ }).first().click();
		const drawer = page.locator('dialog[open], .drawer--is-open').last();
		await drawer
			.locator('input[type=file]')
			.setInputFiles({ name: 'snickeri.png', mimeType: 'image/png', buffer: picture });
		await drawer.locator('#field-alt').fill(words.alt);
		await drawer.locator('#field-credit').fill('IntegrationNorden');
		await drawer.locator('#action-save').click();
		await expect(page.locator('#field-image')).toContainText('snickeri');
	});

	const address = await test.step('previews the draft, which nobody else can read', async () => {
		await expect(page.locator('#preview-button')).toHaveAttribute('href', /preview=/);
		const preview = (await page.locator('#preview-button').getAttribute('href')) ?? '';
		const [path = ''] = preview.split('?');
		await reader.goto(preview);
		await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title);
		await expectOnSite(reader, path, { status: 404 });
		return path;
	});

	await test.step('publishes it', async () => {
		await page.locator('#action-save').click();
		await expect(status(page)).toContainText(words.published);
		await expectOnSite(reader, address, { status: 200, text: title });
		await reader.goto(address);
		await expect(reader.getByText('Krokom').first()).toBeVisible();
		await expect(reader.getByRole('img', { name: words.alt })).toBeVisible();
	});

	await test.step('corrects it', async () => {
		await page.locator('#field-title').fill(corrected);
		await page.locator('#action-save').click();
		await expect(page.locator('.payload-toast-item').last()).toBeVisible();
		await expectOnSite(reader, address, { status: 200, text: corrected });
	});

	await test.step('withdraws it', async () => {
		await page.locator('.doc-controls__popup button').first().click();
		await page.locator('#action-unpublish').click();
		await page.locator('#confirm-action').click();
		await expect(status(page)).toContainText(words.draft);
		await expectOnSite(reader, address, { status: 404 });
	});
});
