import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Payload } from 'payload';
import type { TestCms } from './boot.ts';
import { day, deskOf, published, story, type Desk } from './consent/desk.ts';
import { testIdentifiability } from './consent/identifiability.ts';
import { testPurge } from './consent/purge.ts';
import { testChannels, testRoutes } from './consent/routes.ts';
import { testWithdrawal } from './consent/withdrawal.ts';
import { bootWithRoles, type AccessBench, type Doc } from './people-with-roles.ts';

let bench: AccessBench;
let cms: TestCms;
let payload: Payload;
let desk: Desk;
const create: Desk['create'] = (...given) => desk.create(...given);
const update: Desk['update'] = (...given) => desk.update(...given);
const read: Desk['read'] = (...given) => desk.read(...given);
const agree: Desk['agree'] = (...given) => desk.agree(...given);
const publishedTestimony: Desk['publishedTestimony'] = (...given) => desk.publishedTestimony(...given);
const publicStatus: Desk['publicStatus'] = (...given) => desk.publicStatus(...given);

beforeAll(async () => {
	bench = await bootWithRoles();
	cms = bench.cms;
	payload = cms.payload;
	desk = deskOf(bench);
});
afterAll(() => cms.stop());

const patience = { timeout: 60_000 };

testRoutes(() => ({ bench, desk }));
testChannels(() => ({ desk }));
testIdentifiability(() => ({ bench, desk }));
testWithdrawal(() => ({ bench, desk }));
testPurge(() => ({ bench, desk }));

const createPortrait = async () => {
	const data = await sharp({ create: { width: 30, height: 30, channels: 3, background: '#246' } })
		.png()
		.toBuffer();
	const file = { data, mimetype: 'image/png', name: 'meron.png', size: data.length };
	return create('media', { alt: 'Meron', credit: 'Test', ...published }, { file });
};

describe('a testimony', () => {
	test('is not published without a valid consent', async () => {
		const testimony = await create('testimonies', story, { draft: true });
		await expect(update('testimonies', testimony.id, published)).rejects.toMatchObject({ status: 400 });
		await agree(testimony, { scopes: ['print'] });
		await expect(update('testimonies', testimony.id, published)).rejects.toThrow(/no valid consent/);
		await agree(testimony);
		expect(await update('testimonies', testimony.id, published)).toMatchObject(published);
		expect(await publicStatus(testimony.id)).toBe(200);
	});

	test('of somebody under 18 needs a guardian’s consent', async () => {
		const testimony = await create('testimonies', { ...story, ageBand: 'under-18' }, { draft: true });
		const consent = await agree(testimony);
		await expect(update('testimonies', testimony.id, published)).rejects.toThrow(/guardian/);
		await update('consents', consent.id, { guardian: 'A parent' });
		expect(await update('testimonies', testimony.id, published)).toMatchObject(published);
	});

	test('leaves the municipality out where fewer than 5 000 people live', async () => {
		const place = { country: 'SE', name: 'Liten', code: '9998' };
		const small = await create('municipalities', { ...place, population: { value: 4999, year: 2025 }, ...published });
		const big = await create('municipalities', {
			...place,
			code: '9999',
			population: { value: 5000, year: 2025 },
			...published,
		});
		const unknown = await create('municipalities', { ...place, code: '9997', ...published });
		const { testimony } = await publishedTestimony();
		expect(
			(await update('testimonies', testimony.id, { municipality: small.id }, { draft: true }))['municipality'] ?? null,
		).toBe(null);
		expect(await update('testimonies', testimony.id, { municipality: big.id, ...published })).toMatchObject({
			municipality: big.id,
		});
		await expect(update('testimonies', testimony.id, { municipality: unknown.id, ...published })).rejects.toMatchObject(
			{ data: { errors: [{ path: 'municipality' }] } },
		);
	});
});

