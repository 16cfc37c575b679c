import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { migrations } from '../src/database/migrations/index.ts';
import { bootWithRoles, type AccessBench, type Caller } from './people-with-roles.ts';

let bench: AccessBench;

beforeAll(async () => {
	bench = await bootWithRoles();
});
afterAll(() => bench?.cms.stop());

interface Made {
	key: string;
	prefix: string;
	expires?: string;
}

const day = 24 * 60 * 60 * 1000;
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString();

const ask = (path: string, options: object = {}) =>
	bench.as('admin').rest('POST', `agencies/${bench.agencyId}/keys${path}`, options);

const newKey = async (options: object = {}): Promise<Made> => {
	const { body, status } = await ask('', options);
	expect(status).toBe(201);
	return body as Made;
};

const withKey = (key: string): Caller => bench.callerWith({ authorization: `Bearer ${key}` });
const statusWith = async (key: string) => (await withKey(key).rest('GET', 'news?limit=1')).status;

const storedKey = (prefix: string) =>
	bench.cms.payload.db.findOne<Record<string, unknown> & { id: string }>({
		collection: 'agency-keys',
		where: { prefix: { equals: prefix } },
	});

const end = async (prefix: string) => {
	const { id } = (await storedKey(prefix)) ?? {};
	await bench.cms.payload.db.updateOne({
		collection: 'agency-keys',
		id: String(id),
		data: { expires: new Date(Date.now() - 1000).toISOString() },
	});
};

describe('a key', () => {
	test('is shown once and kept as a hash that nobody reads', async () => {
		const { key, prefix } = await newKey();
		const admin = bench.as('admin');
		const agency = await admin.rest('GET', `agencies/${bench.agencyId}`);
		const list = await admin.rest('GET', `agency-keys?where[agency][equals]=${bench.agencyId}`);
		for (const answer of [agency, list]) {
			expect(answer.text).toContain(prefix);
			expect(answer.text).not.toContain(key.slice(-16));
			expect(answer.text).not.toMatch(/"hash"/);
		}
		for (const query of ['agency-keys?where[hash][like]=a', 'agencies?where[keys.hash][like]=a']) {
			expect((await admin.rest('GET', query)).status).toBe(400);
		}
		expect(JSON.stringify(await storedKey(prefix))).not.toContain(key.slice(-20));
	});

	test.each(['bearer', 'header'])('opens the API as a %s, and no more than the public sees', async (way) => {
		const { key } = await newKey();
		const agency = bench.callerWith(way === 'bearer' ? { authorization: `Bearer ${key}` } : { 'x-api-key': key });
		const draft = await bench.make('news', { _status: 'draft', title: 'Hemlig' });
		expect((await agency.rest('GET', 'news')).status).toBe(200);
		expect((await agency.rest('GET', `news/${draft.id}?draft=true`)).status).toBe(404);
		for (const path of ['agencies', 'agency-keys', 'payload-preferences/x', 'payload-jobs/run', 'payload-kv']) {
			expect([403, 404]).toContain((await agency.rest('GET', path)).status);
			expect([403, 404, 405]).toContain((await agency.rest('POST', path, { value: {} })).status);
		}
		expect((await agency.rest('GET', 'agencies/me')).text).not.toContain('"keys"');
		expect((await agency.rest('POST', `agencies/${bench.agencyId}/keys`, {})).status).toBe(403);
	});

	test('is refused when it is wrong or has ended, with a problem that says so', async () => {
		const { key, prefix } = await newKey({ expires: inDays(30) });
		expect(await statusWith(key)).toBe(200);
		await end(prefix);
		for (const bad of [key, `${key.slice(0, -4)}0000`, 'inn_nonsense']) {
			const caller = bench.callerWith({ authorization: `Bearer ${bad}`, 'accept-language': 'fi' });
			const answer = await caller.rest('GET', 'news');
			expect(answer.status).toBe(401);
			expect(answer.body).toMatchObject({ detail: 'Avain on tuntematon, peruttu tai vanhentunut.' });
			expect((await caller.graphql('{ allNews { docs { id } } }')).text).not.toContain(bench.related.news);
		}
	});

	test('opens only what it was made for', async () => {
		const { key } = await newKey({ scopes: ['webhooks'] });
		expect(await statusWith(key)).toBe(403);
	});

	test('is made by administrators only, never typed in, and never with nonsense', async () => {
		const { prefix } = await newKey();
		const paths = ['', `/${prefix}/rotate`, `/${prefix}/revoke`].map((end) => `agencies/${bench.agencyId}/keys${end}`);
		for (const role of ['public', 'translator', 'editor'] as const) {
			for (const path of paths) expect((await bench.as(role).rest('POST', path, {})).status).toBe(403);
		}
		for (const options of [
			{ expires: 'soon' },
			{ expires: inDays(-1) },
			{ scopes: [] },
			{ quotaClass: 'all' },
			{ x: 1 },
		]) {
			expect([options, (await ask('', options)).status]).toEqual([options, 400]);
		}
		const admin = bench.as('admin');
		expect((await admin.rest('POST', 'agencies/unknown/keys', {})).status).toBe(404);
		const row = await storedKey(prefix);
		const typed = { agency: bench.agencyId, prefix: 'mine', hash: 'mine', scopes: ['read'] };
		expect((await admin.rest('POST', 'agency-keys', typed)).status).toBe(403);
		expect((await admin.rest('PATCH', `agency-keys/${row?.id}`, { revoked: null, hash: 'mine' })).status).toBe(403);
		expect((await admin.rest('DELETE', `agency-keys/${row?.id}`)).status).toBe(403);
	});

	test('goes when its agency goes', async () => {
		const agency = await bench.make('agencies');
		const { body } = await bench.as('admin').rest('POST', `agencies/${agency.id}/keys`, {});
		expect(await statusWith(body.key)).toBe(200);
		expect((await bench.as('admin').rest('DELETE', `agencies/${agency.id}`)).status).toBe(200);
		expect(await statusWith(body.key)).toBe(401);
		expect(await storedKey(body.prefix)).toBeNull();
	});
});

