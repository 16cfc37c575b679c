import { AxeBuilder } from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { logInEditor, signIn } from '../lib/editor.ts';
import { cmsUrl } from '../lib/product.ts';

// What an editor reads in the Swedish admin.
const sv = {
	open: 'Importera från fil',
	file: 'Fil (CSV eller JSON)',
	look: 'Visa vad som skulle hända',
	import: 'Importera 2 rader',
	finished: 'Importen är klar.',
	nothing: 'Det finns inget att importera.',
	refused: 'Hämta det som avvisades (CSV)',
};

test('an editor sees what a table would do, imports it, and takes away what was refused', async ({ page }) => {
	const editor = await logInEditor();
	const name = `Import ${crypto.randomUUID().slice(0, 8)}`;
	const known = await editor.create('organisations', {
		name: `${name} känd`,
		type: 'ngo',
		city: 'Lund',
		_status: 'draft',
	});
	const made: string[] = [known.id];
	const table = [
		'name.sv;type;city;telephone',
		`${name} känd;ngo;Malmö;1`,
		`${name} ny;kommun;Åmål;2`,
		`${name} fel;bank;;3`,
	].join('\r\n');
	const file = { name: 'organisationer.csv', mimeType: 'text/csv', buffer: Buffer.from(table, 'latin1') };

	await page.setViewportSize({ width: 320, height: 640 });
	await signIn(page);
	// On a slow telephone nothing may come between a finger and what it points at.
	const telephone = await page.context().newCDPSession(page);
	await telephone.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await page.goto(`${cmsUrl}/admin/collections/organisations`);
	await page.getByRole('link', { name: sv.open }).click();
	await telephone.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	await page.getByLabel(sv.file).setInputFiles(file);
	await page.getByRole('button', { name: sv.look }).click();

	const row = (title: string) => page.getByRole('row').filter({ hasText: `${name} ${title}` });
	await expect(row('känd')).toContainText('Ändra');
	await expect(row('känd')).toContainText('city Lund → Malmö');
	await expect(row('ny')).toContainText('Ny');
	await expect(row('fel')).toContainText('type har inget val ”bank”');
	await expect(page.getByText('utelämnas')).toContainText('telephone');
	const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
	expect(isTooWide).toBe(false);
	const { violations } = await new AxeBuilder({ page }).include('.import-file').analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);

	await page.getByRole('button', { name: sv.import }).click();
	await expect(page.getByText(sv.finished)).toBeVisible();
	await expect(row('ny')).toContainText('Skapad');
	const opened = await row('ny').getByRole('link').getAttribute('href');
	made.push(opened?.split('/').at(-1) ?? '');
	const stored = await editor.read('organisations', `draft=true&locale=sv&where[id][in]=${made.join()}`);
	expect(stored.docs.map(({ city, _status }) => `${String(city)} ${String(_status)}`).toSorted()).toEqual([
		'Malmö draft',
		'Åmål draft',
	]);

	const [taken] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: sv.refused }).click(),
	]);
	expect(await readFile(await taken.path(), 'utf8')).toContain(`4;${name} fel;type;`);

	await page.getByRole('button', { name: sv.look }).click();
	await expect(page.getByText(sv.nothing)).toBeVisible();
	for (const id of made) await editor.remove('organisations', id);
});
