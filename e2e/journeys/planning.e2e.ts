import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { logInEditor, openDesk, richText } from '../lib/editor.ts';
import { cmsUrl } from '../lib/product.ts';

// What an editor reads in the Swedish admin.
const sv = {
	panel: 'Efter klockan',
	later: 'Publicera senare…',
	when: 'Publicera',
	plan: 'Planera',
	move: 'Flytta',
	cancel: 'Avbryt planen',
	nothing: 'Inget är planerat.',
	all: 'Allt som är planerat',
};

/** A day ahead: as a field takes it, and as it is read. */
const dayAhead = (days: number) => {
	const date = new Date(Date.now() + days * 24 * 60 * 60 * 1000);
	const read = new Intl.DateTimeFormat('sv', { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
	return { entered: date.toISOString().slice(0, 10), read };
};

test.use({ timezoneId: 'Europe/Helsinki' });

test('an editor plans a publishing, moves it, finds it in the planning and cancels it', async ({ page }) => {
	const desk = await logInEditor();
	const title = `Språkkafé på biblioteket ${crypto.randomUUID().slice(0, 8)}`;
	const text = { lead: 'Varje torsdag.', date: '2026-11-20', body: richText('Alla är välkomna.') };
	const { id } = await desk.create('news', { title, ...text, _status: 'draft' });
	await openDesk(page, desk, 'editor', 'sv');
	await page.goto(`${cmsUrl}/admin/collections/news/${id}?locale=sv`);

	const panel = page.getByRole('region', { name: sv.panel });
	const said = panel.getByRole('listitem');
	const choose = async (time: string, button: string) => {
		await panel.getByLabel(sv.when, { exact: true }).fill(time);
		await panel.getByRole('button', { name: button, exact: true }).click();
	};
	const [first, second] = [dayAhead(20), dayAhead(200)];
	await panel.getByRole('button', { name: sv.later }).click();
	await choose(`${first.entered}T08:00`, sv.plan);
	await expect(said).toContainText(first.read);
	await expect(said).toContainText(/08:00 \(EES?T\)/);
	await panel.getByRole('button', { name: sv.move }).click();
	await choose(`${second.entered}T09:30`, sv.move);
	await expect(said).toContainText(second.read);
	await expect(said).toContainText(/09:30 \(EES?T\)/);

	await test.step('it is among everything that is planned, in the time of whoever reads it', async () => {
		await panel.getByRole('link', { name: sv.all }).click();
		const row = page.getByRole('row').filter({ hasText: title });
		await expect(row).toContainText(second.read);
		await expect(row).toContainText(/09:30 \(EES?T\)/);
		const { violations } = await new AxeBuilder({ page }).include('.planning').analyze();
		expect(violations).toEqual([]);
		await row.getByRole('link', { name: title }).click();
	});

	await panel.getByRole('button', { name: sv.cancel }).click();
	await expect(panel.getByRole('status')).toContainText(sv.nothing);
	await page.goto(`${cmsUrl}/admin/planning`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('row').filter({ hasText: title })).toHaveCount(0);
	await desk.remove('news', id);
});
