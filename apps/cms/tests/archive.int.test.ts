import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { locales } from '@repo/i18n';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { steps } from './database/documents.ts';
import { freePort } from './database/free-port.ts';
import { missingMongo, startMongo, type MongoServer } from './database/mongo-server.ts';
import { startCmsProcess, type CmsProcess } from './database/process.ts';
import { missingS3, startS3, type S3Server } from './database/s3-server.ts';
import { publicQuestions } from './database/questions.ts';

const missing = missingMongo();
const withoutS3 = missingS3();
for (const each of [missing, withoutS3]) if (each) console.warn(each);

const collections = [
	...['themes', 'practices', 'testimonies', 'studies', 'news', 'columns', 'conferences', 'organisations', 'people'],
	...['municipalities', 'datasets', 'concepts', 'pages', 'media', 'documents'],
];
const moment = (index: number) => new Date(Date.UTC(2026, 0, 10, 12, 0, index)).toISOString();

const merged = { goes: 'merged-goes', stays: 'merged-stays' };

const picture =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8" width="8" height="8"><path d="M0 0h8v8H0z"/></svg>';

/** The body as it is, but for its own address and the number of the request. */
const read = async (cms: CmsProcess, address: string): Promise<string> => {
	const response = await fetch(`${cms.url}/${address}`);
	const body = (await response.text()).replaceAll(cms.url, '').replaceAll(/"requestId":"[^"]+"/g, '"requestId":""');
	return `${response.status} ${body}`;
};

const idsOf = (answer: string): string[] =>
	(JSON.parse(answer.slice(4)) as { docs?: { id: string }[] }).docs?.map(({ id }) => id) ?? [];

/** Of pictures and their smaller copies. */
const fileAddresses = (answers: Iterable<string>): Set<string> =>
	new Set([...answers].flatMap((answer) => answer.match(/(?<=")\/api\/media\/file\/[^"?]+/g) ?? []));

/** Two that were one are published and merged, as an editor does. */
const mergeOrganisations = async (cms: CmsProcess): Promise<void> => {
	for (const id of Object.values(merged)) {
		const data = { id, name: id, type: 'ngo', country: 'SE', _status: 'published' };
		await cms.call('create', { collection: 'organisations', data });
	}
	const login = { email: 'editor@example.org', password: 'long-enough-password' };
	const send = async (address: string, body: object, token = '') => {
		const headers = { 'Content-Type': 'application/json', ...(token && { authorization: `JWT ${token}` }) };
		const response = await fetch(`${cms.url}/api/${address}`, { method: 'POST', headers, body: JSON.stringify(body) });
		expect([address, response.status]).toEqual([address, 200]);
		return (await response.json()) as { token: string };
	};
	const { token } = await send('users/login', login);
	const address = `organisations/${merged.goes}/merge`;
	const shown = await send(address, { into: merged.stays }, token);
	await send(`${address}?apply=${shown.token}`, { into: merged.stays }, token);
};

/** Everything a visitor can read of what is there. */
const crawl = async (cms: CmsProcess): Promise<Map<string, string>> => {
	const found = new Map<string, string>();
	const visit = async (address: string) => {
		const answer = await read(cms, address);
		found.set(address, answer);
		return answer;
	};
	for (const question of publicQuestions) await visit(`api/${question}`);
	for (const collection of collections) {
		const ids = idsOf(await visit(`api/${collection}?limit=100&depth=0&locale=all`));
		for (const locale of locales) await visit(`api/${collection}?limit=100&depth=1&locale=${locale}`);
		for (const id of ids) await visit(`api/${collection}/${id}?depth=2`);
	}
	await visit(`api/organisations/${merged.goes}?locale=sv`);
	await visit(`api/organisations/slug/${merged.goes}?locale=en`);
	for (const address of ['api/changes?limit=500', 'calendar.ics', 'concepts.jsonld']) await visit(address);
	for (const address of fileAddresses(found.values())) await visit(address.slice(1));
	return found;
};

