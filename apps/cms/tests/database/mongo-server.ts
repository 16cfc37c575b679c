import { execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { accepts } from './accepts.ts';
import { freePort } from './free-port.ts';
import { goVersion } from './go-version.ts';

const build = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../../../tools/mongo-wire/build.mjs');

export interface MongoServer {
	/** A database of its own for each name. */
	urlOf: (name: string) => string;
	pid: number | undefined;
	stop: () => Promise<void>;
}

const given = process.env['TEST_MONGODB_URL'];

/** Says why the tests on MongoDB are left out; `REQUIRE_ALL=1` makes that a failure. */
export const missingMongo = (): string | undefined => {
	if (given !== undefined || goVersion() >= 124) return undefined;
	const reason = 'MongoDB is left out: install Go 1.24 or later, or set TEST_MONGODB_URL.';
	if (process.env['REQUIRE_ALL'] === '1') throw new Error(reason);
	return reason;
};

const withDatabase = (url: string, name: string) => {
	const address = new URL(url);
	address.pathname = `/${name}`;
	return address.href;
};

/** The server that `TEST_MONGODB_URL` names, or our own from `tools/mongo-wire` on a free port. */
export const startMongo = async ({ stateDir }: { stateDir?: string } = {}): Promise<MongoServer> => {
	const run = randomUUID().slice(0, 8);
	if (given !== undefined) {
		return { urlOf: (name) => withDatabase(given, `${name}-${run}`), pid: undefined, stop: async () => undefined };
	}
	const { stdout } = await promisify(execFile)(process.execPath, [build]);
	const state = stateDir ?? (await mkdtemp(path.join(tmpdir(), 'integrationnorden-mongo-')));
	const port = await freePort();
	const server = spawn(stdout.trim(), ['-listen', `127.0.0.1:${port}`, '-state', state], {
		stdio: 'ignore',
		// It reads whole collections, and would spend a quarter of its time on collecting what it read.
		env: { ...process.env, GOGC: '400' },
	});
	const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()));
	while (!(await accepts(port))) {
		if (server.exitCode !== null) throw new Error('The MongoDB server of the tests did not start.');
	}
	return {
		urlOf: (name) => `mongodb://127.0.0.1:${port}/${name}`,
		pid: server.pid,
		stop: async () => {
			server.kill();
			await exited;
			if (stateDir === undefined) await rm(state, { recursive: true, force: true });
		},
	};
};
