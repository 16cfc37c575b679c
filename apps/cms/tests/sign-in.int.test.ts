import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bootWithRoles, type AccessBench, type Answer, type Doc } from './people-with-roles.ts';

let bench: AccessBench;
beforeAll(async () => {
	bench = await bootWithRoles();
});
afterAll(() => bench.cms.stop());

const password = 'long-enough-password';
const other = 'fyra gula ekor på sjön';
const account = (data: object = {}) => bench.make('users', { roles: ['editor'], password, ...data });
const logIn = (email: unknown, secret = password) =>
	bench.as('public').rest('POST', 'users/login?locale=en', { email, password: secret });
const signedIn = async (user: Doc) => {
	const { body, status } = await logIn(user.email);
	expect(status).toBe(200);
	return bench.callerWith({ authorization: `JWT ${String(body.token)}` }, user.id);
};
const isIn = async (caller: Awaited<ReturnType<typeof signedIn>>) =>
	(await caller.rest('GET', 'users/me')).body.user !== null;
const messages = ({ body }: Answer) => JSON.stringify(body.errors);

describe('a password that is easy to guess', () => {
	const weak = 'Password123!';
	const isRefused = (answer: Answer) => {
		expect(answer.status).toBe(400);
		expect(messages(answer)).toContain('easy to guess');
	};

	test('is refused when an account is made, in the language of whoever makes it', async () => {
		const data = { name: 'New', email: 'new@example.org', password: weak, roles: ['editor'] };
		isRefused(await bench.as('admin').rest('POST', 'users?locale=en', data));
		const swedish = bench.callerWith({ 'accept-language': 'sv' });
		expect(messages(await swedish.rest('POST', 'users/login', { email: 'new@example.org', password: weak }))).toContain(
			'kontot låst',
		);
	});

	test('is refused when it is changed, of one account and of many', async () => {
		const user = await account();
		isRefused(await (await signedIn(user)).rest('PATCH', `users/${user.id}?locale=en`, { password: weak }));
		const many = `users?where[id][equals]=${user.id}&locale=en`;
		expect((await bench.as('admin').rest('PATCH', many, { password: weak })).status).toBe(400);
		expect((await logIn(user.email)).status).toBe(200);
		const mutation = 'mutation($id: String!, $p: String) { updateUser(id: $id, data: {password: $p}) { id } }';
		await bench.as('admin').graphql(mutation, { id: user.id, p: weak });
		expect((await logIn(user.email, weak)).status).toBe(401);
	});

	test('is refused when it was forgotten, and the link stays good for a better one', async () => {
		const user = await account({ name: 'Bodil Sørensen' });
		const token = await bench.cms.payload.forgotPassword({
			collection: 'users',
			data: { email: String(user.email) },
			disableEmail: true,
		});
		const reset = (chosen: string) =>
			bench.as('public').rest('POST', 'users/reset-password?locale=en', { token, password: chosen });
		isRefused(await reset(weak));
		expect(messages(await reset('bodil-sørensen'))).toContain('little more than the name');
		expect((await reset(other)).status).toBe(200);
		expect((await logIn(user.email, other)).status).toBe(200);
	});

	test('is refused by the Local API, which also makes the first administrator', async () => {
		await expect(account({ password: 'kort' })).rejects.toThrow();
		await expect(account({ password: undefined })).rejects.toThrow();
	});
});

describe('after ten failures', () => {
	test('an account is locked, and an unknown one is told the same words', async () => {
		const user = await account();
		const quota = bench.callerWith({ 'x-forwarded-for': '203.0.113.50' });
		const attempt = (email: unknown, secret: string) =>
			quota.rest('POST', 'users/login?locale=en', { email, password: secret });
		// Eight of them are behind it already: each takes as long as a password does.
		const behind = { loginAttempts: 8 };
		await bench.cms.payload.db.updateOne({ collection: 'users', id: user.id, data: behind });
		const answers: Answer[] = [];
		for (let count = 0; count < 2; count += 1) answers.push(await attempt(user.email, 'not the password'));
		const locked = await attempt(user.email, password);
		const unknown = await attempt('nobody@example.org', password);
		for (const { body, status } of [...answers, locked, unknown]) {
			expect(status).toBe(401);
			expect(body.errors[0].message).toContain('after 10 mistakes in a row');
			expect({ ...body, requestId: '' }).toEqual({ ...locked.body, requestId: '' });
		}
		expect((await bench.as('admin').rest('POST', 'users/unlock', { email: user.email })).status).toBe(200);
		expect((await logIn(user.email)).status).toBe(200);
	});
});