describe('when a consent ends', () => {
	test('by withdrawal, the testimony is off the site at once, newer incomplete drafts or not', async () => {
		const { testimony, consent } = await publishedTestimony();
		await update('testimonies', testimony.id, { alias: null }, { draft: true });
		await update('consents', consent.id, { withdrawal: { by: 'the person' } });
		const gone = await read('testimonies', testimony.id);
		expect(gone).toMatchObject({ _status: 'draft' });
		expect(gone['withdrawnAt']).toBeTruthy();
		expect([404, 410]).toContain(await publicStatus(testimony.id));
		expect((await read('consents', consent.id))['withdrawal']).toMatchObject({ date: expect.stringMatching(/T00:00/) });

		await expect(update('testimonies', testimony.id, { ...story, ...published })).rejects.toThrow(/no valid consent/);
		await agree(testimony, { date: day(0) });
		const options = { showHiddenFields: true };
		const again = await update('testimonies', testimony.id, { ...story, ...published }, options);
		expect(again).toMatchObject({ _status: 'published', withdrawnAt: null });
	});

	test('the portrait goes with it', async () => {
		const portrait = await createPortrait();
		const { testimony, consent } = await publishedTestimony({ image: true });
		await update('testimonies', testimony.id, { portrait: portrait.id, ...published });
		const file = `${cms.url}/api/media/file/${String(portrait['filename'])}`;
		expect((await fetch(file)).status).toBe(200);
		await update('consents', consent.id, { image: false });
		expect(await read('testimonies', testimony.id)).toMatchObject({ _status: 'draft' });
		expect((await fetch(file)).status).toBeGreaterThanOrEqual(400);
	});

	test('by expiry, a job does the same', async () => {
		const { testimony, consent } = await publishedTestimony({ expires: day(1) });
		// As time would: no hook sees the day pass.
		await payload.db.updateOne({
			collection: 'consents',
			id: consent.id,
			data: { expires: `${day(-1)}T00:00:00.000Z` },
		} as never);
		await payload.jobs.queue({ task: 'expireConsents', input: {} } as never);
		await payload.jobs.run();
		// The service's own clock may have taken the job a moment before.
		await expect.poll(() => read('testimonies', testimony.id), patience).toMatchObject({ _status: 'draft' });
		expect((await read('testimonies', testimony.id))['withdrawnAt']).toBeTruthy();
	});

	test('by withdrawal that nobody lived to enforce, and the portrait goes too', async () => {
		const { testimony, consent } = await publishedTestimony({ image: true });
		const portrait = await createPortrait();
		await update('testimonies', testimony.id, { portrait: portrait.id, ...published });
		const withdrawal = { date: `${day(0)}T00:00:00.000Z` };
		await payload.db.updateOne({ collection: 'consents', id: consent.id, data: { withdrawal } } as never);
		await payload.jobs.queue({ task: 'expireConsents', input: {} } as never);
		await payload.jobs.run();

		await expect.poll(() => publicStatus(testimony.id), patience).toBe(410);
		await expect.poll(() => read('media', portrait.id).catch(({ status }) => status), patience).toBe(404);
	});

	test('a failed withdrawal changes neither', async () => {
		const { testimony, consent } = await publishedTestimony();
		await expect(
			update('consents', consent.id, { withdrawal: { date: day(0) }, method: 'nonsense' }),
		).rejects.toMatchObject({ status: 400 });
		expect(await read('testimonies', testimony.id)).toMatchObject(published);
	});
});

describe('the person’s contact', () => {
	test('is stored encrypted, read by administrators only and not lost when others save', async () => {
		const contact = 'selam@example.org, +46 70 000 00 00';
		const admin = await create('users', {
			email: 'a@example.org',
			password: 'secret-enough-1',
			name: 'A',
			roles: ['admin'],
		});
		const editor = await create('users', {
			email: 'e@example.org',
			password: 'secret-enough-1',
			name: 'E',
			roles: ['editor'],
		});
		const as = (user: Doc) => ({ user: { ...user, collection: 'users' }, overrideAccess: false });
		const { consent } = await publishedTestimony({ contact });

		const stored = (await payload.db.findOne({
			collection: 'consents',
			where: { id: { equals: consent.id } },
		} as never)) as unknown as Doc;
		expect(stored['contact']).toMatch(/^enc:v1:/);
		expect((await read('consents', consent.id, as(admin)))['contact']).toBe(contact);
		expect((await read('consents', consent.id, as(editor)))['contact']).toBeUndefined();
		await update('consents', consent.id, { guardian: 'Somebody' }, as(editor));
		expect((await read('consents', consent.id, as(admin)))['contact']).toBe(contact);
		await update('consents', consent.id, { contact: 'new@example.org' }, as(admin));
		expect((await read('consents', consent.id, as(admin)))['contact']).toBe('new@example.org');
		await expect(update('consents', consent.id, { contact: 'x'.repeat(2001) }, as(admin))).rejects.toMatchObject({
			status: 400,
		});
		expect((await fetch(`${cms.url}/api/consents/${consent.id}`)).status).toBeGreaterThanOrEqual(400);
	});
});

test('nobody from outside runs jobs', async () => {
	for (const path of ['payload-jobs', 'payload-jobs/run', 'payload-jobs/handle-schedules']) {
		expect((await fetch(`${cms.url}/api/${path}`)).status).toBeGreaterThanOrEqual(400);
	}
});
