import { AxeBuilder } from '@axe-core/playwright';
import { href, withdrawalMessages } from '@repo/i18n';
import { expect, test } from '@playwright/test';
import { logInEditor } from '../lib/editor.ts';
import { cmsUrl } from '../lib/product.ts';

// Everything here is done twice: with JavaScript and without.
const t = withdrawalMessages.sv;
const mark = Date.now();

/** A visitor of another network for each run, as a proxy of ours would say: attempts are counted by address. */
test.use({ extraHTTPHeaders: { 'x-forwarded-for': `203.0.113.${1 + (mark % 250)}` } });

test('somebody takes their story back by the link on their paper', async ({ page, request, javaScriptEnabled }) => {
	const desk = await logInEditor();
	const quote = `Jag bodde vid havet ${mark}${javaScriptEnabled ? '' : ' utan skript'}.`;
	const told = await desk.publishTestimony(quote);
	const paper = await told.paper('sv');
	const link = /href="([^"]*\/aterkalla\/[\w-]{43})"/.exec(paper)?.[1] ?? '';
	const { slug } = (await (await request.get(`${cmsUrl}/api/testimonies/${told.id}?locale=sv`)).json()) as {
		slug: string;
	};
	const story = href('voice', 'sv', { slug });
	expect((await request.get(story)).status()).toBe(200);

	await test.step('sees what will happen, and nothing of the story', async () => {
		await page.goto(new URL(link).pathname);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.title);
		await expect(page.locator('main')).not.toContainText(/Meron|havet/);
		await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
		if (javaScriptEnabled) expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
		expect((await request.get(story)).status()).toBe(200);
	});

	await test.step('takes it back', async () => {
		await page.getByRole('button', { name: t.send }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.doneTitle);
		await expect(page.getByRole('status')).toHaveText(t.done);
		expect((await request.get(`${cmsUrl}/api/testimonies/${told.id}`)).status()).toBe(410);
		await expect.poll(async () => (await request.get(story)).status()).toBe(410);
	});

	await test.step('and finds it taken back in any language afterwards', async () => {
		const token = link.split('/').at(-1) ?? '';
		await page.goto(href('withdrawConsent', 'fi', { token }));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(withdrawalMessages.fi.doneTitle);
		await expect(page.getByRole('button', { name: withdrawalMessages.fi.send })).toHaveCount(0);
	});
});

test('a link that nobody was given leads nowhere', async ({ request }) => {
	expect((await request.get(href('withdrawConsent', 'sv', { token: 'x'.repeat(43) }))).status()).toBe(404);
});
