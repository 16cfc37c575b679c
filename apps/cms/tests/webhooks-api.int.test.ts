import {
	webhookDeliveriesSchema,
	webhookDeliverySchema,
	webhookEndpointSchema,
	webhookEndpointsSchema,
	webhookSecretSchema,
} from '@repo/types/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootWithRoles, type AccessBench, type Caller } from './people-with-roles.ts';
import { startReceiver, toldOf, verify, type Receiver } from './webhooks/receiver.ts';

let bench: AccessBench;
let receiver: Receiver;
let agency: Caller;
let other: Caller;

const signUpAgency = async (scopes: string[]): Promise<Caller> => {
	const { id } = await bench.make('agencies');
	const { body } = await bench.as('admin').rest('POST', `agencies/${id}/keys`, { scopes });
	return bench.callerWith({ authorization: `Bearer ${String(body.key)}` }, id);
};

beforeAll(async () => {
	receiver = await startReceiver();
	process.env.WEBHOOK_ALLOW_PRIVATE = receiver.host;
	bench = await bootWithRoles();
	agency = await signUpAgency(['webhooks']);
	other = await signUpAgency(['read', 'webhooks']);
});
afterAll(async () => {
	await bench?.cms.stop();
	await receiver?.close();
	delete process.env.WEBHOOK_ALLOW_PRIVATE;
});

const addressOf = (path: string) => `http://${receiver.host}${path}`;
const register = async (caller: Caller, path: string, more: object = {}) => {
	const answer = await caller.rest('POST', 'webhooks/endpoints', { url: addressOf(path), ...more });
	expect(answer).toMatchObject({ status: 201 });
	return webhookSecretSchema.parse(answer.body);
};
const patience = { timeout: 60_000 };
const publishTheme = () => bench.make('themes', { _status: 'published' });

