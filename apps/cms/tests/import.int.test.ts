import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Outcome } from '../src/import/apply.ts';
import type { ShownPlan, ShownRow } from '../src/import/present.ts';
import { bootWithRoles, type AccessBench, type TestRole } from './people-with-roles.ts';

let bench: AccessBench;
const headersOf = {} as Record<TestRole, Record<string, string>>;

beforeAll(async () => {
	bench = await bootWithRoles();
	const { payload } = bench.cms;
	for (const role of ['editor', 'translator', 'reviewer', 'guest-writer'] as const) {
		const user = await bench.make('users', { roles: [role], password: 'long-enough-password', languages: ['sv'] });
		const data = { email: String(user.email), password: 'long-enough-password' };
		const { token } = await payload.login({ collection: 'users', data } as never);
		headersOf[role] = { authorization: `JWT ${String(token)}` };
	}
	headersOf.public = {};
	headersOf.agency = { authorization: `Bearer ${bench.agencyKey}` };
});
afterAll(() => bench?.cms.stop());

interface Sending {
	role?: TestRole;
	type?: string;
	query?: string;
}

const post = (
	collection: string,
	body: string | Uint8Array,
	{ role = 'editor', type = 'text/csv', query = '' }: Sending = {},
) =>
	fetch(`${bench.cms.url}/api/${collection}/import${query}`, {
		method: 'POST',
		headers: { ...headersOf[role], 'content-type': type },
		body: body as BodyInit,
	});

const show = async (collection: string, body: string | Uint8Array, sending: Sending = {}): Promise<ShownPlan> => {
	const response = await post(collection, body, sending);
	expect([response.status, response.ok ? '' : await response.clone().text()]).toEqual([200, '']);
	return (await response.json()) as ShownPlan;
};

const apply = async (
	collection: string,
	body: string | Uint8Array,
	plan: ShownPlan,
	sending: Sending = {},
): Promise<Outcome[]> => {
	const query = `?apply=${plan.token}&publish=${plan.publish}`;
	const response = await post(collection, body, { ...sending, query });
	const text = await response.text();
	expect([response.status, response.ok ? '' : text]).toEqual([200, '']);
	return text
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Outcome);
};

const newest = async (collection: string, id: string | null | undefined, locale = 'all') => {
	const answer = await fetch(`${bench.cms.url}/api/${collection}/${String(id)}?draft=true&depth=0&locale=${locale}`, {
		headers: headersOf.editor,
	});
	// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what an answer holds is what the tests find out
	return (await answer.json()) as any;
};
const publicStatus = async (collection: string, id: string | null | undefined) =>
	(await fetch(`${bench.cms.url}/api/${collection}/${String(id)}`)).status;

const unique = () => crypto.randomUUID().slice(0, 8);
const changesOf = (row: ShownRow | undefined) => row?.changes.map(({ column, from, to }) => [column, from, to]);
const problemsOf = (row: ShownRow | undefined) => row?.problems.map(({ column, message }) => `${column}: ${message}`);

describe('who may import', () => {
	const body = 'name.en;type\nSomebody;ngo\n';

	test.each([
		['public', 401],
		['agency', 401],
		['guest-writer', 403],
		['translator', 403],
		['reviewer', 403],
		['editor', 200],
	] as const)('%s: %i', async (role, status) => {
		expect((await post('organisations', body, { role })).status).toBe(status);
		const template = await fetch(`${bench.cms.url}/api/organisations/import/template`, { headers: headersOf[role] });
		expect(template.status).toBe(status);
	});

	test('other collections have no import, and this one takes POST alone', async () => {
		expect((await post('practices', body)).status).toBe(405);
		const got = await fetch(`${bench.cms.url}/api/organisations/import`, { headers: headersOf.editor });
		expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
	});
});

