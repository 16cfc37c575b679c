import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { root } from './processes.ts';
import { dataDirectory, loadEnvFile, localSecrets } from './settings.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'settings-'));
	vi.stubEnv('PAYLOAD_SECRET', '');
});

afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true });
});

const envFile = (text: string): string => {
	const file = path.join(folder, '.env');
	writeFileSync(file, text);
	return file;
};

test('.env fills in what is not set already', () => {
	vi.stubEnv('TEST_SET', 'from the shell');
	vi.stubEnv('TEST_UNSET', undefined);
	loadEnvFile(envFile('# A comment\n\nTEST_SET=from the file\nexport TEST_UNSET="two words"\n'));
	expect(process.env.TEST_SET).toBe('from the shell');
	expect(process.env.TEST_UNSET).toBe('two words');
});

test('a line of .env that is no setting is named', () => {
	expect(() => loadEnvFile(envFile('CMS_PORT=3001\r\nthis is not it\r\n'))).toThrow(
		'.env, line 2: expected NAME=value. See .env.example.',
	);
});

test('an .env that is no file is named', () => {
	mkdirSync(path.join(folder, '.env'));
	expect(() => loadEnvFile(path.join(folder, '.env'))).toThrow('.env cannot be read');
});

test('.env.example can be used as it is', () => {
	const example = path.join(root, '.env.example');
	for (const line of readFileSync(example, 'utf8').matchAll(/^(\w+)=/gm)) vi.stubEnv(line[1] ?? '', 'set');
	expect(() => loadEnvFile(example)).not.toThrow();
});

test('the data folder is made, and refused where it cannot be', () => {
	vi.stubEnv('DATA_DIR', path.join(folder, 'new/data'));
	expect(statSync(dataDirectory()).isDirectory()).toBe(true);

	const file = envFile('');
	vi.stubEnv('DATA_DIR', path.join(file, 'data'));
	expect(() => dataDirectory()).toThrow(`The folder ${file}/data cannot be written to: set DATA_DIR to another one.`);
});

test('the secret and the login are made once, for their owner only', () => {
	const first = localSecrets(folder);
	expect(first.secret).toMatch(/^[0-9a-f]{64}$/);
	expect(first.admin.password.length).toBeGreaterThanOrEqual(12);
	expect(localSecrets(folder)).toEqual(first);
	for (const name of ['secret', 'admin-login.json']) expect(statSync(path.join(folder, name)).mode & 0o777).toBe(0o600);
});

test('a secret of the settings is used and not written down', () => {
	vi.stubEnv('PAYLOAD_SECRET', 'a secret of our own');
	expect(localSecrets(folder).secret).toBe('a secret of our own');
	expect(() => statSync(path.join(folder, 'secret'))).toThrow();
});

test.each(['not JSON', '{}', '{ "email": "a@example.org" }'])('a damaged login is named: %s', (text) => {
	writeFileSync(path.join(folder, 'admin-login.json'), text);
	expect(() => localSecrets(folder)).toThrow('admin-login.json is damaged');
});
