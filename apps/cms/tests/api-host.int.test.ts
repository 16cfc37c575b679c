import { execFile } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bootWithRoles, type AccessBench } from './people-with-roles.ts';

let bench: AccessBench;
let isStopped = false;

beforeAll(async () => {
	bench = await bootWithRoles();
});
afterAll(async () => {
	if (!isStopped) await bench?.cms.stop();
});

interface Ended {
	code: number | null;
	said: string;
}

/** Starts the service the way `npm start` does, and waits for its end. */
const startService = (settings: Record<string, string>) =>
	new Promise<Ended>((resolve) => {
		const folder = path.resolve(import.meta.dirname, '..');
		const child = execFile(
			process.execPath,
			['src/server.ts'],
			{ cwd: folder, env: { NODE_ENV: 'development', PATH: process.env.PATH, ...settings }, timeout: 50_000 },
			(_error, _out, said) => resolve({ code: child.exitCode, said }),
		);
	});

test('a full storage is a 507, and readiness tries for itself whether there is space again', async () => {
	const { db } = bench.cms.payload;
	const create = db.create;
	db.create = () => Promise.reject(Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' }));
	const full = await bench.as('editor').rest('POST', 'concepts?locale=sv', { prefLabel: 'Praktik' });
	db.create = create;
	expect(full).toMatchObject({ status: 507, body: { title: 'Lagringen är full' } });
	expect(full.text).not.toContain('database or disk');
	expect((await fetch(`${bench.cms.url}/readyz`)).status).toBe(200);

	const again = await bench.as('editor').rest('POST', 'concepts?locale=sv', { prefLabel: 'Praktik' });
	expect(again.status).toBe(201);
	expect((await fetch(`${bench.cms.url}/readyz`)).status).toBe(200);
});

test('a mistake of ours is a 500 that tells nothing', async () => {
	const { db } = bench.cms.payload;
	const find = db.find;
	db.find = () => Promise.reject(new Error('secret insides at /srv/cms'));
	const answer = await bench.as('public').rest('GET', 'themes?locale=sv');
	const graphql = await bench.as('public').graphql('{ Themes { totalDocs } }');
	db.find = find;
	expect(answer).toMatchObject({ status: 500, body: { title: 'Något gick fel hos oss' } });
	expect(answer.body.requestId).toBeTypeOf('string');
	expect(graphql.body.errors[0].extensions.code).toBe('internal-error');
	for (const { text } of [answer, graphql]) expect(text).not.toMatch(/secret insides|srv|stack/);
});

test('a validation message reaches the admin’s forms and everybody else', async () => {
	const answer = await bench.as('editor').rest('POST', 'concepts?locale=sv', { _status: 'published' });
	expect(answer.status).toBe(400);
	expect(answer.body.type).toContain('/problems/invalid-data');
	expect(answer.body.errors[0].data.errors[0]).toMatchObject({ path: 'prefLabel' });
});

test('without a secret production does not start, and says why in one sentence', async () => {
	const { code, said } = await startService({ NODE_ENV: 'production' });
	expect(code).toBe(1);
	expect(said.trim()).toBe('PAYLOAD_SECRET is missing: set it to a long random text before starting in production.');
});

test('a taken port is one clear sentence', async () => {
	const other = createServer();
	await new Promise<void>((resolve) => other.listen(0, resolve));
	const { port } = other.address() as AddressInfo;
	const { code, said } = await startService({
		CMS_PORT: String(port),
		DATA_DIR: bench.cms.dataDir,
		LOG_LEVEL: 'silent',
	});
	other.close();
	expect(code).toBe(1);
	expect(said.trim()).toBe(`Port ${port} is taken: stop what listens there, or set CMS_PORT to another one.`);
});

test('a stop lets the running requests finish', async () => {
	const { db } = bench.cms.payload;
	const count = db.count;
	let release = () => {};
	const isAsked = new Promise<void>((asked) => {
		db.count = async (args) => {
			asked();
			await new Promise<void>((resolve) => {
				release = resolve;
			});
			return count.call(db, args);
		};
	});
	const running = fetch(`${bench.cms.url}/readyz`);
	await isAsked;
	const stopping = bench.cms.stop();
	isStopped = true;
	release();
	expect((await running).status).toBe(200);
	await stopping;
	await expect(fetch(`${bench.cms.url}/healthz`)).rejects.toThrow();
});
