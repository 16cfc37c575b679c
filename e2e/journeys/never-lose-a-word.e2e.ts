import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { startOwnCms, type OwnCms } from '../lib/own-cms.ts';

// What the Swedish admin says.
const sv = {
	failing: 'Inte sparat',
	conflict: 'Någon annan har ändrat texten',
	savedBy: 'Sparat av',
	saved: 'Sparat',
	keepMine: 'Spara mina ord',
	found: 'Osparade ord',
	putBack: 'Sätt in dem',
};

let cms: OwnCms;
let token = '';

interface News {
	id: string;
	title?: string;
	lead?: string;
	source?: { name?: string };
	updatedAt?: string;
}

const ask = async (method: string, path: string, body?: object) => {
	const response = await fetch(`${cms.url}/api/${path}`, {
		method,
		headers: { 'content-type': 'application/json', ...(token && { authorization: `JWT ${token}` }) },
		...(body && { body: JSON.stringify(body) }),
	});
	if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
	return (await response.json()) as Record<string, unknown>;
};
const stored = async (id: string) => (await ask('GET', `news/${id}?draft=true&depth=0&locale=sv`)) as unknown as News;
const change = (id: string, data: object) => ask('PATCH', `news/${id}?draft=true&depth=0&locale=sv`, data);

test.beforeAll(async () => {
	cms = await startOwnCms();
	const answer = await ask('POST', 'users/login', cms.login);
	token = String(answer.token);
	await ask('PATCH', `users/${(answer.user as News).id}`, { adminLanguage: 'sv' });
});
test.afterAll(() => cms.stop());

const signedIn = async (browser: Browser): Promise<Page> => {
	const page = await (await browser.newContext({ locale: 'sv-SE' })).newPage();
	await page.request.post(`${cms.url}/api/users/login`, { data: cms.login });
	return page;
};
const openText = async (browser: Browser): Promise<{ page: Page; id: string }> => {
	const { doc } = await ask('POST', 'news?draft=true&depth=0&locale=sv', { title: 'Början', lead: 'Först.' });
	const { id } = doc as News;
	const page = await signedIn(browser);
	await page.goto(`${cms.url}/admin/collections/news/${id}?locale=sv`);
	await expect(page.locator('#field-title')).toBeEnabled();
	return { page, id };
};
const note = (page: Page, name: string) => page.getByRole('alert', { name });
const expectStored = (id: string, expected: Partial<News>) => expect.poll(() => stored(id)).toMatchObject(expected);

test('a killed service loses nothing that was typed; it is saved when the service is back', async ({ browser }) => {
	const { page, id } = await openText(browser);
	await page.locator('#field-title').fill('Det som hann sparas');
	await expectStored(id, { title: 'Det som hann sparas' });
	await cms.kill();
	await page.locator('#field-title').fill('Det som skrevs medan tjänsten var borta');
	await expect(note(page, sv.failing)).toBeVisible();
	const { violations } = await new AxeBuilder({ page }).include('.save-keeper').analyze();
	expect(violations).toEqual([]);
	await page.locator('#field-lead').fill('Och lite till.');
	await cms.start();
	await expect(note(page, sv.failing)).toBeHidden();
	await expectStored(id, { title: 'Det som skrevs medan tjänsten var borta', lead: 'Och lite till.' });
});

test('words that were never sent are offered after the page was lost, too', async ({ browser }) => {
	const { page, id } = await openText(browser);
	const context = page.context();
	await context.setOffline(true);
	await page.locator('#field-title').fill('Bara på den här datorn');
	await expect(note(page, sv.failing)).toBeVisible();
	const address = page.url();
	await page.close({ runBeforeUnload: false });
	await expectStored(id, { title: 'Början' });
	await context.setOffline(false);
	const again = await context.newPage();
	await again.goto(address);
	await note(again, sv.found).getByRole('button', { name: sv.putBack }).click();
	await expectStored(id, { title: 'Bara på den här datorn' });
	await expect(again.locator('#field-title')).toHaveValue('Bara på den här datorn');
	await expect(note(again, sv.found)).toBeHidden();
});