describe('a table of organisations', () => {
	test('is shown, imported as drafts in its languages, and then has nothing left to do', async () => {
		const name = unique();
		const municipality = await bench.make('municipalities', {
			country: 'SE',
			code: `9${name.slice(0, 3)}`,
			_status: 'published',
		});
		const theme = await newest('themes', bench.related.theme);
		const body = [
			'name.sv;name.en;type;country;municipality;themes;description.sv;phone;website',
			`Åsele ${name};Asele ${name};kommun;Sverige;SE-${String(municipality.code)};${Object.values(theme.slug as object)[0]};"Två rader,\nmed ""citat""; och semikolon";'+46 1;https://example.org/a`,
			`Öd ${name};;NGO;se;;;;;`,
			';;;;;;;;',
		].join('\r\n');
		const plan = await show('organisations', body);
		expect(plan).toMatchObject({ delimiter: ';', encoding: 'utf-8', unknownColumns: [], publish: false });
		expect(plan.counts).toMatchObject({ create: 2, refused: 0 });
		expect(plan.rows.map(({ title }) => title)).toEqual([`Asele ${name}`, `Öd ${name}`]);
		expect(changesOf(plan.rows[0])).toContainEqual(['municipality', '', municipality.name]);

		const outcomes = await apply('organisations', body, plan);
		expect(outcomes.map(({ action }) => action)).toEqual(['create', 'create']);
		const document = await newest('organisations', outcomes[0]?.id);
		expect(document).toMatchObject({
			_status: 'draft',
			name: { sv: `Åsele ${name}`, en: `Asele ${name}` },
			slug: { sv: `asele-${name}`, en: `asele-${name}` },
			type: 'municipality',
			country: 'SE',
			municipality: municipality.id,
			themes: [bench.related.theme],
			description: { sv: 'Två rader,\nmed "citat"; och semikolon' },
			phone: '+46 1',
		});
		expect(await publicStatus('organisations', outcomes[0]?.id)).toBe(404);

		const again = await show('organisations', body);
		expect(again.counts).toMatchObject({ create: 0, change: 0, nothing: 2 });
		expect(again.rows.map(({ id }) => id)).toEqual(outcomes.map(({ id }) => id));
	});

	test('changes what differs, leaves alone what is empty, and says what it was', async () => {
		const name = unique();
		const { id } = await bench.make('organisations', { name, city: 'Lund', phone: '12', _status: 'published' });
		const body = `id,city,phone,type\n${id},Malmö,,ngo\n`;
		const plan = await show('organisations', body);
		expect(plan.rows).toMatchObject([{ line: 2, action: 'change', id, title: name }]);
		expect(changesOf(plan.rows[0])).toEqual([['city', 'Lund', 'Malmö']]);

		await apply('organisations', body, plan);
		expect(await newest('organisations', id)).toMatchObject({ city: 'Malmö', phone: '12', _status: 'draft' });
		expect(await bench.stored('organisations', id)).toMatchObject({ city: 'Lund', _status: 'published' });
	});

	test('is published when asked, and only what is complete', async () => {
		const name = unique();
		const body = `name.sv\ttype\nHel ${name}\tngo\nHalv ${name}\t\n`;
		const plan = await show('organisations', body, { query: '?publish=true' });
		expect(plan).toMatchObject({ delimiter: '\t', publish: true, counts: { create: 1, refused: 1 } });
		expect(problemsOf(plan.rows[1])).toEqual(['type: is needed before it can be published']);
		const [whole] = await apply('organisations', body, plan);
		expect(await publicStatus('organisations', whole?.id)).toBe(200);
	});

	test('never publishes somebody’s draft of what is public', async () => {
		const name = unique();
		const { id } = await bench.make('organisations', { name, city: 'Lund', _status: 'published' });
		await bench.cms.payload.update({ collection: 'organisations', id, data: { phone: '1' }, draft: true } as never);
		const plan = await show('organisations', `id;city\n${id};Malmö\n`, { query: '?publish=true' });
		expect(problemsOf(plan.rows[0])).toEqual([
			`null: Somebody’s draft of “${name}” is not published. Import without publishing, or publish it by hand`,
		]);
	});

	test('says of each row that cannot be why, in the reader’s language', async () => {
		const name = unique();
		const trashed = await bench.make('organisations', { name: `Trash ${name}` }, { locale: 'en' });
		await bench.cms.payload.update({
			collection: 'organisations',
			id: trashed.id,
			data: { deletedAt: new Date().toISOString() },
		} as never);
		const rows = [
			`A ${name};bank;;`,
			`B ${name};ngo;=SUM(A1:A2);`,
			`C ${name};ngo;#N/A;`,
			`D ${name};ngo;;ftp://example.org`,
			`E ${name};ngo;nowhere-at-all;`,
			`A ${name};ngo;;`,
			`a ${name};ngo;;`,
			`Trash ${name};ngo;;`,
			';ngo;;',
		];
		const body = ['name.en;type;parent;website', ...rows].join('\n');
		const plan = await show('organisations', body, { query: '?locale=sv' });
		expect(plan.rows.map(({ action }) => action)).toEqual([
			...Array(5).fill('refused'),
			'create',
			...Array(3).fill('refused'),
		]);
		expect(plan.rows.map(problemsOf)).toEqual([
			[expect.stringContaining('type: har inget val ”bank”. Det finns: municipality')],
			['parent: är en formel; klistra in värdet'],
			['parent: är ett fel i kalkylarket (#N/A)'],
			[expect.stringContaining('website: ')],
			['parent: ”nowhere-at-all” finns inte här: ange id eller adress'],
			[],
			['null: gäller samma dokument som rad 7'],
			[`null: ”Trash ${name}” ligger i papperskorgen; återställ det först`],
			['name: behövs för något nytt'],
		]);
	});

	test('names the columns it does not know, and those without a language', async () => {
		const plan = await show('organisations', `name.en;name;telephone\nX ${unique()};Y;1\n`);
		expect(plan.unknownColumns).toEqual([
			{ name: 'name', meant: ['name.en', 'name.sv', 'name.da', 'name.nb', 'name.fi', 'name.is'] },
			{ name: 'telephone', meant: [] },
		]);
	});

	test('what was not shown is not done', async () => {
		const name = unique();
		const { id } = await bench.make('organisations', { name, city: 'Lund' });
		const body = `id;city\n${id};Malmö\n`;
		const plan = await show('organisations', body);
		await bench.cms.payload.update({ collection: 'organisations', id, data: { phone: '7' } } as never);
		const stale = await post('organisations', body, { query: `?apply=${plan.token}` });
		expect([stale.status, ((await stale.json()) as { detail: string }).detail]).toEqual([
			409,
			'The file or the documents changed since this was shown. Look at it again before you import.',
		]);
		const other = await show('organisations', body);
		expect((await post('organisations', `${body} `, { query: `?apply=${other.token}` })).status).toBe(409);
		expect((await post('organisations', body, { query: `?apply=${other.token}&publish=true` })).status).toBe(409);
		expect((await newest('organisations', id)).city).toBe('Lund');
	});

	test('tells of the first rows while the others wait, and lets others be served meanwhile', async () => {
		const name = unique();
		const rows = Array.from({ length: 20 }, (_, row) => `${name} ${row};ngo`);
		const body = ['name.en;type', ...rows].join('\n');
		const { token } = await show('organisations', body);
		const response = await post('organisations', body, { query: `?apply=${token}` });
		const reader = response.body?.getReader();
		const first = new TextDecoder().decode((await reader?.read())?.value);
		expect(first.trim().split('\n').length).toBeLessThan(rows.length);
		const health = await fetch(`${bench.cms.url}/healthz`);
		expect(health.status).toBe(200);
		let rest = '';
		for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
			rest += new TextDecoder().decode(part.value);
		}
		expect((first + rest).trim().split('\n')).toHaveLength(rows.length);
	});

	test('somebody is writing in it: that row alone is refused', async () => {
		const [first, second] = [await bench.make('organisations'), await bench.make('organisations')];
		const writer = await bench.make('users', { roles: ['editor'], password: 'long-enough-password' });
		await bench.cms.payload.create({
			collection: 'payload-locked-documents',
			data: {
				document: { relationTo: 'organisations', value: first.id },
				user: { relationTo: 'users', value: writer.id },
			},
		} as never);
		const body = `id;city\n${first.id};Malmö\n${second.id};Malmö\n`;
		const outcomes = await apply('organisations', body, await show('organisations', body));
		expect(outcomes.map(({ action }) => action)).toEqual(['refused', 'change']);
		expect(outcomes[0]?.problems[0]?.message).toMatch(/locked/i);
	});

	test('the audit log says who imported how much', async () => {
		const body = `name.en;type\nAudit ${unique()};ngo\n`;
		await apply('organisations', body, await show('organisations', body));
		const { docs } = await bench.cms.payload.find({
			collection: 'audit-events',
			where: { action: { equals: 'imported' } },
			sort: ['-at', '-id'],
			limit: 2,
		});
		expect(docs.map(({ collection, details, by }) => [collection, details, typeof by])).toEqual([
			['organisations', 'create 1, change 0, publish 0, nothing 0, refused 0', 'string'],
			['organisations', 'begun: 1 rows', 'string'],
		]);
	});
});