describe('an agency', () => {
	test('registers an address, is told of a publication, and verifies it', async () => {
		const { endpoint, secret } = await register(agency, '/first', { types: ['themes'] });
		expect(endpoint).toMatchObject({ types: ['themes'], paused: null, lag: 0, secrets: [{ expires: null }] });
		const theme = await publishTheme();
		await expect.poll(() => toldOf(receiver.letters('/first')), patience).toEqual([theme.id]);
		const [letter] = receiver.letters('/first');
		if (!letter) throw new Error('Nothing came.');
		verify(letter, secret);

		const list = await agency.rest('GET', `webhooks/deliveries?endpoint=${endpoint.id}`);
		await expect
			.poll(async () => (await agency.rest('GET', `webhooks/deliveries?state=delivered`)).body.deliveries, patience)
			.toMatchObject([{ id: letter.id, type: 'themes.published', attempts: 1, lastStatus: 204 }]);
		expect(webhookDeliveriesSchema.parse(list.body).nextPage).toBeNull();

		const figures = await (await fetch(`${bench.cms.url}/metrics`)).text();
		expect(figures).toMatch(/^webhook_attempts_total\{outcome="delivered"\} [1-9]/m);
		expect(figures).toMatch(/^webhook_deliveries_waiting 0$/m);
		expect(figures).toMatch(/^webhook_oldest_waiting_seconds 0$/m);

		expect((await agency.rest('POST', `webhooks/deliveries/${letter.id}/replay`)).status).toBe(202);
		await expect.poll(() => receiver.letters('/first').map(({ id }) => id), patience).toEqual([letter.id, letter.id]);
	});

	test('tries its address, and hears what came of it', async () => {
		const { endpoint, secret } = await register(agency, '/try');
		const good = await agency.rest('POST', 'webhooks/test', { endpoint: endpoint.id });
		expect(good).toMatchObject({ status: 200, body: { state: 'delivered', type: 'webhooks.test', lastStatus: 204 } });
		webhookDeliverySchema.parse(good.body);
		const [letter] = receiver.letters('/try');
		if (!letter) throw new Error('Nothing came.');
		expect(verify(letter, secret)).toMatchObject({ type: 'webhooks.test', data: { endpoint: endpoint.id } });

		receiver.reply('/try', () => ({ status: 302, headers: { Location: '/first' } }));
		const bad = await agency.rest('POST', 'webhooks/test', { endpoint: endpoint.id });
		expect(bad).toMatchObject({ status: 200, body: { state: 'dead', lastStatus: 302, lastError: 'redirect' } });
		expect((await agency.rest('POST', `webhooks/endpoints/${endpoint.id}/replay`)).body).toEqual({ replayed: 1 });
	});

	test('pauses, misses nothing, and goes on', async () => {
		const { endpoint } = await register(agency, '/paused');
		const path = `webhooks/endpoints/${endpoint.id}`;
		const paused = await agency.rest('PATCH', path, { paused: true });
		expect(webhookEndpointSchema.parse(paused.body)).toMatchObject({ pausedWhy: 'agency' });
		const theme = await publishTheme();
		expect((await agency.rest('GET', path)).body).toMatchObject({ lag: 1 });
		expect(receiver.letters('/paused')).toEqual([]);
		const going = await agency.rest('PATCH', path, { paused: false, types: ['themes', 'news.published'] });
		expect(going).toMatchObject({ status: 200, body: { paused: null, types: ['themes', 'news.published'] } });
		await expect.poll(() => toldOf(receiver.letters('/paused')), patience).toEqual([theme.id]);
	});

	test('may not undo what an administrator paused', async () => {
		const { endpoint } = await register(agency, '/stopped');
		const path = `webhooks/endpoints/${endpoint.id}`;
		expect((await bench.as('admin').rest('PATCH', path, { paused: true })).body).toMatchObject({ pausedWhy: 'admin' });
		expect(await agency.rest('PATCH', path, { paused: false })).toMatchObject({ status: 403 });
		expect((await agency.rest('GET', path)).body).toMatchObject({ pausedWhy: 'admin' });
	});

	test('rotates its secret, with and without overlap, and no further than three', async () => {
		const { endpoint, secret } = await register(agency, '/rotated');
		const rotate = (body?: object) => agency.rest('POST', `webhooks/endpoints/${endpoint.id}/secrets`, body);
		const second = webhookSecretSchema.parse((await rotate()).body);
		await rotate({ overlapHours: 1 });
		expect(await rotate({ overlapHours: 1 })).toMatchObject({ status: 409 });
		const last = webhookSecretSchema.parse((await rotate({ overlapHours: 0 })).body);
		expect(last.endpoint.secrets).toHaveLength(1);
		expect(new Set([secret, second.secret, last.secret]).size).toBe(3);
	});

	test('removes its address with everything that waits for it', async () => {
		const { endpoint } = await register(agency, '/removed');
		const path = `webhooks/endpoints/${endpoint.id}`;
		await agency.rest('POST', 'webhooks/test', { endpoint: endpoint.id });
		expect(await agency.rest('DELETE', path)).toMatchObject({ status: 204, text: '' });
		expect(await agency.rest('GET', path)).toMatchObject({ status: 404 });
		const left = await agency.rest('GET', `webhooks/deliveries?endpoint=${endpoint.id}`);
		expect(left.body).toEqual({ deliveries: [], nextPage: null });
	});

	test('has at most twenty addresses', async () => {
		const crowded = await signUpAgency(['webhooks']);
		for (let count = 0; count < 20; count += 1) await register(crowded, `/crowd-${count}`, { types: ['concepts'] });
		const last = await crowded.rest('POST', 'webhooks/endpoints', { url: addressOf('/one-more') });
		expect(last).toMatchObject({ status: 409 });
		const { body } = await crowded.rest('GET', 'webhooks/endpoints');
		expect(webhookEndpointsSchema.parse(body).endpoints).toHaveLength(20);
	});
});

