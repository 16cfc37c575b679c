import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Change } from '@repo/types/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCursor } from '../src/changes/cursor.ts';
import { followByEvents, followByPolls } from './changes/follow.ts';
import { missingMongo, startMongo, type MongoServer } from './database/mongo-server.ts';
import { startCmsProcess, type CmsProcess } from './database/process.ts';

const writers = 50;
const kinds = ['published', 'updated', 'unpublished'];

const write = async (cms: CmsProcess, id: string) => {
	const given = { collection: 'concepts', locale: 'en', depth: 0 };
	await cms.call('create', { ...given, data: { id, prefLabel: id, _status: 'published' } });
	await cms.call('update', { ...given, id, data: { prefLabel: `${id} again`, _status: 'published' } });
	await cms.call('update', { ...given, id, data: { _status: 'draft' } });
};

/** Fifty writers at once in two processes, two readers meanwhile. */
const writeAndFollow = async (databaseUrl: string, dataDir: string) => {
	const [one, other] = await Promise.all([
		startCmsProcess({ databaseUrl, dataDir }),
		startCmsProcess({ databaseUrl, dataDir }),
	]);
	const ids = Array.from({ length: writers }, (_, index) => `writer-${index}`);
	const count = writers * kinds.length;
	const followed = Promise.all([followByEvents(one.url, count), followByPolls(other.url, count)]);
	await Promise.all(ids.map((id, index) => write(index % 2 === 0 ? one : other, id)));
	const [events, polled] = await followed;
	await Promise.all([one.kill(), other.kill()]);
	return { ids, events, polled };
};

const expectWhole = ({ ids, events, polled }: { ids: string[]; events: Change[]; polled: Change[] }) => {
	expect(events).toEqual(polled);
	expect(events.map(({ cursor }) => readCursor(cursor))).toEqual(events.map((_, index) => index + 1));
	for (const id of ids) {
		expect(events.filter((change) => change.id === id).map(({ kind }) => kind)).toEqual(kinds);
	}
};

const missing = missingMongo();
if (missing) console.warn(missing);

describe('of what fifty writers in two processes do at once, readers miss nothing and see all of it in order', () => {
	let dataDir: string;
	let mongo: MongoServer | undefined;
	beforeAll(async () => {
		dataDir = await mkdtemp(path.join(tmpdir(), 'integrationnorden-writers-'));
		if (!missing) mongo = await startMongo();
	});
	afterAll(async () => {
		await mongo?.stop();
		await rm(dataDir, { recursive: true, force: true });
	});

	test('on SQLite', async () => {
		expectWhole(await writeAndFollow(`file:${path.join(dataDir, 'cms.db')}`, dataDir));
	}, 180_000);

	test.skipIf(missing)(
		'on MongoDB',
		async () => {
			expectWhole(await writeAndFollow(mongo?.urlOf('writers') ?? '', dataDir));
		},
		300_000,
	);
});
