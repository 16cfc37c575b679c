import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { startOwnCms, type OwnCms } from '../lib/own-cms.ts';

// What the Swedish admin says.
const sv = {
	restore: 'Återställ den här versionen',
	confirm: 'Bekräfta',
	takeOver: 'Ta över',
	takeOverAndSave: 'Ta över och spara mina',
	writes: (name: string) => `${name} skriver i texten nu`,
};

interface News {
	id: string;
	title?: string;
	_status?: string;
}
interface Version {
	id: string;
	version: News;
}

let cms: OwnCms;
let token = '';
const second = { email: 'berit@example.org', password: 'a kettle, a comet and a barn' };

const ask = async (method: string, path: string, body?: object) => {
	const response = await fetch(`${cms.url}/api/${path}`, {
		method,
		headers: { 'content-type': 'application/json', ...(token && { authorization: `JWT ${token}` }) },
		...(body && { body: JSON.stringify(body) }),
	});
	if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
	return (await response.json()) as Record<string, unknown>;
};

test.beforeAll(async () => {
	cms = await startOwnCms();
	const answer = await ask('POST', 'users/login', cms.login);
	token = String(answer.token);
	await ask('PATCH', `users/${(answer.user as News).id}`, { adminLanguage: 'sv', name: 'Anna Alm' });
	await ask('POST', 'users', { ...second, name: 'Berit Björk', roles: ['editor'], adminLanguage: 'sv' });
});
test.afterAll(() => cms.stop());
// Two people, each with an admin of their own to load.
test.describe.configure({ timeout: 240_000 });

const signedIn = async (browser: Browser, login: { email: string; password: string } = cms.login): Promise<Page> => {
	const page = await (await browser.newContext({ locale: 'sv-SE' })).newPage();
	await page.request.post(`${cms.url}/api/users/login`, { data: login });
	return page;
};
const body = {
	root: {
		type: 'root',
		direction: 'ltr',
		format: '',
		indent: 0,
		version: 1,
		children: [
			{
				type: 'paragraph',
				direction: 'ltr',
				format: '',
				indent: 0,
				version: 1,
				textFormat: 0,
				children: [{ type: 'text', text: 'Text.', detail: 0, format: 0, mode: 'normal', style: '', version: 1 }],
			},
		],
	},
};
const published = async (title: string) => {
	const data = { title, lead: 'Kort.', body, date: '2026-02-03T00:00:00.000Z', _status: 'published' };
	return ((await ask('POST', 'news?depth=0&locale=sv', data)).doc as News).id;
};
const saveDraft = (id: string, title: string) =>
	ask('PATCH', `news/${id}?draft=true&depth=0&locale=sv`, { title, _status: 'draft' });
const stored = async (id: string, draft: boolean) =>
	(await ask('GET', `news/${id}?draft=${draft}&depth=0&locale=sv`)) as unknown as News;
const versionSaying = async (id: string, title: string) => {
	const { docs } = (await ask('GET', `news/versions?where[parent][equals]=${id}&locale=sv&depth=0&limit=50`)) as {
		docs: Version[];
	};
	const found = docs.find(({ version }) => version.title === title);
	if (!found) throw new Error(`No version says ${title}`);
	return found.id;
};

test('an earlier draft is compared and put back while readers see what they saw; a publication is published again', async ({
	browser,
}) => {
	const id = await published('Först publicerad');
	await saveDraft(id, 'Ett utkast');
	await saveDraft(id, 'Ett senare utkast');
	const page = await signedIn(browser);
	const open = async (title: string) => {
		await page.goto(`${cms.url}/admin/collections/news/${id}/versions/${await versionSaying(id, title)}?locale=sv`);
		await expect(page.getByRole('button', { name: sv.restore })).toBeVisible();
	};
	const restore = async () => {
		await page.getByRole('button', { name: sv.restore }).click();
		await page.getByRole('button', { name: sv.confirm }).click();
		await expect(page.locator('#field-title')).toBeVisible();
	};

	await open('Ett utkast');
	await expect(page.locator('main, .view-version').first()).toContainText('Ett utkast');
	await restore();
	await expect(page.locator('#field-title')).toHaveValue('Ett utkast');
	expect(await stored(id, true)).toMatchObject({ title: 'Ett utkast', _status: 'draft' });
	expect(await stored(id, false)).toMatchObject({ title: 'Först publicerad', _status: 'published' });

	await ask('PATCH', `news/${id}?depth=0&locale=sv`, { title: 'Rättad', _status: 'published' });
	await open('Först publicerad');
	await restore();
	await expect.poll(() => stored(id, false)).toMatchObject({ title: 'Först publicerad', _status: 'published' });
});

test('who opens what somebody writes in sees their name and takes over; the words of neither are lost', async ({
	browser,
}) => {
	const id = await published('Början');
	const address = `${cms.url}/admin/collections/news/${id}?locale=sv`;
	const anna = await signedIn(browser);
	await anna.goto(address);
	await anna.locator('#field-title').fill('Annas rubrik');
	await expect.poll(() => stored(id, true)).toMatchObject({ title: 'Annas rubrik' });

	const berit = await signedIn(browser, second);
	await berit.goto(address);
	const dialog = berit.getByRole('dialog').filter({ hasText: 'Anna Alm' });
	await expect(dialog).toBeVisible();
	await dialog.getByRole('button', { name: sv.takeOver }).click();
	await expect(dialog).toBeHidden();
	// The admin reads the page anew once the text is hers, at a moment of its own, and sets the form back.
	await expect(async () => {
		await berit.locator('#field-lead').fill('Berits ingress.');
		await expect
			.poll(() => stored(id, true), { timeout: 10_000 })
			.toMatchObject({ lead: 'Berits ingress.', title: 'Annas rubrik' });
	}).toPass({ timeout: 60_000 });

	await anna.locator('#field-title').fill('Annas nya rubrik');
	const note = anna.getByRole('alert', { name: sv.writes('Berit Björk') });
	await expect(note).toBeVisible();
	const { violations } = await new AxeBuilder({ page: anna }).include('.save-keeper').analyze();
	expect(violations).toEqual([]);
	expect(await stored(id, true)).toMatchObject({ lead: 'Berits ingress.', title: 'Annas rubrik' });
});
