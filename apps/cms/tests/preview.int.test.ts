import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasPages } from '../src/preview/has-pages.ts';
import { lexical } from './lexical.ts';
import { bootWithRoles, type AccessBench, type Caller, type Doc } from './people-with-roles.ts';

let bench: AccessBench;
let draft: Doc;

beforeAll(async () => {
	bench = await bootWithRoles();
	draft = await bench.make('news', { _status: 'draft', title: 'Utkast om språk' });
});
afterAll(() => bench.cms.stop());

const linksOf = (caller: Caller, { id }: Doc, collection = 'news') =>
	caller.rest('GET', `${collection}/${id}/preview-links?locale=sv`);
const make = (caller: Caller, { id }: Doc, body: object = {}, collection = 'news') =>
	caller.rest('POST', `${collection}/${id}/preview-links?locale=sv`, body);

const linkTo = async (document: Doc, collection = 'news', caller: Caller = bench.as('editor')) => {
	const { status, body } = await make(caller, document, {}, collection);
	expect(status).toBe(201);
	return { id: String(body.id), token: new URL(String(body.address)).searchParams.get('preview') ?? '' };
};
const open = async (token: string, query = 'locale=sv') => {
	const response = await fetch(`${bench.cms.url}/api/preview?token=${encodeURIComponent(token)}&${query}`);
	const text = await response.text();
	return {
		status: response.status,
		headers: response.headers,
		text,
		body: JSON.parse(text) as { doc: Doc; collection: string },
	};
};
const statusOf = async (token: string, query?: string) => (await open(token, query)).status;

describe('a preview link', () => {
	test('shows the newest draft to whoever has it, and nothing hidden; nothing keeps it', async () => {
		const person = await bench.make('people', { name: 'Utkast' });
		const { status, headers, text, body } = await open((await linkTo(person, 'people')).token, 'locale=sv&depth=2');
		expect(status).toBe(200);
		expect(body).toMatchObject({ collection: 'people', isFramedOnly: false, doc: { id: person.id, name: 'Utkast' } });
		expect(text).not.toContain('person-secret');
		expect(headers.get('cache-control')).toBe('private, no-store');
		expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
	});

	test('shows what is not published yet, in the languages it is written in', async () => {
		const news = await bench.make('news', { _status: 'published', title: 'Ute' });
		const later = { collection: 'news', id: news.id, locale: 'sv', draft: true, data: { title: 'Inne' } };
		await bench.cms.payload.update(later as never);
		const { body } = await open((await linkTo(news)).token, 'locale=fi');
		expect(body.doc).toMatchObject({ title: 'Inne', _lang: { title: 'sv' } });
		expect((await bench.as('public').rest('GET', `news/${news.id}?locale=sv`)).body).toMatchObject({ title: 'Ute' });
	});

	test('is kept as a fingerprint only, and leads to the page of its document', async () => {
		const { body } = await make(bench.as('editor'), draft, { days: 2, note: 'Kommunen' });
		const address = new URL(String(body.address));
		expect(address.pathname).toMatch(/^\/sv\/[a-z]+\/utkast-om-sprak$/);
		expect(Date.parse(String(body.expires)) / 86_400_000).toBeCloseTo(Date.now() / 86_400_000 + 2, 2);
		const { docs } = await bench.cms.payload.find({ collection: 'preview-links', showHiddenFields: true, limit: 0 });
		expect(JSON.stringify(docs)).not.toContain(address.searchParams.get('preview'));
		const { body: shown } = await linksOf(bench.as('editor'), draft);
		expect(shown.links[0]).toMatchObject({ note: 'Kommunen', by: expect.any(String) as string });
		expect(JSON.stringify(shown)).not.toMatch(/link_|tokenHash/);
	});

	test('opens nothing beside its document', async () => {
		const other = await bench.make('news', { _status: 'draft', title: 'Hemligt-annat' });
		const pointing = await bench.make('themes', { _status: 'draft', title: 'Pekar', news: [other.id] });
		const { token } = await linkTo(pointing, 'themes');
		expect((await open(token, 'locale=sv&depth=4')).text).not.toContain('Hemligt-annat');
		for (const path of [
			`news/${other.id}?draft=true&token=${token}`,
			`news/${other.id}?draft=true&preview=${token}`,
			`themes/${pointing.id}?draft=true&token=${token}`,
			`themes/versions?token=${token}`,
		]) {
			const response = await fetch(`${bench.cms.url}/api/${path}`, { headers: { authorization: `Bearer ${token}` } });
			expect([path, response.status >= 400]).toEqual([path, true]);
		}
		expect(await statusOf(token, `locale=sv&id=${other.id}`)).toBe(400);
		expect(await statusOf(token, 'locale=xx')).toBe(400);
	});

	test('that was changed, or never was, opens nothing', async () => {
		const { token } = await linkTo(draft);
		const last = token.at(-1) === 'A' ? 'B' : 'A';
		for (const wrong of [
			token.slice(0, -1) + last,
			token + 'A',
			token.slice(0, -1),
			'link_',
			'a.b',
			`x${token}`,
			' ',
		]) {
			expect([wrong, await statusOf(wrong)]).toEqual([wrong, 404]);
		}
		expect((await fetch(`${bench.cms.url}/api/preview`)).status).toBe(400);
		expect(await statusOf(token)).toBe(200);
	});

	test('ends when it is revoked, alone, and for good', async () => {
		const [one, other] = [await linkTo(draft), await linkTo(draft)];
		const revoke = () => bench.as('editor').rest('POST', `news/${draft.id}/preview-links/${one.id}/revoke`);
		const { status, body } = await revoke();
		expect(status).toBe(200);
		expect(JSON.stringify(body)).not.toContain(one.id);
		expect((await revoke()).status).toBe(200);
		const gone = await open(one.token, 'locale=fi');
		expect([gone.status, gone.headers.get('cache-control')]).toEqual([410, 'no-store']);
		expect(await statusOf(other.token)).toBe(200);
		const elsewhere = await bench.make('news', { _status: 'draft' });
		const wrong = await bench.as('editor').rest('POST', `news/${elsewhere.id}/preview-links/${other.id}/revoke`);
		expect(wrong.status).toBe(404);
	});

	test('ends with its time, with its document, and with the rights of whoever made it', async () => {
		const late = await linkTo(draft);
		const past = { expires: new Date(Date.now() - 1000).toISOString() };
		await bench.cms.payload.db.updateOne({ collection: 'preview-links', id: late.id, data: past });
		expect(await statusOf(late.token)).toBe(410);

		const thrown = await bench.make('news', { _status: 'draft' });
		const { token } = await linkTo(thrown);
		const trash = { collection: 'news', id: thrown.id, data: { deletedAt: new Date().toISOString() } };
		await bench.cms.payload.update(trash as never);
		expect(await statusOf(token)).toBe(410);

		const leaving = await bench.signUp(['editor']);
		const theirs = await linkTo(draft, 'news', leaving);
		await bench.cms.payload.update({
			collection: 'users',
			id: leaving.userId ?? '',
			data: { roles: ['guest-writer'] },
		} as never);
		expect(await statusOf(theirs.token)).toBe(410);
	});

	test('asks for what it can be', async () => {
		const editor = bench.as('editor');
		for (const body of [{ days: 0 }, { days: 31 }, { days: '7' }, { days: 1.5 }, { note: '' }, { token: 'mine' }]) {
			expect((await make(editor, draft, body)).status).toBe(400);
		}
		const busy = await bench.make('news', { _status: 'draft' });
		for (let count = 0; count < 20; count += 1) await linkTo(busy);
		expect((await make(editor, busy)).status).toBe(409);
		expect((await make(editor, { id: 'x' } as Doc)).status).toBe(404);
	});
});

