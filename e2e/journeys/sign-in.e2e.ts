import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { logInEditor } from '../lib/editor.ts';
import { startProvider } from '../lib/openid-provider.ts';
import { startOwnCms } from '../lib/own-cms.ts';
import { cmsUrl } from '../lib/product.ts';

const password = 'long-enough-password';
const email = `tva-steg-${Date.now()}@example.org`;

const enterPassword = async (page: Page) => {
	await page.goto(`${cmsUrl}/admin/login`);
	await page.locator('#field-email').fill(email);
	await page.locator('#field-password').fill(password);
	await page.getByRole('button', { name: 'Logga in' }).click();
};

const expectNoBarriers = async (page: Page, part: string) => {
	await expect(page.locator(part)).toBeVisible();
	const { violations } = await new AxeBuilder({ page }).include(part).analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	// On the narrowest screens nothing of it is cut off; its table scrolls by itself.
	await page.setViewportSize({ width: 320, height: 720 });
	expect(await page.locator(part).evaluate((each) => each.getBoundingClientRect().right)).toBeLessThanOrEqual(320);
	await page.setViewportSize({ width: 1280, height: 900 });
};

test('an editor adds a second factor, signs in with it, and with a recovery code without the phone', async ({
	browser,
}) => {
	test.setTimeout(120_000);
	const desk = await logInEditor();
	await desk.create('users', { email, password, name: 'Tora', roles: ['editor'], adminLanguage: 'sv' });
	const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1280, height: 900 } });
	const page = await context.newPage();

	await page.goto(`${cmsUrl}/admin/login`);
	await expectNoBarriers(page, '.sign-in');
	await page.locator('#field-email').fill(email);
	await page.locator('#field-password').fill('fel lösenord igen');
	await page.getByRole('button', { name: 'Logga in' }).click();
	await expect(page.getByRole('alert').filter({ hasText: 'låst' })).toContainText('efter 10 fel i rad');
	await page.locator('#field-password').fill(password);
	await page.getByRole('button', { name: 'Logga in' }).click();
	await page.waitForURL(/\/admin\/?$/);

	await page.goto(`${cmsUrl}/admin/account`);
	await page.getByRole('button', { name: 'Lägg till ett andra steg' }).click();
	await expect(page.getByRole('img', { name: 'QR-kod' })).toBeVisible();
	await expectNoBarriers(page, '.agency-panel.sign-in');
	const secret = (await page.locator('.agency-panel.sign-in code').innerText()).replaceAll(' ', '');
	const code = () => TOTP.generate({ secret: Secret.fromBase32(secret) });
	await page.getByLabel('Kod', { exact: true }).fill(code());
	await page.getByRole('button', { name: 'Bekräfta' }).click();
	const shown = page.locator('.sign-in__codes code');
	await expect(shown).toHaveCount(10);
	const codes = await shown.allInnerTexts();
	await page.getByRole('button', { name: 'Jag har sparat dem' }).click();
	await expect(page.getByText('Reservkoder kvar: 10.')).toBeVisible();
	await expectNoBarriers(page, '.agency-panel.sign-in');

	const [recoveryCode = ''] = codes;
	for (const given of [code(), recoveryCode]) {
		await context.clearCookies();
		await page.goto(`${cmsUrl}/admin/login`);
		await enterPassword(page);
		await expect(page.getByLabel('Kod', { exact: true })).toBeFocused();
		await page.getByLabel('Kod', { exact: true }).fill(given);
		await page.getByRole('button', { name: 'Logga in' }).click();
		await page.waitForURL(/\/admin\/?$/);
	}

	await page.goto(`${cmsUrl}/admin/account`);
	await expect(page.getByText('Reservkoder kvar: 9.')).toBeVisible();
	await page.getByRole('button', { name: 'Avsluta alla andra' }).click();
	await expect(page.locator('.agency-panel.sign-in tbody tr')).toHaveCount(1);
});

test('somebody signs in with the account of their agency, and who is not invited is told so', async ({ browser }) => {
	test.setTimeout(60_000);
	const provider = await startProvider();
	const cms = await startOwnCms(provider.settingsFor);
	try {
		const json = { 'content-type': 'application/json' };
		const ask = async (path: string, body: object, headers = {}) => {
			const init = { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) };
			return (await (await fetch(`${cms.url}/api/${path}`, init)).json()) as { token: string };
		};
		const { token } = await ask('users/login', cms.login);
		const account = { email: 'ada@kommun.example', name: 'Ada', password, roles: ['editor'], adminLanguage: 'sv' };
		await ask('users', account, { authorization: `JWT ${token}` });

		const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 1280, height: 900 } });
		const page = await context.newPage();
		const signInAs = async (address: string) => {
			await page.getByRole('link', { name: 'Logga in med Kommunen' }).click();
			await page.locator('input[name=login]').fill(address);
			await page.locator('input[name=password]').fill('whatever');
			await page.locator('button[type=submit]').click();
			await page.getByRole('button', { name: 'Continue' }).click();
		};
		await page.goto(`${cms.url}/admin/collections/news`);
		await expect(page.getByRole('link', { name: 'Logga in med Kommunen' })).toBeVisible();
		await expectNoBarriers(page, '.sign-in');
		await signInAs('stranger@kommun.example');
		await expect(page.getByRole('alert').filter({ hasText: 'Be en administratör bjuda in dig' })).toBeVisible();
		await expect(page.locator('#field-password')).toBeVisible();

		await context.clearCookies();
		await page.goto(`${cms.url}/admin/login?redirect=/admin/account`);
		await signInAs(account.email);
		await page.waitForURL(`${cms.url}/admin/account`);
		await expect(page.getByText('Kontot är kopplat till ett konto hos Kommunen.')).toBeVisible();
		await context.close();
	} finally {
		await cms.stop();
		provider.stop();
	}
});
