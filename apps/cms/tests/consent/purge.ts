import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createLocalReq, type BaseDatabaseAdapter } from 'payload';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { purgeSteps, valuesOf } from '@repo/types/vocabulary';
import { enforceConsents } from '../../src/collections/testimonies/enforce-consents.ts';
import { settleConsents } from '../../src/consent/settle.ts';
import { lexical } from '../lexical.ts';
import type { AccessBench, Doc } from '../people-with-roles.ts';
import { day, published, story, type Desk } from './desk.ts';
import { mortal } from './mortal.ts';
import { tracesIn, tracesOnDisk } from './traces.ts';

type Bench = Pick<AccessBench, 'cms'>;
const patience = { timeout: 60_000 };

/** Words and a face that nothing else has, in every place where the person's may be. */
const tell = async ({ cms }: Bench, desk: Desk, word: string) => {
	const data = await sharp({ create: { width: 500, height: 20, channels: 3, background: '#642' } })
		.png()
		.toBuffer();
	const file = { data, mimetype: 'image/png', name: `${word}.png`, size: data.length };
	const portrait = await desk.create('media', { alt: word, credit: word, ...published }, { file });
	const text = { ...story, quote: word, story: lexical(word), alias: word, portrait: portrait.id };
	const testimony = await desk.draft(text);
	const consent = await desk.agree(testimony, { image: true });
	await desk.update('testimonies', testimony.id, published);
	await desk.update('testimonies', testimony.id, { quote: `${word} still a draft` }, { draft: true });
	expect(await tracesIn(cms.payload, new RegExp(word))).not.toEqual([]);
	return { testimony, consent, portrait };
};

const withdraw = (desk: Desk, { id }: Doc) => desk.update('consents', id, { withdrawal: { by: 'the person' } });

/** As time would: no hook sees the day pass. */
const runOut = async ({ cms: { payload } }: Bench, { id }: Doc) => {
	const data = { expires: `${day(-1)}T00:00:00.000Z` };
	await payload.db.updateOne({ collection: 'consents', id, data } as never);
	await settleConsents(payload);
};

/** What a start does. */
const startAgain = async ({ cms: { payload } }: Bench) => {
	await enforceConsents(await createLocalReq({}, payload));
	await settleConsents(payload);
};

export const testPurge = (open: () => { bench: Bench; desk: Desk }) => {
	test('a process that dies at any step of what a withdrawal asks for finishes it at the next start', async () => {
		const { bench, desk } = open();
		const { payload } = bench.cms;
		const folder = path.join(bench.cms.dataDir, 'media');
		const before = new Set(existsSync(folder) ? readdirSync(folder) : []);
		const database = mortal(payload.db as unknown as BaseDatabaseAdapter);
		const isSettled = async ({ id }: Doc) => Boolean((await desk.read('consents', id))['settledAt']);
		let deaths = 0;
		for (let nth = 1; ; nth += 1) {
			const word = `canary${nth}`;
			const { testimony, consent, portrait } = await tell(bench, desk, word);
			database.dieAt(nth);
			await withdraw(desk, consent).catch(() => undefined);
			await expect.poll(async () => database.isDead() || isSettled(consent), patience).toBe(true);
			const hasDied = database.isDead();
			database.revive();
			// Whoever was not answered asks again.
			if (hasDied) await withdraw(desk, consent).catch(() => undefined);
			await expect
				.poll(async () => {
					await startAgain(bench).catch(() => undefined);
					return isSettled(consent);
				}, patience)
				.toBe(true);

			expect(await desk.publicStatus(testimony.id)).toBe(410);
			await expect(desk.read('media', portrait.id)).rejects.toMatchObject({ status: 404 });
			const receipts = await payload.db.find<Doc>({
				collection: 'withdrawal-receipts',
				where: { document: { equals: testimony.id } },
				pagination: false,
			});
			const steps = receipts.docs.map(({ step }) => step).toSorted();
			expect([nth, steps]).toEqual([nth, valuesOf(purgeSteps).toSorted()]);
			expect(await settleConsents(payload)).toBe(false);
			if (!hasDied) break;
			deaths += 1;
		}
		expect(deaths).toBeGreaterThan(4);
		const words = new RegExp(`canary`);
		expect(await tracesIn(payload, words)).toEqual([]);
		expect(readdirSync(folder).filter((each) => !before.has(each))).toEqual([]);
		// The log of writes, and rows that the file only forgot.
		await expect.poll(() => tracesOnDisk(bench.cms.dataDir, words), patience).toEqual([]);
	});

	test('a story is not lost sight of when its consent was lengthened after it had run out', async () => {
		const { bench, desk } = open();
		const { testimony, consent } = await desk.publishedTestimony();
		await runOut(bench, consent);
		await expect.poll(async () => (await desk.read('consents', consent.id))['settledAt'], patience).toBeTruthy();
		await desk.update('consents', consent.id, { expires: day(2) });
		await desk.update('testimonies', testimony.id, { ...story, alias: 'Secondlife', ...published });
		expect(await desk.publicStatus(testimony.id)).toBe(200);
		await runOut(bench, consent);
		expect(await desk.publicStatus(testimony.id)).toBe(410);
		expect(await tracesIn(bench.cms.payload, /secondlife/i)).toEqual([]);
	});

	test('a consent that was taken back is not moved to another story', async () => {
		const { desk } = open();
		const { consent } = await desk.publishedTestimony();
		await withdraw(desk, consent);
		const other = await desk.draft();
		await expect(desk.update('consents', consent.id, { testimony: other.id })).rejects.toMatchObject({
			data: { errors: [{ path: 'testimony' }] },
		});
	});

	test('a record is deleted when nothing lives by it, and not before', async () => {
		const { bench, desk } = open();
		const { payload } = bench.cms;
		const remove = ({ id }: Doc) => payload.delete({ collection: 'consents', id } as never);
		const { testimony, consent } = await desk.publishedTestimony();
		await expect(remove(consent)).rejects.toMatchObject({ status: 409 });
		const where = { id: { equals: consent.id } };
		const { errors } = await payload.delete({ collection: 'consents', where } as never);
		expect(errors).toMatchObject([{ id: consent.id }]);
		expect(await desk.publicStatus(testimony.id)).toBe(200);

		const second = await desk.agree(testimony);
		await remove(consent);
		expect(await desk.publicStatus(testimony.id)).toBe(200);
		await withdraw(desk, second);
		await expect.poll(async () => (await desk.read('consents', second.id))['settledAt'], patience).toBeTruthy();
		await remove(second);
		expect(await desk.publicStatus(testimony.id)).toBe(410);

		const mistaken = await desk.agree(await desk.draft());
		await remove(mistaken);
	});
};