describe.skipIf(missing)('a site moves from one database to the other and back', () => {
	let folder: string;
	let mongo: MongoServer;
	let s3: S3Server | undefined;
	let first: CmsProcess;
	let second: CmsProcess;
	let third: CmsProcess;
	let before: Map<string, string>;
	const at = (name: string) => path.join(folder, name);
	const place = async (name: string, databaseUrl = `file:${at(name)}/cms.db`, settings: object = {}) => {
		await mkdir(at(name), { recursive: true });
		return startCmsProcess({
			databaseUrl,
			dataDir: at(name),
			environment: { NODE_ENV: 'test', QUOTA_ANONYMOUS: '1000000', ...settings },
		});
	};

	beforeAll(async () => {
		folder = await mkdtemp(path.join(tmpdir(), 'integrationnorden-archive-'));
		[mongo, s3] = await Promise.all([startMongo(), withoutS3 ? undefined : startS3()]);
		[first, second, third] = await Promise.all([
			place('first'),
			// Its pictures are in a bucket: a site also moves there and back.
			place('second', mongo.urlOf('archive'), s3?.environment),
			place('third'),
		]);
		for (const [index, { method, given }] of steps.entries()) await first.call(method, given, moment(index));
		await writeFile(at('square.svg'), picture);
		await first.call('create', {
			collection: 'media',
			data: { decorative: true, credit: 'Nobody', licence: 'CC0-1.0', _status: 'published' },
			filePath: at('square.svg'),
		});
		await sharp({ create: { width: 900, height: 600, channels: 3, background: '#3a6ea5' } }).toFile(at('photo.png'));
		await first.call('create', {
			collection: 'media',
			data: { decorative: true, credit: 'Nobody', licence: 'CC0-1.0', _status: 'published' },
			filePath: at('photo.png'),
		});
		await mergeOrganisations(first);
		await first.call('exportSite', { file: at('first.tar.gz') });
		before = await crawl(first);
	}, 300_000);

	afterAll(async () => {
		await Promise.all([first?.kill(), second?.kill(), third?.kill()]);
		await Promise.all([mongo?.stop(), s3?.stop()]);
		await rm(folder, { recursive: true, force: true });
	});

	test('every public answer is the same byte for byte, times included', async () => {
		expect(before.size).toBeGreaterThan(150);
		expect(before.get('api/media/file/square.svg')).toMatch(/^200 <svg/);
		for (const address of ['api/organisations/merged-goes?locale=sv', 'api/organisations/slug/merged-goes?locale=en'])
			expect(before.get(address), address).toMatch(/^200 .*"id":"merged-stays"/);
		const files = [...before].filter(([address]) => address.startsWith('api/media/file/'));
		expect(files.length).toBeGreaterThan(4);
		for (const [address, answer] of files) expect(answer.slice(0, 4), address).toBe('200 ');
		await second.call('importSite', { file: at('first.tar.gz') });
		for (const [address, answer] of await crawl(second)) expect(answer, address).toBe(before.get(address));

		if (s3) {
			expect((await s3.objects()).map((name) => `api/media/file/${name}`).toSorted()).toEqual(
				files.map(([address]) => address).toSorted(),
			);
			expect(existsSync(at('second/media/square.svg'))).toBe(false);
		}

		await second.call('exportSite', { file: at('second.tar.gz') });
		await third.call('importSite', { file: at('second.tar.gz') });
		for (const [address, answer] of await crawl(third)) expect(answer, address).toBe(before.get(address));
	}, 300_000);

	test('drafts, versions, accounts and their passwords come along', async () => {
		const where = { parent: { equals: 'practice-4' } };
		const versions = { collection: 'practices', depth: 0, where, sort: 'updatedAt' };
		const told = async (cms: CmsProcess) => {
			const { docs } = (await cms.call('findVersions', versions)) as { docs: { id?: string }[] };
			// A version's own id is made by the database and says nothing.
			for (const doc of docs) delete doc.id;
			return docs;
		};
		const expected = await told(first);
		expect(expected.length).toBeGreaterThan(1);
		expect(await told(second)).toEqual(expected);
		expect(await told(third)).toEqual(expected);
		for (const cms of [second, third]) {
			const response = await fetch(`${cms.url}/api/users/login`, {
				method: 'POST',
				headers: { 'Content-Type': 'application/json' },
				body: JSON.stringify({ email: 'editor@example.org', password: 'long-enough-password' }),
			});
			expect(response.status).toBe(200);
		}
	});

	test('what is saved afterwards is told as before', async () => {
		const newest = async (cms: CmsProcess) => JSON.parse((await read(cms, 'api/changes?limit=500')).slice(4)) as object;
		for (const cms of [second, third]) {
			const { changes } = (await newest(cms)) as { changes: object[] };
			await cms.call('update', { collection: 'practices', id: 'practice-0', data: { country: 'IS' } });
			const after = (await newest(cms)) as { changes: object[] };
			expect(after.changes).toHaveLength(changes.length + 1);
			expect(after.changes.at(-1)).toMatchObject({ kind: 'updated', id: 'practice-0' });
		}
	});

	test('a place that has content, another secret, or a damaged archive changes nothing', async () => {
		const files = await readdir(at('third'), { recursive: true });
		const standing = await crawl(third);
		await expect(third.call('importSite', { file: at('first.tar.gz') })).rejects.toThrow(/content here already/);
		const otherwise = { file: at('first.tar.gz'), secret: 'another-secret-only-for-tests-0123' };
		await expect(third.call('importSite', otherwise)).rejects.toThrow(/another PAYLOAD_SECRET/);
		const whole = await readFile(at('first.tar.gz'));
		await writeFile(at('cut.tar.gz'), whole.subarray(0, whole.length / 2));
		await expect(third.call('importSite', { file: at('cut.tar.gz') })).rejects.toThrow(/cut off/);

		expect(await crawl(third)).toEqual(standing);
		expect(await readdir(at('third'), { recursive: true })).toEqual(files);
	});

	test('an import that was killed is shown to nobody, and is whole when it is run again', async () => {
		const databaseUrl = `${mongo.urlOf('killed')}?monitorCommands=true`;
		const killed = await place('killed', databaseUrl);
		await killed.call('dieBeforeStep', { step: 'insert practices', nth: 3 });
		await expect(killed.call('importSite', { file: at('first.tar.gz') })).rejects.toThrow(/ended/);
		await expect(place('killed', databaseUrl)).rejects.toThrow(/ended/);

		const env = {
			...process.env,
			NODE_ENV: 'test' as const,
			LOG_LEVEL: 'fatal',
			DATA_DIR: at('killed'),
			DATABASE_URL: databaseUrl,
			CMS_PORT: String(await freePort()),
			PAYLOAD_SECRET: 'a-secret-only-for-tests-0123456789',
		};
		const command = ['src/database/archive/index.ts', 'import', at('first.tar.gz')];
		const cwd = path.resolve(import.meta.dirname, '..');
		const { stdout } = await promisify(execFile)(process.execPath, command, { cwd, env });
		expect(stdout).toContain('Imported the site');
		const whole = await place('killed', databaseUrl);
		try {
			for (const address of ['api/practices?limit=100&depth=0&locale=all', 'api/changes?limit=500']) {
				expect(await read(whole, address), address).toBe(before.get(address));
			}
		} finally {
			await whole.kill();
		}
	}, 300_000);

	test('without secrets nobody finds a password, a key or a contact in it', async () => {
		await first.call('exportSite', { file: at('plain.tar.gz'), withSecrets: false });
		const text = gunzipSync(await readFile(at('plain.tar.gz'))).toString('latin1');

		expect(text).toContain('editor@example.org');
		expect(text).not.toMatch(/"(hash|salt|sessions|resetPasswordToken|tokenHash)":/);
		expect(text).not.toContain('enc:v1:');
		expect(text).not.toContain('rows/agency-keys');
		expect(gunzipSync(await readFile(at('first.tar.gz'))).toString('latin1')).toMatch(/"hash":"/);
	});
});
