import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Payload } from 'payload';
import { bootCms, type TestCms } from './boot.ts';
import { factories, type Related } from './factories.ts';
import { lexical } from './lexical.ts';

let cms: TestCms;
let payload: Payload;
let token: string;

beforeAll(async () => {
	cms = await bootCms();
	payload = cms.payload;
	const account = { email: 'admin@example.org', password: 'only-for-this-test-1' };
	await payload.create({ collection: 'users', data: { ...account, name: 'A', roles: ['admin'] } } as never);
	({ token } = (await payload.login({ collection: 'users', data: account } as never)) as unknown as { token: string });
});
afterAll(() => cms.stop());

interface Doc {
	id: string;
	title?: string;
	slug?: string | null;
	publicUpdatedAt?: string | null;
	changeType?: string | null;
	changeNote?: string | null;
	_status?: string;
	state?: string;
	[field: string]: unknown;
}

const news = (title: string) => ({ title, lead: 'Kort.', body: lexical('Text.'), date: '2026-02-03T00:00:00.000Z' });

const create = (collection: string, data: object, options: object = {}) =>
	payload.create({ collection, data, locale: 'sv', ...options } as never) as unknown as Promise<Doc>;
const update = (collection: string, id: string, data: object, options: object = {}) =>
	payload.update({ collection, id, data, locale: 'sv', ...options } as never) as unknown as Promise<Doc>;
const read = (collection: string, id: string, options: object = {}) =>
	payload.findByID({
		collection,
		id,
		locale: 'sv',
		fallbackLocale: false,
		depth: 0,
		...options,
	} as never) as unknown as Promise<Doc>;
const published = { _status: 'published' };
const redirectOf = async (from: string) =>
	(await payload.find({ collection: 'redirects', where: { from: { equals: from } } } as never)).docs[0] as unknown as
		{ to: string; type: string } | undefined;

/** The Local API cannot restore as a draft; the admin does it this way. */
const restoreAsDraft = async (collection: string, version: string | undefined) => {
	const headers = { authorization: `JWT ${token}`, origin: cms.url };
	const response = await fetch(`${cms.url}/api/${collection}/versions/${version}?draft=true`, {
		method: 'POST',
		headers,
	});
	expect(response.status).toBe(200);
};