describe('links are made', () => {
	test('by whoever may read the draft', async () => {
		const may = async (caller: Caller) => [(await make(caller, draft)).status, (await linksOf(caller, draft)).status];
		for (const role of ['editor', 'admin', 'reviewer'] as const) expect(await may(bench.as(role))).toEqual([201, 200]);
		expect(await may(bench.as('guest-writer'))).toEqual([404, 404]);
		expect((await may(bench.as('public'))).every((status) => status === 403 || status === 404)).toBe(true);
		expect((await may(bench.as('agency'))).every((status) => status === 403 || status === 404)).toBe(true);
		const writer = bench.as('guest-writer');
		const own = await bench.make('columns', { _status: 'draft', owner: writer.userId });
		expect((await make(writer, own, {}, 'columns')).status).toBe(201);
	});

	test('for what has a page of its own', async () => {
		for (const collection of Object.keys(bench.cms.payload.collections)) {
			const { status } = await make(bench.as('admin'), draft, {}, collection);
			if (!hasPages(collection)) expect([collection, status]).toEqual([collection, 404]);
		}
	});
});

test('the draft of a testimony is shown to nobody outside before there is a consent, nor after it is withdrawn', async () => {
	const told = { _status: 'draft', quote: 'Jag fick ett jobb.', story: lexical('En lång väg.'), alias: 'Meron' };
	const testimony = await bench.make('testimonies', told);
	const editor = bench.as('editor');
	expect((await make(editor, testimony, {}, 'testimonies')).status).toBe(409);
	expect((await linksOf(editor, testimony, 'testimonies')).body.hindrance).toMatch(/consent/);
	const consent = await bench.make('consents', { testimony: testimony.id, date: '2026-01-02' });
	const { token } = await linkTo(testimony, 'testimonies');
	expect(await statusOf(token)).toBe(200);
	const withdrawal = { withdrawal: { date: '2026-02-02', channel: 'mail' } };
	await bench.cms.payload.update({ collection: 'consents', id: consent.id, data: withdrawal } as never);
	expect(await statusOf(token)).toBe(410);
});

describe('the pane beside an open text', () => {
	const deskOf = async (collection: string, { id }: Doc, session?: string) => {
		const { signDesk } = await import('../src/preview/desk-token.ts');
		const editor = await bench.signUp(['editor']);
		const found = await bench.cms.payload.db.findOne<Doc & { sessions: { id: string }[] }>({
			collection: 'users',
			where: { id: { equals: editor.userId } },
		});
		const desk = { user: editor.userId ?? '', session: session ?? found?.sessions[0]?.id ?? '' };
		return { editor, token: signDesk({ collection, id }, desk) };
	};

	test('shows the draft as long as its reader is signed in', async () => {
		const { editor, token } = await deskOf('news', draft);
		expect((await open(token)).body.doc.id).toBe(draft.id);
		expect((await editor.rest('POST', 'users/logout')).status).toBe(200);
		expect(await statusOf(token)).toBe(410);
		expect(await statusOf((await deskOf('news', draft, 'another-session')).token)).toBe(410);
	});

	test('opens what has pages, and nothing else', async () => {
		const { token } = await deskOf('users', { id: bench.as('admin').userId } as Doc);
		expect(await statusOf(token)).toBe(404);
		expect(await statusOf((await deskOf('news', { id: 'x' } as Doc)).token)).toBe(410);
	});

	test('shows a testimony without a consent there only', async () => {
		const testimony = await bench.make('testimonies', { _status: 'draft' });
		expect((await open((await deskOf('testimonies', testimony)).token)).body).toMatchObject({ isFramedOnly: true });
	});
});
