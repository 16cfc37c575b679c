import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Change } from '@repo/types/contracts';
import { expect } from 'vitest';
import { readCursor } from '../../src/changes/cursor.ts';
import { followByEvents, followByPolls } from './follow.ts';
import { startMongo } from '../database/mongo-server.ts';
import { startCmsProcess, type CmsProcess } from '../database/process.ts';

const kinds = ['published', 'updated', 'unpublished'];

const write = async (cms: CmsProcess, id: string) => {
	const given = { collection: 'concepts', locale: 'en', depth: 0 };
	await cms.call('create', { ...given, data: { id, prefLabel: id, _status: 'published' } });
	await cms.call('update', { ...given, id, data: { prefLabel: `${id} again`, _status: 'published' } });
	await cms.call('update', { ...given, id, data: { _status: 'draft' } });
};

/** All writers at once in two processes, two readers meanwhile. */
const writeAndFollow = async (writers: number, databaseUrl: string, dataDir: string) => {
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

const inFolder = async (work: (dataDir: string) => Promise<void>) => {
	const dataDir = await mkdtemp(path.join(tmpdir(), 'integrationnorden-writers-'));
	await work(dataDir).finally(() => rm(dataDir, { recursive: true, force: true }));
};

export const expectOrderOnSqlite = (writers: number): Promise<void> =>
	inFolder(async (dataDir) =>
		expectWhole(await writeAndFollow(writers, `file:${path.join(dataDir, 'cms.db')}`, dataDir)),
	);

export const expectOrderOnMongo = (writers: number): Promise<void> =>
	inFolder(async (dataDir) => {
		const mongo = await startMongo();
		expectWhole(await writeAndFollow(writers, mongo.urlOf('writers'), dataDir).finally(mongo.stop));
	});
