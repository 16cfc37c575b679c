import { changeSchema, type Change, type ChangesPage } from '@repo/types/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLocalReq, type Payload } from 'payload';
import { today } from '../src/collections/themes/hooks/periods.ts';
import { writeCursor } from '../src/changes/cursor.ts';
import { isLogged } from '../src/changes/logged.ts';
import { factories, fileFor, type Related } from './factories.ts';
import { bootCms, type TestCms } from './boot.ts';
import { startCmsProcess } from './database/process.ts';
import { lexical } from './lexical.ts';

let cms: TestCms;
let payload: Payload;
let related: Related;

interface Doc {
	id: string;
	[field: string]: unknown;
}

const published = { _status: 'published' } as const;
const create = (collection: string, data: object, options: object = {}) =>
	payload.create({ collection, data, depth: 0, locale: 'sv', ...options } as never) as unknown as Promise<Doc>;
const update = (collection: string, id: string, data: object, options: object = {}) =>
	payload.update({ collection, id, data, depth: 0, locale: 'sv', ...options } as never) as unknown as Promise<Doc>;
const remove = (collection: string, id: string) => payload.delete({ collection, id, trash: true } as never);
const newsItem = (data: object = {}) => create('news', { ...factories.news(), ...data });

const ask = async (query = ''): Promise<ChangesPage> => {
	const response = await fetch(`${cms.url}/api/changes${query}`);
	expect(response.status).toBe(200);
	return (await response.json()) as ChangesPage;
};

const everything = async (since?: string): Promise<Change[]> => {
	const page = await ask(`?limit=500${since === undefined ? '' : `&since=${since}`}`);
	return page.next === null ? page.changes : [...page.changes, ...(await everything(page.next))];
};

/** The entries that some work leaves in the log. */
const during = async (work: () => Promise<unknown>): Promise<Change[]> => {
	const before = (await everything()).at(-1)?.cursor;
	await work();
	return everything(before);
};

beforeAll(async () => {
	cms = await bootCms();
	({ payload } = cms);
	related = {} as Related;
	related.person = (await create('people', { ...factories.people(), ...published })).id;
	related.theme = (await create('themes', { ...factories.themes(), ...published })).id;
});
afterAll(() => cms.stop());

