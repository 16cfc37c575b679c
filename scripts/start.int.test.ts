import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { anyPort } from './lib/ports.ts';
import { root } from './lib/processes.ts';

/** A copy of the scripts and of what checks the settings: `.env` and data folder of the real one stay out of it. */
let copy: string;
let settings: Record<string, string>;

beforeEach(async () => {
	copy = mkdtempSync(path.join(tmpdir(), 'start-'));
	cpSync(path.join(root, 'scripts'), path.join(copy, 'scripts'), { recursive: true });
	mkdirSync(path.join(copy, 'apps/cms/src'), { recursive: true });
	// Imported from where its packages are installed.
	writeFileSync(
		path.join(copy, 'apps/cms/src/environment.ts'),
		`await import(${JSON.stringify(path.join(root, 'apps/cms/src/environment.ts'))});`,
	);
	settings = {
		CMS_PORT: String(await anyPort()),
		SITE_PORT: String(await anyPort()),
		DATA_DIR: path.join(copy, 'data'),
	};
});

afterEach(() => {
	rmSync(copy, { recursive: true });
});

const told = (args: readonly string[], env: Record<string, string> = {}) =>
	new Promise<{ code: number | null; text: string }>((resolve, reject) => {
		const child = spawn(process.execPath, args, {
			cwd: copy,
			env: { HOME: copy, PATH: '/nonexistent', ...settings, ...env },
			stdio: 'pipe',
		});
		let text = '';
		for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
		child.on('error', reject);
		child.on('close', (code) => resolve({ code, text: text.trim() }));
	});

const start = (env?: Record<string, string>) => told(['scripts/start.ts'], env);

test('a taken port is one sentence', async () => {
	const other = createServer();
	await new Promise<void>((resolve) => other.listen(0, resolve));
	const { port } = other.address() as AddressInfo;
	expect(await start({ SITE_PORT: String(port) })).toEqual({
		code: 1,
		text: `Port ${port} is taken: stop what uses it, or set SITE_PORT to another port.`,
	});
	other.close();
});

test('a port that is none is one sentence', async () => {
	expect(await start({ CMS_PORT: 'eighty' })).toEqual({
		code: 1,
		text: 'CMS_PORT is "eighty": it must be a port between 1 and 65535.',
	});
});

test('a broken .env is one sentence', async () => {
	writeFileSync(path.join(copy, '.env'), 'CMS_PORT: 3001\n');
	expect(await start()).toEqual({ code: 1, text: '.env, line 1: expected NAME=value. See .env.example.' });
});

test('a data folder that cannot be written to is one sentence', async () => {
	const file = path.join(copy, 'a-file');
	writeFileSync(file, '');
	expect(await start({ DATA_DIR: path.join(file, 'data') })).toEqual({
		code: 1,
		text: `The folder ${file}/data cannot be written to: set DATA_DIR to another one.`,
	});
});

test.each([
	['DATABASE_URL', 'mysql://localhost', 'DATABASE_URL must start with file:, mongodb:// or mongodb+srv://.'],
	['CMS_URL', 'cms.example.org', 'CMS_URL must be an address that starts with http:// or https://.'],
	['PAYLOAD_SECRET', 'short', 'PAYLOAD_SECRET must have at least 16 characters.'],
	['LOG_LEVEL', 'loud', 'LOG_LEVEL must be fatal, error, warn, info, debug, trace or silent.'],
])('a %s that cannot work is one sentence, before anything is built', async (name, value, sentence) => {
	writeFileSync(path.join(copy, '.env'), `${name}=${value}\n`);
	expect(await start()).toEqual({ code: 1, text: sentence });
});

test('a Node that is too old is one sentence, before anything is installed', async () => {
	const old = path.join(copy, 'old-node.cjs');
	writeFileSync(
		old,
		`Object.defineProperty(process, 'versions', { value: { node: '18.20.8' } });
		Object.defineProperty(process, 'version', { value: 'v18.20.8' });`,
	);
	expect(await told(['--require', old, 'scripts/setup.mjs', 'start'])).toEqual({
		code: 1,
		text: 'Node 20 or newer is needed to begin with; this is v18.20.8.',
	});
});
