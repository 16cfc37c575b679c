import { expect, test, type Browser, type Page } from '@playwright/test';
import { logInEditor, richText } from '../lib/editor.ts';
import { cmsUrl } from '../lib/product.ts';

const mark = Date.now();
const password = 'a horse, a fjord and a loom';

// What a Finnish editor reads, while the text itself is Swedish.
const fi = {
	publish: 'Julkaise',
	publishRefused: 'Julkaiseminen hylättiin',
	refused: 'Tallennus hylättiin',
	draft: 'Luonnos',
	noConsent: 'Kertomuksella ei ole voimassa olevaa suostumusta',
	taken: 'Osoite on jo käytössä',
	forbidden: 'Sinulla ei ole oikeutta tehdä tätä.',
	signedOut: 'Et ole enää kirjautuneena',
	review: 'Tarkistus',
};

const openDesk = async (browser: Browser, role: string) => {
	const desk = await logInEditor();
	const email = `refused-${role}-${mark}-${Math.random()}@example.org`;
	const person = await desk.create('users', { email, password, name: 'Aino', roles: [role], adminLanguage: 'fi' });
	const page = await (await browser.newContext({ locale: 'sv-SE' })).newPage();
	const answer = await page.request.post(`${cmsUrl}/api/users/login`, { data: { email, password } });
	expect(answer.ok()).toBe(true);
	const draft = async (collection: string, data: object) => {
		const { doc } = await desk.ask('POST', `${collection}?draft=true&depth=0&locale=sv`, data);
		return doc as { id: string };
	};
	const open = async (collection: string, data: object) => {
		const { id } = await draft(collection, data);
		await page.goto(`${cmsUrl}/admin/collections/${collection}/${id}?locale=sv`);
		return id;
	};
	return { page, desk, person, draft, open };
};
const note = (page: Page, name: string) => page.getByRole('alert', { name });
const status = (page: Page) => page.locator('.doc-controls__status');
const field = (page: Page, name: string) => page.locator('.field-type', { has: page.locator(`#field-${name}`) }).last();

test('a publishing that only the service can refuse says why, and leaves the status as it is', async ({ browser }) => {
	const { page, desk, open } = await openDesk(browser, 'editor');
	const quote = `Ingen har sagt ja ${mark}`;
	const who = { alias: 'Meron', country: 'SE', whatMattered: [{ factor: 'work' }] };
	const id = await open('testimonies', { quote, story: richText(quote), ...who });
	await expect(status(page)).toContainText(fi.draft);

	await page.locator('#action-save').click();
	await expect(note(page, fi.publishRefused)).toContainText(fi.noConsent);
	await expect(page.locator('.toast-error').getByText(fi.noConsent)).toBeVisible();
	await expect(status(page)).toContainText(fi.draft);
	const { docs } = await desk.read('testimonies', `where[id][equals]=${id}&draft=true&depth=0&locale=sv`);
	expect(docs).toMatchObject([{ quote, _status: 'draft' }]);
});

test('the field that is refused is marked, whether one types or takes a step', async ({ browser }) => {
	const { page, desk, draft, open } = await openDesk(browser, 'editor');
	const slug = `upptagen-${mark}`;
	await draft('columns', { title: 'Upptagen', slug });
	const author = await desk.create('people', { name: `Amina ${mark}`, _status: 'published' });
	await open('columns', { title: 'En annan', author: author.id, body: richText('Jag minns.') });

	await page.locator('#field-slug').fill(slug);
	await expect(note(page, fi.refused)).toContainText(fi.taken);
	await expect(field(page, 'slug')).toHaveAttribute('data-refused', new RegExp(fi.taken));
	await page.locator('#field-slug').fill(`${slug}-inte`);
	await expect(note(page, fi.refused)).toBeHidden();
	await expect(page.locator('#field-slug')).not.toHaveAttribute('aria-invalid');

	await page.locator('#field-slug').fill(slug);
	await page.getByRole('region', { name: fi.review }).getByRole('button', { name: fi.publish }).click();
	await expect(note(page, fi.publishRefused)).toContainText(fi.taken);
	await expect(field(page, 'slug')).toHaveAttribute('data-refused', new RegExp(fi.taken));
	await expect(status(page)).toContainText(fi.draft);
});

test('whoever may not write any longer reads why', async ({ browser }) => {
	const { page, desk, person, open } = await openDesk(browser, 'guest-writer');
	const author = await desk.create('people', { name: `Omar ${mark}`, _status: 'published' });
	const mine = { title: 'Min krönika', author: author.id, body: richText('Jag minns.'), owner: person.id };
	const id = await open('columns', mine);
	await expect(page.locator('#field-lead')).toBeEnabled();
	await desk.update('columns', id, { _status: 'published' });
	await page.locator('#field-lead').fill('Ett tillägg.');
	await expect(note(page, fi.refused)).toContainText(fi.forbidden);

	await page.context().clearCookies();
	await page.locator('#field-lead').fill('Utan inloggning.');
	await expect(note(page, fi.refused)).toContainText(fi.signedOut);
});