describe('studies', () => {
	test('are found by their DOI, and their lists keep their rows in all languages', async () => {
		const name = unique();
		const { id } = await bench.make('studies', { title: `Old ${name}`, doi: `https://doi.org/10.1234/${name}` });
		const body = [
			'doi,title.sv,title.en,year,authors.name,keyFindings.text.sv,keyFindings.text.en',
			`10.1234/${name.toUpperCase()},Ny ${name},New ${name},2024,"Ek, Eva | Sol, Siv",Ett | Två,One | Two`,
		].join('\n');
		const plan = await show('studies', body);
		expect(plan.rows[0]).toMatchObject({ action: 'change', id });
		expect(changesOf(plan.rows[0])).toContainEqual(['title.sv', `Old ${name}`, `Ny ${name}`]);
		expect(plan.rows[0]?.changes.some(({ column }) => column === 'doi')).toBe(false);
		await apply('studies', body, plan);
		const document = await newest('studies', id);
		expect(document.keyFindings).toMatchObject([
			{ text: { sv: 'Ett', en: 'One' } },
			{ text: { sv: 'Två', en: 'Two' } },
		]);
		expect(document.authors).toMatchObject([{ name: 'Ek, Eva' }, { name: 'Sol, Siv' }]);
		expect((await show('studies', body)).counts.nothing).toBe(1);

		const shorter = `doi,keyFindings.text.sv\n10.1234/${name},Två\n`;
		await apply('studies', shorter, await show('studies', shorter));
		expect((await newest('studies', id)).keyFindings).toMatchObject([{ text: { sv: 'Två', en: 'One' } }]);
	});

	test('come as JSON, as the API gives them', async () => {
		const name = unique();
		const publisher = await bench.make('organisations', { name: `Publisher ${name}` });
		const document = {
			title: { en: `Study ${name}` },
			year: 2021,
			publisher: { id: publisher.id, name: 'Publisher' },
			languages: ['sv', 'fi'],
			authors: [{ name: 'Ek, Eva' }],
			_lang: {},
		};
		const body = JSON.stringify({ docs: [document, { ...document, title: { en: `Other ${name}` }, year: 1492 }] });
		const plan = await show('studies', body, { type: 'application/json' });
		expect(plan).toMatchObject({ format: 'json', unknownColumns: [{ name: '_lang' }] });
		expect(plan.rows[1]?.problems.map(({ column }) => column)).toEqual(['year']);
		const [made] = await apply('studies', body, plan, { type: 'application/json' });
		expect(await newest('studies', made?.id)).toMatchObject({
			publisher: publisher.id,
			languages: ['sv', 'fi'],
			authors: [{ name: 'Ek, Eva' }],
		});
	});
});

