import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { missingMongo } from './database/mongo-server.ts';
import type { CmsProcess } from './database/process.ts';
import { missingRedis } from './database/redis-server.ts';
import { cacheHits, get, login, openPair, standing, timed, type Pair } from './instances/pair.ts';
import { lexical } from './lexical.ts';

const missing = missingMongo() ?? missingRedis();
if (missing) console.warn(missing);

let pair: Pair;
let first: CmsProcess;
let second: CmsProcess;
beforeAll(async () => {
	if (missing) return;
	pair = await openPair();
	({ first, second } = pair);
});
afterAll(() => pair?.close());

const newestChange = async (): Promise<{ cursor: string }> => {
	let last: { cursor: string } | undefined;
	for (let next: string | null = ''; next !== null;) {
		const address: string = `/api/changes?limit=500${next && `&since=${next}`}`;
		const page = (await (await get(second, address)).json()) as { changes: { cursor: string }[]; next: string | null };
		last = page.changes.at(-1) ?? last;
		next = page.next;
	}
	if (!last) throw new Error('There are no changes.');
	return last;
};

describe.skipIf(missing)('two instances', () => {
	test('give no old answer after a save on the other one has returned, and answer from memory', async () => {
		await pair.together();
		const hits = await cacheHits(second);
		const old = await pair.watchFor((returned) => pair.saveOften(150, [first, first, second], returned));
		expect(old).toEqual([]);
		expect((await cacheHits(second)) - hits).toBeGreaterThan(100);
	});

	test('see what the other publishes, unpublishes and deletes', async () => {
		const about = { collection: 'themes', locale: 'sv' };
		const titles = async () => {
			const { docs } = (await (await get(second, '/api/themes?locale=sv')).json()) as { docs: { title: string }[] };
			return docs.map(({ title }) => title);
		};
		expect(await titles()).toEqual([]);
		const data = { title: 'Bostad', area: 'housing', lead: 'Ingress.', _status: 'published' };
		const { id } = (await first.call('create', { ...about, data })) as { id: string };
		expect(await titles()).toEqual(['Bostad']);
		await first.call('update', { ...about, id, data: { title: 'Boende' } });
		expect(await titles()).toEqual(['Boende']);
		await first.call('update', { ...about, id, data: { _status: 'draft' } });
		expect(await titles()).toEqual([]);
		await first.call('update', { ...about, id, data: { _status: 'published' } });
		expect(await titles()).toEqual(['Boende']);
		await first.call('delete', { ...about, id });
		expect(await titles()).toEqual([]);
	});

	test('do not show what has been withdrawn at the other', async () => {
		const make = async (collection: string, data: object) =>
			(await first.call('create', { collection, locale: 'sv', data })) as { id: string };
		const story = { quote: 'Citat.', story: lexical('Berättelse.'), alias: 'Meron', country: 'SE' };
		const { id } = await make('testimonies', { ...story, whatMattered: [{ factor: 'work' }] });
		const consent = { language: 'sv', textVersion: '1', method: 'signed', scopes: ['site', 'api'], date: '2026-01-02' };
		const agreed = await make('consents', { testimony: id, ...consent });
		await first.call('update', { collection: 'testimonies', locale: 'sv', id, data: { _status: 'published' } });
		const shown = async () => (await (await get(second, '/api/testimonies?locale=sv')).text()).includes('Citat.');
		expect([await shown(), await shown()]).toEqual([true, true]);
		const data = { withdrawal: { by: 'the person' } };
		await first.call('update', { collection: 'consents', id: agreed.id, data });
		expect(await shown()).toBe(false);
	});

	test('tell whoever waits at one what happens at the other', async () => {
		const { cursor } = await newestChange();
		const waiting = get(second, `/api/changes?since=${cursor}`, { prefer: 'wait=20' });
		const data = { title: 'Arbete', area: 'labour-market', lead: 'Ingress.', _status: 'published' };
		await first.call('create', { collection: 'themes', locale: 'sv', data });
		const startedAt = performance.now();
		expect((await (await waiting).json()) as object).toMatchObject({ changes: [{ collection: 'themes' }], next: null });
		expect(performance.now() - startedAt).toBeLessThan(1500);
	});

	test('refuse a key from the moment the other has revoked it', async () => {
		const post = async (address: string, body: object, token = '') => {
			const headers = { 'Content-Type': 'application/json', ...(token && { Authorization: `JWT ${token}` }) };
			const response = await fetch(`${first.url}/api/${address}`, {
				method: 'POST',
				headers,
				body: JSON.stringify(body),
			});
			return (await response.json()) as Record<string, string>;
		};
		const { token } = await post('users/login', login);
		for (let round = 0; round < 5; round += 1) {
			const { key, prefix } = await post('agencies/agency/keys', {}, token);
			const status = async () => (await get(second, '/api/themes', { authorization: `Bearer ${key}` })).status;
			expect([await status(), await status()]).toEqual([200, 200]);
			await post(`agencies/agency/keys/${prefix}/revoke`, {}, token);
			expect(await status()).toBe(401);
		}
	});

	test('let a stranger spend once what there is', async () => {
		const stranger = { 'x-forwarded-for': '203.0.113.7' };
		const left = async (cms: CmsProcess) =>
			Number(
				/r=(\d+)/.exec((await get(cms, '/api/municipalities?limit=5', stranger)).headers.get('ratelimit') ?? '')?.[1],
			);
		await pair.read();
		expect(await left(second)).toBeGreaterThan(190);
		for (let count = 0; count < 100; count += 1) await left(first);
		// Each look costs a unit too.
		await expect.poll(() => left(second)).toBeLessThan(101);
		while ((await get(first, '/api/municipalities?limit=5', stranger)).status !== 429);
		await expect.poll(async () => (await get(second, '/api/themes', stranger)).status).toBe(429);
	});

	test('count together how often somebody fails to log in', async () => {
		const attempt = async (cms: CmsProcess) => {
			const headers = { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.8' };
			const body = JSON.stringify({ email: 'nobody@example.org', password: 'wrong' });
			return (await fetch(`${cms.url}/api/users/login`, { method: 'POST', headers, body })).status;
		};
		for (let count = 0; count < 3; count += 1) expect(await attempt(first)).toBe(401);
		expect(await attempt(second)).toBe(401);
		await expect.poll(() => attempt(second)).toBe(429);
	});

	test('take a code of the second factor once between them, and count its wrong codes together', async () => {
		const account = { email: 'two-steps@example.org', password: login.password };
		const { id } = (await first.call('create', {
			collection: 'users',
			data: { ...account, name: 'Two', roles: ['editor'] },
		})) as { id: string };
		const ask = async (cms: CmsProcess, path: string, body: object, token?: string) => {
			const headers = { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.9' };
			const init = { method: 'POST', headers: { ...headers, ...(token && { authorization: `JWT ${token}` }) } };
			const response = await fetch(`${cms.url}/api/users/${path}`, { ...init, body: JSON.stringify(body) });
			return { status: response.status, body: (await response.json()) as Record<string, string> };
		};
		// Accounts without a link to an agency do not get in each other's way.
		for (const each of [login, account]) expect((await ask(first, 'login', each)).status).toBe(200);
		for (const name of ['One', 'Two']) {
			const where = { email: { equals: name === 'One' ? login.email : account.email } };
			await second.call('update', { collection: 'users', where, data: { name } });
		}
		const { token } = (await ask(first, 'login', account)).body;
		const { secret = '' } = (await ask(second, 'second-factor', {}, token)).body;
		const code = TOTP.generate({ secret: Secret.fromBase32(secret) });
		expect((await ask(first, 'second-factor/confirm', { code }, token)).status).toBe(200);

		expect((await ask(first, 'login', { ...account, code })).status).toBe(200);
		for (const cms of [first, second, second]) expect((await ask(cms, 'login', { ...account, code })).status).toBe(401);
		const where = { id: { equals: id } };
		const stored = (await second.call('db.findOne', { collection: 'users', where })) as { loginAttempts: number };
		expect(stored.loginAttempts).toBeGreaterThanOrEqual(2);
		// Four mistakes from one address, wherever they were made.
		await expect.poll(async () => (await ask(second, 'login', { ...account, code })).status).toBe(429);
	});

	test('do not wait for one that stands still, which gives no old answer when it goes on', async () => {
		await pair.together();
		await pair.remember();
		second.signal('SIGSTOP');
		// On its way before the save, and after it.
		const took = await timed(() => pair.save(first, { note: 0.301 }));
		const asked = pair.read();
		second.signal('SIGCONT');
		expect(await asked).toBe(0.301);
		expect(took).toBeGreaterThan(500);
		expect(took).toBeLessThan(5000);
		await pair.together();
	});

	test('go on without Redis, slowly and right, and find each other when it is back', async () => {
		await pair.remember();
		const old = await pair.watchFor(async (returned) => {
			await pair.redis.kill();
			await pair.saveOften(1, [first], returned, 0.4);
			await pair.redis.start();
			await pair.saveOften(2, [first, second], returned, 0.41);
		});
		expect(old).toEqual([]);
		await pair.together();
		await pair.remember();
	});

	test('hear through the database of what one saves that alone is cut off from Redis', async () => {
		await pair.remember();
		pair.wire.cut();
		const old = await pair.watchFor((returned) => pair.saveOften(1, [first], returned, 0.5));
		expect(old).toEqual([]);
		expect(await standing(first)).toMatchObject({ status: 'ready', redis: 'unreachable', coherent: false });
		pair.wire.mend();
		await pair.together();
	});

	test('learn what one has saved that died before it could tell', async () => {
		await pair.remember();
		await first.call('dieUntold', null);
		await expect(pair.save(first, { note: 0.601 })).rejects.toThrow('The CMS process ended.');
		await expect.poll(() => pair.read(), { timeout: 10_000 }).toBe(0.601);
		await expect.poll(() => standing(second), { timeout: 10_000 }).toMatchObject({ coherent: true, instances: 1 });
	});
});
