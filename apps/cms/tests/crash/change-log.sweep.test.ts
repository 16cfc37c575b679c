import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { missingMongo, startMongo, type MongoServer } from '../database/mongo-server.ts';
import { startCmsProcess, type CmsProcess } from '../database/process.ts';
import { factories, type Related } from '../factories.ts';
import { expectAgreement, storedLog, type Stored } from './change-log.ts';
import type { Death } from './die-before-step.ts';
import { concept, dieBefore, killOneByOne, onMongo, onSqlite, published, type Place } from './log-kills.ts';

/** Somebody dies when what they wrote is stored, and they have not been told. */
const dieUntold = async (place: Place, cms: CmsProcess) => {
	const known = await storedLog(cms);
	await cms.call('dieUntold', null);
	const given = { ...concept, data: { id: 'untold', prefLabel: 'Untold', ...published } };
	await expect(cms.call('create', given)).rejects.toThrow('The CMS process ended.');

	const next = await startCmsProcess(place);
	expect((await expectAgreement(next)).slice(known.length)).toMatchObject([{ document: 'untold', kind: 'published' }]);
	return next;
};

/** An empty log is filled, by two processes one after the other. */
const dieFilling = async (place: Place, cms: CmsProcess, step: string) => {
	const where = { _status: { equals: 'published' } };
	const { totalDocs } = (await cms.call('count', { collection: 'concepts', where })) as { totalDocs: number };
	expect(totalDocs).toBeGreaterThan(1);
	await dieBefore(cms, { step, nth: 2 }, ['fillLog', {}]);

	const next = await startCmsProcess(place);
	const kinds = async () => (await storedLog(next)).map(({ kind }) => kind);
	await vi.waitFor(
		async () => expect(await kinds()).toEqual(Array.from({ length: totalDocs }, () => 'published')),
		30_000,
	);
	await expectAgreement(next);
	return next;
};

/** Something that many link to goes, and those are told by two processes one after the other. */
const dieTellingLinks = async (place: Place, cms: CmsProcess, death: Death) => {
	const broader = 'many-link-here';
	await cms.call('db.create', {
		collection: 'concepts',
		data: { id: broader, prefLabel: { en: 'Word' }, ...published },
	});
	const ids = Array.from({ length: 101 }, (_, index) => `links-${String(index).padStart(3, '0')}`);
	const create = (id: string) =>
		cms.call('db.create', {
			collection: 'concepts',
			data: { id, prefLabel: { en: id }, broader: [broader], ...published },
		});
	await Promise.all(ids.map(create));
	const known = await storedLog(cms);
	const toldIn = (log: readonly Stored[]) => log.slice(known.length).map(({ document, kind }) => `${document} ${kind}`);

	await cms.call('dieBeforeStep', death);
	// Whoever saves does not wait for all that link to it, and may hear that it is saved or not.
	const saved = cms.call('update', { ...concept, id: broader, data: { _status: 'draft' } });
	await saved.catch((error: unknown) => expect(String(error)).toContain('The CMS process ended.'));
	await vi.waitFor(() => expect(cms.call('count', { collection: 'concepts' })).rejects.toThrow(), 30_000);

	const next = await startCmsProcess(place);
	const log = await expectAgreement(next);
	expect(toldIn(log)).toEqual([`${broader} unpublished`, ...ids.map((id) => `${id} updated`)]);
	const where = { key: { like: 'changes:links:' } };
	expect(await next.call('count', { collection: 'payload-kv', where })).toEqual({ totalDocs: 0 });
	return next;
};

/** Superseded entries are removed, by two processes one after the other. */
const dieCompacting = async (place: Place, cms: CmsProcess, step: string) => {
	for (const id of ['compact-0', 'compact-1']) {
		await cms.call('create', { ...concept, data: { id, prefLabel: id, ...published } });
		for (const prefLabel of ['One', 'Two', 'Three', 'Four'])
			await cms.call('update', { ...concept, id, data: { prefLabel, ...published } });
	}
	const before = await storedLog(cms);
	const newest = new Map(before.map((entry) => [entry.document, entry]));
	const isKept = (entry: Stored) => entry.kind !== 'updated' || newest.get(entry.document) === entry;
	await dieBefore(cms, { step, nth: 2 }, ['compactLog', { entriesAtOnce: 4 }]);

	const next = await startCmsProcess(place);
	const halfway = await expectAgreement(next);
	expect(before).toEqual(expect.arrayContaining(halfway));
	expect(halfway.length).toBeLessThan(before.length);
	expect(halfway.length).toBeGreaterThan(before.filter(isKept).length);
	await next.call('compactLog', { entriesAtOnce: 4 });
	expect(await expectAgreement(next)).toEqual(before.filter(isKept));
	return next;
};

/** A consent is withdrawn, and what is about it is not taken down any more. */
const dieWithdrawing = async (place: Place, cms: CmsProcess) => {
	const testimony = 'withdrawn-by-the-dead';
	await cms.call('create', {
		collection: 'testimonies',
		locale: 'sv',
		data: { id: testimony, ...factories.testimonies() },
	});
	const { id } = (await cms.call('create', {
		collection: 'consents',
		data: factories.consents({ testimony } as Related),
	})) as { id: string };
	await cms.call('update', { collection: 'testimonies', locale: 'sv', id: testimony, data: published });
	const status = async ({ url }: CmsProcess) => (await fetch(`${url}/api/testimonies/${testimony}`)).status;
	expect(await status(cms)).toBe(200);
	const withdrawal = { collection: 'consents', id, data: { withdrawal: { by: 'the person' } } };
	await dieBefore(cms, { step: 'findAndModify testimonies;' }, ['update', withdrawal]);

	const next = await startCmsProcess(place);
	expect(await status(next)).toBe(410);
	expect((await storedLog(next)).at(-1)).toMatchObject({ document: testimony, kind: 'withdrawn' });
	return next;
};

const missing = missingMongo();
if (missing) console.warn(missing);

// Side by side: each starts one process after another.
describe.concurrent(
	'killed right before a step, the service comes up with a log that tells what is stored, no less and no more',
	() => {
		let dataDir: string;
		let mongo: MongoServer | undefined;
		beforeAll(async () => {
			dataDir = await mkdtemp(path.join(tmpdir(), 'integrationnorden-steps-'));
			if (!missing) mongo = await startMongo();
		});
		afterAll(async () => {
			await mongo?.stop();
			await rm(dataDir, { recursive: true, force: true });
		});

		test('on SQLite', async () => {
			const place = { databaseUrl: `file:${path.join(dataDir, 'cms.db')}`, dataDir };
			let cms = await killOneByOne(place, await startCmsProcess(place), onSqlite);
			cms = await dieUntold(place, cms);
			cms = await dieFilling(place, cms, 'insert into "changes"');
			// The note itself, a hundred in one transaction, and the rest.
			cms = await dieTellingLinks(place, cms, { step: 'insert into "changes"', nth: 102 });
			cms = await dieCompacting(place, cms, 'delete from "changes"');
			await cms.kill();
		}, 600_000);

		test.skipIf(missing)(
			'on MongoDB',
			async () => {
				const place = { databaseUrl: `${mongo?.urlOf('steps') ?? ''}?monitorCommands=true`, dataDir };
				let cms = await killOneByOne(place, await startCmsProcess(place), onMongo);
				cms = await dieFilling(place, cms, 'insert changes;');
				cms = await dieTellingLinks(place, cms, { step: 'insert changes;', nth: 30 });
				cms = await dieWithdrawing(place, cms);
				await cms.kill();
			},
			600_000,
		);
	},
);