describe('conferences', () => {
	test('tell their times on the clock of their country', async () => {
		const name = unique();
		const body = [
			'title.fi;kind;start;end;place.city;place.country;organisers;registration.opens;description.fi',
			`Päivät ${name};seminaari;2026-05-31 09:00;2026-05-31 16:30;Oulu;Suomi;;2026-03-01;"Eka.\nToka."`,
			`Väärin ${name};seminar;31.5.2026;2026-02-31;;;;;`,
			`Takaperin ${name};seminar;2026-05-31;2026-05-30;;FI;;;`,
		].join('\n');
		const plan = await show('conferences', body);
		expect(plan.rows.map(({ action }) => action)).toEqual(['create', 'refused', 'refused']);
		expect(plan.rows.map(({ problems }) => problems.map(({ column }) => column))).toEqual([
			[],
			['start', 'end'],
			['end'],
		]);
		const [made] = await apply('conferences', body, plan);
		expect(await newest('conferences', made?.id)).toMatchObject({
			start: '2026-05-31T06:00:00.000Z',
			start_tz: 'Europe/Helsinki',
			end: '2026-05-31T13:30:00.000Z',
			place: { city: 'Oulu', country: 'FI' },
			registration: { opens: '2026-03-01T00:00:00.000Z' },
		});
		expect((await newest('conferences', made?.id, 'fi')).descriptionText).toBe('Eka.\n\nToka.');
		expect((await show('conferences', body)).rows[0]?.action).toBe('nothing');
	});
});