describe('addresses', () => {
	test('an empty slug is made from the title, in each language', async () => {
		const doc = await create('news', news('Öppna förskolan på Ärlighetens väg'));
		expect(doc.slug).toBe('oppna-forskolan-pa-arlighetens-vag');
		const danish = await update('news', doc.id, { ...news('Åben børnehave'), slug: null }, { locale: 'da' });
		expect(danish.slug).toBe('aben-bornehave');
		expect((await read('news', doc.id)).slug).toBe('oppna-forskolan-pa-arlighetens-vag');
	});

	test('an old address of every type that has one leads to the new one, in its language', async () => {
		const { themes, people, consents, ...others } = factories;
		const related = {} as Related;
		related.theme = (await create('themes', { ...themes(), ...published })).id;
		related.person = (await create('people', { ...people(), ...published })).id;
		const all = { themes, people, ...others } as Record<string, (related: Related) => object>;
		const slugged = payload.config.collections
			.filter(({ flattenedFields }) => flattenedFields.some(({ name }) => name === 'slug'))
			.map(({ slug }) => slug);
		expect(slugged).toEqual(expect.arrayContaining(['organisations', 'conferences', 'testimonies', 'pages']));
		for (const collection of slugged) {
			const { id } = await create(collection, { ...all[collection]?.(related), slug: `gammal-${collection}` });
			if (collection === 'testimonies') await create('consents', consents({ ...related, testimony: id }));
			await update(collection, id, published);
			await update(collection, id, { slug: `ny-${collection}`, ...published });
			const answers = [];
			for (const address of [`gammal-${collection}?locale=sv`, `ny-${collection}?locale=sv&depth=0`]) {
				const response = await fetch(`${cms.url}/api/${collection}/slug/${address}`, { redirect: 'manual' });
				const body = (await response.json()) as { id?: string };
				answers.push([response.status, response.headers.get('location'), body.id]);
			}
			expect([collection, ...answers]).toEqual([
				collection,
				[308, `/api/${collection}/slug/ny-${collection}?locale=sv`, undefined],
				[200, null, id],
			]);
		}
	});

	test('people and concepts take theirs from the name and the label', async () => {
		expect((await create('people', { name: 'Þóra Ægisdóttir' })).slug).toBe('thora-aegisdottir');
		expect((await create('concepts', { prefLabel: 'Etableringsprogram' })).slug).toBe('etableringsprogram');
	});

	test('a title in other letters still gets an address', async () => {
		expect((await create('news', news('مرحبا'))).slug).toMatch(/^[0-9a-f]{8}$/);
	});

	test('a taken slug is numbered, also when only a draft or the trash has it', async () => {
		const first = await create('news', news('Samma rubrik'), { draft: true });
		const second = await create('news', news('Samma rubrik'));
		expect([first.slug, second.slug]).toEqual(['samma-rubrik', 'samma-rubrik-2']);
		await update('news', first.id, { deletedAt: new Date().toISOString() });
		expect((await create('news', news('Samma rubrik'))).slug).toBe('samma-rubrik-3');
	});

	test('the same words in another language or collection do not count', async () => {
		await create('news', news('Arbete'));
		expect((await create('news', news('Arbete'), { locale: 'nb' })).slug).toBe('arbete');
		expect((await create('organisations', { name: 'Arbete', type: 'ngo' }, { draft: true })).slug).toBe('arbete');
	});

	test('choosing a slug that another document has is refused with that document’s name', async () => {
		await create('news', news('Upptaget namn'));
		await expect(create('news', { ...news('Något annat'), slug: 'upptaget-namn' })).rejects.toMatchObject({
			status: 400,
			data: { errors: [{ path: 'slug', message: expect.stringContaining('Upptaget namn') }] },
		});
	});

	test('a slug that exists only in an unpublished change is taken too', async () => {
		const doc = await create('news', { ...news('Första'), ...published });
		await update('news', doc.id, { slug: 'kommande-adress' }, { draft: true });
		await expect(create('news', { ...news('Andra'), slug: 'kommande-adress' })).rejects.toMatchObject({ status: 400 });
	});

	test('a slug follows the title while it is being written, and stays after publishing', async () => {
		const doc = await create('news', { title: 'Spr' }, { draft: true });
		const longer = await update('news', doc.id, news('Språkvän i Umeå'), { draft: true, autosave: true });
		expect(longer.slug).toBe('sprakvan-i-umea');
		await update('news', doc.id, published);
		const renamed = await update('news', doc.id, { title: 'Språkvän i hela landet', ...published });
		expect(renamed.slug).toBe('sprakvan-i-umea');
	});

	test('a language added after publishing gets its slug the same way', async () => {
		const doc = await create('news', { ...news('Nytt stöd'), ...published });
		await update('news', doc.id, { title: 'Uu' }, { draft: true, locale: 'fi' });
		const finnish = await update('news', doc.id, news('Uusi tuki'), { draft: true, locale: 'fi' });
		expect(finnish.slug).toBe('uusi-tuki');
	});

	test('a slug written by hand is tidied and does not follow the title', async () => {
		const doc = await create('news', { ...news('Rubrik'), slug: 'Min Égna Adress!' }, { draft: true });
		expect(doc.slug).toBe('min-egna-adress');
		expect((await update('news', doc.id, { title: 'Ny rubrik' }, { draft: true })).slug).toBe('min-egna-adress');
	});

	test('an old published slug leads on, and taking it again removes the redirect', async () => {
		const doc = await create('news', { ...news('Gammal'), ...published });
		await update('news', doc.id, { slug: 'ny-adress' }, { draft: true });
		expect(await redirectOf('news/sv/gammal')).toBeUndefined();
		await update('news', doc.id, published);
		expect(await redirectOf('news/sv/gammal')).toMatchObject({ to: `news/${doc.id}`, type: '308' });

		const another = await create('news', { ...news('Gammal'), ...published });
		expect(another.slug).toBe('gammal-2');

		await update('news', doc.id, { slug: 'gammal', ...published });
		expect(await redirectOf('news/sv/gammal')).toBeUndefined();
		expect(await redirectOf('news/sv/ny-adress')).toMatchObject({ to: `news/${doc.id}` });
	});

	test('a slug that was never public leaves no redirect', async () => {
		const doc = await create('news', news('Utkast'), { draft: true });
		await update('news', doc.id, { slug: 'annat-utkast', ...published });
		expect(await redirectOf('news/sv/utkast')).toBeUndefined();
	});

	test('an editor cannot hide a present address behind a redirect', async () => {
		const doc = await create('news', { ...news('Levande adress'), ...published });
		const redirect = { to: `news/${doc.id}`, type: '308' };
		await expect(create('redirects', { ...redirect, from: 'news/sv/levande-adress' })).rejects.toMatchObject({
			data: { errors: [{ path: 'from', message: expect.stringContaining('Levande adress') }] },
		});
		await expect(create('redirects', { ...redirect, from: 'nonsense' })).rejects.toMatchObject({ status: 400 });
		await expect(create('redirects', { from: 'news/sv/x', to: 'news/nobody', type: '308' })).rejects.toMatchObject({
			status: 400,
		});
		await create('redirects', { ...redirect, from: 'news/sv/skriven-for-hand' });
		await payload.delete({ collection: 'news', id: doc.id } as never);
		expect(await redirectOf('news/sv/skriven-for-hand')).toBeUndefined();
	});

	test('a copy gets an address of its own', async () => {
		const doc = await create('news', { ...news('Original'), changeNote: 'x', ...published });
		const copy = (await payload.duplicate({ collection: 'news', id: doc.id, locale: 'sv' } as never)) as unknown as Doc;
		expect(copy.slug).toBe('original-2');
		expect(copy._status).toBe('draft');
		expect(copy.publicUpdatedAt ?? null).toBeNull();
	});

	test('an earlier version does not bring back an address that another document took since', async () => {
		const doc = await create('news', { ...news('Ursprung'), ...published });
		await update('news', doc.id, { slug: 'nytt-ursprung', ...published });
		await create('news', { ...news('Efterträdare'), slug: 'ursprung', ...published });
		const { docs } = (await payload.findVersions({
			collection: 'news',
			where: { and: [{ parent: { equals: doc.id } }, { latest: { not_equals: true } }] },
		} as never)) as unknown as { docs: { id: string }[] };
		await restoreAsDraft('news', docs[0]?.id);
		await expect(update('news', doc.id, { ...news('Origin'), ...published }, { locale: 'en' })).rejects.toMatchObject({
			data: { errors: [{ path: 'slug' }] },
		});
		expect((await read('news', doc.id)).slug).toBe('nytt-ursprung');
	});
});

