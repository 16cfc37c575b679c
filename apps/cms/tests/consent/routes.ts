import { describe, expect, test } from 'vitest';
import type { AccessBench, Answer } from '../people-with-roles.ts';
import { comesDue } from '../schedules.ts';
import { day, published, story, type Desk } from './desk.ts';

/** What somebody who may publish tries, with a testimony that no consent carries. */
type Attempt = (bench: AccessBench, desk: Desk, id: string) => Promise<unknown>;

const admin = ({ as }: AccessBench) => as('admin');
const refused = async (answer: Promise<Answer>) => expect((await answer).status).toBeGreaterThanOrEqual(400);

const routes: Record<string, Attempt> = {
	'the Local API': async (_, desk, id) => {
		await expect(desk.update('testimonies', id, published)).rejects.toThrow(/no valid consent/);
	},
	'the Local API, in bulk': async ({ cms }, _, id) => {
		const where = { id: { equals: id } };
		const { errors } = await cms.payload.update({ collection: 'testimonies', where, data: published } as never);
		expect(errors).toMatchObject([{ id, message: expect.stringMatching(/_status|consent|Published/i) as string }]);
	},
	'the Local API, in one language': async (_, desk, id) => {
		const options = { locale: 'sv', publishSpecificLocale: 'sv' };
		await expect(desk.update('testimonies', id, published, options)).rejects.toThrow(/no valid consent/);
	},
	'creating it published': async (_, desk) => {
		await expect(desk.create('testimonies', { ...story, ...published })).rejects.toThrow(/no valid consent/);
	},
	'the form of the admin': (bench, _, id) =>
		refused(admin(bench).rest('PATCH', `testimonies/${id}?locale=sv&fallback-locale=null&draft=false`, published)),
	'the form of the admin, in one language': (bench, _, id) =>
		refused(admin(bench).rest('PATCH', `testimonies/${id}?locale=sv&publishSpecificLocale=sv`, published)),
	'the list of the admin': async (bench, _, id) => {
		const { body } = await admin(bench).rest('PATCH', `testimonies?where[id][equals]=${id}&draft=false`, published);
		expect(body).toMatchObject({ errors: [{ id }] });
	},
	GraphQL: async (bench, _, id) => {
		const mutation = `mutation { updateTestimony(id: "${id}", data: { _status: published }) { id } }`;
		expect((await admin(bench).graphql(mutation)).body).toMatchObject({ errors: [{}] });
	},
	'creating it published, over REST and GraphQL': async (bench) => {
		const data = { ...story, ...published };
		await refused(admin(bench).rest('POST', 'testimonies?locale=sv', data));
		const mutation = `mutation ($data: mutationTestimonyInput!) { createTestimony(data: $data) { id } }`;
		const { body } = await admin(bench).graphql(mutation, { data: { ...data, _status: 'published' } });
		expect(body).toMatchObject({ errors: [{}] });
	},
	'a consent that begins tomorrow, or ended yesterday': async (_, desk, id) => {
		await desk.agree({ id }, { date: day(1) });
		await expect(desk.update('testimonies', id, published)).rejects.toThrow(/no valid consent/);
		const second = await desk.draft();
		await desk.agree(second, { date: day(-9), expires: day(-1) });
		await expect(desk.update('testimonies', second.id, published)).rejects.toMatchObject({ status: 400 });
	},
	'a schedule': async ({ cms: { payload }, as }, _, id) => {
		const by = as('admin').userId ?? '';
		expect(await comesDue(payload, { collection: 'testimonies', document: id, by })).toMatchObject({
			state: 'refused',
		});
	},
};

