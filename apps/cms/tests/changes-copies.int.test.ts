import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Change } from '@repo/types/contracts';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compactLog } from '../src/changes/compact/compact.ts';
import { bootCms, type TestCms } from './boot.ts';
import { createCopy, type Copy } from './changes/copy.ts';
import { factories, type Related } from './factories.ts';

let cms: TestCms;
let payload: Payload;

interface Doc {
	id: string;
}

const published = { _status: 'published' };
const create = (collection: string, data: object) =>
	payload.create({ collection, data, depth: 0, locale: 'sv' } as never) as unknown as Promise<Doc>;
const update = (collection: string, id: string, data: object) =>
	payload.update({ collection, id, data, depth: 0, locale: 'sv' } as never) as unknown as Promise<Doc>;
const remove = (collection: string, id: string) => payload.delete({ collection, id } as never);
const newsItem = (data: object = {}) => create('news', { ...factories.news(), ...published, ...data });

beforeAll(async () => {
	cms = await bootCms();
	({ payload } = cms);
});
afterAll(() => cms.stop());

const compactProgram = path.join(import.meta.dirname, '../src/changes/compact/index.ts');
const runProgram = async (...given: string[]) => {
	const { stdout } = await promisify(execFile)(process.execPath, [compactProgram, ...given], {
		env: { ...process.env, LOG_LEVEL: 'fatal', NODE_NO_WARNINGS: '1' },
	});
	return stdout;
};

describe('a compaction', () => {
	const types = ['news', 'testimonies'];
	const kindsOf = (entries: readonly Change[], { id }: Doc) =>
		entries.filter((change) => change.id === id).map(({ kind }) => kind);
	/** How many entries there are, and the newest number. */
	const size = async () => {
		const { totalDocs } = await payload.count({ collection: 'changes' });
		const { docs } = await payload.find({ collection: 'changes', sort: '-seq', limit: 1 });
		return [totalDocs, docs[0]?.seq];
	};
	const saveOften = async (...docs: Doc[]) => {
		for (const title of ['Ett', 'Två', 'Tre'])
			for (const { id } of docs) await update('news', id, { title, ...published });
	};

	test('leaves every copy right, whatever place in the log it reads on from', async () => {
		const [kept, hidden, deleted] = [await newsItem(), await newsItem(), await newsItem()];
		const story = await create('testimonies', factories.testimonies());
		const consent = await create('consents', factories.consents({ testimony: story.id } as Related));
		await update('testimonies', story.id, published);
		const copies: Copy[] = [createCopy(cms.url, types)];
		/** A copy that stays where it is, and one that begins now. */
		const leaveOneHere = async () => {
			await copies.at(-1)?.follow();
			copies.push(copies.at(-1)?.clone() as Copy);
		};

		await saveOften(kept, hidden, deleted);
		await leaveOneHere();
		await saveOften(kept, hidden);
		await leaveOneHere();
		await update('consents', consent.id, { withdrawal: { by: 'the person' } });
		await update('news', hidden.id, { _status: 'draft' });
		await remove('news', deleted.id);
		await leaveOneHere();
		await saveOften(kept);
		const [before, newest] = await size();

		expect(await compactLog({ payload, isDryRun: true, entriesAtOnce: 3 })).toEqual({
			entries: before,
			superseded: 17,
		});
		expect(await size()).toEqual([before, newest]);
		expect(await compactLog({ payload, entriesAtOnce: 3 })).toEqual({ entries: before, superseded: 17 });
		expect(await size()).toEqual([Number(before) - 17, newest]);
		expect(await compactLog({ payload })).toEqual({ entries: Number(before) - 17, superseded: 0 });

		copies.push(createCopy(cms.url, types));
		await saveOften(kept);
		for (const copy of copies) {
			const entries = await copy.follow();
			expect(await copy.differences()).toEqual([]);
			expect(entries.map(({ cursor }) => cursor)).toEqual([...new Set(entries.map(({ cursor }) => cursor))]);
		}
		const all = await createCopy(cms.url, types).follow();
		expect(kindsOf(all, hidden)).toEqual(['published', 'unpublished']);
		expect(kindsOf(all, deleted)).toEqual(['published', 'deleted']);
		expect(kindsOf(all, story)).toEqual(['published', 'withdrawn']);
	});

	test('is a command that says what it did, beside the running service', async () => {
		const item = await newsItem();
		await saveOften(item);

		expect(await runProgram()).toMatch(/^Removed \d+ of \d+ entries/);
		const copy = createCopy(cms.url, types);
		expect(kindsOf(await copy.follow(), item)).toEqual(['published', 'updated']);
		await expect(runProgram('--everything')).rejects.toThrow(/Unknown option/);
	});
});
