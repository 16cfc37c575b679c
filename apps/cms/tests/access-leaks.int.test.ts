import type { Where } from 'payload';
import * as qs from 'qs-esm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lexical } from './lexical.ts';
import { conditionsOnLinks, inGraphql, isMetBy } from './link-conditions.ts';
import { bootWithRoles, type AccessBench, type Doc } from './people-with-roles.ts';

/** Every word and id that readers must not see, by what it is. */
const secret = {
	draft: 'Zdraftword',
	newerDraft: 'Znewerword',
	trashed: 'Ztrashword',
	unpublished: 'Zgoneword',
	danishDraft: 'Zdanishword',
	email: 'person-secret@example.org',
};
const hidden: Record<string, string> = { ...secret };

let bench: AccessBench;
let shown: Record<'news' | 'practice' | 'theme' | 'page' | 'linking', Doc>;
let draftFile: string;
let shownOrganisation: string;

const published = { _status: 'published' };
const trashed = { deletedAt: '2026-01-01T00:00:00.000Z' };

const linkTo = (collection: string, id: string) => {
	const text = lexical('Read more.');
	const [paragraph] = text.root.children;
	const link = {
		type: 'link',
		version: 3,
		format: '',
		indent: 0,
		direction: 'ltr',
		children: paragraph?.children,
		fields: { linkType: 'internal', newTab: false, doc: { relationTo: collection, value: id } },
	};
	return { root: { ...text.root, children: [{ ...paragraph, children: [link] }] } };
};

beforeAll(async () => {
	bench = await bootWithRoles();
	const { make } = bench;
	const { payload } = bench.cms;
	const update = (collection: string, id: string, data: object, options: object = {}) =>
		payload.update({ collection, id, data, locale: 'sv', ...options } as never);

	const theme = await make('themes', published);
	const draftTheme = await make('themes', { title: secret.draft });
	const trashedTheme = await make('themes', { title: secret.trashed, ...published });
	await update('themes', trashedTheme.id, trashed);
	const unpublishedTheme = await make('themes', { title: secret.unpublished, ...published });
	await update('themes', unpublishedTheme.id, { _status: 'draft' });
	const draftOrganisation = await make('organisations', { name: secret.draft });
	const draftPerson = await make('people', { name: secret.draft });
	const draftStudy = await make('studies', { title: secret.draft });
	const draftImage = await make('media', { alt: secret.draft });
	draftFile = String(draftImage.filename);

	const practice = await make('practices', {
		...published,
		themes: [theme.id, draftTheme.id, trashedTheme.id, unpublishedTheme.id],
		organisation: draftOrganisation.id,
		partners: [draftOrganisation.id],
		contact: { person: draftPerson.id, role: 'Contact' },
		relatedStudies: [draftStudy.id],
		image: draftImage.id,
	});
	shownOrganisation = (await make('organisations', published)).id;
	await make('practices', { ...published, themes: [theme.id], organisation: shownOrganisation });
	await make('practices', { ...published, themes: [theme.id] });
	const draftPractice = await make('practices', { title: secret.draft, themes: [theme.id] });
	const trashedPractice = await make('practices', { title: secret.trashed, themes: [theme.id], ...published });
	await update('practices', trashedPractice.id, trashed);

	const news = await make('news', { ...published, themes: [theme.id] });
	await update('news', news.id, { title: secret.newerDraft }, { draft: true });
	await update('news', news.id, { title: secret.danishDraft }, { draft: true, locale: 'da' });
	const trashedNews = await make('news', { title: secret.trashed, themes: [theme.id], ...published });
	await update('news', trashedNews.id, trashed);

	const page = await make('pages', {
		...published,
		layout: [
			{ blockType: 'practiceList', practices: [draftPractice.id, practice.id] },
			{ blockType: 'image', image: draftImage.id },
		],
	});
	const linking = await make('news', { ...published, body: linkTo('practices', draftPractice.id) });
	await make('columns', { ...published, owner: bench.as('guest-writer').userId });
	await payload.updateGlobal({
		slug: 'home',
		locale: 'sv',
		data: { practices: [draftPractice.id, practice.id], news: [trashedNews.id], study: draftStudy.id, ...published },
	} as never);

	shown = { news, practice, theme, page, linking };
	const out = {
		draftTheme,
		trashedTheme,
		unpublishedTheme,
		draftOrganisation,
		draftPerson,
		draftStudy,
		draftImage,
		draftPractice,
		trashedPractice,
		trashedNews,
	};
	for (const [name, { id }] of Object.entries(out)) hidden[name] = id;
	hidden.guestWriter = String(bench.as('guest-writer').userId);
});
afterAll(() => bench.cms.stop());

