import { beforeAll, describe, expect, test } from 'vitest';
import { createClientCopy } from '../changes/client-copy.ts';
import type { AccessBench } from '../people-with-roles.ts';
import { expectRenamed, linkTo, mergeBench, referringIn, published, type Furnished, type MergeBench } from './bench.ts';

/** What merging two organisations promises, on whichever database. */
export const describeMerging = (benchOf: () => AccessBench): void => {
	let bench: AccessBench;
	let desk: MergeBench;
	beforeAll(() => {
		bench = benchOf();
		desk = mergeBench(bench);
	});

	describe('who may merge', () => {
		test.each([
			['public', 401],
			['agency', 401],
			['guest-writer', 403],
			['translator', 403],
			['reviewer', 403],
			['editor', 200],
			['admin', 200],
		] as const)('%s: %i', async (role, status) => {
			const [one, other] = [await desk.organisation(), await desk.organisation()];
			expect((await desk.post(one.id, { into: other.id }, '', role)).status).toBe(status);
			expect((await bench.as(role).rest('GET', `organisations/${one.id}/merge`)).status).toBe(status);
		});

		test('other types have no merge, and this one takes GET and POST', async () => {
			expect((await bench.as('editor').rest('POST', 'practices/x/merge', {})).status).toBe(404);
			expect((await bench.as('editor').rest('DELETE', 'organisations/x/merge')).status).toBe(405);
		});
	});

	describe('what is refused', () => {
		test('what is no wish', async () => {
			const { id } = await desk.organisation();
			const other = await desk.organisation();
			for (const body of [
				{},
				{ into: 1 },
				{ into: "'" },
				{ into: other.id, more: 1 },
				{ into: other.id, choices: { name: 'x' } },
			])
				expect([body, (await desk.post(id, body)).status]).toEqual([body, 400]);
			for (const choices of [{ 'name.sv': 'both' }, { slug: 'goes' }, { 'name.xx': 'goes' }])
				expect([choices, (await desk.post(id, { into: other.id, choices })).status]).toEqual([choices, 400]);
			for (const query of ['?apply=x', '?appply=1'])
				expect((await desk.post(id, { into: other.id }, query)).status).toBe(400);
		});

		test('itself, what is not there, what is in the trash', async () => {
			const one = await desk.organisation();
			const trashed = await desk.organisation({ deletedAt: new Date().toISOString() });
			const said = async (goes: string, into: string) => {
				const { status, body } = await desk.post(goes, { into });
				return [status, body.reason];
			};
			expect(await said(one.id, one.id)).toEqual([400, 'itself']);
			expect(await said(one.id, 'none')).toEqual([404, 'missing']);
			expect(await said('none', one.id)).toEqual([404, 'missing']);
			expect(await said(one.id, trashed.id)).toEqual([409, 'inTrash']);
			expect(await said(trashed.id, one.id)).toEqual([409, 'inTrash']);
		});

		test('what is public into what is not, and what has a draft that nobody has seen', async () => {
			const one = await desk.organisation();
			const hidden = await desk.organisation({ _status: 'draft' });
			expect((await desk.post(one.id, { into: hidden.id })).body.reason).toBe('staysHidden');
			expect((await desk.post(hidden.id, { into: one.id })).status).toBe(200);
			const ahead = await desk.organisation({ name: 'Före' });
			await desk.update('organisations', ahead.id, { city: 'Ny', _status: 'draft' }, { draft: true });
			const { body } = await desk.post(ahead.id, { into: one.id });
			expect([body.status, body.reason, body.detail.includes('Före')]).toEqual([409, 'hasDraft', true]);
			expect((await desk.post(one.id, { into: ahead.id })).body.reason).toBe('hasDraft');
		});

		test('what somebody else is working on', async () => {
			const [one, other] = [await desk.organisation(), await desk.organisation()];
			await bench.cms.payload.create({
				collection: 'payload-locked-documents',
				data: {
					document: { relationTo: 'organisations', value: one.id },
					user: { relationTo: 'users', value: bench.as('admin').userId },
				},
			} as never);
			expect((await desk.post(one.id, { into: other.id })).body.reason).toBe('locked');
			expect((await desk.post(one.id, { into: other.id }, '', 'admin')).status).toBe(200);
		});

		test('what is no longer as it was shown', async () => {
			const [one, other] = [await desk.organisation(), await desk.organisation()];
			const { token } = await desk.show(one.id, { into: other.id });
			await bench.make('people', { organisation: one.id });
			const late = await desk.post(one.id, { into: other.id }, `?apply=${token}`);
			expect([late.status, late.body.reason]).toEqual([409, 'changed']);
			expect((await desk.get(`/api/organisations/${one.id}`)).status).toBe(200);
			const other2 = await desk.show(one.id, { into: other.id });
			const chosen = await desk.post(
				one.id,
				{ into: other.id, choices: { 'name.sv': 'goes' } },
				`?apply=${other2.token}`,
			);
			expect(chosen.body.reason).toBe('changed');
		});

		test('the second of two at once', async () => {
			const [one, other] = [await desk.organisation(), await desk.organisation()];
			const { token } = await desk.show(one.id, { into: other.id });
			const answers = await Promise.all([1, 2].map(() => desk.post(one.id, { into: other.id }, `?apply=${token}`)));
			expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
		});
	});

	test('shows field by field what both say, and takes over what is chosen', async () => {
		const [theme, concept] = [await bench.make('themes', published), await bench.make('concepts', published)];
		const stays = await desk.organisation({
			name: 'A',
			city: 'Lund',
			themes: [bench.related.theme],
			sources: [{ title: 'One' }],
		});
		const goes = await desk.organisation({
			name: 'B',
			city: 'Malmö',
			phone: '+46 2',
			themes: [bench.related.theme, theme.id],
			concepts: [concept.id],
			sources: [{ title: 'One' }, { title: 'Two', url: 'https://two.example' }],
		});
		await desk.update(
			'organisations',
			goes.id,
			{ name: 'B fi', description: 'Kuvaus', ...published },
			{ locale: 'fi' },
		);
		const { fields } = await desk.show(goes.id, { into: stays.id });
		const byKey = Object.fromEntries(fields.map((field) => [field.key, [field.choices, field.choice]]));
		expect(byKey).toMatchObject({
			'name.sv': [['stays', 'goes'], 'stays'],
			'name.fi': [['stays', 'goes'], 'goes'],
			'description.fi': [['stays', 'goes'], 'goes'],
			city: [['stays', 'goes'], 'stays'],
			phone: [['stays', 'goes'], 'goes'],
			themes: [['both', 'stays', 'goes'], 'both'],
			concepts: [['both', 'stays', 'goes'], 'both'],
			sources: [['both', 'stays', 'goes'], 'both'],
			country: [[], 'stays'],
		});
		expect(fields.find(({ key }) => key === 'city')).toMatchObject({ stays: ['Lund'], goes: ['Malmö'], locale: null });
		await desk.merge(goes.id, stays.id, { city: 'goes', 'name.fi': 'stays' });
		const after = await desk.row('organisations', stays.id);
		expect(after).toMatchObject({
			city: 'Malmö',
			phone: '+46 2',
			themes: [bench.related.theme, theme.id],
			concepts: [concept.id],
			sources: [{ title: 'One' }, { title: 'Two', url: 'https://two.example' }],
			_status: 'published',
		});
		expect([(after['name'] as { fi?: string }).fi ?? null, (after['description'] as { fi?: string }).fi]).toEqual([
			null,
			'Kuvaus',
		]);
	});

	describe('afterwards', () => {
		let made: Furnished;
		let since: string | undefined;
		let copy: ReturnType<typeof createClientCopy>;
		const fresh = () =>
			createClientCopy(bench.cms.url, ['organisations', 'practices', 'news', 'conferences', 'people'], ['sv', 'fi']);
		beforeAll(async () => {
			made = await desk.furnish();
			await desk.update('organisations', made.goes.id, { slug: 'forsvinner-nu', ...published });
			copy = fresh();
			await copy.follow();
			since = (await desk.entries()).at(-1)?.cursor;
			// In memory before, so that the merge has something to drop.
			for (const path of paths()) expect((await desk.get(path)).status).toBe(200);
			const shown = await desk.merge(made.goes.id, made.stays.id);
			const count = Object.fromEntries(shown.counts.map(({ slug, count: many }) => [slug, many]));
			expect(count).toEqual({
				practices: 4,
				studies: 1,
				news: 2,
				conferences: 1,
				organisations: 2,
				people: 1,
				agencies: 1,
			});
			const states = shown.documents.filter(({ slug }) => slug === 'practices').map(({ state }) => state);
			expect(states.toSorted()).toEqual(['draft', 'published', 'published', 'published']);
			expect(shown.documents.some(({ slug }) => slug === 'agencies')).toBe(false);
		});
		const paths = () => [
			`/api/organisations/${made.goes.id}?locale=sv`,
			`/api/organisations/${made.stays.id}?locale=sv&depth=1`,
			`/api/practices/${made.practice.id}?locale=sv&depth=1`,
			`/api/organisations?locale=sv&limit=100`,
			`/api/organisations/slug/forsvinner-nu?locale=sv`,
		];

		test('whatever referred to it refers to the other', async () => {
			await expectRenamed(desk, made, referringIn(made));
			const { body } = await desk.get(`/api/practices/${made.practice.id}?locale=sv&depth=0`);
			expect([body.organisation, body.partners]).toEqual([made.stays.id, [made.stays.id]]);
			const behind = await desk.newest('practices', made.behind.id);
			expect([behind['organisation'], behind['_status']]).toEqual([made.child.id, 'draft']);
			expect((await desk.row('practices', made.behind.id))['organisation']).toBe(made.stays.id);
		});

		test('its id, its addresses in every language and its earlier ones lead to the other for good', async () => {
			const { goes, stays } = made;
			const byId = await desk.get(`/api/organisations/${goes.id}?depth=0&locale=sv`);
			expect([byId.status, byId.location]).toEqual([308, `/api/organisations/${stays.id}?depth=0&locale=sv`]);
			const followed = await fetch(`${bench.cms.url}/api/organisations/${goes.id}?locale=sv`);
			expect([followed.status, ((await followed.json()) as { id: string }).id]).toEqual([200, stays.id]);
			const head = await fetch(`${bench.cms.url}/api/organisations/${goes.id}`, { method: 'HEAD', redirect: 'manual' });
			expect(head.status).toBe(308);
			for (const [locale, slug] of [
				['sv', 'forsvinner-nu'],
				['sv', 'forsvinner'],
				['fi', 'poistuu'],
			]) {
				const bySlug = await desk.get(`/api/organisations/slug/${slug}?locale=${locale}`);
				expect([slug, bySlug.status]).toEqual([slug, 308]);
				expect((await desk.get(String(bySlug.location))).body.id).toBe(stays.id);
			}
			const jsonLd = await desk.get(`/api/organisations/${goes.id}.jsonld?locale=sv`);
			expect([jsonLd.status, jsonLd.location]).toEqual([308, `/api/organisations/${stays.id}.jsonld?locale=sv`]);
			const query = 'query ($id: String!) { Organisation(id: $id) { id name } }';
			const { body } = await bench.as('public').graphql(query, { id: goes.id });
			expect(body.data.Organisation.id).toBe(stays.id);
			const asEditor = await bench.as('editor').rest('GET', `organisations/${goes.id}?depth=0`);
			expect(asEditor.status).toBe(308);
		});

		test('lists no longer have it', async () => {
			const { body } = await desk.get('/api/organisations?locale=sv&limit=100');
			expect(body.docs.map(({ id }: { id: string }) => id)).not.toContain(made.goes.id);
			const joined = await desk.get(`/api/organisations/${made.stays.id}?locale=sv&depth=1`);
			const practices = joined.body.practices.docs.map((each: { id: string } | string) =>
				typeof each === 'string' ? each : each.id,
			);
			expect(practices).toContain(made.practice.id);
		});

		test('the change log tells of it once, and of what links to the other now', async () => {
			const entries = await desk.entries(since);
			const ofGoes = entries.filter(({ id }) => id === made.goes.id);
			expect(ofGoes).toEqual([
				expect.objectContaining({
					kind: 'deleted',
					reason: 'merged',
					mergedInto: made.stays.id,
					languages: ['sv', 'fi'],
				}),
			]);
			const updated = new Set(entries.filter(({ kind }) => kind === 'updated').map(({ id }) => id));
			for (const { id } of [made.practice, made.news, made.conference, made.person, made.child])
				expect(updated).toContain(id);
			for (const { id } of [made.drafted, made.trashed]) expect(entries.some((entry) => entry.id === id)).toBe(false);
		});

		test('a mirror that follows ends right, and so does a new one', async () => {
			for (const each of [copy, fresh()]) {
				await each.follow();
				expect(await each.verify()).toMatchObject({ isSame: true, differences: [], pending: 0 });
			}
		});

		test('it stays in the trash, and nobody changes it or takes it out', async () => {
			const { id } = made.goes;
			const kept = await desk.newest('organisations', id);
			expect([Boolean(kept['deletedAt']), (kept['name'] as { fi: string }).fi]).toEqual([true, 'Poistuu']);
			for (const data of [{ deletedAt: null }, { city: 'X' }, published]) {
				const answer = await bench.as('admin').rest('PATCH', `organisations/${id}?trash=true`, data);
				expect([data, answer.status]).toEqual([data, 409]);
			}
			for (const [goes, into] of [
				[id, made.child.id],
				[made.child.id, id],
			] as const)
				expect((await desk.post(goes, { into })).body.reason).toBe('merged');
		});

		test('a link to it that is written later, or in a version that is restored, leads to the other', async () => {
			const { goes, stays } = made;
			const late = await bench
				.as('editor')
				.rest('PATCH', `people/${made.person.id}?locale=sv`, { organisation: goes.id });
			expect(late.status).toBe(200);
			expect((await desk.row('people', made.person.id))['organisation']).toBe(stays.id);
			const { payload } = bench.cms;
			for (const [collection, { id }] of [
				['practices', made.practice],
				['news', made.news],
			] as const) {
				const { docs } = await payload.findVersions({
					collection,
					where: { parent: { equals: id } },
					sort: 'createdAt',
					depth: 0,
				} as never);
				const [oldest] = docs as unknown as { id: string }[];
				await payload.restoreVersion({ collection, id: String(oldest?.id), depth: 0 } as never);
				const text = JSON.stringify([await desk.row(collection, id), await desk.newest(collection, id)]);
				expect([text.includes(goes.id), text.includes(stays.id)]).toEqual([false, true]);
			}
			const made2 = await bench.make('news', { body: linkTo(goes.id) });
			expect(JSON.stringify(await desk.row('news', made2.id))).not.toContain(goes.id);
		});

		test('the audit log and both histories tell who did it', async () => {
			const of = async (id: string) => (await bench.as('editor').rest('GET', `organisations/${id}/merge`)).body.merges;
			expect(await of(made.stays.id)).toEqual([
				expect.objectContaining({ by: 'A user', id: made.goes.id, isInto: false, title: expect.any(String) }),
			]);
			expect(await of(made.goes.id)).toEqual([expect.objectContaining({ id: made.stays.id, isInto: true })]);
			const { docs } = await bench.cms.payload.find({
				collection: 'audit-events',
				where: { action: { equals: 'merged' } },
				limit: 0,
			});
			const own = docs.filter(({ document }) => document === made.goes.id || document === made.stays.id);
			expect(own.map(({ by }) => by)).toEqual([bench.as('editor').userId, bench.as('editor').userId]);
		});

		test('an editor does not write an id into the redirects, nor changes one', async () => {
			const editor = bench.as('editor');
			const from = `organisations/${made.child.id}`;
			const to = `organisations/${made.stays.id}`;
			expect((await editor.rest('POST', 'redirects', { from, to, type: '308' })).status).toBe(400);
			const { docs } = await bench.cms.payload.find({
				collection: 'redirects',
				where: { from: { equals: `organisations/${made.goes.id}` } },
			});
			const answer = await editor.rest('PATCH', `redirects/${docs[0]?.id}`, { to: from });
			expect(answer.status).toBe(400);
		});
	});

	test('merged again, the first leads to the last; deleted there, to nothing', async () => {
		const [a, b, c] = [
			await desk.organisation({ name: 'Kedja' }),
			await desk.organisation(),
			await desk.organisation(),
		];
		await desk.merge(a.id, b.id);
		await desk.merge(b.id, c.id);
		for (const { id } of [a, b])
			expect((await desk.get(`/api/organisations/${id}`)).location).toBe(`/api/organisations/${c.id}`);
		// For good, as an administrator may: the id goes on answering.
		expect((await bench.as('admin').rest('DELETE', `organisations/${a.id}?trash=true`)).status).toBe(200);
		expect((await desk.get(`/api/organisations/${a.id}`)).location).toBe(`/api/organisations/${c.id}`);
		expect((await desk.get(`/api/organisations/slug/kedja?locale=sv`)).status).toBe(308);
		await desk.update('organisations', c.id, { _status: 'draft' });
		expect((await desk.get(`/api/organisations/${a.id}`)).status).toBe(404);
		await bench.cms.payload.delete({ collection: 'organisations', id: c.id });
		expect((await desk.get(`/api/organisations/${b.id}`)).status).toBe(404);
	});

	test('a draft that was never published goes without a word to the public', async () => {
		const [draft, other] = [await desk.organisation({ _status: 'draft' }), await desk.organisation()];
		const since = (await desk.entries()).at(-1)?.cursor;
		await desk.merge(draft.id, other.id);
		expect((await desk.entries(since)).filter(({ id }) => id === draft.id)).toEqual([]);
		expect((await desk.get(`/api/organisations/${draft.id}`)).status).toBe(308);
	});
};
