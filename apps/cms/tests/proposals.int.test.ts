import { createChallenge } from 'altcha-lib';
import { proposalChallengeSchema, proposalStatusSchema, type ProposalChallenge } from '@repo/types/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMailServer, type MailServer } from './mail-server.ts';
import { bootWithRoles, type AccessBench, type Doc } from './people-with-roles.ts';

const secret = { name: 'Zsubmittername', email: 'zsubmitter@example.org', text: 'Zunpublishedword' };

let bench: AccessBench;
let server: MailServer;
beforeAll(async () => {
	server = await startMailServer();
	Object.assign(process.env, { SMTP_URL: server.url, MAIL_FROM: 'desk@example.org' });
	bench = await bootWithRoles();
});
afterAll(async () => {
	await bench.cms.stop();
	await server.stop();
	delete process.env.SMTP_URL;
	delete process.env.MAIL_FROM;
});

let visitors = 0;
/** Somebody with an address of their own, behind our own proxy. */
const visitor = () => bench.callerWith({ 'x-forwarded-for': `198.51.100.${(visitors += 1)}` });

const words = {
	language: 'sv',
	title: 'Språkkafé på biblioteket',
	country: 'SE',
	place: 'Krokom',
	summary: 'Nyanlända och pensionärer läser tidningen tillsammans varje torsdag.',
	problem: 'Många hade ingen att tala svenska med.\nPensionärerna var ensamma.',
	did: 'Vi dukade ett bord och bjöd in.',
	didNotWork: 'Kvällstider passade ingen.',
	name: secret.name,
	email: secret.email,
};

/** A ticket as from a form that was asked for a moment ago. */
const challenge = async (agoMs = 60_000): Promise<ProposalChallenge> => {
	const { ticketFor } = await import('../src/proposals/secrets.ts');
	const { workFor } = await import('../src/proposals/work.ts');
	const { v7 } = await import('uuid');
	const ticket = ticketFor(v7({ msecs: Date.now() - agoMs }));
	return { ticket, work: await workFor(ticket) };
};
/** The work as if it had been done: whoever has the key knows the number. */
const solve = async ({ ticket }: ProposalChallenge): Promise<string> => {
	const { keyFor } = await import('../src/proposals/secrets.ts');
	const hmacKey = keyFor('work').toString('hex');
	return btoa(JSON.stringify({ ...(await createChallenge({ hmacKey, number: 7, params: { ticket } })), number: 7 }));
};
const propose = async (data: object = {}, caller = visitor(), ticket?: string) =>
	caller.rest('POST', 'proposals', { ...words, ticket: ticket ?? (await challenge()).ticket, ...data });

const proposed = async (data: object = {}) => {
	const { status, body } = await propose(data);
	expect(status).toBe(201);
	const token = String(body.token);
	const { docs } = await bench.cms.payload.find({ collection: 'submissions', limit: 1, depth: 0 });
	const submission = docs[0] as unknown as Doc;
	return { token, page: String(body.page), submission, practice: String(submission.practice) };
};
const statusOf = async (token: string) => {
	const answer = await visitor().rest('GET', `proposals/${token}`);
	expect(answer.status).toBe(200);
	return proposalStatusSchema.parse(answer.body);
};
const step = (id: string, body: object) => bench.as('editor').rest('POST', `practices/${id}/review?locale=sv`, body);
const publishable = { coverage: 'listed', themes: [''] };
const publish = async (id: string) => {
	const data = { ...publishable, themes: [bench.related.theme] };
	await bench.as('editor').rest('PATCH', `practices/${id}?locale=sv&draft=true`, data);
	expect((await step(id, { step: 'publish' })).status).toBe(200);
};

test('a proposal becomes a draft in its language that waits for an editor', async () => {
	const { token, page, practice } = await proposed();
	expect(page).toBe(`http://localhost:3000/sv/praxis/foresla/${token}`);
	const { body } = await bench.as('editor').rest('GET', `practices/${practice}?draft=true&locale=sv&depth=0`);
	expect(body).toMatchObject({
		title: words.title,
		country: 'SE',
		placeName: 'Krokom',
		summary: words.summary,
		problemText: 'Många hade ingen att tala svenska med.\n\nPensionärerna var ensamma.',
		actions: [{ text: words.did }],
		evidence: { whatDidNotWorkText: words.didNotWork },
		stage: 'submitted',
		_status: 'draft',
	});
	const review = await bench.as('editor').rest('GET', `practices/${practice}/review`);
	expect(review.body).toMatchObject({ stage: 'submitted', proposal: expect.any(String) });
	expect(await statusOf(token)).toMatchObject({ state: 'received', language: 'sv', title: words.title, page: null });
});

