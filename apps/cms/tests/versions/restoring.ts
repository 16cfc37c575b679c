import { beforeAll, describe, expect, test } from 'vitest';
import { day, deskOf, published, story, type Desk } from '../consent/desk.ts';
import type { AccessBench, Doc } from '../people-with-roles.ts';

/** Every type that is published. */
const types = [
	'themes',
	'practices',
	'testimonies',
	'studies',
	'news',
	'columns',
	'conferences',
	'organisations',
	'people',
	'municipalities',
	'datasets',
	'concepts',
	'pages',
	'media',
	'documents',
] as const;

interface Version extends Doc {
	version: Record<string, unknown>;
}

interface Options {
	/** Without them a version that may not be published stays behind as the newest draft. */
	hasTransactions: boolean;
}

export const testRestoring = (open: () => AccessBench, { hasTransactions }: Options) => {
	let desk: Desk;
	beforeAll(() => {
		desk = deskOf(open());
	});

	const saveDraft = (collection: string, id: string, changeNote: string) =>
		desk.update(collection, id, { changeNote }, { draft: true, locale: 'sv' });
	const newest = (collection: string, id: string) => desk.read(collection, id, { draft: true, locale: 'sv' });
	/** The newest first. */
	const versionsOf = async (collection: string, parent: string): Promise<Version[]> => {
		const where = { parent: { equals: parent } };
		const asked = { collection, where, locale: 'sv', trash: true, depth: 0, limit: 0, sort: '-updatedAt' };
		const { docs } = await open().cms.payload.findVersions(asked as never);
		return docs as unknown as Version[];
	};
	const versionWith = async (collection: string, parent: string, changeNote: string) => {
		const found = (await versionsOf(collection, parent)).find(({ version }) => version['changeNote'] === changeNote);
		if (!found) throw new Error(`No version says ${changeNote}`);
		return found.id;
	};
	const publishedVersion = async (collection: string, parent: string) => {
		const found = (await versionsOf(collection, parent)).find(({ version }) => version['_status'] === 'published');
		if (!found) throw new Error('It was never published');
		return found.id;
	};
	const publicly = async (collection: string, id: string) =>
		(await open().as('public').rest('GET', `${collection}/${id}?locale=sv`)).body as Doc;
	const restore = (
		collection: string,
		version: string,
		draft: boolean | '' = false,
		role: 'admin' | 'editor' = 'editor',
	) =>
		open()
			.as(role)
			.rest('POST', `${collection}/versions/${version}${draft === '' ? '' : `?draft=${draft}`}`);

	/** Published, with two drafts upon it. */
	const withDrafts = async (collection: string) => {
		const { id } = await open().make(collection, { _status: 'published' });
		await saveDraft(collection, id, 'one');
		await saveDraft(collection, id, 'two');
		return id;
	};

	describe.each(types)('an earlier version of %s', (collection) => {
		test('that is a draft becomes the newest draft, and readers see what they saw', async () => {
			const id = await withDrafts(collection);
			const [before, versions] = [await publicly(collection, id), await versionsOf(collection, id)];
			for (const draft of [false, true, ''] as const) {
				await saveDraft(collection, id, 'two');
				const answer = await restore(collection, await versionWith(collection, id, 'one'), draft);
				expect(answer.status, answer.text).toBe(200);
				expect(await newest(collection, id)).toMatchObject({ changeNote: 'one', _status: 'draft' });
			}
			expect(await publicly(collection, id)).toEqual(before);
			expect(await versionsOf(collection, id)).toHaveLength(versions.length + 6);
		});

		test('that was published becomes a draft where that is asked for, and is published otherwise', async () => {
			const id = await withDrafts(collection);
			const before = await publicly(collection, id);
			const version = await publishedVersion(collection, id);
			await desk.update(collection, id, published, { locale: 'sv' });
			const later = await publicly(collection, id);
			expect(later).toMatchObject({ changeNote: 'two' });

			expect((await restore(collection, version, true)).status).toBe(200);
			expect(await newest(collection, id)).toMatchObject({ _status: 'draft' });
			expect((await newest(collection, id))['changeNote'] ?? null).toBeNull();
			expect(await publicly(collection, id)).toEqual(later);

			const answer = await restore(collection, version);
			expect(answer.status, answer.text).toBe(200);
			expect(await newest(collection, id)).toMatchObject({ _status: 'published' });
			const { updatedAt: _now, ...shown } = await publicly(collection, id);
			const { updatedAt: _then, ...first } = before;
			expect(shown).toEqual(first);
		});
	});

	const everything = async (collection: string, id: string) => ({
		row: await open().stored(collection, id),
		newest: await newest(collection, id),
		versions: await versionsOf(collection, id),
	});

	const expectNothingLost = async (id: string, before: Awaited<ReturnType<typeof everything>>) => {
		const after = await everything('testimonies', id);
		if (hasTransactions) expect(after).toEqual(before);
		expect(after.row).toEqual(before.row);
		const kept = new Map(after.versions.map((each) => [each.id, each.version]));
		for (const each of before.versions) expect(kept.get(each.id)).toEqual(each.version);
	};

	describe('what was never published', () => {
		test('stays a draft, whichever of its versions comes back', async () => {
			const { id } = await open().make('news', {}, { draft: true });
			await saveDraft('news', id, 'one');
			await saveDraft('news', id, 'two');
			expect((await restore('news', await versionWith('news', id, 'one'))).status).toBe(200);
			expect(await newest('news', id)).toMatchObject({ changeNote: 'one', _status: 'draft' });
			expect((await open().as('public').rest('GET', `news/${id}`)).status).toBe(404);
		});

		test('comes back incomplete, too', async () => {
			const { id } = await open().make('news', { title: null, changeNote: 'bare' }, { draft: true });
			await desk.update('news', id, { title: 'Now whole', changeNote: 'whole' }, { draft: true, locale: 'sv' });
			expect((await restore('news', await versionWith('news', id, 'bare'))).status).toBe(200);
			expect((await newest('news', id))['title'] ?? null).toBeNull();
		});
	});

	test('over GraphQL, a draft comes back as a draft and a publication as what is asked for', async () => {
		const id = await withDrafts('news');
		const before = await publicly('news', id);
		const mutate = (version: string, draft?: boolean) =>
			open()
				.as('editor')
				.graphql(
					'mutation ($id: String!, $draft: Boolean) { restored: restoreVersionNews(id: $id, draft: $draft) { id } }',
					{ id: version, draft },
				);
		for (const draft of [undefined, false, true]) {
			await saveDraft('news', id, 'two');
			const { body } = await mutate(await versionWith('news', id, 'one'), draft);
			expect(body).toEqual({ data: { restored: { id } } });
			expect(await newest('news', id)).toMatchObject({ changeNote: 'one', _status: 'draft' });
		}
		expect(await publicly('news', id)).toEqual(before);
		expect((await mutate(await publishedVersion('news', id))).body.errors).toBeUndefined();
		expect(await newest('news', id)).toMatchObject({ _status: 'published' });
	});

	test('the Local API, which cannot ask for a draft, takes nothing off the site either', async () => {
		const id = await withDrafts('news');
		const before = await everything('news', id);
		const restoring = open().cms.payload.restoreVersion({
			collection: 'news',
			id: await versionWith('news', id, 'one'),
		} as never);
		await expect(restoring).rejects.toMatchObject({ status: 409 });
		expect(await everything('news', id)).toEqual(before);
	});

	test('nothing comes back into the trash', async () => {
		const id = await withDrafts('news');
		await desk.update('news', id, { deletedAt: new Date().toISOString() });
		const trashed = (await versionsOf('news', id)).find(({ version }) => version['deletedAt']);
		expect((await restore('news', String(trashed?.id))).status).toBe(403);
		await desk.update('news', id, { deletedAt: null }, { trash: true });
		expect((await restore('news', String(trashed?.id), true)).status).toBe(200);
		expect((await newest('news', id))['deletedAt'] ?? null).toBeNull();
	});

	test.each([
		['nonsense', 404],
		['01890a5d-ac96-774b-bcce-b302099a8057', 404],
		['%00', 404],
	])('a version that there is not (%s) is told', async (version, status) => {
		expect((await restore('news', version)).status).toBe(status);
		expect((await open().as('admin').rest('POST', `globals/home/versions/${version}`)).status).toBe(status);
	});

	describe('rights:', () => {
		test('who may not publish brings back no publication, but a draft of their own', async () => {
			const writer = open().as('guest-writer');
			const { id } = await open().make('columns', { owner: writer.userId }, { draft: true });
			await saveDraft('columns', id, 'one');
			await saveDraft('columns', id, 'two');
			const one = await versionWith('columns', id, 'one');
			for (const draft of ['', '?draft=false']) {
				const answer = await writer.rest('POST', `columns/versions/${one}${draft}`);
				expect(answer.status, answer.text).toBe(200);
			}
			expect(await newest('columns', id)).toMatchObject({ changeNote: 'one', _status: 'draft', stage: 'writing' });
			expect(await newest('columns', id)).toMatchObject({ owner: writer.userId });

			await desk.update('columns', id, published, { locale: 'sv' });
			const before = await everything('columns', id);
			expect((await writer.rest('POST', `columns/versions/${await publishedVersion('columns', id)}`)).status).toBe(403);
			expect(await everything('columns', id)).toEqual(before);
		});

		test('an editor brings back a practice with the review that is a reviewer’s', async () => {
			const { id } = await open().make('practices', { review: { rubricVersion: '1.0' } });
			await saveDraft('practices', id, 'one');
			const { review } = await newest('practices', id);
			expect(review).toMatchObject({ rubricVersion: '1.0' });
			await saveDraft('practices', id, 'two');
			expect((await restore('practices', await versionWith('practices', id, 'one'))).status).toBe(200);
			expect((await newest('practices', id))['review']).toEqual(review);
		});

		test('a guest writer brings back nothing that the editors have, and nothing of others', async () => {
			const writer = open().as('guest-writer');
			const { id } = await open().make('columns', { owner: writer.userId }, { draft: true });
			await saveDraft('columns', id, 'one');
			const one = await versionWith('columns', id, 'one');
			expect((await writer.rest('POST', `columns/${id}/review?locale=sv`, { step: 'submit' })).status).toBe(200);
			const others = await withDrafts('columns');
			for (const version of [one, await versionWith('columns', others, 'one')]) {
				expect((await writer.rest('POST', `columns/versions/${version}?draft=true`)).status).toBe(403);
			}
			expect(await newest('columns', others)).toMatchObject({ changeNote: 'two' });
		});

		test.each(['translator', 'reviewer', 'guest-writer', 'public', 'agency'] as const)(
			'a %s brings back no news',
			async (role) => {
				const id = await withDrafts('news');
				const before = await everything('news', id);
				const version = await versionWith('news', id, 'one');
				for (const draft of ['', '?draft=true', '?draft=false']) {
					expect([401, 403]).toContain((await open().as(role).rest('POST', `news/versions/${version}${draft}`)).status);
				}
				expect(await everything('news', id)).toEqual(before);
			},
		);
	});

	describe('an earlier version of a testimony', () => {
		const finnish = { quote: 'Sain työtä.', story: story.story };

		/** Published in two languages, then in one, as the person wished. */
		const narrowed = async () => {
			const { testimony, consent } = await desk.publishedTestimony({ scopes: ['site', 'api', 'translation'] });
			const { id } = testimony;
			await desk.update('testimonies', id, { ...finnish, ...published }, { locale: 'fi' });
			const inTwo = await publishedVersion('testimonies', id);
			await desk.update('testimonies', id, published);
			await desk.update('consents', consent.id, { scopes: ['site', 'api'] });
			await desk.update('testimonies', id, { quote: null }, { locale: 'fi', draft: true });
			return { id, inTwo };
		};

		test('in a language that nobody agrees to any longer is not published, and nothing is lost', async () => {
			const { id, inTwo } = await narrowed();
			const before = await everything('testimonies', id);
			const answer = await restore('testimonies', inTwo);
			expect(answer.status).toBe(400);
			expect(answer.text).toContain('quote');
			await expectNothingLost(id, before);
			// The draft of it is nobody's but the editors'.
			expect((await restore('testimonies', inTwo, true)).status).toBe(200);
			expect(await desk.publicStatus(id)).toBe(410);
		});

		test('that nobody agrees to for the site is not published, but comes back as a draft', async () => {
			const { testimony, consent } = await desk.publishedTestimony();
			const version = await publishedVersion('testimonies', testimony.id);
			// What takes it off the site makes a draft of its newest version.
			await desk.update('testimonies', testimony.id, published);
			await desk.update('consents', consent.id, { scopes: ['print'] });
			const before = await everything('testimonies', testimony.id);
			expect((await restore('testimonies', version)).status).toBe(400);
			await expectNothingLost(testimony.id, before);
			expect((await restore('testimonies', version, true)).status).toBe(200);
			expect(await desk.publicStatus(testimony.id)).toBe(410);
		});

		test('whose consent has ended does not come back at all, in whatever language it was', async () => {
			const { testimony, consent } = await desk.publishedTestimony();
			const { id } = testimony;
			await desk.update('testimonies', id, { ...finnish, changeNote: 'one' }, { locale: 'fi', draft: true });
			const versions = await versionsOf('testimonies', id);
			// As time would: no hook sees the day pass.
			await open().cms.payload.db.updateOne({
				collection: 'consents',
				id: consent.id,
				data: { expires: `${day(-1)}T00:00:00.000Z` },
			} as never);
			for (const version of versions) {
				for (const draft of [true, false]) {
					const answer = await restore('testimonies', version.id, draft);
					// Words and versions are deleted meanwhile.
					expect([400, 404], answer.text).toContain(answer.status);
				}
			}
			expect(await desk.publicStatus(id)).toBe(410);
			expect(await newest('testimonies', id)).toMatchObject({ _status: 'draft' });
		});
	});

	describe('the home page', () => {
		const home = (query = '') => open().as('editor').rest('GET', `globals/home?locale=sv&depth=0${query}`);
		const save = async (notice: string, query: string, more: object = {}) => {
			const answer = await open()
				.as('editor')
				.rest('POST', `globals/home?locale=sv${query}`, { notice, ...more });
			expect(answer.status, answer.text).toBe(200);
		};
		const versionSaying = async (notice: string) => {
			const { body } = await open()
				.as('editor')
				.rest('GET', 'globals/home/versions?locale=sv&limit=50&sort=-updatedAt');
			return (body.docs as Version[]).find(({ version }) => version['notice'] === notice)?.id ?? '';
		};
		const restoreHome = (version: string, query = '') =>
			open().as('editor').rest('POST', `globals/home/versions/${version}${query}`);

		test('stays as it is when a draft of it comes back', async () => {
			await save('Public', '', published);
			await save('One', '&draft=true', { _status: 'draft' });
			await save('Two', '&draft=true', { _status: 'draft' });
			for (const query of ['', '?draft=false', '?draft=true']) {
				const answer = await restoreHome(await versionSaying('One'), query);
				expect(answer.status, answer.text).toBe(200);
				expect(answer.body.doc).toMatchObject({ notice: 'One', _status: 'draft' });
				expect((await home('&draft=true')).body).toMatchObject({ notice: 'One', _status: 'draft' });
				expect((await home()).body).toMatchObject({ notice: 'Public', _status: 'published' });
				await save('Two', '&draft=true', { _status: 'draft' });
			}
		});

		test('is published again as it was, or becomes a draft of that', async () => {
			await save('Earlier', '', published);
			const earlier = await versionSaying('Earlier');
			await save('Later', '', published);
			expect((await restoreHome(earlier, '?draft=true')).status).toBe(200);
			expect((await home()).body).toMatchObject({ notice: 'Later', _status: 'published' });
			expect((await home('&draft=true')).body).toMatchObject({ notice: 'Earlier', _status: 'draft' });
			expect((await restoreHome(earlier)).status).toBe(200);
			expect((await home()).body).toMatchObject({ notice: 'Earlier', _status: 'published' });
		});

		test('comes back over GraphQL by the same rules', async () => {
			await save('Public', '', published);
			await save('One', '&draft=true', { _status: 'draft' });
			const mutation = 'mutation ($id: String!) { restoreVersionHome(id: $id) { notice } }';
			await open()
				.as('editor')
				.graphql(mutation, { id: await versionSaying('One') });
			expect((await home()).body).toMatchObject({ notice: 'Public', _status: 'published' });
			expect((await home('&draft=true')).body).toMatchObject({ notice: 'One', _status: 'draft' });
		});

		test('comes back by those who may change it, and nobody else', async () => {
			await save('Public', '', published);
			const version = await versionSaying('Public');
			for (const role of ['translator', 'reviewer', 'guest-writer', 'agency', 'public'] as const) {
				for (const query of ['', '?draft=true']) {
					const answer = await open().as(role).rest('POST', `globals/home/versions/${version}${query}`);
					expect([401, 403]).toContain(answer.status);
				}
			}
			expect((await home('&draft=true')).body).toMatchObject({ notice: 'Public', _status: 'published' });
		});
	});
};