describe('nobody else', () => {
	const attempts = (id: string, delivery: string): [string, string, object?][] => [
		['GET', 'webhooks/endpoints'],
		['POST', 'webhooks/endpoints', { url: 'https://agency.example/' }],
		['GET', `webhooks/endpoints/${id}`],
		['PATCH', `webhooks/endpoints/${id}`, { paused: true }],
		['DELETE', `webhooks/endpoints/${id}`],
		['POST', `webhooks/endpoints/${id}/secrets`],
		['POST', `webhooks/endpoints/${id}/replay`],
		['POST', 'webhooks/test', { endpoint: id }],
		['GET', 'webhooks/deliveries'],
		['POST', `webhooks/deliveries/${delivery}/replay`],
		['POST', `webhooks/deliveries/${delivery}/confirm`],
	];

	test('gets in: 401 without a good key, 403 with one that opens something else', async () => {
		const { endpoint } = await register(agency, '/guarded');
		const { body } = await agency.rest('POST', 'webhooks/test', { endpoint: endpoint.id });
		const reader = await signUpAgency(['read']);
		const revoked = await signUpAgency(['webhooks']);
		const keys = await bench.as('admin').rest('GET', `agency-keys?where[agency][equals]=${String(revoked.userId)}`);
		const [{ prefix }] = keys.body.docs as [{ prefix: string }];
		await bench.as('admin').rest('POST', `agencies/${String(revoked.userId)}/keys/${prefix}/revoke`);
		const strangers: [Caller, number][] = [
			[bench.as('public'), 401],
			[bench.callerWith({ authorization: `Bearer inn_${'0'.repeat(10)}_${'0'.repeat(64)}` }), 401],
			[bench.callerWith({ 'x-api-key': 'nonsense' }), 401],
			[revoked, 401],
			[reader, 403],
			[bench.as('editor'), 403],
			[bench.as('guest-writer'), 403],
		];
		for (const [caller, status] of strangers) {
			for (const [method, path, given] of attempts(endpoint.id, String(body.id))) {
				const answer = await caller.rest(method, path, given);
				expect([method, path, answer.status]).toEqual([method, path, status]);
				expect(answer.body).toMatchObject({ status });
			}
		}
		expect((await agency.rest('GET', `webhooks/endpoints/${endpoint.id}`)).body).toMatchObject({ paused: null });
	});

	test('sees or touches what belongs to another agency', async () => {
		const { endpoint } = await register(agency, '/mine');
		const { body } = await agency.rest('POST', 'webhooks/test', { endpoint: endpoint.id });
		for (const [method, path, given] of attempts(endpoint.id, String(body.id))) {
			if (path === 'webhooks/endpoints' || path === 'webhooks/deliveries') continue;
			const answer = await other.rest(method, path, given);
			expect([method, path, answer.status]).toEqual([method, path, 404]);
		}
		expect((await other.rest('GET', 'webhooks/endpoints')).body).toEqual({ endpoints: [] });
		expect((await other.rest('GET', `webhooks/deliveries?endpoint=${endpoint.id}`)).body.deliveries).toEqual([]);
		const theirs = await other.rest('GET', `webhooks/endpoints?agency=${String(agency.userId)}`);
		expect(theirs.status).toBe(403);
	});

	test('ever sees a secret again', async () => {
		const { endpoint, secret } = await register(agency, '/secret');
		const admin = bench.as('admin');
		const texts = await Promise.all(
			[
				`webhooks/endpoints/${endpoint.id}`,
				`webhooks/endpoints?agency=${String(agency.userId)}`,
				`webhook-endpoints/${endpoint.id}`,
				'webhook-endpoints?limit=100',
				`agencies/${String(agency.userId)}?depth=2`,
			].map(async (path) => (await admin.rest('GET', path)).text),
		);
		for (const text of texts) {
			expect(text).toContain(endpoint.id);
			expect(text).not.toContain(secret.slice(6, 30));
			expect(text).not.toContain('enc:v1:');
		}
		expect(JSON.stringify(await bench.stored('webhook-endpoints', endpoint.id))).not.toContain(secret.slice(6, 30));
	});
});

