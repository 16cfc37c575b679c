import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
	ForgottenRequestError,
	isDatabaseReady,
	onCommit,
	outsideTransaction,
	type CommittedWrite,
} from '../src/database/index.ts';
import { committedSnapshot, currentSnapshot } from '../src/database/schema-snapshot.ts';
import { bootCms, type TestCms } from './boot.ts';
import { startCmsProcess } from './database/process.ts';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Payload, PayloadRequest } from 'payload';

let cms: TestCms;
let payload: Payload;

beforeAll(async () => {
	cms = await bootCms();
	({ payload } = cms);
});
afterAll(() => cms.stop());

const organisation = (name: string) => ({ name, type: 'ngo', country: 'SE', _status: 'published' }) as const;

const create = (name: string, rest: { req?: PayloadRequest } = {}) =>
	payload.create({ collection: 'organisations', data: organisation(name), ...rest } as never);

const count = async (name: string) =>
	(await payload.count({ collection: 'organisations', where: { name: { like: name } } })).totalDocs;

const failuresOf = async (work: Promise<unknown>[]) =>
	(await Promise.allSettled(work)).filter(({ status }) => status === 'rejected');

describe('migrations', () => {
	test('the committed migrations make the tables that the collections ask for', async () => {
		// When this fails: npm run generate -w @repo/cms, and commit what it wrote.
		expect(await currentSnapshot(payload)).toEqual(await committedSnapshot());
	});

	test('two processes that start at once on a new database both come up', async () => {
		const dataDir = await mkdtemp(path.join(tmpdir(), 'integrationnorden-start-'));
		const options = { dataDir, databaseUrl: `file:${path.join(dataDir, 'cms.db')}`, isFirstStart: true };
		const processes = await Promise.all([startCmsProcess(options), startCmsProcess(options)]);
		for (const [index, each] of processes.entries()) {
			await each.call('create', { collection: 'organisations', data: organisation(`Start ${index}`) });
		}
		expect(await processes[0]?.call('count', { collection: 'organisations' })).toEqual({ totalDocs: 2 });

		await Promise.all(processes.map((each) => each.kill()));
		await rm(dataDir, { recursive: true, force: true });
	});
});

describe('many writes at once', () => {
	test('of 300 creates at the same time none fails', async () => {
		const failures = await failuresOf(Array.from({ length: 300 }, (_, index) => create(`Parallel ${index}`)));

		expect(failures).toEqual([]);
		expect(await count('Parallel')).toBe(300);
	});

	test('of 450 updates, jobs and reads at the same time none fails', async () => {
		const { docs } = await payload.find({
			collection: 'organisations',
			where: { name: { like: 'Parallel' } },
			limit: 150,
		});
		const work = docs.flatMap(({ id }, index) => [
			payload.update({ collection: 'organisations', id, data: { city: `City ${index}` } as never }),
			payload.jobs.queue({ task: 'clearProposals', input: {} }),
			payload.find({ collection: 'organisations', limit: 5, page: index + 1 }),
		]);

		expect(await failuresOf(work)).toEqual([]);
		expect((await payload.count({ collection: 'organisations', where: { city: { like: 'City' } } })).totalDocs).toBe(
			150,
		);
	});

	test('writes do not use up file descriptors', async () => {
		const { readdir } = await import('node:fs/promises');
		const before = (await readdir('/proc/self/fd')).length;
		for (let index = 0; index < 20; index += 1) await create(`Descriptor ${index}`);

		expect((await readdir('/proc/self/fd')).length - before).toBeLessThan(10);
	});
});

