import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { logInEditor, openDesk } from '../lib/editor.ts';
import { cmsUrl, siteUrl } from '../lib/product.ts';

// What an editor reads in the Swedish admin.
const sv = {
	open: 'Slå ihop med en annan organisation …',
	search: 'Den andra organisationens namn',
	find: 'Sök',
	stays: 'Vilken ska vara kvar?',
	seen: 'Jag har sett efter och vill slå ihop dem',
	apply: 'Slå ihop nu',
	done: 'De två är ihopslagna.',
};

test('an editor merges an organisation that is there twice, and its old address leads to the one that stays', async ({
	page,
}) => {
	test.setTimeout(240_000);
	const desk = await logInEditor();
	const name = `Dubbel ${crypto.randomUUID().slice(0, 8)}`;
	const shared = { type: 'ngo', country: 'SE', _status: 'published' };
	const stays = await desk.create('organisations', { ...shared, name: `${name} kvar`, city: 'Lund' });
	const goes = await desk.create('organisations', {
		...shared,
		name: `${name} bort`,
		city: 'Malmö',
		phone: '+46 40 1',
	});
	const person = await desk.create('people', { name: `${name} person`, organisation: goes.id, _status: 'published' });
	const old = `${siteUrl}/sv/organisationer/${String(goes.slug)}`;
	expect((await page.request.get(old)).status()).toBe(200);

	await openDesk(page, desk, 'editor', 'sv');
	await page.goto(`${cmsUrl}/admin/collections/organisations/${goes.id}`);
	await page.getByRole('link', { name: sv.open }).click();
	await page.setViewportSize({ width: 320, height: 700 });
	await page.getByLabel(sv.search).fill(name);
	await page.getByRole('button', { name: sv.find }).click();
	await page.getByRole('radio', { name: `${name} kvar` }).check();
	await page
		.getByRole('group', { name: sv.stays })
		.getByRole('radio', { name: `${name} kvar` })
		.check();

	const row = (key: string) => page.locator(`tr[data-key="${key}"]`);
	await expect(row('city')).toContainText('Lund');
	await expect(row('phone').getByRole('combobox')).toHaveValue('goes');
	await row('city').getByRole('combobox').selectOption('goes');
	await expect(row('city').getByRole('combobox')).toHaveValue('goes');
	await expect(page.locator('.merge__counts')).toContainText('1');
	const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
	expect(isTooWide).toBe(false);
	const { violations } = await new AxeBuilder({ page }).include('.merge').analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

	await expect(page.getByRole('button', { name: sv.apply })).toBeDisabled();
	await page.getByLabel(sv.seen).check();
	await page.getByRole('button', { name: sv.apply }).click();
	await expect(page.getByText(sv.done)).toBeVisible();

	const moved = await page.request.get(old, { maxRedirects: 0 });
	expect([moved.status(), moved.headers().location]).toEqual([308, `/sv/organisationer/${String(stays.slug)}`]);
	await page.goto(old);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${name} kvar`);
	await expect(page.getByText('Malmö').first()).toBeVisible();

	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(`${cmsUrl}/admin/collections/organisations/${stays.id}`);
	await expect(page.getByRole('region', { name: 'Sammanslagningar' })).toContainText('Aino');
	for (const [collection, { id }] of [
		['people', person],
		['organisations', stays],
	] as const)
		await desk.remove(collection, id);
});
