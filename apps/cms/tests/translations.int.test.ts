import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lexical } from './lexical.ts';
import { bootWithRoles, type AccessBench, type Caller, type Doc } from './people-with-roles.ts';

let bench: AccessBench;
let editor: Caller;
beforeAll(async () => {
	bench = await bootWithRoles();
	editor = bench.as('editor');
});
afterAll(() => bench.cms.stop());

const save = (id: string, locale: string, data: object, caller = editor, more = '') =>
	caller.rest('PATCH', `news/${id}?locale=${locale}&depth=0${more}`, data);
const languages = (id: string, caller = editor, query = 'locale=sv') =>
	caller.rest('GET', `news/${id}/languages?${query}`);
const of = async (id: string, locale: string, caller = editor) =>
	(await languages(id, caller)).body.languages.find((each: Doc) => each.locale === locale);
const publicly = async (id: string, locale: string, query = '') =>
	(await bench.as('public').rest('GET', `news/${id}?locale=${locale}${query}`)).body;

/** A news item in Swedish, translated into Finnish, both published. */
const translated = async () => {
	const { id } = await bench.make('news', { title: 'Ett', lead: 'Kort', body: lexical('Lång'), _status: 'published' });
	const finnish = { title: 'Yksi', lead: 'Lyhyt', body: lexical('Pitkä'), _status: 'published' };
	expect((await save(id, 'fi', finnish)).status).toBe(200);
	return id;
};

describe('each language of a document', () => {
	test('is missing, a draft, published, or newer than what readers see', async () => {
		const id = await translated();
		await save(id, 'sv', { title: 'Ett till', _status: 'draft' }, editor, '&draft=true');
		await save(id, 'da', { title: 'En' }, editor, '&draft=true');
		const { body } = await languages(id);
		expect(body.languages.map(({ locale, state, written, texts }: Doc) => [locale, state, written, texts])).toEqual([
			['en', 'missing', 0, 3],
			['sv', 'newer', 3, 3],
			['da', 'draft', 1, 3],
			['nb', 'missing', 0, 3],
			['fi', 'published', 3, 3],
			['is', 'missing', 0, 3],
		]);
	});

	test('is published alone, and says so', async () => {
		const id = await translated();
		await save(id, 'sv', { title: 'Ett till' }, editor, '&draft=true');
		await save(id, 'fi', { title: 'Vielä yksi' }, editor, '&draft=true');
		const alone = await save(id, 'fi', { _status: 'published' }, editor, '&publishSpecificLocale=fi');
		expect(alone.status).toBe(200);
		expect([(await of(id, 'sv')).state, (await of(id, 'fi')).state]).toEqual(['newer', 'published']);
		expect([(await publicly(id, 'sv')).title, (await publicly(id, 'fi')).title]).toEqual(['Ett', 'Vielä yksi']);
		// Made from a Swedish text that readers do not see yet: newer than theirs, not older.
		expect((await publicly(id, 'fi'))._outdated).toEqual({});
	});
});

describe('a translation whose source changes', () => {
	test('is outdated for editors by field, with what changed and who translated, and for readers once it is published', async () => {
		const id = await translated();
		expect((await publicly(id, 'fi'))._outdated).toEqual({});
		await save(id, 'sv', { title: 'Två' }, editor, '&draft=true');
		const status = await of(id, 'fi');
		expect(status.outdated).toEqual([{ key: 'title', label: 'Title', from: 'sv', was: 'Ett', now: 'Två' }]);
		expect(status.translation).toMatchObject({ by: 'A user', from: 'sv', machine: 0 });
		expect((await publicly(id, 'fi'))._outdated).toEqual({});

		await save(id, 'sv', { _status: 'published' });
		expect(await publicly(id, 'fi')).toMatchObject({ _lang: { title: 'fi', body: 'fi' }, _outdated: { title: 'sv' } });
		expect((await publicly(id, 'fi', '&select[title]=true&select[_outdated]=true'))._outdated).toEqual({ title: 'sv' });
		expect((await publicly(id, 'sv'))._outdated).toEqual({});
		expect(JSON.stringify(await publicly(id, 'fi'))).not.toContain('A user');

		await save(id, 'fi', { title: 'Kaksi', _status: 'published' });
		expect((await of(id, 'fi')).outdated).toEqual([]);
		expect((await publicly(id, 'fi'))._outdated).toEqual({});
	});

	test('still holds when somebody who may write it says so, and nobody else', async () => {
		const id = await translated();
		const lists = (locale: string) =>
			editor.rest('GET', `news?locale=${locale}&draft=true&where[translationOutdated][equals]=true&limit=100`);
		const isListed = async (locale: string) => (await lists(locale)).body.docs.some((each: Doc) => each.id === id);
		await save(id, 'sv', { title: 'Ett!' }, editor, '&draft=true');
		expect([await isListed('fi'), await isListed('sv')]).toEqual([true, false]);
		const confirm = (caller: Caller) => caller.rest('POST', `news/${id}/languages?locale=fi`, { step: 'confirm' });
		for (const role of ['public', 'agency', 'guest-writer', 'translator', 'reviewer'] as const) {
			expect([role, [403, 404]]).toEqual([role, expect.arrayContaining([(await confirm(bench.as(role))).status])]);
		}
		expect((await of(id, 'fi')).outdated).toHaveLength(1);
		const finn = await bench.signUp(['translator'], { languages: ['fi'], name: 'Aino' });
		expect((await confirm(finn)).status).toBe(200);
		expect(await of(id, 'fi')).toMatchObject({ outdated: [], translation: { by: 'Aino' } });
		expect(await isListed('fi')).toBe(false);
		expect((await publicly(id, 'fi')).title).toBe('Yksi');
	});
});