describe('transactions', () => {
	const withTransaction = async (work: (req: PayloadRequest) => Promise<void>) => {
		const transactionID = await payload.db.beginTransaction();
		const req = { payload, transactionID, context: {} } as unknown as PayloadRequest;
		return { transactionID: transactionID as string, done: work(req) };
	};

	test('what is rolled back leaves nothing', async () => {
		const { transactionID, done } = await withTransaction(async (req) => void (await create('Undone', { req })));
		await done;
		await payload.db.rollbackTransaction(transactionID);

		expect(await count('Undone')).toBe(0);
	});

	test('a write inside a transaction that forgets its request says so instead of waiting', async () => {
		const { transactionID, done } = await withTransaction(async () => void (await create('Forgotten')));

		await expect(done).rejects.toThrow(ForgottenRequestError);
		await payload.db.rollbackTransaction(transactionID);
	});

	test('a hook may start work that takes its own turn later', async () => {
		const { transactionID, done } = await withTransaction(async () => undefined);
		await done;
		const later = outsideTransaction(() => create('Later'));
		await payload.db.commitTransaction(transactionID);

		await later;
		expect(await count('Later')).toBe(1);
	});

	test('an error of the commit itself reaches the caller', async () => {
		const { transactionID, done } = await withTransaction(async (req) => void (await create('Uncommitted', { req })));
		await done;
		// A row that points nowhere is only found at the end of the transaction.
		const session = (payload.db as unknown as SQLiteAdapter).sessions[transactionID] as {
			db: { run: (sql: string) => Promise<unknown> };
		};
		await session.db.run('PRAGMA defer_foreign_keys = ON');
		await session.db.run(`INSERT INTO organisations_locales (name, _locale, _parent_id) VALUES ('x', 'en', 'nowhere')`);

		await expect(payload.db.commitTransaction(transactionID)).rejects.toThrow(/FOREIGN KEY/);
		expect(await count('Uncommitted')).toBe(0);
		await create('After the failed commit');
	});

	test('a statement that comes after the end is refused', async () => {
		const transactionID = (await payload.db.beginTransaction()) as string;
		const session = (payload.db as unknown as SQLiteAdapter).sessions[transactionID] as {
			db: { run: (sql: string) => Promise<unknown> };
		};
		await payload.db.commitTransaction(transactionID);

		await expect(session.db.run('DELETE FROM organisations')).rejects.toThrow();
		expect(await count('Parallel')).toBe(300);
	});
});

describe('what is committed', () => {
	const listen = () => {
		const heard: CommittedWrite[] = [];
		return { heard, stop: onCommit(payload, (writes) => void heard.push(...writes)) };
	};
	const organisations = (heard: readonly CommittedWrite[]) =>
		heard.filter(({ collection }) => collection === 'organisations').map(({ id }) => id);

	test('is told before the save returns, with the ids that were written', async () => {
		const { heard, stop } = listen();
		const { id } = await create('Announced');
		expect(new Set(organisations(heard))).toEqual(new Set([id]));

		heard.length = 0;
		await payload.update({ collection: 'organisations', id, data: { city: 'Krokom' } as never });
		await payload.delete({ collection: 'organisations', where: { id: { in: [id] } } });
		expect(new Set(organisations(heard))).toEqual(new Set([id]));

		heard.length = 0;
		await payload.updateGlobal({ slug: 'navigation', data: { _status: 'published' } as never });
		expect(heard).toContainEqual({ collection: 'globals', id: 'navigation' });
		stop();
		await create('Unheard');
		expect(organisations(heard)).toEqual([]);
	});

	test('is not told before the commit, nor after a rollback', async () => {
		const { heard, stop } = listen();
		const inTransaction = async (end: 'commitTransaction' | 'rollbackTransaction') => {
			const transactionID = (await payload.db.beginTransaction()) as string;
			await create(end, { req: { payload, transactionID, context: {} } as unknown as PayloadRequest });
			expect(organisations(heard)).toEqual([]);
			await payload.db[end](transactionID);
		};
		await inTransaction('rollbackTransaction');
		expect(organisations(heard)).toEqual([]);
		await inTransaction('commitTransaction');
		expect(organisations(heard)).not.toEqual([]);
		stop();
	});

	test('is told even when an earlier listener fails, and the save still succeeds', async () => {
		const stopFailing = onCommit(payload, () => Promise.reject(new Error('A listener fails')));
		const { heard, stop } = listen();
		await expect(create('Despite a failing listener')).resolves.toMatchObject({ id: expect.any(String) });
		expect(organisations(heard)).not.toEqual([]);
		stopFailing();
		stop();
	});

	test('a listener may write', async () => {
		const stop = onCommit(payload, async (writes) => {
			if (writes.some(({ collection }) => collection === 'organisations')) {
				await payload.db.deleteMany({ collection: 'redirects', where: { from: { equals: 'nowhere' } } });
			}
		});
		await expect(create('A listener writes')).resolves.toBeDefined();
		stop();
	});
});

test('a slug names one document of its collection in each language', async () => {
	const bare = (id: string) =>
		payload.db.create({
			collection: 'organisations',
			data: { id, ...organisation('Same'), name: { en: 'Same' }, slug: { en: 'same' } },
		});
	await bare('same-1');

	await expect(bare('same-2')).rejects.toThrow();
});

test('a municipality is there once for its country and code', async () => {
	const municipality = (id: string) =>
		payload.create({
			collection: 'municipalities',
			data: { id, country: 'SE', code: '9999', name: id, _status: 'published' } as never,
		});
	await municipality('once');

	await expect(municipality('twice')).rejects.toThrow();
});

test('the database says that it is ready', async () => {
	expect(await isDatabaseReady(payload)).toBe(true);
});
