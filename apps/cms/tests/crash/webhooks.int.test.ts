import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { webhookSecretSchema } from '@repo/types/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCmsProcess, type CmsProcess } from '../database/process.ts';
import { startReceiver, toldOf, verify, type Receiver } from '../webhooks/receiver.ts';

let dataDir: string;
let receiver: Receiver;
beforeAll(async () => {
	dataDir = await mkdtemp(path.join(tmpdir(), 'integrationnorden-webhook-crash-'));
	receiver = await startReceiver();
});
afterAll(async () => {
	await receiver.close();
	await rm(dataDir, { recursive: true, force: true });
});

const start = () =>
	startCmsProcess({
		databaseUrl: `file:${path.join(dataDir, 'cms.db')}`,
		dataDir,
		environment: { NODE_ENV: 'test', WEBHOOK_ALLOW_PRIVATE: receiver.host },
	});

const login = { email: 'admin@example.org', password: 'long-enough-password' };

/** What an administrator asks over HTTP. */
const ask = async (cms: CmsProcess, method: string, address: string, body: object, token = '') => {
	const response = await fetch(`${cms.url}/api/${address}`, {
		method,
		headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `JWT ${token}` }) },
		body: JSON.stringify(body),
	});
	return (await response.json()) as Record<string, unknown>;
};

test('killed in the middle of a delivery, the CMS sends it again with the same id, and all that follows', async () => {
	let cms = await start();
	await cms.call('create', { collection: 'users', data: { ...login, name: 'Admin', roles: ['admin'] } });
	await cms.call('create', { collection: 'agencies', data: { id: 'agency', name: 'Agency' } });
	const token = String((await ask(cms, 'POST', 'users/login', login)).token);
	const url = `http://${receiver.host}/hook`;
	const { secret } = webhookSecretSchema.parse(
		await ask(cms, 'POST', 'webhooks/endpoints', { url, agency: 'agency' }, token),
	);

	const midway = Promise.withResolvers<void>();
	receiver.reply('/hook', () => {
		if (receiver.letters('/hook').length !== 3) return 204;
		midway.resolve();
		return 'hang';
	});
	const ids: string[] = [];
	for (let count = 0; count < 6; count += 1) {
		const data = { title: `Theme ${count}`, area: 'housing', lead: 'Lead.', _status: 'published' };
		ids.push(String(((await cms.call('create', { collection: 'themes', data })) as { id: string }).id));
	}
	await midway.promise;
	await cms.kill('SIGKILL');

	// The lease of the process that died runs out after a minute.
	cms = await start();
	await cms.call('count', { collection: 'themes' }, new Date(Date.now() + 90_000).toISOString());
	await expect.poll(() => new Set(toldOf(receiver.letters('/hook'))), { timeout: 120_000 }).toEqual(new Set(ids));
	const letters = receiver.letters('/hook');
	for (const letter of letters) verify(letter, secret);
	expect(letters[3]?.id).toBe(letters[2]?.id);
	expect(toldOf(letters)).toEqual([...ids.slice(0, 3), ...ids.slice(2)]);
	await cms.kill();
}, 300_000);