test('a translator sees of other languages what readers see', async () => {
	const id = await translated();
	await save(id, 'sv', { title: 'Hemligt' }, editor, '&draft=true');
	const finn = await bench.signUp(['translator'], { languages: ['fi'] });
	const { status, body, text } = await languages(id, finn, 'locale=fi&beside=sv');
	expect(status).toBe(200);
	expect(text).not.toContain('Hemligt');
	const texts = { title: 'Ett', lead: 'Kort', body: 'Lång' };
	expect(body.beside).toEqual({ locale: 'sv', texts, formatted: { body: '<p>Lång</p>' }, values: {} });
	expect(body.languages.filter(({ mayEdit }: Doc) => mayEdit).map(({ locale }: Doc) => locale)).toEqual(['fi']);
	expect((await languages(id, editor, 'locale=fi&beside=sv')).body.beside.texts.title).toBe('Hemligt');
});

test('what a machine translated is marked until somebody has read it', async () => {
	const id = await translated();
	const say = (step: string) => editor.rest('POST', `news/${id}/languages?locale=fi`, { step });
	expect((await say('machine')).status).toBe(200);
	expect((await of(id, 'fi')).translation).toMatchObject({ machine: 3, unread: 3 });
	// Readers are told, too, once what they read is that.
	const publish = () => save(id, 'fi', { _status: 'published' });
	await publish();
	expect((await publicly(id, 'fi'))._machine).toEqual({ title: 'sv', lead: 'sv', body: 'sv' });
	expect((await publicly(id, 'sv'))._machine).toEqual({});
	await say('review');
	await publish();
	expect((await publicly(id, 'fi'))._machine).toEqual({});
	expect((await of(id, 'fi')).translation).toMatchObject({ machine: 3, unread: 0, readBy: 'A user' });
});

