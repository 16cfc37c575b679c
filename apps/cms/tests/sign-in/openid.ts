import { Secret, TOTP } from 'otpauth';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { AccessBench, Doc } from '../people-with-roles.ts';
import { openBrowser } from './browser.ts';
import { startProvider, type TestProvider } from './openid-provider.ts';

const password = 'long-enough-password';
const settings = { clientId: 'norden', clientSecret: 'a secret between the two', name: 'Kommunen' };

let count = 0;
const someone = (more: object = {}) => {
	count += 1;
	return {
		sub: `subject-${count}`,
		email: `agency-${count}@kommun.example`,
		email_verified: true,
		name: 'Ada',
		...more,
	};
};

/** Signing in with an account of one's agency, against a real provider. */
export const describeOpenId = (benchOf: () => AccessBench): void => {
	describe('an account of an agency', () => {
		let provider: TestProvider;
		let environment: { openId: object | undefined; signIn: object };
		const configure = (more: object = {}) => {
			const defaults = { scope: 'openid email profile', newAccounts: [], secondFactor: [] };
			environment.openId = { issuer: provider.issuer, ...settings, ...defaults, ...more };
		};
		beforeAll(async () => {
			({ environment } = await import('../../src/environment.ts'));
			const redirectAddress = `${benchOf().cms.url}/api/users/openid/callback`;
			provider = await startProvider({ id: settings.clientId, secret: settings.clientSecret, redirectAddress });
		});
		afterAll(() => provider.stop());
		afterEach(() => {
			vi.useRealTimers();
			Object.assign(provider.state, { amr: ['pwd'], clockOffsetMs: 0, isAway: false, refuses: false });
			environment.openId = undefined;
			Object.assign(environment.signIn, { secondFactorRoles: [] });
		});

		const browser = () => openBrowser(benchOf().cms.url);
		/** Invited by an administrator, and signed in at the agency. */
		const invite = async (more: object = {}) => {
			const person = someone();
			provider.state.person = person;
			const user = await benchOf().make('users', { roles: ['editor'], password, email: person.email, ...more });
			configure();
			return { person, user };
		};
		const outcomeOf = ({ place }: { place?: URL | undefined }) => place?.searchParams.get('openid');
		const signIn = async (tab = browser()) => outcomeOf(await tab.ask((await tab.leave()).href));
		const eventsOf = async (id: unknown) => {
			const where = { document: { equals: String(id) } };
			const { docs } = await benchOf().cms.payload.find({ collection: 'audit-events', where, sort: 'id' });
			return (docs as unknown as { action: string; details?: string }[]).map(({ action }) => action);
		};
		const failures = async (reason: string) => {
			const where = { details: { equals: `openid: ${reason}` } };
			return (await benchOf().cms.payload.count({ collection: 'audit-events', where })).totalDocs;
		};

		test('lets in whoever was invited, links it, and knows them again by another address', async () => {
			const { person, user } = await invite();
			const tab = browser();
			const back = await tab.leave('/admin/collections/news?limit=10');
			expect(provider.state.asked.get('code_challenge_method')).toBe('S256');
			const { place, response } = await tab.ask(back.href);
			expect([response.status, place?.pathname]).toEqual([303, '/admin/login']);
			expect(Object.fromEntries(place?.searchParams ?? [])).toEqual({
				openid: 'continue',
				redirect: '/admin/collections/news?limit=10',
			});
			expect(await tab.me()).toBeNull();
			expect((await tab.openSession()).response.status).toBe(200);
			expect((await tab.me())?.id).toBe(user.id);
			expect(await eventsOf(user.id)).toEqual(['account-made', 'account-linked', 'signed-in']);
			expect((await benchOf().stored('users', user.id))?.externalAccount).toMatch(/^[\da-f]{64}$/);

			provider.state.person = { ...person, email: 'new-name@kommun.example', email_verified: false };
			const again = browser();
			expect(await signIn(again)).toBe('continue');
			await again.openSession();
			expect((await again.me())?.id).toBe(user.id);
		});

		test('is asked again after signing out here', async () => {
			await invite();
			const tab = browser();
			await signIn(tab);
			await tab.openSession();
			const origin = { origin: benchOf().cms.url, 'content-type': 'application/json' };
			const out = await tab.ask(`${benchOf().cms.url}/api/users/logout`, {
				method: 'POST',
				headers: origin,
				body: '{}',
			});
			expect([out.response.status, await tab.me()]).toEqual([200, null]);
			expect(await signIn(tab)).toBe('continue');
			expect(provider.state.asked.get('prompt')).toBe('login');
			await tab.openSession();
			await signIn(tab);
			expect(provider.state.asked.get('prompt')).toBeNull();
		});

		test('leads nowhere else afterwards', async () => {
			await invite();
			for (const elsewhere of [
				'https://evil.example/',
				'//evil.example',
				String.raw`/\evil.example`,
				'/%2Fevil.example',
			]) {
				const tab = browser();
				const { place } = await tab.ask((await tab.leave(elsewhere)).href);
				expect([place?.origin, place?.searchParams.get('redirect')]).toEqual([benchOf().cms.url, '/admin']);
			}
		});

		test('is refused with another state, in another browser, with another nonce, and too late', async () => {
			await invite();
			const before = await failures('stale');
			const tab = browser();
			const back = await tab.leave();
			back.searchParams.set('state', 'guessed');
			expect(outcomeOf(await tab.ask(back.href))).toBe('stale');
			expect(outcomeOf(await browser().ask((await browser().leave()).href))).toBe('stale');
			const late = browser();
			const backLate = await late.leave();
			vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11 * 60_000 });
			expect(outcomeOf(await late.ask(backLate.href))).toBe('stale');
			vi.useRealTimers();
			expect(await failures('stale')).toBe(before + 3);

			const nonce = browser();
			const backNonce = await nonce.leave('/admin', (address) => address.searchParams.set('nonce', 'another'));
			expect(outcomeOf(await nonce.ask(backNonce.href))).toBe('untrusted');
			for (const each of [tab, late, nonce]) expect((await each.openSession()).response.status).toBe(400);
		});

		test('is refused when the same answer, or the word for it, is used twice', async () => {
			await invite();
			const tab = browser();
			const back = await tab.leave();
			const kept = new Map(tab.cookies);
			expect(outcomeOf(await tab.ask(back.href))).toBe('continue');
			const ticket = new Map(tab.cookies);
			const replay = browser();
			for (const [name, value] of kept) replay.cookies.set(name, value);
			expect(outcomeOf(await replay.ask(back.href))).toBe('stale');
			expect((await tab.openSession()).response.status).toBe(200);
			for (const [name, value] of ticket) replay.cookies.set(name, value);
			expect((await replay.openSession()).response.status).toBe(400);
			expect(await replay.me()).toBeNull();
		});

		test('may come with a clock that is half a minute off, and not with five', async () => {
			await invite();
			// What it signs is good for five minutes.
			for (const [minutes, outcome] of [
				[-5.5, 'continue'],
				[0.5, 'continue'],
				[-10, 'untrusted'],
			] as const) {
				provider.state.clockOffsetMs = minutes * 60_000;
				expect([minutes, await signIn()]).toEqual([minutes, outcome]);
			}
		});

		test('is refused where the issuer is another, as told by the answer itself', async () => {
			await invite();
			const tab = browser();
			const back = await tab.leave();
			back.searchParams.set('iss', 'https://other.example');
			expect(outcomeOf(await tab.ask(back.href))).toBe('untrusted');
		});

		test('of somebody unknown, or whose address nobody has verified, opens nothing', async () => {
			configure();
			provider.state.person = someone();
			expect(await signIn()).toBe('unknown');
			const { user } = await invite();
			provider.state.person = { ...provider.state.person, email_verified: false };
			expect(await signIn()).toBe('unverified');
			delete provider.state.person.email_verified;
			expect(await signIn()).toBe('unverified');
			expect((await benchOf().stored('users', user.id))?.externalAccount ?? null).toBeNull();
		});

		test('of another person with the same address is not the one that was linked', async () => {
			const { person } = await invite();
			expect(await signIn()).toBe('continue');
			provider.state.person = { ...person, sub: `${person.sub}-successor` };
			expect(await signIn()).toBe('refused');
		});

		test.each([
			['deactivated', { isDeactivated: true }],
			['locked', { lockUntil: new Date(Date.now() + 600_000).toISOString(), loginAttempts: 10 }],
		])('opens no account that is %s, not even after it was vouched for', async (_name, data) => {
			const { user } = await invite();
			const tab = browser();
			expect(await signIn(tab)).toBe('continue');
			await benchOf().cms.payload.db.updateOne({ collection: 'users', id: user.id, data });
			expect((await tab.openSession()).response.status).toBe(401);
			expect(await signIn()).toBe('refused');
			expect(await eventsOf(user.id)).toContain('sign-in-failed');
			expect(await tab.me()).toBeNull();
		});

		test('needs the second factor here, unless the settings trust theirs', async () => {
			const { user } = await invite();
			const caller = await benchOf().as('public').rest('POST', 'users/login', { email: user.email, password });
			const own = benchOf().callerWith({ authorization: `JWT ${String(caller.body.token)}` }, user.id);
			const { body } = await own.rest('POST', 'users/second-factor', {});
			const code = TOTP.generate({ secret: Secret.fromBase32(String(body.secret)) });
			await own.rest('POST', 'users/second-factor/confirm', { code });
			const tab = browser();
			await signIn(tab);
			const asked = (await (await tab.openSession()).response.json()) as Doc;
			expect(asked.errors).toMatchObject([{ data: { secondFactor: 'code' } }]);
			expect((await tab.openSession({ code: '000000x' })).response.status).toBe(401);
			expect((await benchOf().stored('users', user.id))?.loginAttempts).toBe(1);
			expect((await tab.openSession({ code })).response.status).toBe(200);

			provider.state.amr = ['pwd', 'mfa'];
			const untrusted = browser();
			await signIn(untrusted);
			expect((await untrusted.openSession()).response.status).toBe(401);
			configure({ secondFactor: [{ claim: 'amr', value: 'mfa' }] });
			const trusted = browser();
			await signIn(trusted);
			expect((await trusted.openSession()).response.status).toBe(200);
			provider.state.amr = ['pwd'];
			const weak = browser();
			await signIn(weak);
			expect((await weak.openSession()).response.status).toBe(401);
		});

		test('sets a second factor up first where the role needs one', async () => {
			await invite();
			Object.assign(environment.signIn, { secondFactorRoles: ['editor'] });
			const tab = browser();
			await signIn(tab);
			const asked = (await (await tab.openSession()).response.json()) as { errors: { data: { ticket: string } }[] };
			const ticket = asked.errors[0]?.data.ticket;
			const { body } = await benchOf().as('public').rest('POST', 'users/second-factor', { ticket });
			const code = TOTP.generate({ secret: Secret.fromBase32(String(body.secret)) });
			await benchOf().as('public').rest('POST', 'users/second-factor/confirm', { ticket, code });
			expect((await tab.openSession({ code })).response.status).toBe(200);
		});

		test('gets an account by itself only as the settings say, and none of an administrator', async () => {
			provider.state.person = someone({ groups: ['writers', 'other'] });
			const rule = { claim: 'groups', value: 'writers', role: 'guest-writer' };
			configure({ scope: 'openid email profile groups', newAccounts: [rule] });
			const tab = browser();
			expect(await signIn(tab)).toBe('continue');
			await tab.openSession();
			expect(await tab.me()).toMatchObject({ roles: ['guest-writer'], name: 'Ada' });
			provider.state.person = someone({ groups: ['readers'] });
			expect(await signIn()).toBe('unknown');
			configure({ newAccounts: [{ claim: 'email-domain', value: 'kommun.example', role: 'translator' }] });
			expect(await signIn()).toBe('continue');
			provider.state.person = someone({ email: 'x@other.example' });
			expect(await signIn()).toBe('unknown');
		});

		test('does not get in the way of passwords while the provider is away, which programs are told as a problem', async () => {
			const { user } = await invite();
			const tab = browser();
			const back = await tab.leave();
			provider.state.isAway = true;
			expect(outcomeOf(await tab.ask(back.href))).toBe('away');
			environment.openId = { ...environment.openId, issuer: 'http://127.0.0.1:9' };
			expect((await browser().leave()).searchParams.get('openid')).toBe('away');
			const told = await benchOf().callerWith({ 'accept-language': 'sv' }).rest('GET', 'users/openid');
			expect(told).toMatchObject({
				status: 503,
				body: { detail: expect.stringContaining('Kommunen svarar inte just nu') },
			});
			expect((await benchOf().as('public').rest('POST', 'users/login', { email: user.email, password })).status).toBe(
				200,
			);
		});

		test('that the person kept back, or that is not set up here, says so', async () => {
			await invite();
			provider.state.refuses = true;
			expect(await signIn()).toBe('cancelled');
			environment.openId = undefined;
			for (const path of ['users/openid', 'users/openid/callback?code=a&state=b']) {
				expect((await benchOf().as('public').rest('GET', path)).status).toBe(404);
			}
			expect((await benchOf().as('public').rest('POST', 'users/openid/session', {})).status).toBe(404);
		});

		test('is unlinked by administrators, which ends the sessions', async () => {
			const { user } = await invite();
			const tab = browser();
			await signIn(tab);
			await tab.openSession();
			const path = `users/${user.id}/openid`;
			expect((await benchOf().as('admin').rest('GET', path)).body).toEqual({ name: 'Kommunen', isLinked: true });
			for (const role of ['public', 'editor'] as const) {
				expect((await benchOf().as(role).rest('POST', `${path}/unlink`, {})).status).toBe(403);
			}
			expect((await benchOf().as('admin').rest('POST', `${path}/unlink`, {})).body.isLinked).toBe(false);
			expect(await tab.me()).toBeNull();
			expect(await signIn()).toBe('continue');
		});
	});
};