describe('revoking a key', () => {
	test('takes effect before it returns, and stays', async () => {
		const { key, prefix } = await newKey();
		expect(await statusWith(key)).toBe(200);
		const first = await ask(`/${prefix}/revoke`);
		expect(first.status).toBe(200);
		expect(await statusWith(key)).toBe(401);
		expect((await ask(`/${prefix}/revoke`)).body.revoked).toBe(first.body.revoked);
		expect((await ask('/none/revoke')).status).toBe(404);
	});

	test('is not outrun by a request that was looking the key up', async () => {
		const { key, prefix } = await newKey();
		const { db } = bench.cms.payload;
		const findOne = db.findOne;
		const asked = Promise.withResolvers<void>();
		const revoked = Promise.withResolvers<void>();
		db.findOne = (async (args: Parameters<typeof findOne>[0]) => {
			const row: unknown = await findOne.call(db, args);
			if (args.collection === 'agency-keys' && 'hash' in (args.where ?? {})) {
				asked.resolve();
				await revoked.promise;
			}
			return row;
		}) as typeof findOne;
		const early = statusWith(key);
		await asked.promise;
		db.findOne = findOne;
		expect((await ask(`/${prefix}/revoke`)).status).toBe(200);
		revoked.resolve();
		await early;
		expect(await statusWith(key)).toBe(401);
	});
});

describe('replacing a key', () => {
	test('makes another that opens the same, and lets the old one work for a week', async () => {
		const old = await newKey({ quotaClass: 'high', scopes: ['read', 'webhooks'], expires: inDays(365) });
		const { body, status } = await ask(`/${old.prefix}/rotate`);
		expect(status).toBe(201);
		expect(body).toMatchObject({ quotaClass: 'high', scopes: ['read', 'webhooks'], replaces: { prefix: old.prefix } });
		expect(Math.abs(Date.parse(body.expires) - Date.parse(inDays(365)))).toBeLessThan(60_000);
		expect(Math.abs(Date.parse(body.replaces.expires) - Date.parse(inDays(7)))).toBeLessThan(60_000);
		expect([await statusWith(old.key), await statusWith(body.key)]).toEqual([200, 200]);
		await end(old.prefix);
		expect([await statusWith(old.key), await statusWith(body.key)]).toEqual([401, 200]);
		expect(await storedKey(old.prefix)).toMatchObject({ scopes: ['read', 'webhooks'], quotaClass: 'high' });
	});

	test('may end the old one at once, and never lets it live longer', async () => {
		const old = await newKey({ expires: inDays(1) });
		expect((await ask(`/${old.prefix}/rotate`)).body.replaces.expires).toBe(old.expires);
		expect((await ask(`/${old.prefix}/rotate`, { overlapDays: 0 })).status).toBe(201);
		expect(await statusWith(old.key)).toBe(401);
	});

	test('is refused for what has ended, for another agency’s, and with nonsense', async () => {
		const { prefix } = await newKey();
		for (const overlapDays of [-1, 91, 1.5, 'long']) {
			expect((await ask(`/${prefix}/rotate`, { overlapDays })).status).toBe(400);
		}
		const other = await bench.make('agencies');
		const elsewhere = `agencies/${other.id}/keys/${prefix}`;
		expect((await bench.as('admin').rest('POST', `${elsewhere}/rotate`, {})).status).toBe(404);
		expect((await bench.as('admin').rest('POST', `${elsewhere}/revoke`, {})).status).toBe(404);
		await ask(`/${prefix}/revoke`);
		expect((await ask(`/${prefix}/rotate`)).status).toBe(409);
		const rows = await bench.cms.payload.count({ collection: 'agency-keys', where: { agency: { equals: other.id } } });
		expect(rows.totalDocs).toBe(0);
	});
});