describe('a file that cannot be read', () => {
	const zip = new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]);
	test.each([
		['a workbook', zip, 'text/csv', 400, 'workbook'],
		['no text', new Uint8Array([0x81, 0xff, 0, 1, 2]), 'text/csv', 400, 'letters'],
		['an open quotation mark', 'name.en;type\n"A;ngo\n', 'text/csv', 400, 'Line'],
		['headings alone', 'name.en;type\n', 'text/csv', 400, 'no rows'],
		['no known heading', 'a;b\n1;2\n', 'text/csv', 400, 'No column'],
		['a heading twice', 'type;type\nngo;ngo\n', 'text/csv', 400, 'twice'],
		['no JSON', '[', 'application/json', 400, 'not JSON'],
		['JSON of something else', '[1]', 'application/json', 400, 'not JSON'],
		['too many rows', `type\n${'ngo\n'.repeat(2001)}`, 'text/csv', 400, '2001 rows'],
		['a picture', 'x', 'image/png', 415, 'Send text/csv'],
	])('%s', async (_what, body, type, status, words) => {
		const response = await post('organisations', body, { type });
		expect(response.status).toBe(status);
		expect(response.headers.get('content-type')).toMatch(/problem\+json/);
		expect(((await response.json()) as { detail: string }).detail).toContain(words);
	});

	test('a parameter that is none', async () => {
		expect((await post('organisations', 'type\nngo\n', { query: '?apply=yes' })).status).toBe(400);
		expect((await post('organisations', 'type\nngo\n', { query: '?really=true' })).status).toBe(400);
	});
});

test('a template names every column, in every language', async () => {
	const response = await fetch(`${bench.cms.url}/api/conferences/import/template`, { headers: headersOf.editor });
	const text = await response.text();
	expect(response.headers.get('content-disposition')).toBe('attachment; filename="conferences.csv"');
	for (const name of [
		'id',
		'title.sv',
		'slug.is',
		'place.city',
		'registration.link',
		'start_tz',
		'recordings.title.fi',
	]) {
		expect(
			text
				.replace(/^\uFEFF/, '')
				.trim()
				.split(';'),
		).toContain(name);
	}
	expect(text).not.toContain('updatedAt');
});
