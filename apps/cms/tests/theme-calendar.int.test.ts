import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCmsProcess, type CmsProcess } from './database/process.ts';

interface Changes {
	changes: { id: string; type: string; kind: string; cursor: string }[];
}

let dataDir: string;
beforeAll(async () => {
	dataDir = await mkdtemp(path.join(tmpdir(), 'integrationnorden-calendar-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

const start = () => startCmsProcess({ databaseUrl: `file:${path.join(dataDir, 'cms.db')}`, dataDir });

const theme = (id: string, currentFrom: string) => ({
	collection: 'themes',
	data: { id, title: id, area: 'housing', lead: 'About.', currentFrom, _status: 'published' },
});

const get = async <Body>(cms: CmsProcess, address: string): Promise<Body> =>
	(await (await fetch(`${cms.url}/api/${address}`)).json()) as Body;

const current = async (cms: CmsProcess) =>
	(await get<{ docs: { id: string; isCurrent: boolean }[] }>(cms, 'themes')).docs
		.filter(({ isCurrent }) => isCurrent)
		.map(({ id }) => id);

const newest = async (cms: CmsProcess) => (await get<Changes>(cms, 'changes')).changes.at(-1)?.cursor ?? '';

/** Which themes the log tells of after the cursor, as agencies read it. */
const toldAfter = async (cms: CmsProcess, cursor: string) =>
	(await get<Changes>(cms, `changes?since=${cursor}&types=themes`)).changes
		.map(({ id, kind }) => `${kind} ${id}`)
		.toSorted();

test('at midnight the next theme is current, and whoever follows the log hears of both without an editor', async () => {
	const cms = await start();
	await cms.call('create', { ...theme('spring', '2026-03-01'), depth: 0 }, '2026-05-31T21:59:00Z');
	await cms.call('update', { ...theme('spring', '2026-03-01'), id: 'spring', data: { currentUntil: '2026-05-31' } });
	await cms.call('create', theme('summer', '2026-06-01'));
	expect(await current(cms)).toEqual(['spring']);
	const before = await newest(cms);

	await cms.call('count', { collection: 'themes' }, '2026-05-31T22:00:01Z');
	await expect.poll(() => toldAfter(cms, before)).toEqual(['updated spring', 'updated summer']);
	expect(await current(cms)).toEqual(['summer']);

	// Planned, and then nobody is here on the day.
	await cms.call('update', { ...theme('summer', ''), id: 'summer', data: { currentUntil: '2026-08-31' } });
	await cms.call('create', theme('autumn', '2026-09-01'));
	const planned = await newest(cms);
	await cms.kill();

	const later = await start();
	expect(await current(later)).toEqual(['autumn']);
	expect(await toldAfter(later, planned)).toEqual(['updated autumn', 'updated summer']);
	await later.kill();
});

test('an editor who moves a period changes two themes for the log', async () => {
	const cms = await start();
	const before = await newest(cms);
	await cms.call('update', { collection: 'themes', id: 'autumn', data: { currentFrom: '2126-09-01' } });

	expect(await current(cms)).toEqual(['summer']);
	expect(await toldAfter(cms, before)).toEqual(['updated autumn', 'updated summer']);
	await cms.kill();
});

test('what was left to the queue of jobs is carried over at the next start, and done if its time has passed', async () => {
	const cms = await start();
	const user = (await cms.call('create', {
		collection: 'users',
		data: { name: 'Ylva', email: 'ylva@example.org', password: 'long-enough-password', roles: ['editor'] },
	})) as { id: string };
	const concept = async () =>
		(
			(await cms.call('create', {
				collection: 'concepts',
				data: { prefLabel: 'A', _status: 'draft' },
				draft: true,
			})) as { id: string }
		).id;
	const ids = [await concept(), await concept(), await concept(), await concept()] as const;
	const queue = (taskSlug: string, waitUntil: string, input: object) =>
		cms.call('db.create', {
			collection: 'payload-jobs',
			data: { taskSlug, waitUntil, input, queue: 'default', hasError: false },
		});
	const [passed, ahead] = ['2026-01-01T08:00:00.000Z', '2126-01-01T08:00:00.000Z'];
	const theirs = (value: string, more: object = {}) => ({
		...{ type: 'publish', doc: { relationTo: 'concepts', value }, user: { relationTo: 'users', value: user.id } },
		...more,
	});
	await queue('schedulePublish', passed, theirs(ids[0]));
	await queue('publishWhenDue', passed, { collection: 'concepts', document: ids[1], locale: 'en', user: user.id });
	await queue('schedulePublish', ahead, theirs(ids[2], { locale: 'sv' }));
	// From before Payload wrote down who it was.
	await queue('schedulePublish', passed, { type: 'publish', doc: { relationTo: 'concepts', value: ids[3] } });
	await cms.kill('SIGKILL');

	const later = await start();
	const isPublic = async (id: string) => (await fetch(`${later.url}/api/concepts/${id}`)).status === 200;
	expect(await Promise.all(ids.map(isPublic))).toEqual([true, true, false, false]);
	const left = (await later.call('find', { collection: 'schedules', sort: '-at' })) as { docs: object[] };
	expect(left.docs).toMatchObject([
		{ document: ids[2], at: ahead, language: 'sv', isOneLanguage: true, by: user.id, byName: 'Ylva', state: 'waiting' },
		{ document: ids[3], state: 'refused' },
	]);
	const where = { taskSlug: { in: ['schedulePublish', 'publishWhenDue'] } };
	expect(await later.call('db.count', { collection: 'payload-jobs', where })).toEqual({ totalDocs: 0 });
	await later.kill();
});