describe('using a key', () => {
	test('asks the database for it once, and notes the use once a minute', async () => {
		const { key, prefix } = await newKey();
		const { db } = bench.cms.payload;
		const lookups = vi.spyOn(db, 'findOne');
		const writes = vi.spyOn(db, 'updateOne');
		const ofKeys = (spy: { mock: { calls: [{ collection?: string }][] } }) =>
			spy.mock.calls.filter(([{ collection }]) => collection === 'agency-keys').length;
		expect(await statusWith(key)).toBe(200);
		await vi.waitFor(async () => expect((await storedKey(prefix))?.lastUsed).toEqual(expect.any(String)));
		lookups.mockClear();
		for (let request = 0; request < 20; request += 1) expect(await statusWith(key)).toBe(200);
		// The note itself was a write to the key, after which it was read once more.
		expect(ofKeys(lookups as never)).toBeLessThanOrEqual(1);
		expect(ofKeys(writes as never)).toBe(1);
		vi.restoreAllMocks();
		expect(await storedKey(prefix)).toMatchObject({ uses: 1, revoked: null, scopes: ['read'] });
	});
});

describe('the usage of an agency', () => {
	const usage = async (id = bench.agencyId) => (await bench.as('admin').rest('GET', `agencies/${id}/usage`)).body;

	test('shows administrators what it asked for and how far its copy is', async () => {
		const agency = await bench.make('agencies');
		const { body: made } = await bench.as('admin').rest('POST', `agencies/${agency.id}/keys`, {});
		const caller = withKey(made.key);
		expect((await usage(agency.id)).copies).toEqual([]);
		expect((await caller.rest('GET', 'changes?limit=1')).status).toBe(200);
		await vi.waitFor(async () => {
			const { days, copies, quotas } = await usage(agency.id);
			expect(days.at(-1).requests).toBe(1);
			expect(quotas).toEqual([
				{ quotaClass: 'standard', unitsPerMinute: expect.any(Number), peak: expect.any(Number) },
			]);
			expect(copies).toMatchObject([{ prefix: made.prefix, kind: 'changes', behindSince: expect.any(String) }]);
			expect(copies[0].behind).toBeGreaterThan(0);
		});
	});

	test('shows that an export was taken', async () => {
		const { key, prefix } = await newKey();
		expect((await withKey(key).rest('GET', 'export/news.ndjson')).status).toBe(200);
		await vi.waitFor(async () =>
			expect((await usage()).copies).toContainEqual(expect.objectContaining({ prefix, kind: 'export', behind: 0 })),
		);
	});

	test('is for administrators only, and of agencies that there are', async () => {
		for (const role of ['public', 'translator', 'editor'] as const)
			expect((await bench.as(role).rest('GET', `agencies/${bench.agencyId}/usage`)).status).toBe(403);
		expect((await bench.as('admin').rest('GET', 'agencies/unknown/usage')).status).toBe(404);
		expect((await withKey((await newKey()).key).rest('GET', `agencies/${bench.agencyId}/usage`)).status).toBe(403);
	});
});

test('keys that agencies had before they were rows of their own go on working', async () => {
	const database = drizzle({ connection: { url: ':memory:' } });
	const args = { db: database } as never;
	const position = migrations.findIndex(({ name }) => name.endsWith('_agency_keys'));
	for (const { up } of migrations.slice(0, position)) await up(args);
	await database.run(`INSERT INTO agencies (id, name) VALUES ('oslo', 'Oslo')`);
	await database.run(
		`INSERT INTO agencies_keys (_order, _parent_id, id, prefix, hash, quota_class, created) VALUES (1, 'oslo', 'k1', 'aa', 'bb', 'high', '2026-01-01T00:00:00.000Z'), (2, 'oslo', 'k2', NULL, NULL, NULL, NULL)`,
	);
	await database.run(`INSERT INTO agencies_keys_scopes ("order", parent_id, value, id) VALUES (1, 'k1', 'read', 's1')`);
	await migrations[position]?.up(args);
	const { rows } = await database.run(
		`SELECT k.agency_id, k.prefix, k.hash, k.quota_class, k.created_at, s.value FROM agency_keys k JOIN agency_keys_scopes s ON s.parent_id = k.id`,
	);
	expect(rows.map((row) => Object.values(row as object))).toEqual([
		['oslo', 'aa', 'bb', 'high', '2026-01-01T00:00:00.000Z', 'read'],
	]);
	database.$client.close();
});