export const testRoutes = (open: () => { bench: AccessBench; desk: Desk }) => {
	describe('a testimony that no consent carries is not published by', () => {
		test.each(Object.entries(routes))('%s', async (_, attempt) => {
			const { bench, desk } = open();
			const { id } = await desk.draft();
			await attempt(bench, desk, id);
			expect(await desk.read('testimonies', id)).toMatchObject({ _status: 'draft' });
			expect(await desk.publicStatus(id)).toBe(404);
		});

		test('bringing back an earlier version, or what was in the trash', async () => {
			const { bench, desk } = open();
			const { testimony, consent } = await desk.publishedTestimony();
			const versions = `testimonies/versions?where[parent][equals]=${testimony.id}&where[version._status][equals]=published`;
			const { body } = await admin(bench).rest('GET', versions);
			await desk.update('testimonies', testimony.id, { deletedAt: new Date().toISOString() });
			await desk.update('consents', consent.id, { scopes: ['print'] });
			await desk.update('testimonies', testimony.id, { deletedAt: null }, { trash: true });
			expect(await desk.publicStatus(testimony.id)).toBe(410);

			await refused(admin(bench).rest('POST', `testimonies/versions/${body.docs[0].id}`));
			expect(await desk.publicStatus(testimony.id)).toBe(410);
		});
	});

	test.each([
		['a channel is taken away', { scopes: ['site'] }],
		['it ends in the past', { date: '2026-01-02', expires: '2026-01-03' }],
		['it begins in the future', { date: day(3) }],
	])('what was public is not, nor published again in any language, when %s', async (_, change) => {
		const { desk } = open();
		const { testimony, consent } = await desk.publishedTestimony({ scopes: ['site', 'api', 'translation'] });
		await desk.update('consents', consent.id, change);
		expect(await desk.publicStatus(testimony.id)).toBe(410);
		for (const locale of ['en', 'fi']) {
			const again = { ...story, ...published };
			for (const options of [{ locale }, { locale, publishSpecificLocale: locale }])
				await expect(desk.update('testimonies', testimony.id, again, options)).rejects.toMatchObject({ status: 400 });
		}
		expect(await desk.publicStatus(testimony.id)).toBe(410);
	});

	test('a copy, which would outlive the consent, is not made', async () => {
		const { bench, desk } = open();
		const { testimony } = await desk.publishedTestimony();
		await refused(admin(bench).rest('POST', `testimonies/${testimony.id}/duplicate`));
		await refused(admin(bench).rest('POST', `testimonies?duplicateFromID=${testimony.id}`, {}));
		const again = desk.create('testimonies', {}, { duplicateFromID: testimony.id });
		await expect(again).rejects.toThrow(/cannot be duplicated/);
	});
};

export const testChannels = (open: () => { desk: Desk }) => {
	describe('what is public is on the site and in the API at once, so', () => {
		test.each([
			['for the site only', [{ scopes: ['site'] }], false],
			['for the API only', [{ scopes: ['api'] }], false],
			['for everything else', [{ scopes: ['newsletter', 'print', 'social', 'translation'] }], false],
			['for both', [{ scopes: ['site', 'api'] }], true],
			['for one each', [{ scopes: ['site'] }, { scopes: ['api'] }], true],
			['for one each, of which one has run out', [{ scopes: ['site'] }, { scopes: ['api'], expires: day(-1) }], false],
		])('with consent %s', async (_, consents, isAllowed) => {
			const { desk } = open();
			const testimony = await desk.draft();
			for (const consent of consents) await desk.agree(testimony, consent);
			const publishing = desk.update('testimonies', testimony.id, published);
			if (isAllowed) await publishing;
			else await expect(publishing).rejects.toThrow(/site and the API/);
			expect(await desk.publicStatus(testimony.id)).toBe(isAllowed ? 200 : 404);
		});
	});

	describe('without consent to translation', () => {
		const finnish = { quote: 'Sain työtä.', story: story.story };

		test('no second language is published, from a draft or together with the first', async () => {
			const { desk } = open();
			const testimony = await desk.draft();
			await desk.agree(testimony);
			await desk.update('testimonies', testimony.id, finnish, { draft: true, locale: 'fi' });
			for (const locale of ['sv', 'fi', 'en', 'all'] as const) {
				for (const options of [{ locale }, { locale, publishSpecificLocale: locale }]) {
					const publishing = desk.update('testimonies', testimony.id, published, options);
					await expect(publishing, JSON.stringify(options)).rejects.toMatchObject({ status: 400 });
				}
			}
			expect(await desk.publicStatus(testimony.id)).toBe(404);

			const { testimony: shown } = await desk.publishedTestimony();
			const adding = desk.update('testimonies', shown.id, { ...finnish, ...published }, { locale: 'fi' });
			await expect(adding).rejects.toThrow(/translations/);
			const note = { whatMattered: [{ factor: 'work', note: 'Työ.' }], ...published };
			await expect(desk.update('testimonies', shown.id, note, { locale: 'fi' })).rejects.toThrow(/translations/);
		});

		test('taking it back hides what was in two languages', async () => {
			const { desk } = open();
			const { testimony, consent } = await desk.publishedTestimony({ scopes: ['site', 'api', 'translation'] });
			await desk.update('testimonies', testimony.id, { ...finnish, ...published }, { locale: 'fi' });
			expect(await desk.publicStatus(testimony.id)).toBe(200);
			await desk.update('consents', consent.id, { scopes: ['site', 'api'] });
			expect(await desk.publicStatus(testimony.id)).toBe(410);
		});
	});
};
