import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { expect, test, type Page } from '@playwright/test';
import { verifyWebhook } from '@integrationnorden/client';
import { logInEditor, signIn } from '../lib/editor.ts';
import { cmsUrl } from '../lib/product.ts';
import { receiverPorts } from '../lib/receivers.ts';

// What an administrator reads in the Swedish admin.
const words = {
	usage: 'Användning',
	keys: 'Nycklar',
	deliveries: 'Leveranser',
	mayBeTold: 'Få veta om ändringar',
	makeKey: 'Skapa en nyckel',
	kept: 'Jag har sparat den',
	replace: 'Byt ut',
	revoke: 'Spärra',
	revoked: 'Spärrad',
	confirm: 'Bekräfta',
	address: 'Adress (https)',
	add: 'Lägg till en adress',
	test: 'Skicka ett prov',
	arrived: 'Provet kom fram.',
	answeredWithError: 'Svarade med ett fel',
	givenUp: 'Uppgiven',
	again: 'Skicka igen',
	remove: 'Ta bort',
	noAddresses: 'Det finns inga adresser ännu.',
	requestsToday: 'Anrop i dag',
};

test.describe.configure({ mode: 'serial' });

let editor: Awaited<ReturnType<typeof logInEditor>>;
let agency: string;

test.beforeAll(async () => {
	editor = await logInEditor();
	agency = (await editor.create('agencies', { name: 'En myndighet' })).id;
});
test.afterAll(() => editor.remove('agencies', agency));

const openTab = async (page: Page, name: string) => {
	await page.goto(`${cmsUrl}/admin/collections/agencies/${agency}`);
	await page.getByRole('button', { name, exact: true }).click();
};

/** What is shown once, and gone when it was kept. */
const takeShown = async (page: Page): Promise<string> => {
	const shown = page.getByRole('status').locator('code');
	const value = await shown.innerText();
	await page.getByRole('button', { name: words.kept }).click();
	await expect(shown).toHaveCount(0);
	return value;
};

const statusWith = async (key: string, path = 'practices?limit=1') =>
	(await fetch(`${cmsUrl}/api/${path}`, { headers: { authorization: `Bearer ${key}` } })).status;

test('an administrator makes, replaces and revokes a key, and sees that it is used', async ({ page }) => {
	test.setTimeout(120_000);
	await signIn(page);
	await openTab(page, words.keys);
	await page.getByLabel(words.mayBeTold).check();
	await page.getByRole('button', { name: words.makeKey }).click();
	const first = await takeShown(page);
	expect([await statusWith(first), await statusWith(first, 'changes?limit=5')]).toEqual([200, 200]);

	const row = (key: string) => page.getByRole('row').filter({ hasText: key.split('_', 2).join('_') });
	const press = async (key: string, name: string) => {
		await row(key).getByRole('button', { name }).click();
		await page.getByRole('dialog').getByRole('button', { name: words.confirm }).click();
	};
	await press(first, words.replace);
	const second = await takeShown(page);
	expect(second).not.toBe(first);
	expect([await statusWith(first), await statusWith(second)]).toEqual([200, 200]);

	await press(first, words.revoke);
	await expect(row(first)).toContainText(words.revoked);
	expect([await statusWith(first), await statusWith(second)]).toEqual([401, 200]);
	await page.reload();
	await expect(page.locator('body')).not.toContainText(first.split('_')[2] ?? first);

	await openTab(page, words.usage);
	const today = page.locator('dl > div').filter({ hasText: words.requestsToday }).locator('dd');
	await expect(today).toHaveText(/[1-9]/);
	await expect(row(first)).toBeVisible();
});

interface Letter {
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** A receiver that answers as it is told to. */
const listen = async (port: number | undefined) => {
	const letters: Letter[] = [];
	const receiver = { letters, status: 204, server: undefined as unknown as Server };
	receiver.server = createServer((request, response) => {
		void buffer(request).then((body) => {
			letters.push({ headers: request.headers, body });
			response.writeHead(receiver.status).end();
		});
	}).listen(port, '127.0.0.1');
	await once(receiver.server, 'listening');
	return receiver;
};

test('an administrator adds an address, tries it, sends again what failed, and removes it', async ({ page }) => {
	test.setTimeout(120_000);
	const [, port] = receiverPorts;
	const receiver = await listen(port);
	try {
		await signIn(page);
		await openTab(page, words.deliveries);
		await page.getByLabel(words.address).fill(`http://127.0.0.1:${port}/hook`);
		await page.getByRole('button', { name: words.add }).click();
		const secret = await takeShown(page);

		await page.getByRole('button', { name: words.test }).click();
		await expect(page.getByText(words.arrived)).toBeVisible();
		const [letter] = receiver.letters;
		const { event } = await verifyWebhook<{ type: string }>({ secret, ...(letter as Letter) });
		expect(event.type).toBe('webhooks.test');

		receiver.status = 500;
		await page.getByRole('button', { name: words.test }).click();
		const failed = page.getByRole('row').filter({ hasText: words.givenUp });
		await expect(failed).toContainText(`${words.answeredWithError} · 500`);

		receiver.status = 204;
		await failed.getByRole('button', { name: words.again }).click();
		await expect.poll(() => receiver.letters.length).toBe(3);
		const ids = receiver.letters.map(({ headers }) => headers['webhook-id']);
		expect(ids[2]).toBe(ids[1]);
		await expect(async () => {
			await openTab(page, words.deliveries);
			await expect(page.getByRole('row').filter({ hasText: 'webhooks.test' })).toHaveCount(2, { timeout: 2000 });
			await expect(failed).toHaveCount(0, { timeout: 500 });
		}).toPass();

		await page.getByRole('button', { name: words.remove }).click();
		await page.getByRole('dialog').getByRole('button', { name: words.confirm }).click();
		await expect(page.getByText(words.noAddresses)).toBeVisible();
	} finally {
		receiver.server.close();
	}
});
