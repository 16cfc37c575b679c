import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { logInEditor, richText, signIn } from '../lib/editor.ts';
import { cmsUrl } from '../lib/product.ts';

// The names an editor reads in the Swedish admin.
const words = {
	beside: 'Visa bredvid varje text',
	title: 'Suomi: Rubrik',
	lead: 'Suomi: Ingress',
	body: 'Suomi: Text',
	saved: 'Suomi: sparat',
	keepMine: 'Spara mina ord',
};

test('an editor writes Swedish and Finnish side by side, and is told what somebody else wrote there', async ({
	page,
}) => {
	const editor = await logInEditor();
	const title = `Två språk ${Date.now()}`;
	const { id } = await editor.create('news', {
		title,
		lead: 'Kort',
		body: richText('Lång'),
		date: '2026-02-03',
		_status: 'published',
	});
	const inFinnish = (data: object) => editor.ask('PATCH', `news/${id}?locale=fi&draft=true&depth=0`, data);
	await inFinnish({ title: 'Kaksi kieltä', lead: 'Lyhyt' });
	await editor.update('news', id, { title: `${title}!` }, 'draft=true');
	const draft = (locale: string) => editor.ask('GET', `news/${id}?locale=${locale}&draft=true&depth=0`);

	await signIn(page);
	await page.goto(`${cmsUrl}/admin/collections/news/${id}?locale=sv`);
	await page.getByLabel(words.beside).selectOption('fi');
	const field = (name: string) => page.getByRole('group', { name });
	const finnish = field(words.title).getByRole('textbox');
	await expect(finnish).toHaveValue('Kaksi kieltä');
	await expect(page.locator('.beside__outdated')).toContainText(title);

	await finnish.fill('Kaksi uutta kieltä');
	await field(words.body).locator('[contenteditable=true]').click();
	await page.keyboard.type('Pitkä');
	await page.locator('#field-title').fill(`${title} igen`);
	await expect(async () => {
		expect(await draft('fi')).toMatchObject({ title: 'Kaksi uutta kieltä', bodyText: 'Pitkä', _outdated: {} });
		expect(await draft('sv')).toMatchObject({ title: `${title} igen`, bodyText: 'Lång' });
	}).toPass({ timeout: 20_000, intervals: [100] });
	await expect(page.getByRole('status').filter({ hasText: words.saved })).toBeVisible();

	await inFinnish({ lead: 'Toisen sanat' });
	await field(words.lead).getByRole('textbox').fill('Omat sanat');
	const told = field(words.lead).getByRole('alert');
	await expect(told).toContainText('Toisen sanat');
	const { violations } = await new AxeBuilder({ page }).include('.beside').exclude('.beside__editor').analyze();
	expect(violations).toEqual([]);
	await told.getByRole('button', { name: words.keepMine }).click();
	await expect(told).toBeHidden();
	await expect(async () => expect(await draft('fi')).toMatchObject({ lead: 'Omat sanat' })).toPass({ timeout: 20_000 });
	await expect(page.locator('.save-keeper')).toBeHidden();

	// On a narrow screen one stands below the other.
	await page.setViewportSize({ width: 320, height: 800 });
	const left = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x ?? -1;
	expect(Math.abs((await left('.beside')) - (await left('#field-title')))).toBeLessThan(20);
	await editor.remove('news', id);
});