describe('publishing', () => {
	test('a draft may be incomplete, a publication not', async () => {
		const doc = await create('news', { title: 'Bara rubrik' }, { draft: true });
		await expect(update('news', doc.id, published)).rejects.toMatchObject({ status: 400 });
		expect((await update('news', doc.id, { ...news('Bara rubrik'), ...published }))._status).toBe('published');
	});

	test('the first publishing and major changes move the public date, minor ones do not', async () => {
		const doc = await create('news', news('Datum'), { draft: true });
		expect(doc.publicUpdatedAt ?? null).toBeNull();
		const first = await update('news', doc.id, published);
		expect(first.publicUpdatedAt).toBeTruthy();
		const minor = await update('news', doc.id, { lead: 'Rättat.', ...published });
		expect(minor.publicUpdatedAt).toBe(first.publicUpdatedAt);
		const major = await update('news', doc.id, { changeType: 'major', changeNote: 'Nya siffror.', ...published });
		expect(Date.parse(String(major.publicUpdatedAt))).toBeGreaterThan(Date.parse(String(first.publicUpdatedAt)));
		expect(major.changeType).toBe('major');
	});

	test('a major change says what changed, in the language published', async () => {
		const doc = await create('news', { ...news('Notis'), ...published });
		const major = { changeType: 'major', ...published };
		await expect(update('news', doc.id, major)).rejects.toMatchObject({
			data: { errors: [{ path: 'changeNote' }] },
		});
		await update('news', doc.id, { ...major, changeNote: 'Första notisen.' });
		await update('news', doc.id, { ...news('Notice'), ...published }, { locale: 'en' });
		await expect(update('news', doc.id, major, { locale: 'en' })).rejects.toMatchObject({ status: 400 });
	});

	test('a change note is not carried to the next publishing', async () => {
		const doc = await create('news', { ...news('Buren'), ...published });
		const major = await update('news', doc.id, { changeType: 'major', changeNote: 'En gång.', ...published });
		const next = await update('news', doc.id, { lead: 'Stavfel.' }, { draft: true });
		expect(next.changeType).toBe('minor');
		const after = await update('news', doc.id, published);
		expect(after).toMatchObject({ changeType: 'minor', publicUpdatedAt: major.publicUpdatedAt });
		await update('news', doc.id, { changeType: 'major' }, { draft: true });
		await expect(update('news', doc.id, published)).rejects.toMatchObject({ status: 400 });
	});

	test('a note on an earlier change does not stand beside a later date in another language', async () => {
		const doc = await create('news', { ...news('Två språk'), ...published });
		await update('news', doc.id, { ...news('Two languages'), ...published }, { locale: 'en' });
		await update('news', doc.id, { changeType: 'major', changeNote: 'Old.', ...published }, { locale: 'en' });
		await update('news', doc.id, { changeType: 'major', changeNote: 'Ny.', ...published });
		expect((await read('news', doc.id, { locale: 'en' })).changeNote ?? null).toBeNull();
		expect((await read('news', doc.id)).changeNote).toBe('Ny.');
	});

	test('one language is published alone; the others’ published texts stay', async () => {
		const doc = await create('news', { ...news('Svensk'), ...published });
		await update('news', doc.id, { ...news('English'), ...published }, { locale: 'en' });
		await update('news', doc.id, { title: 'Svensk, ändrad' }, { draft: true });
		await update('news', doc.id, { title: 'English, changed' }, { draft: true, locale: 'en' });
		await update('news', doc.id, published, { locale: 'en', publishSpecificLocale: 'en' });

		expect((await read('news', doc.id, { locale: 'en' })).title).toBe('English, changed');
		expect((await read('news', doc.id)).title).toBe('Svensk');
		expect((await read('news', doc.id, { draft: true })).title).toBe('Svensk, ändrad');
		await update('news', doc.id, published, { publishSpecificLocale: 'sv' });
		expect((await read('news', doc.id)).title).toBe('Svensk, ändrad');
	});

	test('the first publishing may be of one language alone', async () => {
		const doc = await create('news', news('Bara på svenska'), { draft: true });
		await update('news', doc.id, { title: 'Half an' }, { draft: true, locale: 'en' });
		const result = await update('news', doc.id, published, { publishSpecificLocale: 'sv' });
		expect(result._status).toBe('published');
		const visible = await read('news', doc.id);
		expect(visible).toMatchObject({ title: 'Bara på svenska', slug: 'bara-pa-svenska' });
		expect(visible.publicUpdatedAt).toBeTruthy();
		expect((await read('news', doc.id, { locale: 'en' })).title ?? null).toBeNull();
	});

	test('unpublishing, trash, restoring and earlier versions work with our ids', async () => {
		const doc = await create('news', { ...news('Version ett'), ...published });
		await update('news', doc.id, { title: 'Version två', ...published });
		const { docs: versions } = (await payload.findVersions({
			collection: 'news',
			where: { parent: { equals: doc.id } },
			sort: 'updatedAt',
			locale: 'sv',
		} as never)) as unknown as { docs: { id: string; parent: string }[] };
		expect(versions.length).toBeGreaterThanOrEqual(2);
		await restoreAsDraft('news', versions[0]?.id);
		expect((await read('news', doc.id)).title).toBe('Version två');
		await update('news', doc.id, published);
		expect(await read('news', doc.id)).toMatchObject({ id: doc.id, title: 'Version ett', _status: 'published' });

		await update('news', doc.id, { _status: 'draft' });
		expect((await read('news', doc.id))._status).toBe('draft');
		await update('news', doc.id, { deletedAt: new Date().toISOString() });
		await expect(read('news', doc.id)).rejects.toMatchObject({ status: 404 });
		await update('news', doc.id, { deletedAt: null }, { trash: true });
		expect((await read('news', doc.id)).slug).toBe('version-ett');
	});
});