test('its sender sees what becomes of it, and editors stay unnamed', async () => {
	const { token, practice } = await proposed({ title: 'Språkkafé i kyrkan' });
	await step(practice, { step: 'take' });
	expect((await statusOf(token)).state).toBe('in-review');
	await step(practice, { step: 'return', comment: 'Hur många kom?' });
	const { text } = await visitor().rest('GET', `proposals/${token}`);
	expect(text).not.toContain('A user');
	expect(await statusOf(token)).toMatchObject({ state: 'returned', comment: 'Hur många kom?' });
	await publish(practice);
	const { page, ...rest } = await statusOf(token);
	expect(rest).toMatchObject({ state: 'published', comment: null });
	expect(page).toBe('http://localhost:3000/sv/praxis/sprakkafe-i-kyrkan');
	await bench.as('editor').rest('PATCH', `practices/${practice}?draft=true&locale=sv`, { title: 'Arbetas om' });
	expect((await statusOf(token)).state).toBe('published');
	await bench.as('editor').rest('PATCH', `practices/${practice}`, { deletedAt: '2026-01-01T00:00:00.000Z' });
	expect((await statusOf(token)).state).toBe('declined');
});

test('mails tell its sender, in their language and with their link', async () => {
	const { default: PostalMime } = await import('postal-mime');
	server.mails.length = 0;
	const email = 'ehdottaja@example.org';
	const { page, practice } = await proposed({ language: 'fi', email, title: 'Kielikahvila kirjastossa' });
	const mine = () => server.mails.filter(({ to }) => to.includes(email));
	const newest = async (count: number) => {
		await expect.poll(() => mine().length, { timeout: 10_000 }).toBe(count);
		return PostalMime.parse(mine()[count - 1]?.raw ?? '');
	};
	const received = await newest(1);
	expect(received.subject).toBe('Kiitos ehdotuksestasi');
	expect(received.text).toContain(page);
	expect(received.text).not.toContain('Kielikahvila');
	await step(practice, { step: 'return', comment: 'Montako tuli?' });
	const returned = await newest(2);
	expect(returned.text).toContain('> Montako tuli?');
	expect(returned.text).toContain(page);
	expect(returned.text).not.toContain('A user');
	await bench.as('editor').rest('PATCH', `practices/${practice}?locale=fi&draft=true`, {
		coverage: 'listed',
		themes: [bench.related.theme],
	});
	const done = await bench.as('editor').rest('POST', `practices/${practice}/review?locale=fi`, { step: 'publish' });
	expect(done.status).toBe(200);
	expect((await newest(3)).text).toContain('/fi/kaytannot/kielikahvila-kirjastossa');
});

describe('what is sent wrongly', () => {
	test.each([
		['no title', { title: '' }, 'title'],
		['a title of many words', { title: 'a '.repeat(16) }, 'title'],
		['no country', { country: 'XX' }, 'country'],
		['a summary of a word', { summary: 'Bra.' }, 'summary'],
		['a summary without end', { summary: 'x'.repeat(801) }, 'summary'],
		['no problem', { problem: '  ' }, 'problem'],
		['nothing done', { did: undefined }, 'did'],
		['an address that is none', { email: 'inte en adress' }, 'email'],
		['a language we do not speak', { language: 'xx' }, 'language'],
		['a field for robots', { website: 'https://spam.example' }, 'website'],
		['a ticket of their own', { ticket: 'x.y' }, 'ticket'],
		['a field that there is not', { stage: 'published' }, 'stage'],
		['work that is none', { altcha: btoa('{}') }, 'altcha'],
		['work that is not even JSON', { altcha: '%%%' }, 'altcha'],
	])('%s is named, and nothing is stored', async (_what, data, field) => {
		const before = await bench.cms.payload.count({ collection: 'practices' });
		const { status, body } = await propose(data);
		expect([status, body.type]).toEqual([400, expect.stringMatching(/problems\/invalid-data$/)]);
		expect(JSON.stringify(body.errors)).toContain(field);
		expect(await bench.cms.payload.count({ collection: 'practices' })).toEqual(before);
	});

	test.each([
		['faster than anybody reads', 1000],
		['a day later', 25 * 3_600_000],
		['before it was asked for', -60_000],
	])('a form sent %s', async (_what, agoMs) => {
		const { status, body } = await propose({}, visitor(), (await challenge(agoMs)).ticket);
		expect([status, body.errors[0].path]).toEqual([400, 'ticket']);
	});

	test('work that was done for another ticket does not count', async () => {
		const [one, other] = [await challenge(), await challenge()];
		const { status, body } = await propose({ altcha: await solve(one) }, visitor(), other.ticket);
		expect([status, body.errors[0].path]).toEqual([400, 'altcha']);
	});

	test('the same form twice, also at once, makes one proposal', async () => {
		const { ticket } = await challenge();
		const data = { title: 'Bara en gång, tack' };
		const answers = await Promise.all([1, 2, 3].map(() => propose(data, visitor(), ticket)));
		expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
		const where = { title: { equals: data.title } };
		expect((await bench.cms.payload.count({ collection: 'practices', where, locale: 'sv' })).totalDocs).toBe(1);
	});

	test('bodies that are no JSON, methods that are none, and links that nobody has', async () => {
		const send = (init: RequestInit) => fetch(`${bench.cms.url}/api/proposals`, init);
		expect((await send({ method: 'POST', body: '{', headers: { 'content-type': 'application/json' } })).status).toBe(
			400,
		);
		expect((await send({ method: 'POST', body: 'a=b' })).status).toBe(415);
		expect((await send({ method: 'GET' })).headers.get('allow')).toBe('POST, OPTIONS');
		for (const token of ['x', '%00', 'x'.repeat(500)]) {
			expect([400, 404]).toContain((await visitor().rest('GET', `proposals/${token}`)).status);
		}
	});
});