describe('bad input is refused by name, and nothing is stored', () => {
	const bodies: [string, unknown, number, string][] = [
		['no address', {}, 400, 'url'],
		['not an address', { url: 'agency' }, 400, 'url'],
		['no TLS', { url: 'http://agency.example/' }, 400, 'https://'],
		['a password', { url: 'https://a:b@agency.example/' }, 400, 'password'],
		['a strange port', { url: 'https://agency.example:25/' }, 400, 'port'],
		['loopback', { url: 'https://127.0.0.1/' }, 400, 'private'],
		['the metadata of a cloud', { url: 'https://169.254.169.254/' }, 400, 'private'],
		['loopback in IPv6', { url: 'https://[::ffff:7f00:1]/' }, 400, 'private'],
		['localhost', { url: 'https://localhost/' }, 400, 'private'],
		['an unknown collection', { url: 'TEST', types: ['users'] }, 400, 'users'],
		['an unknown kind', { url: 'TEST', types: ['themes.exploded'] }, 400, 'exploded'],
		['types that are none', { url: 'TEST', types: 'themes' }, 400, 'types'],
		['a field of ours', { url: 'TEST', cursor: 0 }, 400, 'cursor'],
		['another agency', { url: 'TEST', agency: 'somebody' }, 403, 'own agency'],
		['a list', [], 400, 'object'],
	];
	test.each(bodies)('%s', async (_name, body, status, word) => {
		const given = JSON.parse(JSON.stringify(body).replace('"TEST"', JSON.stringify(addressOf('/bad')))) as object;
		const before = (await other.rest('GET', 'webhooks/endpoints')).text;
		const answer = await other.rest('POST', 'webhooks/endpoints', given);
		expect(answer).toMatchObject({ status, body: { status } });
		expect(answer.body.detail).toContain(word);
		expect((await other.rest('GET', 'webhooks/endpoints')).text).toBe(before);
	});

	const requests: [string, string, string, object | undefined, number][] = [
		['an endpoint that is none', 'GET', 'webhooks/endpoints/nothing', undefined, 404],
		['a delivery that is none', 'POST', 'webhooks/deliveries/nothing/replay', undefined, 404],
		['a change of nothing', 'PATCH', 'webhooks/endpoints/ID', {}, 400],
		['a change to a private address', 'PATCH', 'webhooks/endpoints/ID', { url: 'https://10.0.0.1/' }, 400],
		['a change of the counters', 'PATCH', 'webhooks/endpoints/ID', { failures: 0 }, 400],
		['an overlap for ever', 'POST', 'webhooks/endpoints/ID/secrets', { overlapHours: 1e9 }, 400],
		['a test of nothing', 'POST', 'webhooks/test', {}, 400],
		['a confirmation of a test', 'POST', 'webhooks/deliveries/TEST/confirm', undefined, 409],
		['a page of letters', 'GET', 'webhooks/deliveries?page=two', undefined, 400],
		['too many at once', 'GET', 'webhooks/deliveries?limit=1000', undefined, 400],
		['an unknown state', 'GET', 'webhooks/deliveries?state=lost', undefined, 400],
		['an unknown parameter', 'GET', 'webhooks/endpoints?colour=red', undefined, 400],
		['a wrong method', 'PUT', 'webhooks/endpoints', {}, 405],
		['an address below it that is none', 'GET', 'webhooks/nothing', undefined, 404],
	];
	test('elsewhere too', async () => {
		const { endpoint } = await register(other, '/bad-requests');
		const { body } = await other.rest('POST', 'webhooks/test', { endpoint: endpoint.id });
		for (const [name, method, path, given, status] of requests) {
			const place = path.replace('ID', endpoint.id).replace('TEST', String(body.id));
			const answer = await other.rest(method, place, given);
			expect([name, answer.status]).toEqual([name, status]);
			expect(answer.body).toMatchObject({ status, detail: expect.any(String) });
		}
		const form = await fetch(`${bench.cms.url}/api/webhooks/endpoints`, {
			method: 'POST',
			headers: { authorization: `Bearer ${bench.agencyKey}`, 'content-type': 'text/plain' },
			body: 'url',
		});
		expect(form.status).toBe(403);
	});
});

test('an administrator names the agency, and reaches everybody’s', async () => {
	const admin = bench.as('admin');
	expect(await admin.rest('GET', 'webhooks/endpoints')).toMatchObject({ status: 400, body: { parameter: 'agency' } });
	expect(await admin.rest('POST', 'webhooks/endpoints', { url: addressOf('/x') })).toMatchObject({ status: 400 });
	const nobody = { url: addressOf('/x'), agency: 'nobody' };
	expect(await admin.rest('POST', 'webhooks/endpoints', nobody)).toMatchObject({ status: 400 });
	const { endpoint } = await register(admin, '/by-admin', { agency: other.userId });
	expect((await other.rest('GET', `webhooks/endpoints/${endpoint.id}`)).body).toMatchObject({ agency: other.userId });
	const { body } = await admin.rest('GET', `webhooks/endpoints?agency=${String(other.userId)}`);
	expect(body.endpoints.map(({ id }: { id: string }) => id)).toContain(endpoint.id);
});

test('who was told of a withdrawal is for editors and administrators', async () => {
	const { id } = await bench.make('testimonies');
	for (const role of ['editor', 'admin'] as const)
		expect(await bench.as(role).rest('GET', `testimonies/${id}/withdrawal`)).toMatchObject({
			status: 200,
			body: { withdrawals: [] },
		});
	for (const [caller, status] of [
		[bench.as('public'), 404],
		[agency, 403],
		[bench.as('translator'), 403],
	] as const)
		expect((await caller.rest('GET', `testimonies/${id}/withdrawal`)).status).toBe(status);
});