describe('a session', () => {
	test('ends when it was not used for long, and when it is old though it was used', async () => {
		const user = await account();
		const [idle, old, young] = [await signedIn(user), await signedIn(user), await signedIn(user)];
		const row = await bench.stored('users', user.id);
		const sessions = row?.sessions as { id: string; createdAt: string; expiresAt: string }[];
		const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
		Object.assign(sessions[0] ?? {}, { expiresAt: ago(0.01) });
		Object.assign(sessions[1] ?? {}, { createdAt: ago(13) });
		await bench.cms.payload.db.updateOne({ collection: 'users', id: user.id, data: { sessions } });
		expect([await isIn(idle), await isIn(old), await isIn(young)]).toEqual([false, false, true]);
		expect((await old.rest('POST', 'users/refresh-token')).status).toBe(403);
		expect((await young.rest('POST', 'users/refresh-token')).status).toBe(200);
	});

	test('is listed for its owner, who ends one or all others', async () => {
		const user = await account();
		const [first, second, third] = [await signedIn(user), await signedIn(user), await signedIn(user)];
		const path = `users/${user.id}/sessions`;
		const listed = await first.rest('GET', path);
		expect(listed.body.sessions.map(({ isCurrent }: { isCurrent: boolean }) => isCurrent)).toEqual([
			true,
			false,
			false,
		]);
		await first.rest('POST', path, { session: listed.body.sessions[1].id });
		expect([await isIn(first), await isIn(second), await isIn(third)]).toEqual([true, false, true]);
		await first.rest('POST', path, { keepsCurrent: true });
		expect([await isIn(first), await isIn(third)]).toEqual([true, false]);
		expect((await first.rest('POST', path, { session: 1 })).status).toBe(400);
		expect((await bench.as('editor').rest('GET', path)).status).toBe(403);
		expect((await bench.as('public').rest('POST', path, {})).status).toBe(403);
		expect((await bench.as('admin').rest('POST', path, {})).status).toBe(200);
		expect(await isIn(first)).toBe(false);
	});

	test.each([
		['another password', { password: other }],
		['other roles', { roles: ['translator'] }],
		['deactivation', { isDeactivated: true }],
	])('ends by %s', async (_name, data) => {
		const user = await account();
		const caller = await signedIn(user);
		expect((await bench.as('admin').rest('PATCH', `users/${user.id}`, { name: 'Renamed' })).status).toBe(200);
		expect(await isIn(caller)).toBe(true);
		expect((await bench.as('admin').rest('PATCH', `users/${user.id}`, data)).status).toBe(200);
		expect(await isIn(caller)).toBe(false);
	});
});

describe('a deactivated account', () => {
	test('does not sign in, not even by a link for a forgotten password', async () => {
		const user = await account({ isDeactivated: true });
		expect((await logIn(user.email)).status).toBe(401);
		const token = await bench.cms.payload.forgotPassword({
			collection: 'users',
			data: { email: String(user.email) },
			disableEmail: true,
		});
		expect((await bench.as('public').rest('POST', 'users/reset-password', { token, password: other })).status).toBe(
			401,
		);
	});

	test('is not how somebody changes their own, nor how the last administrator goes', async () => {
		const editor = bench.as('editor');
		expect((await editor.rest('PATCH', `users/${editor.userId}`, { isDeactivated: false })).status).toBe(200);
		expect((await editor.rest('PATCH', `users/${editor.userId}`, { isDeactivated: true })).status).toBe(403);
		const { docs } = await bench.cms.payload.find({ collection: 'users', where: { roles: { equals: 'admin' } } });
		expect(docs).toHaveLength(1);
		const path = `users/${docs[0]?.id}?locale=en`;
		for (const data of [{ isDeactivated: true }, { roles: ['editor'] }]) {
			const refused = await bench.as('admin').rest('PATCH', path, data);
			expect([refused.status, messages(refused)]).toEqual([400, expect.stringContaining('last administrator')]);
		}
		expect((await bench.as('admin').rest('DELETE', path)).status).toBe(400);
	});
});