describe('the practice template', () => {
	const listed = {
		title: 'Språkstöd på jobbet',
		summary: 'Kort.',
		country: 'SE',
		coverage: 'listed',
	};

	test('a practice in full needs problem, target group, actions and status before it is published', async () => {
		const theme = await create('themes', { title: 'Tema', area: 'housing', lead: 'Om.' });
		const doc = await create('practices', { ...listed, themes: [theme.id] }, { draft: true });
		expect((await update('practices', doc.id, published))._status).toBe('published');

		const full = await create('practices', { ...listed, coverage: 'full', themes: [theme.id] }, { draft: true });
		await expect(update('practices', full.id, published)).rejects.toMatchObject({
			data: {
				errors: expect.arrayContaining(
					['problem', 'targetGroup.facets', 'actions', 'status'].map((path) => expect.objectContaining({ path })),
				),
			},
		});
		const rest = {
			problem: lexical('Många väntar.'),
			targetGroup: { facets: ['newly-arrived'] },
			actions: [{ title: 'Ring arbetsgivaren' }],
			status: 'running',
		};
		expect((await update('practices', full.id, { ...rest, ...published }))._status).toBe('published');
	});

	test('a title has at most 15 words', async () => {
		const title = 'ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton – sexton';
		await expect(create('practices', { ...listed, title, themes: [] })).rejects.toMatchObject({
			data: {
				errors: expect.arrayContaining([
					expect.objectContaining({ path: 'title', message: expect.stringContaining('16') }),
				]),
			},
		});
	});
});