const leaksIn = (text: string) =>
	Object.entries(hidden)
		.filter(([, value]) => text.includes(value))
		.map(([name]) => name);

const content = 'themes practices testimonies studies news columns conferences organisations people pages media'.split(
	' ',
);
const waysToAsk = [
	'',
	'draft=true',
	'trash=true',
	'draft=true&trash=true',
	'locale=all',
	'locale=da&draft=true',
	'locale=sv&fallback-locale=da&draft=true',
	'depth=0',
	'depth=2',
	'depth=2&draft=true&trash=true',
	'limit=100&pagination=false',
	'where[_status][equals]=draft',
	'where[_status][not_equals]=published',
	'where[deletedAt][exists]=true&trash=true',
	'where[or][0][_status][equals]=draft&where[or][1][id][exists]=true',
	'select[email]=true&select[owner]=true&select[contact]=true',
	'populate[people][email]=true&populate[users][email]=true&depth=2',
	'joins[practices][where][_status][equals]=draft&depth=1',
	'joins[practices][limit]=100&joins[news][limit]=100&depth=2',
	'sort=-deletedAt',
	'overrideAccess=true',
	'showHiddenFields=true',
];

describe.each(['public', 'agency'] as const)('%s', (role) => {
	test.each(waysToAsk)('sees nothing hidden in any list with ?%s', async (query) => {
		for (const collection of content) {
			const { text, status } = await bench.as(role).rest('GET', `${collection}?${query}`);
			expect(status).toBeLessThan(500);
			expect([collection, leaksIn(text)]).toEqual([collection, []]);
		}
	});

	test.each(waysToAsk)('sees nothing hidden in what is published with ?%s', async (query) => {
		const places = [
			`news/${shown.news.id}`,
			`news/${shown.linking.id}`,
			`practices/${shown.practice.id}`,
			`themes/${shown.theme.id}`,
			`pages/${shown.page.id}`,
			'globals/home',
		];
		for (const place of places) {
			const { text, status } = await bench.as(role).rest('GET', `${place}?${query}`);
			expect(status).toBeLessThan(500);
			expect([place, leaksIn(text)]).toEqual([place, []]);
		}
	});

	test('gets the same answer for what is hidden and for what never was', async () => {
		const nothing = '01900000-0000-7000-8000-000000000000';
		const asked = ['', '?draft=true', '?trash=true', '?draft=true&trash=true&locale=all'];
		const rows: [string, string][] = [
			['practices', String(hidden.draftPractice)],
			['themes', String(hidden.trashedTheme)],
			['themes', String(hidden.unpublishedTheme)],
			['consents', nothing],
		];
		const clean = ({ status, body }: { status: number; body: Record<string, unknown> }, id: string) =>
			JSON.stringify({ status, ...body, instance: undefined, requestId: undefined }).replaceAll(id, 'ID');
		for (const [collection, id] of rows) {
			for (const query of asked) {
				for (const [method, path] of [
					['GET', ''],
					['PATCH', ''],
					['DELETE', ''],
					['POST', '/duplicate'],
				] as const) {
					const data = method === 'GET' || method === 'DELETE' ? undefined : { title: 'X' };
					const real = await bench.as(role).rest(method, `${collection}/${id}${path}${query}`, data);
					const unreal = await bench.as(role).rest(method, `${collection}/${nothing}${path}${query}`, data);
					expect(real.status).toBeGreaterThanOrEqual(400);
					expect(clean(real, id)).toBe(clean(unreal, nothing));
				}
			}
		}
	});

	test('counts only what is published', async () => {
		const { rest } = bench.as(role);
		for (const collection of ['themes', 'practices', 'news']) {
			const open = (await rest('GET', `${collection}?limit=100`)).body;
			for (const query of ['', 'draft=true', 'trash=true', 'where[_status][equals]=draft']) {
				const { body } = await rest('GET', `${collection}/count?${query}`);
				expect(body.totalDocs ?? 0).toBeLessThanOrEqual(open.totalDocs);
				if (query.startsWith('where')) expect(body.totalDocs ?? 0).toBe(0);
			}
		}
		const theme = (await rest('GET', `themes/${shown.theme.id}?joins[practices][count]=true&depth=0`)).body;
		expect(theme.practices?.docs).toContain(shown.practice.id);
		expect(theme.practices?.totalDocs).toBe(3);
	});

	test('cannot find out by a condition what links to a hidden document', async () => {
		const { rest, graphql } = bench.as(role);
		const all = (await rest('GET', 'practices?depth=0&limit=100')).body.docs as Doc[];
		expect(all).toHaveLength(3);
		const theme = shown.theme.id;
		const conditions = conditionsOnLinks({
			shown: { organisation: shownOrganisation, theme },
			hidden: {
				organisation: String(hidden.draftOrganisation),
				person: String(hidden.draftPerson),
				image: String(hidden.draftImage),
				study: String(hidden.draftStudy),
				themes: [hidden.draftTheme, hidden.trashedTheme, hidden.unpublishedTheme].map(String),
			},
		});
		const idsOf = (docs: Doc[]) => docs.map((doc) => (typeof doc === 'string' ? doc : doc.id)).sort();
		const restAnswers = async (where: Where) => {
			const speakable = JSON.parse(
				JSON.stringify(where, (_, value: unknown) => (value === null ? 'null' : value)),
			) as Where;
			const query = qs.stringify({ where: speakable });
			const join = qs.stringify({ joins: { practices: { where: speakable, count: true } } });
			const [list, count, joined] = await Promise.all(
				[`practices?limit=100&${query}`, `practices/count?${query}`, `themes/${theme}?depth=0&${join}`].map((path) =>
					rest('GET', path),
				),
			);
			return { list: idsOf(list?.body.docs), count: count?.body.totalDocs, joined: idsOf(joined?.body.practices.docs) };
		};
		const graphqlAnswers = async (where: Where) => {
			const { body } = await graphql(
				`query ($where: Practice_where) {
					Practices(where: $where, limit: 100) { docs { id } }
					countPractices(where: $where) { totalDocs }
					Theme(id: "${theme}") { practices(where: $where) { docs { id } } }
				}`,
				{ where: inGraphql(where) },
			);
			expect([where, body.errors]).toEqual([where, undefined]);
			const { Practices, countPractices, Theme } = body.data;
			return {
				list: idsOf(Practices.docs),
				count: countPractices.totalDocs,
				joined: idsOf(Theme.practices.docs),
			};
		};
		for (const where of conditions) {
			const visible = idsOf(all.filter((doc) => isMetBy(where, doc)));
			const expected = { list: visible, count: visible.length, joined: visible };
			expect([where, await restAnswers(where)]).toEqual([where, expected]);
			expect([where, await graphqlAnswers(where)]).toEqual([where, expected]);
		}
	});

	test.each([
		['people', 'where[email][like]=person-secret'],
		['people', 'where[email][exists]=true'],
		['people', 'sort=email'],
		['columns', 'where[owner][exists]=true'],
		['columns', 'where[owner.email][like]=example'],
		['columns', 'where[author.email][like]=person-secret'],
		['columns', 'sort=author.email'],
		['practices', 'where[contact.person.email][exists]=true'],
	])('cannot ask %s by a hidden field: ?%s', async (collection, query) => {
		const { body, status } = await bench.as(role).rest('GET', `${collection}?${query}`);
		expect(status).toBe(400);
		expect(body.docs).toBeUndefined();
	});

	test.each([
		['practices', `where[themes.title][equals]=${secret.draft}`],
		['practices', `where[themes.title][like]=${secret.trashed}`],
		['practices', `where[organisation.name][like]=${secret.draft}`],
		['practices', `where[contact.person.name][like]=${secret.draft}`],
		['themes', `where[practices.title][like]=${secret.draft}`],
	])('learns nothing by asking %s about unpublished relations: ?%s', async (collection, query) => {
		const { body, status } = await bench.as(role).rest('GET', `${collection}?${query}&locale=sv`);
		expect(status === 200 ? body.docs : []).toEqual([]);
	});

	test('reaches no version, no file of a draft, and no system collection', async () => {
		const { rest } = bench.as(role);
		const versions = await bench.as('admin').rest('GET', `news/versions?where[parent][equals]=${shown.news.id}`);
		const paths = [
			'news/versions',
			`news/versions?where[parent][equals]=${shown.news.id}`,
			`news/versions/${versions.body.docs[0].id}`,
			'globals/home/versions',
			`media/file/${draftFile}`,
			...[
				'redirects',
				'consents',
				'users',
				'agencies',
				// By itself it is the public log.
				'changes/count',
				'agency-keys',
				'agency-days',
				'webhook-endpoints',
				'webhook-deliveries',
				'withdrawal-receipts',
				'enquiries',
				'subscribers',
				'submissions',
			],
			...['payload-jobs', 'payload-preferences', 'payload-locked-documents', 'payload-kv', 'payload-migrations'],
			...['payload-jobs/run', 'payload-preferences/anything'],
		];
		for (const path of paths) {
			const { status, text } = await rest('GET', path);
			expect([path, status >= 400]).toEqual([path, true]);
			expect(leaksIn(text)).toEqual([]);
		}
	});

	test('is told by /access and /me only about what is open', async () => {
		for (const path of ['access', 'users/me', `news/access/${hidden.trashedNews}`]) {
			const answer = await bench.as(role).rest(path.startsWith('news') ? 'POST' : 'GET', path);
			// An error names the address that was asked for.
			const text = answer.text.replaceAll(path, '');
			expect([path, leaksIn(text)]).toEqual([path, []]);
			for (const word of ['consents', 'enquiries', 'webhook-deliveries', '"hash"']) expect(text).not.toContain(word);
		}
	});

	test('sees nothing hidden through GraphQL', async () => {
		const { graphql } = bench.as(role);
		const questions = [
			'{ allNews(draft: true, limit: 100) { totalDocs docs { id title } } }',
			'{ allNews(trash: true, limit: 100) { totalDocs docs { id title } } }',
			'{ allNews(draft: true, trash: true, locale: da, limit: 100) { docs { id title } } }',
			'{ allNews(where: { _status: { equals: draft } }) { docs { id title } } }',
			`{ News(id: "${hidden.trashedNews}", trash: true) { id title } }`,
			`{ News(id: "${shown.news.id}", draft: true) { id title(locale: da) } }`,
			`{ Practice(id: "${shown.practice.id}", draft: true) { id themes { id title } organisation { id name } partners { id name } contact { person { id name email } } relatedStudies { id title } image { id alt } } }`,
			`{ Practice(id: "${shown.practice.id}") { id themes(draft: true) { id title } organisation { id name } } }`,
			`{ Theme(id: "${shown.theme.id}") { id practices(limit: 100) { docs { id title } } news(limit: 100) { docs { id title } } } }`,
			`{ Theme(id: "${shown.theme.id}") { practices(where: { _status: { equals: draft } }) { docs { id title } } } }`,
			'{ People { docs { id name email } } }',
			'{ Columns { docs { id owner { id } } } }',
			'{ versionsallNews { docs { id version { title } } } }',
			'{ countallNews(trash: true, draft: true) { totalDocs } }',
			`{ docAccessNews(id: "${hidden.trashedNews}") { fields { title { read { permission } } } } }`,
			'{ Users { docs { id email } } }',
			'{ meUser { user { id email } token } }',
			'{ Access { users { read { permission } } } }',
			'{ Home(draft: true) { practices { id title } news { id title } study { id title } } }',
			`{ Pages { docs { layout { ... on PracticeListBlock { practices { id title } } ... on ImageBlock { image { id alt } } } } } }`,
			`{ News(id: "${shown.linking.id}") { body(depth: 2) bodyHtml } }`,
		];
		for (const question of questions) {
			const { text, status } = await graphql(question);
			expect([question, status < 500, leaksIn(text)]).toEqual([question, true, []]);
		}
	});
});

