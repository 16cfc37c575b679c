import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { purgeSteps, valuesOf } from '@repo/types/vocabulary';
import { afterAll, describe, test, type ExpectStatic } from 'vitest';
import { missingMongo, startMongo } from '../database/mongo-server.ts';
import { startCmsProcess, type CmsProcess } from '../database/process.ts';
import { lexical } from '../lexical.ts';

const word = 'canarykilled';
const story = { alias: word, quote: word, story: lexical(word), country: 'SE', whatMattered: [{ factor: 'work' }] };
const agreement = {
	language: 'sv',
	textVersion: '1.0',
	method: 'signed',
	scopes: ['site', 'api'],
	image: true,
	date: '2026-01-02',
};
const png = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
	'base64',
);

interface Row {
	id: string;
	[field: string]: unknown;
}

const ends = {
	withdrawn: (cms: CmsProcess, id: string) =>
		cms.call('update', { collection: 'consents', id, data: { withdrawal: { by: 'the person' } } }),
	// As time would: no hook sees the day pass.
	expired: (cms: CmsProcess, id: string) =>
		cms.call('db.updateOne', { collection: 'consents', id, data: { expires: '2026-01-03T00:00:00.000Z' } }),
};

interface Case {
	databaseUrl: string;
	dataDir: string;
	step: string;
	end: keyof typeof ends;
}

/** Is killed when the picture is gone and nothing says so yet, and is started again. */
const killMidway = async (expect: ExpectStatic, { databaseUrl, dataDir, step, end }: Case) => {
	const start = () => startCmsProcess({ databaseUrl, dataDir });
	let cms: CmsProcess = await start();
	const make = async (collection: string, data: object, more: object = {}) =>
		(await cms.call('create', { collection, data, depth: 0, ...more })) as Row;
	const filePath = path.join(dataDir, `${word}.png`);
	await writeFile(filePath, png);
	const picture = { alt: word, credit: word, _status: 'published' };
	const portrait = await make('media', picture, { filePath });
	await rm(filePath);
	const testimony = await make('testimonies', { ...story, portrait: portrait.id }, { draft: true });
	const consent = await make('consents', { ...agreement, testimony: testimony.id });
	await cms.call('update', { collection: 'testimonies', id: testimony.id, data: { _status: 'published' } });
	await cms.call('dieBeforeStep', { step });
	await ends[end](cms, consent.id).catch(() => undefined);
	const isAlive = () =>
		cms.call('count', { collection: 'consents' }).then(
			() => true,
			() => false,
		);
	await expect.poll(isAlive).toBe(false);

	cms = await start();
	const find = async (collection: string, where: object) =>
		((await cms.call('db.find', { collection, where, pagination: false, locale: 'all' })) as { docs: Row[] }).docs;
	await expect.poll(async () => (await find('consents', { id: { equals: consent.id } }))[0]?.settledAt).toBeTruthy();
	const receipts = await find('withdrawal-receipts', { document: { equals: testimony.id } });
	expect(receipts.map((receipt) => receipt.step).toSorted()).toEqual(valuesOf(purgeSteps).toSorted());
	expect(await find('media', { id: { equals: portrait.id } })).toEqual([]);
	expect(JSON.stringify(await find('testimonies', { id: { equals: testimony.id } }))).not.toContain(word);
	expect(await readdir(path.join(dataDir, 'media'))).toEqual([]);
	expect((await fetch(`${cms.url}/api/testimonies/${testimony.id}`)).status).toBe(410);
	await cms.kill();
};

const missing = missingMongo();
if (missing) console.warn(missing);

// Side by side: each waits for its own processes most of the time.
describe.concurrent(
	'killed between deleting a picture and the receipt for it, the CMS goes on at the next start',
	() => {
		const folders: string[] = [];
		const folder = async () => {
			const made = await mkdtemp(path.join(tmpdir(), 'integrationnorden-consent-crash-'));
			folders.push(made);
			return made;
		};
		afterAll(() => Promise.all(folders.map((each) => rm(each, { recursive: true, force: true }))));

		test('on SQLite', async ({ expect }) => {
			const dataDir = await folder();
			await killMidway(expect, {
				databaseUrl: `file:${path.join(dataDir, 'cms.db')}`,
				dataDir,
				step: 'insert into "withdrawal_receipts"',
				end: 'expired',
			});
		}, 300_000);

		test.skipIf(missing)(
			'on MongoDB',
			async ({ expect }) => {
				const mongo = await startMongo();
				const url = `${mongo.urlOf('killed')}?monitorCommands=true`;
				await killMidway(expect, {
					databaseUrl: url,
					dataDir: await folder(),
					step: 'insert withdrawal-receipts',
					end: 'withdrawn',
				}).finally(mongo.stop);
			},
			300_000,
		);
	},
);
