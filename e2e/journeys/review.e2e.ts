import { AxeBuilder } from '@axe-core/playwright';
import { href } from '@repo/i18n';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { logInEditor } from '../lib/editor.ts';
import { cmsUrl, siteUrl } from '../lib/product.ts';

const password = 'long-enough-password';
const mark = Date.now();
const title = `Den första vintern ${mark}`;
const comment = 'Berätta mer om grannarna.';

// What the panel says to a guest writer in Swedish and to an editor in Finnish.
const sv = { review: 'Granskning', submit: 'Lämna in för granskning', submitted: 'Inlämnad för granskning' };
const fi = { review: 'Tarkistus', take: 'Aloita tarkistus', send: 'Palauta', publish: 'Julkaise', history: 'Historia' };

interface Person {
	name: string;
	role: string;
	language: string;
}

const openDesk = async (browser: Browser, { name, role, language }: Person, path: string): Promise<Page> => {
	const editor = await logInEditor();
	const email = `${role}-${mark}@example.org`;
	await editor.create('users', { email, password, name, roles: [role], adminLanguage: language });
	const context = await browser.newContext({ timezoneId: 'Europe/Stockholm' });
	const page = await context.newPage();
	await page.goto(`${cmsUrl}/admin/login`);
	await page.locator('#field-email').fill(email);
	await page.locator('#field-password').fill(password);
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/admin\/?$/);
	await page.goto(`${cmsUrl}/admin/${path}`);
	return page;
};

const panelOf = (page: Page, name: string) => page.getByRole('region', { name });

/** A step loads the page anew; the panel has the focus then and says where the text is. */
const expectStage = async (page: Page, region: string, stage: string) => {
	await expect(panelOf(page, region).getByRole('status')).toContainText(stage);
	await expect(panelOf(page, region)).toBeFocused();
};

test('a guest writer submits, an editor sends back, and the next try is published', async ({ browser }) => {
	test.setTimeout(180_000);
	const desk = await logInEditor();
	const author = await desk.create('people', { name: `Amina Ali ${mark}`, _status: 'published' });

	const writer = await openDesk(
		browser,
		{ name: 'Amina', role: 'guest-writer', language: 'sv' },
		'collections/columns/create?locale=sv',
	);
	await test.step('the guest writer writes and submits, and cannot publish', async () => {
		await writer.locator('#field-title').fill(title);
		await writer.locator('.rich-text-lexical [contenteditable=true]').first().click();
		await writer.keyboard.type('Jag minns den första vintern.');
		await writer.locator('#field-author input').first().fill(String(author.name));
		await writer.locator('#field-author').getByText(String(author.name)).last().click();
		const panel = panelOf(writer, sv.review);
		await expect(panel.getByRole('button', { name: sv.submit })).toBeEnabled();
		await expect(writer.locator('#action-save')).toHaveCount(0);
		// What was typed last is not saved yet: the step saves it.
		await writer.locator('#field-lead').fill('Om grannar.');
		await panel.getByRole('button', { name: sv.submit }).press('Enter');
		await expectStage(writer, sv.review, sv.submitted);
		await expect(writer.locator('#field-lead')).toHaveValue('Om grannar.');
		await expect(writer.locator('#field-title')).toBeDisabled();
	});
	const path = new URL(writer.url()).pathname.replace('/admin/', '');

	const waiting = `collections/columns?locale=sv&where[stage][equals]=submitted`;
	const editor = await openDesk(browser, { name: 'Aino', role: 'editor', language: 'fi' }, waiting);
	await test.step('the editor finds it among what waits', async () => {
		await expect(editor.getByRole('row', { name: title })).toContainText('Lähetetty tarkistettavaksi');
		await editor.getByRole('link', { name: title }).click();
	});
	await test.step('the editor sends it back with a comment, by keyboard', async () => {
		const panel = panelOf(editor, fi.review);
		await panel.getByRole('button', { name: fi.take }).press('Enter');
		await expectStage(editor, fi.review, 'Tarkistettavana');
		await panel.getByRole('button', { name: fi.send }).press('Enter');
		// The field has the focus already, and closes without doing anything.
		await editor.keyboard.press('Escape');
		await panel.getByRole('button', { name: fi.send }).press('Enter');
		await expect(panel.getByRole('button', { name: fi.send })).toBeDisabled();
		await editor.keyboard.type(comment);
		const { violations } = await new AxeBuilder({ page: editor }).include('.review-panel').analyze();
		expect(violations).toEqual([]);
		await panel.getByRole('button', { name: fi.send }).press('Enter');
		await expectStage(editor, fi.review, 'Palautettu');
	});

	await test.step('the guest writer reads why, writes on and submits again', async () => {
		await writer.reload();
		const panel = panelOf(writer, sv.review);
		await expect(panel.locator('blockquote')).toHaveText(comment);
		await writer.locator('#field-lead').fill('Mer om grannar.');
		await panel.getByRole('button', { name: sv.submit }).click();
		await expectStage(writer, sv.review, sv.submitted);
	});

	await test.step('the editor publishes it, and the history tells everything', async () => {
		await editor.reload();
		const panel = panelOf(editor, fi.review);
		await panel.getByRole('button', { name: fi.publish }).click();
		await expectStage(editor, fi.review, 'Julkaistu');
		await panel.getByText(fi.history).click();
		await expect(panel.locator('q')).toHaveText(comment);
		await expect(panel.getByRole('listitem').first()).toContainText('Aino');
		const { violations } = await new AxeBuilder({ page: editor }).include('.review-panel').analyze();
		expect(violations).toEqual([]);
	});

	await test.step('readers find it, and nothing of how it came about', async () => {
		await expect(async () => {
			const list = await editor.request.get(`${siteUrl}${href('columns', 'sv')}`);
			expect(await list.text()).toContain(title);
		}).toPass({ timeout: 5_000, intervals: [200] });
		const id = path.split('/').at(-1);
		const answer = await fetch(`${cmsUrl}/api/columns/${id}?locale=sv&depth=2`);
		expect(await answer.text()).not.toMatch(/grannarna|Aino|"stage"/);
	});
});