test('from one address five come without the work and twenty with it', async () => {
	const caller = visitor();
	for (let count = 0; count < 5; count += 1) expect((await propose({}, caller)).status).toBe(201);
	const refused = await propose({}, caller);
	expect(refused.status).toBe(429);
	const worked = await challenge();
	expect((await propose({ altcha: await solve(worked) }, caller, worked.ticket)).status).toBe(201);
	expect((await propose({}, visitor())).status).toBe(201);
});

test('the work is the one of ALTCHA, and everybody gets their own', async () => {
	const answers = await Promise.all([1, 2].map(() => visitor().rest('GET', 'proposals/challenge')));
	const [one, other] = answers.map(({ body }) => proposalChallengeSchema.parse(body));
	expect(one?.ticket).not.toBe(other?.ticket);
	expect(one?.work.salt).toContain(encodeURIComponent(one?.ticket ?? ''));
});

test('nobody outside learns who proposed, what, or by which link', async () => {
	const { token, submission, practice } = await proposed({ title: 'Ett hemligt språkkafé', problem: secret.text });
	const secrets = [secret.name, secret.email, secret.text, token, submission.id, String(submission.tokenHash)];
	const { body } = await bench.as('admin').rest('GET', `submissions/${submission.id}`);
	expect(body).toMatchObject({ submitterEmail: secret.email });
	expect(body.tokenHash).toBeUndefined();
	expect(JSON.stringify(submission)).not.toContain(token);
	for (const role of ['public', 'agency', 'guest-writer', 'translator', 'reviewer'] as const) {
		const caller = bench.as(role);
		for (const path of [
			'submissions',
			`submissions/${submission.id}`,
			`submissions?where[submitterEmail][equals]=${secret.email}`,
			'mails',
		]) {
			const { status, text } = await caller.rest('GET', path);
			const leaked = secrets.filter((each) => !path.includes(each) && text.includes(each));
			expect([role, path, status >= 400, leaked]).toEqual([role, path, true, []]);
		}
	}
	for (const path of [
		`practices/${practice}`,
		`practices/${practice}?draft=true`,
		'practices?draft=true&locale=all&limit=100',
		`practices/versions?where[parent][equals]=${practice}`,
		'practices?where[title][like]=hemligt&draft=true&locale=sv',
		'changes?limit=500',
		'export/practices.ndjson',
	]) {
		const { text } = await bench.as('public').rest('GET', path);
		expect([path, secrets.filter((each) => text.includes(each)), text.includes('hemligt språkkafé')]).toEqual([
			path,
			[],
			false,
		]);
	}
	await publish(practice);
	const { text } = await bench.as('public').rest('GET', `practices/${practice}?depth=2&locale=sv`);
	expect([secret.name, secret.email, token, submission.id].filter((each) => text.includes(each))).toEqual([]);
});

describe('its sender is forgotten', () => {
	const clear = async () => {
		const { jobs } = bench.cms.payload;
		const { id } = await jobs.queue({ task: 'clearProposals', input: {} });
		await jobs.runByID({ id, silent: true });
	};
	const age = (id: string, field: 'createdAt' | 'updatedAt', days: number) =>
		bench.cms.payload.db.updateOne({
			collection: 'submissions',
			id,
			data: { [field]: new Date(Date.now() - days * 86_400_000).toISOString() },
		});

	test('a month after it was published, and a year after it came, and not before', async () => {
		const settled = await proposed({ title: 'Publicerad sedan länge' });
		await publish(settled.practice);
		const fresh = await proposed({ title: 'Publicerad nyss' });
		await publish(fresh.practice);
		const old = await proposed({ title: 'Glömd i ett år' });
		await age(settled.submission.id, 'updatedAt', 31);
		await age(old.submission.id, 'createdAt', 366);
		await clear();
		for (const { submission, token } of [settled, old]) {
			expect(await bench.stored('submissions', submission.id)).toMatchObject({
				submitterName: null,
				submitterEmail: null,
			});
			expect((await visitor().rest('GET', `proposals/${token}`)).status).toBe(404);
		}
		expect(await bench.stored('submissions', fresh.submission.id)).toMatchObject({ submitterEmail: secret.email });
	});

	test('at once when the practice is deleted for good', async () => {
		const { practice, submission } = await proposed({ title: 'Raderad helt' });
		expect((await bench.as('admin').rest('DELETE', `practices/${practice}`)).status).toBe(200);
		expect(await bench.stored('submissions', submission.id)).toBeNull();
	});
});
