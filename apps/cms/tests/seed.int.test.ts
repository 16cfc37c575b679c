import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureAdmin } from '../src/seed/ensure-admin.ts';
import { needsFirstSeed } from '../src/seed/first-seed.ts';
import { readLedger } from '../src/seed/ledger.ts';
import { loadRecords } from '../src/seed/records.ts';
import { seed } from '../src/seed/seed.ts';
import { stableId } from '../src/seed/stable-id.ts';
import { seedCollections } from '../src/seed/types.ts';
import { bootCms, type TestCms } from './boot.ts';
import { refusedSaves } from './seeded/refused-saves.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'integrationnorden-seed-'));
const main = path.resolve(import.meta.dirname, '../src/seed/index.ts');
let cms: TestCms;
let resumed: Awaited<ReturnType<typeof seed>>;
let wasNeeded: boolean;

/** Seeds in a process of its own and kills it, without warning, while the municipalities are being written. */
const seedAndKill = async () => {
	const child = spawn('node', [main], {
		env: {
			...process.env,
			NODE_ENV: 'test',
			DATA_DIR: folder,
			DATABASE_URL: `file:${path.join(folder, 'cms.db')}`,
			LOG_LEVEL: 'silent',
		},
	});
	const errors: string[] = [];
	child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
	child.stdout.on('data', (chunk: Buffer) => {
		if (chunk.includes('concepts')) child.kill('SIGKILL');
	});
	const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
	expect(signal, errors.join('')).toBe('SIGKILL');
};

beforeAll(async () => {
	await seedAndKill();
	cms = await bootCms({ dataDir: folder });
	wasNeeded = await needsFirstSeed(cms.payload);
	resumed = await seed({ payload: cms.payload });
}, 240_000);

afterAll(async () => {
	await cms?.stop();
	await rm(folder, { recursive: true, force: true });
});

const nothingDone = { created: 0, updated: 0, edited: [], removed: [] };
const id = (ref: string) => stableId(ref);

test('a seed that was killed half-way goes on where it was', async () => {
	expect(resumed.get('concepts')).toEqual({ ...nothingDone, unchanged: 14 });
	const { created = 0, unchanged = 0 } = resumed.get('municipalities') ?? {};
	expect(created).toBeGreaterThan(0);
	expect(created + unchanged).toBe(1149);
	const { totalDocs } = await cms.payload.countVersions({ collection: 'municipalities' });
	expect(totalDocs).toBe(1149);
});

test('a start seeds what a killed one left undone, and nothing after that', async () => {
	expect(wasNeeded).toBe(true);
	expect(await needsFirstSeed(cms.payload)).toBe(false);
});

test.each(seedCollections.filter((collection) => collection !== 'consents'))(
	'a visitor finds as many %s as our files hold',
	async (collection) => {
		const records = await loadRecords(collection);
		const where = { _status: { equals: 'published' } };
		const { totalDocs } = await cms.payload.count({ collection, where, overrideAccess: false });
		expect(totalDocs).toBe(records.filter(({ _status }) => _status !== 'draft').length);
	},
);

test('a municipality says what its register and statistics say', async () => {
	const stockholm = await cms.payload.findByID({ collection: 'municipalities', id: id('municipalities/SE-0180') });
	expect(stockholm).toMatchObject({ name: 'Stockholm', country: 'SE', code: '0180', population: { year: 2024 } });

	const helsinki = await cms.payload.findByID({ collection: 'municipalities', id: id('municipalities/FI-091') });
	expect(helsinki).toMatchObject({ secondName: 'Helsingfors', population: { value: 684_018, year: 2024 } });
});

test('a title stays in its own language, its summary is in the reader’s', async () => {
	const collection = 'studies';
	const { docs } = await cms.payload.find({ collection, locale: 'fi', where: { title: { like: 'kotoutuminen' } } });
	const ref = { collection, id: docs[0]?.id ?? '', locale: 'sv' } as const;
	expect(await cms.payload.findByID(ref)).toMatchObject({
		title: 'Onko maahanmuuttajien kotoutuminen epäonnistunut?',
		summary: expect.stringContaining('En essä'),
		_lang: { title: 'fi', summary: 'sv' },
	});
});