describe('beside the language that is open, texts of another', () => {
	const write = (id: string, texts: object, caller = editor, locale = 'fi', collection = 'news') =>
		caller.rest('PATCH', `${collection}/${id}/languages?locale=${locale}&beside=${locale}`, { texts });

	test('are written as a draft, in whichever rows they stand, and nothing else changes', async () => {
		const actions = [{ title: 'Ett', text: 'Först' }, { title: 'Två' }];
		const practice = await bench.make('practices', { actions, title: 'Praxis', _status: 'published' });
		const [, second] = practice.actions as Doc[];
		const key = `actions/${second?.id}/title`;
		const asked = await editor.rest('GET', `practices/${practice.id}/languages?locale=sv&beside=fi`);
		expect(asked.body.beside).toMatchObject({ texts: {}, values: { title: null, [key]: null } });

		const finn = await bench.signUp(['translator'], { languages: ['fi'], name: 'Aino' });
		const edits = { title: { was: null, value: 'Käytäntö' }, [key]: { was: null, value: 'Kaksi' } };
		const saved = await write(practice.id, edits, finn, 'fi', 'practices');
		expect(saved.status).toBe(200);
		expect(saved.body.beside.values).toMatchObject({ title: 'Käytäntö', [key]: 'Kaksi' });
		const read = async (locale: string) =>
			(await editor.rest('GET', `practices/${practice.id}?locale=${locale}&draft=true&fallback-locale=none`)).body;
		expect(await read('fi')).toMatchObject({ title: 'Käytäntö', actions: [{}, { title: 'Kaksi' }] });
		expect(await read('sv')).toMatchObject({
			title: 'Praxis',
			actions: [{ title: 'Ett', text: 'Först' }, { title: 'Två' }],
		});
		const status = saved.body.languages.find(({ locale }: Doc) => locale === 'fi');
		expect(status).toMatchObject({ state: 'draft', translation: { by: 'Aino', from: 'sv' } });
		expect((await bench.as('public').rest('GET', `practices/${practice.id}?locale=fi`)).text).not.toContain('Kaksi');
	});

	test('are not written over what somebody else wrote there meanwhile; other texts may be', async () => {
		const id = await translated();
		await save(id, 'fi', { title: 'Toinen' }, editor, '&draft=true');
		const edits = { title: { was: 'Yksi', value: 'Kolmas' }, lead: { was: 'Lyhyt', value: 'Lyhyempi' } };
		const refused = await write(id, edits);
		expect(refused.status).toBe(409);
		expect(refused.body.errors[0].data.errors).toMatchObject([{ path: 'title', now: 'Toinen' }]);
		expect((await write(id, { lead: edits.lead })).status).toBe(200);
		// The answer to it may have been lost.
		expect((await write(id, { lead: edits.lead })).status).toBe(200);
		const draft = await editor.rest('GET', `news/${id}?locale=fi&draft=true`);
		expect(draft.body).toMatchObject({ title: 'Toinen', lead: 'Lyhyempi' });
	});

	test('are written by who may write that language, and by nobody else', async () => {
		const id = await translated();
		const edits = { title: { was: 'Yksi', value: 'Kolmas' } };
		for (const role of ['public', 'agency', 'guest-writer', 'translator', 'reviewer'] as const) {
			expect([role, [403, 404]]).toEqual([
				role,
				expect.arrayContaining([(await write(id, edits, bench.as(role))).status]),
			]);
		}
		const practice = await bench.make('practices', { title: 'Praxis', _status: 'published' });
		const mine = await languages(practice.id, bench.as('reviewer'));
		expect(mine.status).toBe(404);
		const reviewed = await bench.as('reviewer').rest('GET', `practices/${practice.id}/languages?locale=sv&beside=sv`);
		expect(reviewed.body.languages.some(({ mayEdit }: Doc) => mayEdit)).toBe(false);
		expect(reviewed.body.beside.values).toEqual({});
	});

	test.each([
		['nothing', {}, 400, 'texts'],
		['a number', { title: { was: null, value: 5 } }, 400, 'title'],
		['a list for a text', { title: { was: 'Yksi', value: ['a'] } }, 400, 'title'],
		['a text without what it was', { title: { value: 'a' } }, 400, 'title'],
		['a field that is no text', { date: { was: null, value: 'a' } }, 409, 'date'],
		['a row that is gone', { 'actions/gone/title': { was: null, value: 'a' } }, 409, 'actions/gone/title'],
	])('are refused by name: %s', async (_what, edits, status, name) => {
		const answer = await write(await translated(), edits);
		expect(answer.status).toBe(status);
		expect(answer.text).toContain(name);
	});
});

test.each([
	['an unknown step', 'POST', 'locale=fi', { step: 'guess' }, 'step'],
	['something beside', 'POST', 'locale=fi', { step: 'confirm', at: 'now' }, 'at'],
	['no texts', 'POST', 'locale=fi', { step: 'confirm', keys: [] }, 'keys'],
	['all languages at once', 'POST', 'locale=all', { step: 'confirm' }, 'locale'],
	['a language nobody writes', 'GET', 'locale=fi&beside=xx', undefined, 'beside'],
])('%s is refused by name', async (_what, method, query, body, name) => {
	const id = await translated();
	const answer = await editor.rest(method, `news/${id}/languages?${query}`, body);
	expect(answer.status).toBe(400);
	expect(answer.body.detail).toContain(name);
});

test('nobody writes the notes by hand, and a copy has none', async () => {
	const id = await translated();
	await save(
		id,
		'fi',
		{ translation: { title: { at: '2000-01-01' } }, translationOutdated: true },
		editor,
		'&draft=true',
	);
	expect((await of(id, 'fi')).translation).toMatchObject({ by: 'A user' });
	const copy = await editor.rest('POST', `news/${id}/duplicate?locale=sv`, {});
	expect((await of(copy.body.doc.id, 'fi')).outdated).toEqual([]);
});

test('texts in rows are told apart by the row, not by its number', async () => {
	const actions = [{ title: 'Ett' }, { title: 'Två' }];
	const practice = await bench.make('practices', { actions, _status: 'published' });
	const [first, second] = practice.actions as Doc[];
	const patch = (locale: string, rows: object[]) =>
		editor.rest('PATCH', `practices/${practice.id}?locale=${locale}`, { actions: rows, _status: 'published' });
	await patch('fi', [
		{ id: first?.id, title: 'Yksi' },
		{ id: second?.id, title: 'Kaksi' },
	]);
	await patch('sv', [
		{ id: second?.id, title: 'Tvåa' },
		{ id: first?.id, title: 'Ett' },
	]);
	const { body } = await bench.as('public').rest('GET', `practices/${practice.id}?locale=fi`);
	expect(body._outdated).toEqual({ 'actions.0.title': 'sv' });
	const status = await editor.rest('GET', `practices/${practice.id}/languages?locale=fi`);
	expect(status.body.languages.find(({ locale }: Doc) => locale === 'fi').outdated).toMatchObject([
		{ label: expect.stringMatching(/ 1 › /), was: 'Två', now: 'Tvåa' },
	]);
});
