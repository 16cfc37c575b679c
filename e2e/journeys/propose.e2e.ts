import { AxeBuilder } from '@axe-core/playwright';
import { href, proposalMessages } from '@repo/i18n';
import { expect, test, type Page } from '@playwright/test';
import { logInEditor } from '../lib/editor.ts';
import { cmsUrl, siteUrl } from '../lib/product.ts';

// Everything here is done twice: with JavaScript and without.
const t = proposalMessages.sv;
const mark = Date.now();

const type = (page: Page, name: keyof typeof t.fields, text: string) => page.locator(`#${name}`).fill(text);

/** A visitor of another network for each run, as a proxy of ours would say: proposals are counted by address. */
test.use({ extraHTTPHeaders: { 'x-forwarded-for': `203.0.113.${1 + (mark % 250)}` } });

test('anybody proposes a practice and sees what becomes of it', async ({ page, javaScriptEnabled }) => {
	const title = `Språkkafé ${mark}${javaScriptEnabled ? '' : ' utan skript'}`;
	await test.step('finds the form', async () => {
		await page.goto(href('practices', 'sv'));
		await page.getByRole('link', { name: t.link }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.title);
	});

	await test.step('is told by field what is missing, and loses nothing', async () => {
		await type(page, 'title', title);
		await type(page, 'summary', 'Kort.');
		await type(page, 'email', 'inte en adress');
		await type(page, 'did', 'Vi dukade.\nVi bjöd in.');
		const work = page.locator('[name=altcha]');
		await expect(work).toHaveValue(javaScriptEnabled ? /^[\w+/]+=*$/ : '');
		// A form is read before it is sent: nobody fills it in within three seconds.
		const opened = Date.now();
		await expect.poll(() => Date.now() - opened, { intervals: [500] }).toBeGreaterThan(3200);
		await page.getByRole('button', { name: t.send }).click();
		await expect(page.getByRole('alert')).toContainText(t.errorsTitle);
		await expect(page.getByRole('alert')).toBeFocused();
		for (const name of ['country', 'summary', 'problem', 'email'] as const) {
			await expect(page.locator(`#${name}`)).toHaveAccessibleDescription(new RegExp(t.fields[name].error.slice(0, 20)));
			await expect(page.locator(`#${name}`)).toHaveAttribute('aria-invalid', 'true');
		}
		await expect(page.locator('#title')).toHaveValue(title);
		await expect(work).toHaveValue(javaScriptEnabled ? /^[\w+/]+=*$/ : '');
		await expect(page.locator('#did')).toHaveValue('Vi dukade.\nVi bjöd in.');
		if (javaScriptEnabled) {
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations).toEqual([]);
		}
	});

	await test.step('sends it and gets a page of their own', async () => {
		await page.locator('#country').selectOption('SE');
		await type(page, 'summary', 'Nyanlända och pensionärer läser tidningen tillsammans varje torsdag.');
		await type(page, 'problem', 'Många hade ingen att tala svenska med.');
		await type(page, 'email', `forslag-${mark}@example.org`);
		await page.getByRole('button', { name: t.send }).click();
		await expect(page.getByRole('status')).toHaveText(t.status.thanks);
		await expect(page.getByText(t.status.states.received)).toBeVisible();
		expect(page.url()).toMatch(/\/sv\/praxis\/foresla\/[\w-]{43}\?sent$/);
		await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
	});

	const desk = await logInEditor();
	const find = async () => {
		const token = new URL(page.url()).pathname.split('/').at(-1) ?? '';
		const { docs } = await desk.read('submissions', `where[title][equals]=${encodeURIComponent(title)}&depth=0`);
		const id = String(docs[0]?.practice);
		return { id, token, step: (body: object) => desk.step('practices', id, body) };
	};
	const { id, token, step } = await find();

	await test.step('sees the comment of the editor, in any language', async () => {
		await step({ step: 'return', comment: 'Hur många kom?' });
		await page.reload();
		await expect(page.locator('blockquote')).toHaveText('Hur många kom?');
		await page.goto(href('proposal', 'fi', { token }));
		await expect(page.getByText(proposalMessages.fi.status.states.returned)).toBeVisible();
	});

	await test.step('and finds it on the site in the end', async () => {
		const { docs } = await desk.read('themes', 'limit=1&depth=0');
		await desk.update('practices', `${id}`, { coverage: 'listed', themes: [docs[0]?.id] }, 'draft=true');
		await step({ step: 'publish' });
		await page.goto(href('proposal', 'sv', { token }));
		await page.getByRole('link', { name: t.status.read }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		const answer = await fetch(`${cmsUrl}/api/practices/${id}?locale=sv&depth=2`);
		expect(await answer.text()).not.toMatch(new RegExp(`forslag-${mark}|${token}|Hur många kom`));
	});
});

test('a link that nobody has leads nowhere', async ({ page }) => {
	const response = await page.goto(`${siteUrl}${href('proposal', 'sv', { token: 'x'.repeat(43) })}`);
	expect(response?.status()).toBe(404);
});
