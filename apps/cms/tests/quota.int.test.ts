import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootWithRoles, type AccessBench, type Answer } from './people-with-roles.ts';

let bench: AccessBench;

const limits = { anonymous: 40, standard: 60, high: 90, login: 3 };

beforeAll(async () => {
	for (const [name, units] of Object.entries(limits)) process.env[`QUOTA_${name.toUpperCase()}`] = String(units);
	bench = await bootWithRoles();
});
afterAll(async () => {
	for (const name of Object.keys(limits)) delete process.env[`QUOTA_${name.toUpperCase()}`];
	await bench?.cms.stop();
});

/** As somebody elsewhere, whom a proxy on this machine speaks for. */
const from = (address: string, headers: Record<string, string> = {}) => ({ 'x-forwarded-for': address, ...headers });

const get = (path: string, headers: Record<string, string>) => fetch(`${bench.cms.url}${path}`, { headers });

/** Asks until it is refused, and gives the refusal; fails when that does not come. */
const exhaust = async (ask: () => Promise<Response>, most = 100): Promise<Response> => {
	for (let request = 0; request < most; request += 1) {
		const response = await ask();
		if (response.status === 429) return response;
		await response.body?.cancel();
	}
	throw new Error(`${most} requests were let through`);
};

const readLimit = (response: Response) => {
	const [, name, remaining, seconds] = /^"(\w+)";r=(\d+);t=(\d+)$/.exec(response.headers.get('ratelimit') ?? '') ?? [];
	return { name, remaining: Number(remaining), seconds: Number(seconds) };
};

const newKey = async (agency: string, options: object = {}): Promise<string> =>
	String((await bench.as('admin').rest('POST', `agencies/${agency}/keys`, options)).body.key);

describe('a stranger', () => {
	test('is told what is allowed and what is left', async () => {
		const response = await get('/api/themes?limit=1', from('203.0.113.1'));
		expect(response.headers.get('ratelimit-policy')).toBe('"anonymous";q=40;w=60');
		expect(readLimit(response)).toMatchObject({ name: 'anonymous', remaining: 35 });
		const again = readLimit(await get('/api/themes?limit=2', from('203.0.113.1')));
		expect(again.remaining).toBe(30);
		expect(again.seconds).toBeLessThanOrEqual(60);
	});

	test('is refused in their language when nothing is left, and told when to come back', async () => {
		const response = await exhaust(() => get('/api/themes?limit=3', from('203.0.113.2', { 'accept-language': 'sv' })));
		expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
		expect(response.headers.get('content-language')).toBe('sv');
		expect(response.headers.get('access-control-allow-origin')).toBe('*');
		const wait = Number(response.headers.get('retry-after'));
		expect(wait).toBeGreaterThan(0);
		expect(wait).toBeLessThanOrEqual(60);
		expect(readLimit(response)).toMatchObject({ name: 'anonymous', seconds: wait });
		expect(await response.json()).toMatchObject({
			type: `${bench.cms.url}/problems/too-many-requests`,
			title: 'För många anrop',
			detail: `Fråga igen om ${wait} s. En myndighet med egen nyckel får fråga oftare.`,
			'violated-policies': ['anonymous'],
			instance: '/api/themes',
		});
	});

	test('does not spend what is somebody else’s, but a household is one', async () => {
		await exhaust(() => get('/api/themes?limit=4', from('2001:db8:5:5::1')));
		expect((await get('/api/themes?limit=4', from('2001:db8:5:5:ffff::9'))).status).toBe(429);
		expect((await get('/api/themes?limit=4', from('2001:db8:5:6::1'))).status).toBe(200);
	});

	test('who watches over the service is never refused', async () => {
		await exhaust(() => get('/api/themes', from('203.0.113.3')));
		for (const path of ['/healthz', '/readyz']) {
			expect((await get(path, from('203.0.113.3'))).status).toBe(200);
		}
	});

	test('is refused everywhere else, too', async () => {
		await exhaust(() => get('/nothing', from('203.0.113.4')));
		for (const path of ['/api/graphql?query={Themes{totalDocs}}', '/problems/gone', '/admin', '/api/nothing']) {
			expect([path, (await get(path, from('203.0.113.4'))).status]).toEqual([path, 429]);
		}
	});

	test('gains nothing by claiming a login', async () => {
		const headers: Record<string, string>[] = [{ authorization: 'JWT nonsense' }, { cookie: 'payload-token=nonsense' }];
		for (const [index, claim] of headers.entries()) {
			const refused = await exhaust(() => get('/api/themes', from(`203.0.113.5${index}`, claim)));
			expect(readLimit(refused).name).toBe('anonymous');
			expect((await get('/admin', from(`203.0.113.5${index}`, claim))).status).toBe(429);
		}
	});
});

