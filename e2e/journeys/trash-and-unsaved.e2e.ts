import { expect, test, type Page } from '@playwright/test';
import { logInEditor, openDesk, richText } from '../lib/editor.ts';
import { cmsUrl } from '../lib/product.ts';

// What an editor reads in the Swedish admin.
const sv = {
	stay: 'Stanna på denna sida',
};

const write = async (title: string) => {
	const desk = await logInEditor();
	const text = { title, lead: 'Först.', date: '2026-11-20', body: richText('Alla är välkomna.') };
	const { id } = await desk.create('news', { ...text, _status: 'draft' });
	return { desk, id, form: `${cmsUrl}/admin/collections/news/${id}?locale=sv` };
};
const named = () => `Språkkafé ${crypto.randomUUID().slice(0, 8)}`;

test('an editor moves a text to the trash and takes it out again', async ({ page }) => {
	const title = named();
	const { desk, id, form } = await write(title);
	await openDesk(page, desk, 'editor', 'sv');
	await page.goto(form);
	await page.locator('.doc-controls__popup button').first().click();
	await page.locator('#action-delete').click();
	await page.locator('#confirm-action').click();
	await page.waitForURL(/collections\/news(\?|$)/);
	await page.goto(`${cmsUrl}/admin/collections/news/trash/${id}?locale=sv`);
	await page.locator('#action-restore').click();
	await page.locator('#confirm-action').click();
	await expect.poll(async () => (await desk.read('news', `where[id][equals]=${id}&draft=true`)).docs.length).toBe(1);
	await desk.remove('news', id);
});

/** Back to the list, by the path above the form. */
const leave = (page: Page) => page.locator('.step-nav a').last().click();

test('who leaves a form with something unsaved is asked first', async ({ page }) => {
	const desk = await logInEditor();
	const { id } = await desk.create('agencies', { name: named() });
	await openDesk(page, desk, 'admin', 'sv');
	await page.goto(`${cmsUrl}/admin/collections/agencies/${id}`);
	await page.locator('#field-name').fill('Ett nytt namn');
	await leave(page);
	await page.getByRole('dialog').getByRole('button', { name: sv.stay }).click();
	await expect(page.locator('#field-name')).toHaveValue('Ett nytt namn');
	// Whoever writes in it still has it.
	await desk.ask('DELETE', `agencies/${id}?depth=0&overrideLock=true`);
});