test('what is typed in several fields while a save is under way stays', async ({ browser }) => {
	const { page, id } = await openText(browser);
	const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
	await page.route(/autosave=true/, (route) => answered.then(() => route.continue()), { times: 1 });
	const sent = page.waitForRequest(/autosave=true/);
	await page.locator('#field-title').fill('Rubriken');
	await sent;
	await page.locator('#field-lead').fill('Ingressen.');
	await page.locator('#field-source__name').fill('Källan');
	answer();
	await expectStored(id, { title: 'Rubriken', lead: 'Ingressen.', source: { name: 'Källan' } });
	await expect(page.locator('#field-lead')).toHaveValue('Ingressen.');
});

test('of two who write at once the second is told, and neither loses anything', async ({ browser }) => {
	const { page, id } = await openText(browser);
	await change(id, { title: 'Deras rubrik', lead: 'Deras ingress.' });
	await page.locator('#field-title').fill('Min rubrik');
	await expect(note(page, sv.conflict)).toContainText('Rubrik');
	await expect(note(page, sv.conflict)).toContainText(sv.savedBy);
	await expectStored(id, { title: 'Deras rubrik', lead: 'Deras ingress.' });
	const { violations } = await new AxeBuilder({ page }).include('.save-keeper').analyze();
	expect(violations).toEqual([]);
	await page.getByRole('button', { name: sv.keepMine }).click();
	await expectStored(id, { title: 'Min rubrik', lead: 'Deras ingress.' });
	await expect(page.locator('#field-lead')).toHaveValue('Deras ingress.');
	const { docs } = (await ask('GET', `news/versions?where[parent][equals]=${id}&locale=sv&depth=0`)) as {
		docs: { version: News }[];
	};
	expect(docs.map(({ version }) => version.title)).toContain('Deras rubrik');
});

test('what exists once is kept in the same way', async ({ browser }) => {
	const home = 'globals/home?draft=true&depth=0&locale=sv';
	const page = await signedIn(browser);
	await page.goto(`${cms.url}/admin/globals/home?locale=sv`);
	// It was never saved: there is no version that the first save could be written on.
	await page.locator('#field-hero__title').fill('Först');
	await page.locator('#action-save-draft').click();
	await expect.poll(() => ask('GET', home)).toMatchObject({ hero: { title: 'Först' } });

	await ask('POST', home, { notice: 'Deras besked.' });
	await page.locator('#field-hero__title').fill('Min rubrik');
	await page.locator('#action-save-draft').click();
	await expect(note(page, sv.conflict)).toContainText(sv.saved);
	await page.getByRole('button', { name: sv.keepMine }).click();
	await expect.poll(() => ask('GET', home)).toMatchObject({ hero: { title: 'Min rubrik' }, notice: 'Deras besked.' });
	await expect(page.locator('#field-notice')).toHaveValue('Deras besked.');

	await page.locator('#field-notice').fill('Bara här.');
	const reloaded = page.waitForEvent('load');
	page.once('dialog', (dialog) => void dialog.accept());
	await Promise.all([reloaded, page.reload()]);
	await note(page, sv.found).getByRole('button', { name: sv.putBack }).click();
	await expect.poll(() => ask('GET', home)).toMatchObject({ notice: 'Bara här.' });
});

test('another program that names an older version is refused', async () => {
	const { doc } = await ask('POST', 'news?draft=true&depth=0&locale=sv', { title: 'Början' });
	const { id, updatedAt } = doc as News;
	const write = (condition: string, title: string) =>
		fetch(`${cms.url}/api/news/${id}?draft=true&depth=0&locale=sv`, {
			method: 'PATCH',
			headers: { 'content-type': 'application/json', authorization: `JWT ${token}`, 'if-match': condition },
			body: JSON.stringify({ title }),
		});
	expect((await write(`"${updatedAt}"`, 'Ett')).status).toBe(200);
	const refused = await write(`"${updatedAt}"`, 'Två');
	expect([refused.status, refused.headers.get('content-type')]).toEqual([
		412,
		'application/problem+json; charset=utf-8',
	]);
	expect(await stored(id)).toMatchObject({ title: 'Ett' });
});