describe('an agency', () => {
	test('has the quota of its key, whichever of its keys it sends and from wherever', async () => {
		const { id } = await bench.make('agencies');
		const [first, second] = [await newKey(id), await newKey(id)];
		const made = await get('/api/themes?limit=9', from('203.0.113.6', { authorization: `Bearer ${first}` }));
		expect(made.headers.get('ratelimit-policy')).toBe('"standard";q=60;w=60');
		expect(readLimit(made).remaining).toBe(55);
		const fromMemory = await get('/api/themes?limit=9', from('198.51.100.6', { 'x-api-key': second }));
		expect(readLimit(fromMemory).remaining).toBe(54);
		await exhaust(() => get('/api/themes', { authorization: `Bearer ${first}` }));
		expect((await get('/api/themes', { authorization: `Bearer ${second}` })).status).toBe(429);
		// Without a key it is a stranger like others.
		expect((await get('/api/themes', from('203.0.113.6'))).status).toBe(200);
	});

	test('of the higher class has more', async () => {
		const { id } = await bench.make('agencies');
		const key = await newKey(id, { quotaClass: 'high' });
		const response = await get('/api/themes', { authorization: `Bearer ${key}` });
		expect(response.headers.get('ratelimit-policy')).toBe('"high";q=90;w=60');
	});

	test('who guesses keys is soon stopped', async () => {
		const guess = () =>
			get('/api/themes', from('203.0.113.7', { authorization: `Bearer inn_${'0'.repeat(10)}_${'1'.repeat(64)}` }));
		expect((await guess()).status).toBe(401);
		expect((await guess()).status).toBe(401);
		expect((await guess()).status).toBe(429);
	});
});

describe('people who work here', () => {
	test('are not counted', async () => {
		const editor = bench.as('editor');
		for (let request = 0; request < 15; request += 1) {
			expect((await editor.rest('GET', 'themes?limit=1')).status).toBe(200);
		}
		const { body } = await bench.as('public').rest('POST', 'users/login', await newUser());
		const asked = () => get('/api/users/me', from('203.0.113.8', { authorization: `JWT ${body.token}` }));
		for (let request = 0; request < 15; request += 1) expect((await asked()).status).toBe(200);
		expect((await asked()).headers.get('ratelimit')).toBeNull();
	});

	const newUser = async () => {
		const password = 'long-enough-password';
		const { email } = await bench.make('users', { password });
		return { email, password };
	};

	const logIn = (address: string, data: object): Promise<Answer> =>
		bench.callerWith(from(address)).rest('POST', 'users/login', data);

	test('may try a password a few times, whichever account it is for', async () => {
		for (let attempt = 0; attempt < limits.login; attempt += 1) {
			expect((await logIn('203.0.113.9', { email: `a${attempt}@example.org`, password: 'wrong' })).status).toBe(401);
		}
		const refused = await logIn('203.0.113.9', { email: 'b@example.org', password: 'wrong' });
		expect(refused).toMatchObject({ status: 429, body: { 'violated-policies': ['login'] } });
		// Even the right one waits; elsewhere it works.
		const user = await newUser();
		expect((await logIn('203.0.113.9', user)).status).toBe(429);
		expect((await logIn('203.0.113.10', user)).status).toBe(200);
	});

	test('log in as often as they like when they know their password', async () => {
		const user = await newUser();
		for (let attempt = 0; attempt < limits.login * 2; attempt += 1) {
			expect((await logIn('203.0.113.11', user)).status).toBe(200);
		}
	});
});

test('our own site, which asks for all its visitors, is told the same and never refused', async () => {
	for (let request = 0; request < 30; request += 1) {
		const response = await get('/api/themes?limit=5', {});
		expect(response.status).toBe(200);
		expect(readLimit(response).name).toBe('own');
	}
});