test('what the source only lists has its source and is not made up', async () => {
	const { docs } = await cms.payload.find({
		collection: 'practices',
		where: { coverage: { equals: 'listed' } },
		limit: 100,
		depth: 0,
	});
	expect(docs).toHaveLength(58);
	expect(docs.filter(({ sources, composed }) => !sources?.length || composed)).toEqual([]);
});

test('seeding again changes nothing', async () => {
	for (const [set, counts] of await seed({ payload: cms.payload })) {
		expect(counts, set).toEqual({ ...nothingDone, unchanged: counts.unchanged });
	}
});

/** As if our files said something else since the last time. */
const pretendChanged = async (collection: string, ...keys: string[]) => {
	const ledger = await readLedger(cms.payload, collection);
	for (const key of keys) ledger[key] = { source: 'older', stored: ledger[key]?.stored ?? '' };
	await cms.payload.kv.set(`seed:${collection}`, ledger);
};

test('a correction of ours reaches what nobody touched, and leaves what an editor changed, drafted or deleted', async () => {
	const { payload } = cms;
	const collection = 'organisations';
	const ref = (key: string) => ({ collection, id: id(`organisations/${key}`) }) as const;
	await payload.update({ ...ref('nordregio'), locale: 'sv', data: { description: 'Ändrad av redaktören.' } });
	await payload.update({ ...ref('nordforsk'), draft: true, data: { city: 'Bergen' } });
	await payload.delete({ ...ref('fafo') });
	await pretendChanged(collection, 'nordregio', 'nordforsk', 'fafo', 'statistics-norway');

	const counts = (await seed({ payload, only: [collection] })).get(collection);
	expect(counts).toMatchObject({
		created: 0,
		updated: 1,
		edited: expect.arrayContaining(['nordregio', 'nordforsk']),
		removed: ['fafo'],
	});
	expect(await payload.findByID({ ...ref('nordregio'), locale: 'sv' })).toMatchObject({
		description: 'Ändrad av redaktören.',
	});
	expect(await payload.findByID({ ...ref('nordforsk'), draft: true })).toMatchObject({ city: 'Bergen' });
	const { totalDocs } = await payload.count({ collection, where: { id: { equals: ref('fafo').id } } });
	expect(totalDocs).toBe(0);
	const corrected = await payload.findByID({ ...ref('statistics-norway'), locale: 'sv' });
	expect(corrected).toMatchObject({
		slug: 'statistisk-sentralbyra-ssb',
		country: 'NO',
		name: 'Statistisk sentralbyrå (SSB)',
	});
});

test('pictures have their file, sizes and a description in both languages', async () => {
	const { docs } = await cms.payload.find({ collection: 'media', locale: 'all', limit: 50 });
	expect(docs.length).toBeGreaterThan(0);
	for (const { filename, width, filesize, alt, decorative } of docs) {
		expect(filename).toMatch(/\.(png|jpg|webp|avif)$/);
		expect(Math.min(width ?? 0, filesize ?? 0)).toBeGreaterThan(0);
		if (!decorative) expect(alt).toMatchObject({ en: expect.any(String), sv: expect.any(String) });
	}
});

test('menus are there in six languages', async () => {
	const labels = await Promise.all(
		(['en', 'sv', 'da', 'nb', 'fi', 'is'] as const).map(async (locale) => {
			const { main } = await cms.payload.findGlobal({ slug: 'navigation', locale });
			return main?.[0]?.label;
		}),
	);
	expect(new Set(labels).size).toBeGreaterThan(3);
});

test('the first administrator is made once', async () => {
	const login = { email: 'first@example.org', password: 'a long enough password 1' };
	expect(await ensureAdmin(cms.payload, login)).toBe('created');
	expect(await ensureAdmin(cms.payload, login)).toBe('exists');
	const { user } = await cms.payload.login({ collection: 'users', data: login });
	expect(user).toMatchObject({ roles: ['admin'] });
});

test('the first seeded documents of each kind can be saved by an editor as they are', async () => {
	expect(await refusedSaves(cms.payload, 3)).toEqual([]);
});
