import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { accepts } from './accepts.ts';
import { freePort } from './free-port.ts';
import { goVersion } from './go-version.ts';

const build = path.resolve(import.meta.dirname, '../../../../tools/s3-wire/build.mjs');
const bucket = 'pictures';

export interface S3Server {
	/** What the CMS is told of it. */
	environment: Record<string, string>;
	/** Names of what is kept there. */
	objects: () => Promise<string[]>;
	/** Loses one of them. */
	remove: (name: string) => Promise<void>;
	stop: () => Promise<void>;
}

/** Says why the tests of S3 are left out; `REQUIRE_ALL=1` makes that a failure. */
export const missingS3 = (): string | undefined => {
	if (goVersion() >= 125) return undefined;
	const reason = 'S3 is left out: install Go 1.25 or later.';
	if (process.env['REQUIRE_ALL'] === '1') throw new Error(reason);
	return reason;
};

/** A real S3 server over a folder, on a free port. */
export const startS3 = async (): Promise<S3Server> => {
	const { stdout } = await promisify(execFile)(process.execPath, [build]);
	const folder = await mkdtemp(path.join(tmpdir(), 'integrationnorden-s3-'));
	await mkdir(path.join(folder, 'buckets', bucket), { recursive: true });
	await mkdir(path.join(folder, 'metadata'));
	const port = await freePort();
	const keys = { ROOT_ACCESS_KEY: 'access-key-for-tests', ROOT_SECRET_KEY: 'secret-key-for-tests' };
	const server = spawn(
		stdout.trim(),
		['--port', `127.0.0.1:${port}`, 'posix', '--sidecar', path.join(folder, 'metadata'), path.join(folder, 'buckets')],
		{ stdio: 'ignore', env: { ...process.env, ...keys } },
	);
	const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()));
	while (!(await accepts(port))) {
		if (server.exitCode !== null) throw new Error('The S3 server of the tests did not start.');
	}
	return {
		environment: {
			S3_BUCKET: bucket,
			S3_ENDPOINT: `http://127.0.0.1:${port}`,
			S3_ACCESS_KEY_ID: keys.ROOT_ACCESS_KEY,
			S3_SECRET_ACCESS_KEY: keys.ROOT_SECRET_KEY,
		},
		objects: async () =>
			(await readdir(path.join(folder, 'buckets', bucket))).filter((name) => !name.startsWith('.')).sort(),
		remove: (name) => rm(path.join(folder, 'buckets', bucket, name)),
		stop: async () => {
			server.kill();
			await exited;
			await rm(folder, { recursive: true, force: true });
		},
	};
};