describe('what happens to a document', () => {
	test('of every collection with drafts that the public reads is told', async () => {
		const told = payload.config.collections.filter(isLogged).map(({ slug }) => slug);
		expect(told).toEqual(expect.arrayContaining(['practices', 'testimonies', 'media', 'municipalities', 'pages']));
		for (const slug of ['redirects', 'consents', 'users', 'changes']) expect(told).not.toContain(slug);

		for (const slug of told.filter((each) => each !== 'testimonies')) {
			const file = fileFor(slug);
			const data = factories[slug as keyof typeof factories](related);
			let id = '';
			const entries = await during(async () => {
				({ id } = await create(slug, { ...data, ...published }, file && { file }));
			});
			expect(entries).toMatchObject([{ collection: slug, id, kind: 'published', reason: null }]);
		}
	});

	test('a draft is never told, nor what is saved of it or thrown away', async () => {
		const entries = await during(async () => {
			const { id } = await newsItem({ _status: 'draft' });
			await update('news', id, { title: 'Draft' }, { draft: true });
			await update('news', id, { title: 'Draft again', _status: 'draft' });
			await remove('news', id);
		});

		expect(entries).toEqual([]);
	});

	test('a draft of a published document is not told before it is published', async () => {
		const { id } = await newsItem(published);
		const drafted = await during(() => update('news', id, { title: 'Later' }, { draft: true, autosave: true }));
		const entries = await during(() => update('news', id, { title: 'Later', ...published }));

		expect(drafted).toEqual([]);
		expect(entries).toMatchObject([{ id, kind: 'updated', languages: ['sv'] }]);
	});

	test('a change of one language names that language, one of a value without language all of them', async () => {
		const { id } = await newsItem({ title: 'Nyhet', ...published });
		const finnish = { title: 'Uutinen', lead: 'Johdanto', body: lexical('Teksti.') };
		const translate = { locale: 'fi', draft: true, publishSpecificLocale: 'fi' };
		const translated = await during(() => update('news', id, { ...finnish, ...published }, translate));
		const dated = await during(() => update('news', id, { date: '2026-03-04', ...published }));

		expect(translated).toMatchObject([{ id, kind: 'updated', languages: ['fi'] }]);
		expect(dated).toMatchObject([{ id, kind: 'updated', languages: ['sv', 'fi'] }]);
	});

	test('unpublishing, publishing again, the trash, coming back from it and deleting are told', async () => {
		const { id } = await newsItem(published);
		const entries = await during(async () => {
			await update('news', id, { _status: 'draft' });
			await update('news', id, published);
			await update('news', id, { deletedAt: new Date().toISOString() });
			await update('news', id, { deletedAt: null, ...published }, { trash: true });
			await remove('news', id);
		});

		expect(entries.map(({ kind, reason }) => [kind, reason])).toEqual([
			['unpublished', 'unpublished'],
			['published', null],
			['unpublished', 'unpublished'],
			['published', null],
			['deleted', 'deleted'],
		]);
	});

	test('deleting what was unpublished before is told too', async () => {
		const { id } = await newsItem(published);
		await update('news', id, { _status: 'draft' });

		expect(await during(() => remove('news', id))).toMatchObject([{ id, kind: 'deleted', reason: 'deleted' }]);
	});

	test('a new public address is told for each language that has one', async () => {
		const { id } = await newsItem({ title: 'Första', slug: 'forsta-adressen', ...published });
		const entries = await during(() => update('news', id, { slug: 'andra-adressen', ...published }));

		expect(entries).toMatchObject([
			{ id, kind: 'moved', languages: ['sv'], previousSlug: 'forsta-adressen', newSlug: 'andra-adressen' },
			{ id, kind: 'updated', languages: ['sv'], previousSlug: null, newSlug: null },
		]);
	});

	test('restoring an earlier version is told', async () => {
		const english = { locale: 'en' };
		const { id } = await create('news', { ...factories.news(), ...published }, english);
		const { docs } = await payload.findVersions({ collection: 'news', where: { parent: { equals: id } }, limit: 1 });
		await update('news', id, { title: 'After', ...published }, english);
		const version = String(docs[0]?.id);
		const entries = await during(() => payload.restoreVersion({ collection: 'news', id: version }));

		expect(entries).toMatchObject([{ id, kind: 'updated' }]);
	});

	test('a write below the operations is told, as the seed makes them', async () => {
		const { id } = await newsItem({ _status: 'draft' });
		const entries = await during(async () => {
			const updatedAt = '2026-04-05T06:07:08.009Z';
			await payload.db.updateOne({ collection: 'news', id, data: { _status: 'published', updatedAt } });
			await payload.db.updateMany({
				collection: 'news',
				where: { updatedAt: { equals: updatedAt } },
				data: { _status: 'draft' },
			});
			await payload.db.deleteMany({ collection: 'news', where: { and: [{ id: { in: [id] } }] } });
		});

		expect(entries.map(({ kind, ...entry }) => [entry.id, kind])).toEqual([
			[id, 'published'],
			[id, 'unpublished'],
			[id, 'deleted'],
		]);
	});
});

describe('a transaction', () => {
	const inTransaction = async (work: (options: object) => Promise<unknown>, end: 'commit' | 'rollback') => {
		const req = await createLocalReq({}, payload);
		const transactionID = (await payload.db.beginTransaction()) ?? '';
		req.transactionID = transactionID;
		await work({ req });
		await payload.db[`${end}Transaction`](transactionID);
	};

	test('tells once what all of it changed', async () => {
		const { id } = await newsItem({ _status: 'draft' });
		const work = async (options: object) => {
			await update('news', id, { title: 'One', ...published }, options);
			await update('news', id, { title: 'Two', ...published }, options);
		};

		expect(await during(() => inTransaction(work, 'commit'))).toMatchObject([{ id, kind: 'published' }]);
	});

	test('that publishes and unpublishes tells nothing', async () => {
		const { id } = await newsItem({ _status: 'draft' });
		const work = async (options: object) => {
			await update('news', id, published, options);
			await update('news', id, { _status: 'draft' }, options);
		};

		expect(await during(() => inTransaction(work, 'commit'))).toEqual([]);
	});

	test('that is rolled back tells nothing, and leaves no gap', async () => {
		const before = (await everything()).length;
		await inTransaction((options) => create('news', { ...factories.news(), ...published }, options), 'rollback');
		await newsItem(published);
		const { docs } = await payload.find({ collection: 'changes', sort: '-seq', limit: 1 });

		expect((await everything()).length).toBe(before + 1);
		expect(docs[0]?.seq).toBe(before + 1);
	});
});