test('what is published still links to what is published', async () => {
	const { rest } = bench.as('public');
	for (const depth of [0, 1, 2]) {
		const practice = (await rest('GET', `practices/${shown.practice.id}?depth=${depth}`)).body;
		expect(practice.themes.map((theme: Doc | string) => (typeof theme === 'string' ? theme : theme.id))).toEqual([
			shown.theme.id,
		]);
		expect(practice.organisation).toBeNull();
		expect(practice.partners).toEqual([]);
		expect(practice.image).toBeNull();
		const home = (await rest('GET', `globals/home?depth=${depth}`)).body;
		expect(home.practices.map((each: Doc | string) => (typeof each === 'string' ? each : each.id))).toEqual([
			shown.practice.id,
		]);
	}
});

test('the rules hold without the guard in front of the API', async () => {
	const { payload } = bench.cms;
	for (const collection of content) {
		for (const depth of [0, 1, 3]) {
			const found = await payload.find({
				collection,
				depth,
				draft: true,
				trash: true,
				locale: 'all',
				limit: 0,
				overrideAccess: false,
			} as never);
			expect([collection, depth, leaksIn(JSON.stringify(found))]).toEqual([collection, depth, []]);
		}
	}
});

test('a hidden link meets no condition without the guard either', async () => {
	const { payload } = bench.cms;
	const ask = (where: object) =>
		payload.count({ collection: 'practices', where: where as Where, overrideAccess: false });
	for (const where of [
		{ organisation: { equals: hidden.draftOrganisation } },
		{ 'organisation.id': { in: [hidden.draftOrganisation] } },
		{ contact__person: { equals: hidden.draftPerson } },
		{ 'organisation.parent': { equals: hidden.draftOrganisation } },
	]) {
		expect([where, (await ask(where)).totalDocs]).toEqual([where, 0]);
	}
	for (const where of [
		{ themes: { exists: true } },
		{ themes: { not_in: [hidden.draftTheme] } },
		{ organisation: { contains: hidden.draftOrganisation } },
	]) {
		await expect(ask(where)).rejects.toMatchObject({ status: 400 });
	}
});

test('a wrong password says no more than an unknown address', async () => {
	const { rest } = bench.as('public');
	const editor = await bench.as('editor').rest('GET', 'users/me');
	const attempt = async (email: string) => {
		const { status, body } = await rest('POST', 'users/login', { email, password: 'not-the-password' });
		return JSON.stringify({ status, title: body.title, detail: body.detail, errors: body.errors });
	};
	expect(await attempt(editor.body.user.email)).toBe(await attempt('nobody@example.org'));
});
