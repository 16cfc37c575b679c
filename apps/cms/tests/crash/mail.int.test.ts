import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCmsProcess } from '../database/process.ts';
import { startMailServer, type MailServer } from '../mail-server.ts';

let dataDir: string;
let server: MailServer;
beforeAll(async () => {
	dataDir = await mkdtemp(path.join(tmpdir(), 'integrationnorden-mail-crash-'));
	server = await startMailServer();
});
afterAll(async () => {
	await server.stop();
	await rm(dataDir, { recursive: true, force: true });
});

const start = () =>
	startCmsProcess({
		databaseUrl: `file:${path.join(dataDir, 'cms.db')}`,
		dataDir,
		environment: { NODE_ENV: 'test', SMTP_URL: server.url, MAIL_FROM: 'desk@example.org' },
	});

const password = 'long-enough-password';

test('killed while the server takes a mail, the CMS sends it again under the same name, and what follows', async () => {
	let cms = await start();
	const user = (name: string, roles: string[]) =>
		cms.call('create', { collection: 'users', data: { email: `${name}@example.org`, name, roles, password } });
	await user('writer', ['guest-writer']);
	for (const name of ['one', 'two', 'three']) await user(name, ['editor']);
	const ask = async (address: string, body: object, token = '') => {
		const response = await fetch(`${cms.url}/api/${address}`, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `JWT ${token}` }) },
			body: JSON.stringify(body),
		});
		return (await response.json()) as Record<string, unknown> & { doc: { id: string } };
	};
	const token = String((await ask('users/login', { email: 'writer@example.org', password })).token);
	const { doc } = await ask('columns?draft=true', { title: 'En text' }, token);

	const midway = server.hangAfter(2);
	expect(await ask(`columns/${doc.id}/review`, { step: 'submit' }, token)).toMatchObject({ stage: 'submitted' });
	await midway;
	await cms.kill('SIGKILL');
	server.answerAgain();

	// The lease of the process that died runs out.
	cms = await start();
	await cms.call('count', { collection: 'columns' }, new Date(Date.now() + 180_000).toISOString());
	await expect.poll(() => new Set(server.mails.map(({ to }) => String(to))).size, { timeout: 60_000 }).toBe(3);
	await expect.poll(() => cms.call('count', { collection: 'mails' })).toEqual({ totalDocs: 0 });
	const letters = await Promise.all(server.mails.map(({ raw }) => PostalMime.parse(raw)));
	const ids = letters.map(({ messageId }) => messageId);
	expect(ids).toHaveLength(4);
	expect(new Set(ids).size).toBe(3);
	expect(ids.filter((id) => id === ids[1])).toHaveLength(2);
	await cms.kill();
}, 300_000);