describe('a testimony', () => {
	const consentTo = (id: string, rest: object = {}) =>
		create('consents', { ...factories.consents({ ...related, testimony: id }), ...rest });
	const agreed = async (consent: object = {}) => {
		const alias = `Alias ${crypto.randomUUID().slice(0, 8)}`;
		const { id } = await create('testimonies', { ...factories.testimonies(), alias, story: lexical('Secret story.') });
		const { id: consentId } = await consentTo(id, consent);
		await update('testimonies', id, published);
		const { slug } = await payload.findByID({ collection: 'testimonies', id, locale: 'sv' });
		return { id, consentId, slug: String(slug) };
	};
	const statusOf = async (path: string) =>
		(await fetch(`${cms.url}/api/testimonies/${path}`, { redirect: 'manual' })).status;

	test('whose consent is withdrawn leaves a tombstone without a word of it, and is gone by every address', async () => {
		const { id, consentId, slug: first } = await agreed();
		const second = `${first}-moved`;
		await update('testimonies', id, { slug: second, ...published });
		const entries = await during(() => update('consents', consentId, { withdrawal: { by: 'the person' } }));

		expect(entries).toMatchObject([{ collection: 'testimonies', id, kind: 'withdrawn', reason: 'withdrawn' }]);
		expect(Object.keys(entries[0] ?? {}).toSorted()).toEqual(
			[
				...['at', 'collection', 'cursor', 'id', 'kind', 'languages'],
				...['mergedInto', 'newSlug', 'previousSlug', 'reason'],
			].toSorted(),
		);
		// Its addresses are told no longer, not even in the entries of before.
		expect(JSON.stringify(await everything())).not.toContain(first);
		for (const path of [id, `slug/${first}`, `slug/${second}`]) expect(await statusOf(path)).toBe(410);

		await remove('consents', consentId);
		expect(await during(() => remove('testimonies', id))).toMatchObject([{ id, kind: 'deleted', reason: 'deleted' }]);
		for (const path of [id, `slug/${first}`, `slug/${second}`]) expect(await statusOf(path)).toBe(410);
	});

	test('whose consent runs out says so', async () => {
		const { id, consentId } = await agreed();
		const entries = await during(() => update('consents', consentId, { expires: '2026-02-04' }));

		expect(entries).toMatchObject([{ id, kind: 'withdrawn', reason: 'expired' }]);
	});

	test('that was unpublished before is withdrawn all the same', async () => {
		const { id, consentId } = await agreed();
		await update('testimonies', id, { _status: 'draft' });
		const entries = await during(() => update('consents', consentId, { withdrawal: { by: 'the person' } }));

		expect(entries).toMatchObject([{ id, kind: 'withdrawn', reason: 'withdrawn' }]);
		expect(await statusOf(id)).toBe(410);
	});

	test('that is published again under a new consent is there again', async () => {
		const { id, consentId, slug } = await agreed();
		await update('consents', consentId, { withdrawal: { by: 'the person' } });
		const settledAt = async () => {
			const consent = await payload.findByID({ collection: 'consents', id: consentId, showHiddenFields: true });
			return consent.settledAt;
		};
		await expect.poll(settledAt, { timeout: 30_000 }).toBeTruthy();
		await consentTo(id, { date: today() });
		const entries = await during(() => update('testimonies', id, { ...factories.testimonies(), ...published }));
		await update('testimonies', id, { _status: 'draft' });

		expect(entries).toMatchObject([{ id, kind: 'published' }]);
		expect(await statusOf(id)).toBe(404);
		expect(await statusOf(`slug/${slug}`)).toBe(404);
	});
});

