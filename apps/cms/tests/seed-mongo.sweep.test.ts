import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stableId } from '../src/seed/stable-id.ts';
import { missingMongo, startMongo, type MongoServer } from './database/mongo-server.ts';
import { startCmsProcess } from './database/process.ts';

const main = path.resolve(import.meta.dirname, '../src/seed/index.ts');
/** Plain documents, a tree, files, documents that go through Payload's operations, and a global. */
const part = ['media', 'themes', 'concepts', 'people', 'testimonies', 'consents', 'navigation'];

const missing = missingMongo();
if (missing) console.warn(missing);

describe.skipIf(missing)('the seed on MongoDB', () => {
	let folder: string;
	let mongo: MongoServer;
	beforeAll(async () => {
		folder = await mkdtemp(path.join(tmpdir(), 'integrationnorden-seed-mongo-'));
		mongo = await startMongo();
	});
	afterAll(async () => {
		await mongo?.stop();
		await rm(folder, { recursive: true, force: true });
	});

	const place = () => ({ dataDir: folder, databaseUrl: mongo.urlOf('seed') });

	/** What it says of each set. */
	const seedPart = async () => {
		const { dataDir, databaseUrl } = place();
		const { stdout } = await promisify(execFile)('node', [main, '--only', part.join(',')], {
			env: {
				...process.env,
				NODE_ENV: 'test',
				LOG_LEVEL: 'fatal',
				PAYLOAD_SECRET: 'a-secret-only-for-tests-0123456789',
				DATA_DIR: dataDir,
				DATABASE_URL: databaseUrl,
			},
		});
		const lines = stdout.split('\n').map((line) => line.trim().split(/\s{2,}/));
		return new Map(lines.map(([set = '', said = '']) => [set, said]));
	};

	test('is complete, changes nothing when repeated, and leaves what an editor changed', async () => {
		const first = await seedPart();
		for (const set of part) expect(first.get(set), set).toMatch(/^\d+ created$/);

		const concept = stableId('concepts/mentoring');
		const cms = await startCmsProcess(place());
		const themes = (await (await fetch(`${cms.url}/api/themes?locale=fi`)).json()) as { docs: { title: string }[] };
		expect(themes.docs).toHaveLength(5);
		await cms.call('update', { collection: 'concepts', id: concept, locale: 'sv', data: { definition: 'Ändrad.' } });
		await cms.kill();

		const second = await seedPart();
		for (const set of part) {
			const said = first.get(set)?.replace('created', 'unchanged') ?? '';
			const expected = set === 'concepts' ? /^\d+ unchanged, 1 kept as an editor left them$/ : new RegExp(`^${said}$`);
			expect(second.get(set), set).toMatch(expected);
		}
		expect(second.has('kept: concepts/mentoring')).toBe(true);

		const again = await startCmsProcess(place());
		const kept = await again.call('findByID', { collection: 'concepts', id: concept, locale: 'sv' });
		expect(kept).toMatchObject({ definition: 'Ändrad.' });
		await again.kill();
	}, 300_000);
});
