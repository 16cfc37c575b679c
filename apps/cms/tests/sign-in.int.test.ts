import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withSlowPasswords } from './quick-passwords.ts';
import { bootWithRoles, type AccessBench, type Answer, type Doc } from './people-with-roles.ts';
import { describeOpenId } from './sign-in/openid.ts';

let bench: AccessBench;
beforeAll(async () => {
	// Mistakes are made here on purpose; how many an address may make is tested elsewhere.
	process.env.QUOTA_LOGIN = '1000';
	bench = await bootWithRoles();
});
afterAll(async () => {
	delete process.env.QUOTA_LOGIN;
	await bench.cms.stop();
});

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

	test('is not what one must do without knowing the old one, which is never stored, and counts when it is wrong', async () => {
		const user = await account();
		const caller = await signedIn(user);
		const path = `users/${user.id}?locale=en`;
		const change = (data: object) => caller.rest('PATCH', path, { password: other, ...data });
		const attempts = async () => (await bench.stored('users', user.id))?.loginAttempts ?? 0;
		for (const currentPassword of [undefined, '', null]) {
			const refused = await change({ currentPassword });
			expect([refused.status, messages(refused)]).toEqual([400, expect.stringContaining('that you have now')]);
		}
		expect((await change({ currentPassword: { $ne: '' } })).status).toBe(400);
		expect(await attempts()).toBe(0);
		const guessed = await change({ currentPassword: other });
		expect([guessed.status, messages(guessed), await attempts()]).toEqual([
			400,
			expect.stringContaining('This is not the password'),
			1,
		]);
		const mutation =
			'mutation($id: String!, $p: String, $c: String) { updateUser(id: $id, data: {password: $p, currentPassword: $c}) { id } }';
		await caller.graphql(mutation, { id: user.id, p: other, c: 'wrong' });
		await caller.rest('PATCH', `users?where[id][equals]=${user.id}`, { password: other });
		expect((await logIn(user.email)).status).toBe(200);
		expect(await attempts()).toBe(0);
		expect((await caller.rest('PATCH', path, { name: 'Renamed', currentPassword: 'wrong' })).status).toBe(200);
		const changed = await change({ currentPassword: password });
		expect(changed.status).toBe(200);
		expect(JSON.stringify([changed.body, await bench.stored('users', user.id)])).not.toContain(password);
		expect((await logIn(user.email, other)).status).toBe(200);

		await bench.cms.payload.db.updateOne({ collection: 'users', id: user.id, data: { loginAttempts: 9 } });
		const { body } = await logIn(user.email, other);
		const desk = bench.callerWith({ authorization: `JWT ${String(body.token)}` }, user.id);
		await bench.cms.payload.db.updateOne({ collection: 'users', id: user.id, data: { loginAttempts: 9 } });
		await desk.rest('PATCH', path, { password, currentPassword: 'guessed' });
		expect((await desk.rest('PATCH', path, { password, currentPassword: other })).status).toBe(401);
		expect((await logIn(user.email, other)).status).toBe(401);
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
	test('stays when others begin for the same account at the same time, and while some end', async () => {
		await withSlowPasswords(async () => {
			const user = await account();
			const leaving = await signedIn(user);
			const begun = await Promise.all([
				...Array.from({ length: 6 }, () => signedIn(user)),
				leaving.rest('POST', 'users/logout').then(() => leaving),
			]);
			expect(await Promise.all(begun.map(isIn))).toEqual([true, true, true, true, true, true, false]);
		});
	});

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

describe('the audit log', () => {
	interface Event {
		action: string;
		by: string | null;
		byName: string | null;
		document: string | null;
		details: string | null;
		from: string | null;
	}
	const eventsOf = async (document: unknown): Promise<Event[]> => {
		const where = `where[document][equals]=${String(document)}&sort=id&limit=100`;
		const answer = await bench.as('admin').rest('GET', `audit-events?${where}`);
		expect(answer.status).toBe(200);
		return answer.body.docs;
	};
	const actionsOf = async (document: unknown) => (await eventsOf(document)).map(({ action }) => action);

	test('tells who published, unpublished and deleted what, and no draft', async () => {
		const editor = bench.as('editor');
		const news = await bench.make('news', { _status: 'draft' });
		const path = `news/${news.id}?locale=sv`;
		await editor.rest('PATCH', `${path}&draft=true`, { title: 'Utkast' });
		expect(await actionsOf(news.id)).toEqual([]);
		expect((await editor.rest('PATCH', path, { _status: 'published' })).status).toBe(200);
		await editor.rest('PATCH', `${path}&draft=true`, { title: 'Senare', _status: 'draft' });
		expect((await editor.rest('PATCH', path, { _status: 'draft' })).status).toBe(200);
		await editor.rest('PATCH', path, { _status: 'published' });
		await editor.rest('PATCH', path, { deletedAt: new Date().toISOString() });
		expect((await bench.as('admin').rest('DELETE', `${path}&trash=true`)).status).toBe(200);
		const events = await eventsOf(news.id);
		expect(events.map(({ action }) => action)).toEqual([
			...['published', 'unpublished'],
			...['published', 'unpublished', 'deleted'],
		]);
		expect(events[0]).toMatchObject({
			by: editor.userId,
			byName: 'A user',
			from: expect.stringMatching(/^[0-9a-f]{12}$/),
		});
	});

	test('tells what happened to an account, with roles and without passwords', async () => {
		const user = await account();
		await bench.as('admin').rest('PATCH', `users/${user.id}`, { roles: ['reviewer', 'editor'], password: other });
		await logIn(user.email);
		const { body } = await logIn(user.email, other);
		await bench.callerWith({ authorization: `JWT ${String(body.token)}` }).rest('POST', 'users/logout');
		await bench.as('admin').rest('POST', 'users/unlock', { email: user.email });
		await bench.as('admin').rest('DELETE', `users/${user.id}`);
		const events = await eventsOf(user.id);
		expect(events.map(({ action, details }) => [action, details])).toEqual([
			['account-made', 'editor'],
			['roles-changed', 'editor → editor, reviewer'],
			['password-changed', null],
			['sign-in-failed', 'refused'],
			['signed-in', null],
			['signed-out', null],
			['unlocked', null],
			['account-deleted', null],
		]);
		expect(events.find(({ action }) => action === 'sign-in-failed')?.by).toBeNull();
		expect(JSON.stringify(events)).not.toContain(other);
	});

	test('of somebody unknown tells that they tried, and not what they typed', async () => {
		await logIn('typed-by-mistake@example.org', 'typed by mistake too');
		const { text } = await bench.as('admin').rest('GET', 'audit-events?where[action][equals]=sign-in-failed&limit=100');
		expect(text).not.toMatch(/typed.by/);
	});

	test('tells of consents by the names of their fields, and of keys', async () => {
		const consent = await bench.make('consents', { testimony: bench.related.testimony });
		const answer = await bench.as('editor').rest('PATCH', `consents/${consent.id}`, { guardian: 'Somebody Secret' });
		expect(answer.status).toBe(200);
		const events = await eventsOf(consent.id);
		expect(events.map(({ action, details }) => [action, details])).toEqual([
			['consent-recorded', null],
			['consent-changed', 'guardian'],
		]);
		const keys = await eventsOf(bench.agencyId);
		expect(keys.map(({ action }) => action)).toEqual(['key-made']);
		expect(bench.agencyKey).not.toBe(keys[0]?.details);
	});

	test('is changed and deleted by nobody, not even by the service', async () => {
		const { docs } = await bench.cms.payload.find({ collection: 'audit-events', limit: 1 });
		const id = String(docs[0]?.id);
		const { payload } = bench.cms;
		for (const [method, body] of [
			['PATCH', { details: 'x' }],
			['DELETE', undefined],
		] as const) {
			expect((await bench.as('admin').rest(method, `audit-events/${id}`, body)).status).toBe(403);
		}
		await expect(payload.update({ collection: 'audit-events', id, data: { details: 'x' } })).rejects.toThrow(
			'append-only',
		);
		await expect(payload.delete({ collection: 'audit-events', id })).rejects.toThrow('append-only');
	});

	test('is exported as a table and as lines, with the filter of the list, by administrators', async () => {
		const user = await account({ name: '=HYPERLINK("x")' });
		const caller = await signedIn(user);
		await caller.rest('POST', `users/${user.id}/sessions`, { keepsCurrent: true });
		const query = `where[document][equals]=${user.id}&where[action][equals]=sessions-ended`;
		const table = await bench.as('admin').rest('GET', `audit-events/export?${query}`);
		const [head, row, end] = table.text.split('\r\n');
		expect(head).toBe('id,at,action,by,byName,from,collection,document,details');
		expect(row).toContain(`,sessions-ended,${user.id},"'=HYPERLINK(""x"")",`);
		expect(end).toBe('');
		const lines = await bench.as('admin').rest('GET', `audit-events/export?format=ndjson&${query}`);
		expect(
			lines.text
				.trim()
				.split('\n')
				.map((line) => JSON.parse(line) as Event),
		).toMatchObject([{ action: 'sessions-ended', byName: '=HYPERLINK("x")' }]);
		expect((await bench.as('editor').rest('GET', 'audit-events/export')).status).toBe(403);
		expect((await bench.as('public').rest('GET', 'audit-events/export')).status).toBeGreaterThanOrEqual(400);
		expect((await bench.as('admin').rest('GET', 'audit-events/export?format=xml')).status).toBe(400);
		expect((await bench.as('admin').rest('GET', 'audit-events/export?where[nothing][equals]=1')).status).toBe(400);
		const { totalDocs } = await bench.cms.payload.count({
			collection: 'audit-events',
			where: { and: [{ action: { equals: 'exported' } }, { by: { equals: bench.as('admin').userId } }] },
		});
		expect(totalDocs).toBe(2);
	});

	test('is forgotten when it has been kept long enough', async () => {
		const old = await bench.make('audit-events', { at: '2020-01-01T00:00:00.000Z' });
		await bench.cms.payload.jobs.queue({ task: 'clearAudit', input: {} });
		await bench.cms.payload.jobs.run();
		expect(await bench.stored('audit-events', old.id)).toBeNull();
		expect((await bench.cms.payload.count({ collection: 'audit-events' })).totalDocs).toBeGreaterThan(1);
	});
});

describe('a second factor', () => {
	const codeAt = (secret: string, shiftSeconds = 0) =>
		TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: Date.now() + shiftSeconds * 1000 });
	const withCode = (email: unknown, code: unknown, secret = password) =>
		bench.as('public').rest('POST', 'users/login?locale=en', { email, password: secret, code });
	const needed = ({ body }: Answer) => body.errors[0].data?.secondFactor as unknown;

	/** An account with a second factor, and its secret. */
	const protect = async () => {
		const user = await account();
		const caller = await signedIn(user);
		const begun = await caller.rest('POST', 'users/second-factor', {});
		expect(begun.body.picture).toContain('<svg');
		const secret = String(begun.body.secret);
		const code = codeAt(secret);
		const confirmed = await caller.rest('POST', 'users/second-factor/confirm', { code });
		expect(confirmed.status).toBe(200);
		return { user, caller, secret, code, codes: confirmed.body.recoveryCodes as string[] };
	};

	test('is asked for after the password, and no code is good twice', async () => {
		const { user, secret, code } = await protect();
		const without = await logIn(user.email);
		expect([without.status, needed(without), without.body.token]).toEqual([401, 'code', undefined]);
		expect((await logIn(user.email, 'not the password')).body.errors[0].data).toBeUndefined();
		for (const wrong of ['', '000000x', {}, 17]) expect((await withCode(user.email, wrong)).status).toBe(401);
		expect((await withCode(user.email, code)).status).toBe(200);
		expect((await withCode(user.email, code)).status).toBe(401);
		expect((await withCode(user.email, codeAt(secret, 30))).status).toBe(200);
		expect((await bench.stored('users', user.id))?.sessions).toHaveLength(3);
	});

	test('is replaced by each recovery code once', async () => {
		const { user, codes } = await protect();
		expect(codes).toHaveLength(10);
		const [first = '', second = ''] = codes;
		expect((await withCode(user.email, first.toUpperCase())).status).toBe(200);
		expect((await withCode(user.email, first)).status).toBe(401);
		expect((await withCode(user.email, second)).status).toBe(200);
	});

	test('is stored so that nobody reads it, and copied to another account opens nothing', async () => {
		const { user, secret, codes } = await protect();
		const other = await protect();
		const row = await bench.cms.payload.db.findOne<Doc>({
			collection: 'second-factors',
			where: { user: { equals: user.id } },
		});
		const stored = JSON.stringify(row);
		expect(stored).not.toContain(secret);
		expect(stored).not.toContain(codes[0]);
		for (const path of ['second-factors', `second-factors/${row?.id}`, 'second-factors?where[user][exists]=true']) {
			expect((await bench.as('admin').rest('GET', path)).status).toBe(403);
		}
		const where = { user: { equals: other.user.id } };
		await bench.cms.payload.db.updateOne({ collection: 'second-factors', where, data: { secret: row?.secret } });
		expect((await withCode(other.user.email, codeAt(secret, 30))).status).toBe(401);
	});

	test('is not passed by resetting the password, by refreshing or by GraphQL', async () => {
		const { user, secret } = await protect();
		const token = await bench.cms.payload.forgotPassword({
			collection: 'users',
			data: { email: String(user.email) },
			disableEmail: true,
		});
		const reset = await bench.as('public').rest('POST', 'users/reset-password', { token, password: other });
		expect(reset.status).toBe(200);
		const caller = bench.callerWith({ authorization: `JWT ${String(reset.body.token)}` });
		expect(await isIn(caller)).toBe(false);
		expect((await caller.rest('POST', 'users/refresh-token')).status).toBeGreaterThanOrEqual(400);
		expect(needed(await logIn(user.email, other))).toBe('code');
		expect((await withCode(user.email, codeAt(secret, 30), other)).status).toBe(200);
		const mutation = `mutation { loginUser(email: "${String(user.email)}", password: "${other}") { token } }`;
		expect((await bench.as('public').graphql(mutation)).body.data?.loginUser ?? null).toBeNull();
	});

	test('guessed wrong ten times locks the account', async () => {
		const { user, secret } = await protect();
		const data = { loginAttempts: 9 };
		await bench.cms.payload.db.updateOne({ collection: 'users', id: user.id, data });
		expect(needed(await withCode(user.email, '123456x'))).toBe('code');
		const locked = await withCode(user.email, codeAt(secret, 30));
		expect([locked.status, needed(locked)]).toEqual([401, undefined]);
	});

	test('is removed by its owner with a code, and by an administrator, which ends the sessions', async () => {
		const { user, caller, codes } = await protect();
		const path = `users/${user.id}/second-factor`;
		expect((await caller.rest('GET', path)).body).toMatchObject({ isOn: true, recoveryCodesLeft: 10 });
		expect((await caller.rest('POST', `${path}/remove`, {})).status).toBe(400);
		expect((await bench.as('editor').rest('POST', `${path}/remove`, {})).status).toBe(403);
		expect((await caller.rest('POST', 'users/second-factor', {})).status).toBe(409);
		expect((await caller.rest('POST', `${path}/remove`, { code: codes[0] })).body.isOn).toBe(false);
		const lost = await protect();
		const removed = await bench.as('admin').rest('POST', `users/${lost.user.id}/second-factor/remove`, {});
		expect(removed.status).toBe(200);
		expect(await isIn(lost.caller)).toBe(false);
		expect((await logIn(lost.user.email)).status).toBe(200);
	});

	test('is set up before signing in where the role needs one, with a ticket for nothing else', async () => {
		const { environment } = await import('../src/environment.ts');
		const user = await account();
		Object.assign(environment.signIn, { secondFactorRoles: ['admin', 'editor'] });
		try {
			const refused = await logIn(user.email);
			expect([refused.status, needed(refused)]).toEqual([401, 'set-up']);
			const { ticket } = refused.body.errors[0].data as { ticket: string };
			expect(await isIn(bench.callerWith({ authorization: `JWT ${ticket}` }))).toBe(false);
			const stranger = bench.as('public');
			expect((await stranger.rest('POST', 'users/second-factor', {})).status).toBe(403);
			expect(
				(await stranger.rest('POST', 'users/second-factor', { ticket: ticket.replace(/.{6}$/, 'AAAAAA') })).status,
			).toBe(409);
			const { secret } = (await stranger.rest('POST', 'users/second-factor', { ticket })).body as { secret: string };
			const code = codeAt(secret);
			const confirm = (given: string) => stranger.rest('POST', 'users/second-factor/confirm', { ticket, code: given });
			expect((await confirm('12')).status).toBe(400);
			expect((await confirm(code)).status).toBe(200);
			expect((await confirm(code)).status).toBe(409);
			expect((await withCode(user.email, code)).status).toBe(200);
			expect((await logIn((await account({ roles: ['translator'] })).email)).status).toBe(200);
		} finally {
			Object.assign(environment.signIn, { secondFactorRoles: [] });
		}
	});
});

describe('when no administrator gets in', () => {
	test.each([true, false])('the command lets one in, whether there is the account (%s) or not', async (isKnown) => {
		const { recoverAdmin } = await import('../src/sign-in/recover-admin.ts');
		const email = isKnown ? String((await account({ isDeactivated: true })).email) : 'rescued@example.org';
		const address = await recoverAdmin(bench.cms.payload, email, bench.cms.url);
		const token = address.slice(`${bench.cms.url}/admin/reset/`.length);
		const reset = await bench.as('public').rest('POST', 'users/reset-password', { token, password: other });
		expect(reset.status).toBe(200);
		const { body } = await logIn(email, other);
		expect(body.user.roles).toContain('admin');
	});
});

describeOpenId(() => bench);