describe('the log is read', () => {
	test('page by page, with a cursor that stays good', async () => {
		await newsItem(published);
		const all = await everything();
		const pages: ChangesPage[] = [await ask('?limit=7')];
		for (let next = pages[0]?.next; next; next = pages.at(-1)?.next) pages.push(await ask(`?limit=7&since=${next}`));

		expect(pages.length).toBe(Math.ceil(all.length / 7));
		expect(pages.flatMap(({ changes }) => changes)).toEqual(all);
		expect(pages.slice(0, -1).every(({ next, changes }) => next === changes.at(-1)?.cursor)).toBe(true);
		expect(await ask(`?since=${all.at(-1)?.cursor}`)).toEqual({ changes: [], next: null });
		for (const change of all) changeSchema.parse(change);
	});

	test('for some collections only', async () => {
		const { changes } = await ask('?types=themes,people&limit=500');

		expect([...new Set(changes.map(({ collection }) => collection))].toSorted()).toEqual(['people', 'themes']);
	});

	test('once: whoever has the page already is told so, in each coding, until there is another entry', async () => {
		const page = (headers: Record<string, string> = {}, method = 'GET') =>
			fetch(`${cms.url}/api/changes?limit=500&types=news`, { headers, method });
		await newsItem(published);
		const tags = new Set<string>();
		for (const coding of ['identity', 'gzip', 'br', 'zstd', 'deflate']) {
			const first = await page({ 'accept-encoding': coding });
			const tag = first.headers.get('etag') ?? '';
			expect(tag).toMatch(/^"[\w-]+"$/);
			expect(first.headers.get('content-encoding') ?? 'identity').toBe(coding === 'deflate' ? 'identity' : coding);
			expect(first.headers.get('cache-control')).toBe('public, no-cache');
			for (const name of ['Accept', 'Prefer', 'Accept-Encoding'])
				expect(first.headers.get('vary')?.split(', ')).toContain(name);
			expect(Date.parse(first.headers.get('last-modified') ?? '')).toBeLessThanOrEqual(Date.now());
			expect(((await first.json()) as ChangesPage).changes.length).toBeGreaterThan(0);
			const again = await page({ 'accept-encoding': coding, 'if-none-match': `"other", ${tag}` });
			expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, tag, '']);
			const head = await page({ 'accept-encoding': coding, 'if-none-match': '"other"' }, 'HEAD');
			expect([head.status, head.headers.get('etag')]).toEqual([200, tag]);
			tags.add(tag);
		}
		expect(tags.size).toBe(4);
		const { id } = await newsItem(published);
		for (const tag of tags) {
			const later = await page({ 'accept-encoding': 'gzip', 'if-none-match': tag });
			expect([later.status, ((await later.json()) as ChangesPage).changes.at(-1)?.id]).toEqual([200, id]);
		}
	});

	test('without a body by HEAD, and not to be written to', async () => {
		expect((await fetch(`${cms.url}/api/changes`, { method: 'HEAD', headers: { Prefer: 'wait=50' } })).status).toBe(
			200,
		);
		expect((await fetch(`${cms.url}/api/changes`, { method: 'DELETE' })).status).toBe(403);
	});

	test.each([
		['since', 'since=never-given'],
		['since', 'since='],
		['since', `since=${writeCursor(999_999)}`],
		['since', `since=${Buffer.from('1:007').toString('base64url')}`],
		['since', 'since=MTox&since=MToy'],
		['types', 'types=users'],
		['types', 'types=redirects'],
		['types', 'types=practices,'],
		['types', 'types[]=practices'],
		['limit', 'limit=0'],
		['limit', 'limit=501'],
		['limit', 'limit=many'],
		['where', 'where[kind][equals]=published'],
	])('a bad %s is refused by name: %s', async (parameter, query) => {
		const response = await fetch(`${cms.url}/api/changes?${query}`);

		expect(response.status).toBe(400);
		expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
		expect(await response.json()).toMatchObject({ status: 400, parameter });
	});
});

describe('somebody who waits', () => {
	const wait = async (query: string, prefer: string) => {
		const response = await fetch(`${cms.url}/api/changes?${query}`, { headers: { Prefer: prefer } });
		expect(response.headers.get('etag') === null).toBe(response.headers.has('preference-applied'));
		return { applied: response.headers.get('preference-applied'), page: (await response.json()) as ChangesPage };
	};
	const newest = async () => (await everything()).at(-1)?.cursor ?? '';

	test('is answered as soon as something is committed, and by what was asked for', async () => {
		const since = await newest();
		const any = wait(`since=${since}`, 'respond-async, wait=50');
		const themes = wait(`since=${since}&types=themes`, 'wait=50');
		const news = await newsItem(published);
		expect(await any).toMatchObject({ applied: 'wait=50', page: { changes: [{ id: news.id }], next: null } });

		const theme = await create('themes', { ...factories.themes(), ...published });
		expect((await themes).page.changes).toMatchObject([{ id: theme.id }]);
	});

	test('is told of what another process wrote', async () => {
		const since = await newest();
		const answer = wait(`since=${since}`, 'wait=50');
		const other = await startCmsProcess({ databaseUrl: `file:${cms.dataDir}/cms.db`, dataDir: cms.dataDir });
		await other.call('create', { collection: 'news', locale: 'sv', data: { ...factories.news(), ...published } });

		expect((await answer).page.changes).toMatchObject([{ collection: 'news', kind: 'published' }]);
		await other.kill();
	});

	test('gets an empty page at the end', async () => {
		const since = await newest();

		expect(await wait(`since=${since}`, 'wait=1')).toEqual({ applied: 'wait=1', page: { changes: [], next: null } });
		expect((await wait(`since=${since}`, 'wait=soon')).applied).toBeNull();
		expect((await wait('limit=1', 'wait=3600')).applied).toBe('wait=60');
	});
});
