import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { agenciesMessages, href, locales } from '@repo/i18n';
import { createAgencyProject, runIn } from '../lib/agency-project.ts';
import { logInEditor } from '../lib/editor.ts';
import { cmsUrl, norden } from '../lib/product.ts';
import { receiverPorts } from '../lib/receivers.ts';

const execute = promisify(execFile);
const address = href('forAgencies', 'en');
const t = agenciesMessages.en;

interface Samples {
	/** Lines that need a key. */
	keyed: string[];
	/** The program that receives. */
	receiver: string;
}

/** What an agency does with a key of its own, as the page has it but for the address of this machine. */
const tryAsAgency = async (project: string, { keyed, receiver }: Samples) => {
	const editor = await logInEditor();
	const agency = await editor.create('agencies', { name: 'An agency that pastes' });
	const made = await editor.ask('POST', `agencies/${agency.id}/keys`, { scopes: ['read', 'webhooks'] });
	const [port] = receiverPorts;
	const [place, here] = ['https://intranet.example/changes', `http://127.0.0.1:${port}/changes`];
	const env = { ...process.env, INTEGRATIONNORDEN_KEY: String(made.key) };
	const paste = async (command: string) => {
		const script = command.replace('curl ', 'curl --silent --show-error --fail ').replace(place, here);
		return (await execute('bash', ['-c', script], { env })).stdout;
	};
	expect(keyed).toHaveLength(2);
	expect(keyed.filter((command) => command.includes(place))).toHaveLength(1);
	const answers = Object.fromEntries(
		await Promise.all(keyed.map(async (command) => [command.includes(place), await paste(command)] as const)),
	);
	expect(answers.false).toContain('"docs":[{');

	const { secret } = JSON.parse(answers.true ?? '') as { secret: string };
	expect(receiver).toContain('.listen(8080)');
	await writeFile(path.join(project, 'receiver.mjs'), receiver.replace('.listen(8080)', `.listen(${port})`));
	const child = spawn(process.execPath, ['receiver.mjs'], {
		cwd: project,
		env: { ...process.env, WEBHOOK_SECRET: secret },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	let said = '';
	child.stdout.on('data', (chunk: Buffer) => (said += String(chunk)));
	try {
		const { id } = await editor.create('concepts', { prefLabel: `Prov ${port}`, _status: 'published' });
		await expect.poll(() => said, { timeout: 30_000 }).toContain(`concepts.published ${id}`);
		await editor.remove('concepts', id);
	} finally {
		child.kill();
		await once(child, 'exit');
		await editor.remove('agencies', agency.id);
	}
};

test('every line with curl works when it is pasted into a terminal', async ({ page }) => {
	await page.goto(address);
	const commands = (await page.locator('code.language-sh').allTextContents()).filter(
		(text) => text.includes('curl') && !text.includes('INTEGRATIONNORDEN_KEY'),
	);
	expect(commands.length).toBeGreaterThanOrEqual(4);
	const folder = await mkdtemp(path.join(tmpdir(), 'integrationnorden-paste-'));
	try {
		for (const command of commands) {
			// What answers with an error fails here, and nobody publishes while we wait.
			const script = `set -e; curl() { command curl --silent --show-error --fail "$@"; }\n${command.replace('wait=25', 'wait=1')}`;
			const { stdout } = await execute('bash', ['-c', script], { cwd: folder });
			expect(stdout, command).toMatch(/"docs":\[\{|"changes":\[|SE-0180/);
		}
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
});

test('the program and the copy work in the folder where the client is installed', async ({ page }) => {
	test.setTimeout(120_000);
	await page.goto(address);
	const project = await createAgencyProject();
	try {
		const programs = page.locator('figure').filter({ hasText: 'practices.mjs' }).locator('code');
		await writeFile(path.join(project, 'practices.mjs'), await programs.innerText());
		const { totalDocs } = await norden.find('practices', { where: { country: { equals: 'NO' } }, limit: 1 });
		const { code, stdout, stderr } = await runIn(project, 'practices.mjs', []);
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
		expect(stdout.trim().split('\n')).toHaveLength(totalDocs);

		const commands = (await page.locator('code.language-sh').allTextContents()).filter((text) =>
			text.startsWith('npx'),
		);
		expect(commands).toHaveLength(2);
		const ran = await execute('bash', ['-c', ['set -e', ...commands].join('\n')], { cwd: project });
		expect(ran.stdout).toContain('all the same');

		const install = page.locator('code.language-sh').filter({ hasText: 'npm install' });
		const [packed] = (await readdir(path.join(project, 'packed'))).filter((name) =>
			name.startsWith('integrationnorden'),
		);
		await expect(install).toHaveText(`npm install ./${packed}`);

		await test.step('a key is used and an address registered, and the receiver hears of a publication', async () => {
			const receiver = page.locator('figure').filter({ hasText: 'receiver.mjs' }).locator('code');
			const keyed = (await page.locator('code.language-sh').allTextContents()).filter((text) =>
				text.includes('INTEGRATIONNORDEN_KEY'),
			);
			await tryAsAgency(project, { receiver: await receiver.innerText(), keyed });
		});
	} finally {
		await rm(project, { recursive: true, force: true });
	}
});

test('every address of the interface that the page names answers', async ({ page, request }) => {
	await page.goto(address);
	const links = await page.locator('main a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
	const named = [...new Set(links)].filter((link) => new URL(link).origin === cmsUrl);
	expect(named.length).toBeGreaterThan(15);
	for (const link of named) expect((await request.get(link)).status(), link).toBe(200);
});

test('says how the interface is right now, in every language', async ({ page }) => {
	for (const locale of locales) {
		await page.goto(href('forAgencies', locale));
		const status = page.getByRole('region', { name: agenciesMessages[locale].status.title });
		await expect(status).toContainText(agenciesMessages[locale].status.ready);
		await expect(status.locator('time')).toHaveCount(2);
	}
});

const freePort = async (): Promise<number> => {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
};

test('the page is there, and honest, when the interface is away', async ({ page }) => {
	const [sitePort, nobody] = [await freePort(), await freePort()];
	const lonely = spawn(process.execPath, ['server.ts'], {
		cwd: path.resolve(import.meta.dirname, '../../apps/site'),
		env: {
			...process.env,
			SITE_PORT: String(sitePort),
			SITE_URL: `http://localhost:${sitePort}`,
			CMS_URL: `http://localhost:${nobody}`,
			API_URL: cmsUrl,
		},
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	try {
		await once(lonely.stdout, 'data');
		const response = await page.goto(`http://localhost:${sitePort}${address}`);
		expect(response?.status()).toBe(200);
		await expect(page.getByRole('region', { name: t.status.title })).toContainText(t.status.away);
		await expect(page.getByRole('region', { name: t.terms.title })).toContainText(t.terms.away);
		await expect(page.locator('code.language-sh').first()).toContainText(cmsUrl);
	} finally {
		lonely.kill();
		await once(lonely, 'exit');
	}
});