describe('themes', () => {
	const theme = (title: string, currentFrom: string | null, currentUntil: string | null = null) => ({
		title,
		area: 'housing',
		lead: 'Om.',
		currentFrom,
		currentUntil,
	});

	test('periods that overlap are refused with the other theme’s name, and one theme is current', async () => {
		const spring = await create('themes', { ...theme('Våren', '2020-01-01', '2020-05-31'), ...published });
		await expect(create('themes', theme('Krock', '2020-05-31'))).rejects.toMatchObject({
			data: { errors: [{ path: 'currentFrom', message: expect.stringContaining('Våren') }] },
		});
		await expect(create('themes', theme('Baklänges', '2020-07-02', '2020-07-01'))).rejects.toMatchObject({
			status: 400,
		});
		await expect(create('themes', theme('Utan start', null, '2020-07-01'))).rejects.toMatchObject({ status: 400 });
		expect((await read('themes', spring.id))['isCurrent']).toBe(true);

		const autumn = await create('themes', { ...theme('Hösten', '2020-06-01', '2020-12-31'), ...published });
		const all = (await payload.find({ collection: 'themes', limit: 100 } as never)).docs as unknown as Doc[];
		expect(all.filter((doc) => doc['isCurrent']).map(({ id }) => id)).toEqual([autumn.id]);
		expect((await update('themes', autumn.id, { currentUntil: '2020-11-30', ...published }))['isCurrent']).toBe(true);
	});
});

describe('conferences', () => {
	const conference = {
		title: 'Nordiskt möte',
		start: '2026-05-04T07:00:00.000Z',
		end: '2026-05-05T14:00:00.000Z',
		place: { city: 'Helsingfors', country: 'FI' },
	};

	test('the zone is the country’s unless the editor chose one', async () => {
		const doc = await create('conferences', { ...conference, ...published });
		expect(doc).toMatchObject({ start_tz: 'Europe/Helsinki', end_tz: 'Europe/Helsinki' });
		const other = await create('conferences', { ...conference, start_tz: 'Europe/Oslo' }, { draft: true });
		expect(other).toMatchObject({ start_tz: 'Europe/Oslo', end_tz: 'Europe/Oslo' });
		expect(await read('conferences', other.id, { draft: true, locale: 'da' })).toMatchObject({
			start_tz: 'Europe/Oslo',
		});
	});

	test('a place abroad needs a zone, a meeting online does not', async () => {
		await expect(create('conferences', { ...conference, place: { city: 'Bryssel' } })).rejects.toMatchObject({
			status: 400,
		});
		const online = await create('conferences', { ...conference, place: { online: true } });
		expect(online).toMatchObject({ start_tz: 'Europe/Stockholm' });
	});

	test('it does not end before it starts', async () => {
		await expect(create('conferences', { ...conference, end: '2026-05-03T07:00:00.000Z' })).rejects.toMatchObject({
			data: { errors: [{ path: 'end' }] },
		});
	});

	test('cancelling keeps it published', async () => {
		const doc = await create('conferences', { ...conference, ...published });
		expect(await update('conferences', doc.id, { state: 'cancelled', ...published })).toMatchObject({
			_status: 'published',
			state: 'cancelled',
		});
		expect(await read('conferences', doc.id, { overrideAccess: false })).toMatchObject({ id: doc.id });
	});
});
