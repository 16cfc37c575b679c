import '../src/start/large-packages.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Payload } from 'payload';
import { freePort } from './database/free-port.ts';
import { startMigrated } from './database/migrated.ts';
import './quick-passwords.ts';

interface BootOptions {
	/** An existing folder to start on; a fresh one by default, removed at the end. */
	dataDir?: string;
	/** More settings. */
	settings?: Record<string, string>;
}

export interface TestCms {
	url: string;
	payload: Payload;
	dataDir: string;
	stop: () => Promise<void>;
}

let instances = 0;

/**
 * A real CMS without its admin: own folder, own database, free port.
 * One per test file: the configuration is read once per process.
 */
export const bootCms = async ({ dataDir, settings }: BootOptions = {}): Promise<TestCms> => {
	const folder = dataDir ?? (await mkdtemp(path.join(tmpdir(), 'integrationnorden-cms-')));
	const port = await freePort();
	Object.assign(process.env, {
		CMS_PORT: String(port),
		CMS_URL: `http://localhost:${port}`,
		NODE_ENV: 'test',
		PAYLOAD_SECRET: 'a-secret-only-for-tests-0123456789',
		DATA_DIR: folder,
		DATABASE_URL: `file:${path.join(folder, 'cms.db')}`,
		...settings,
	});
	await startMigrated(String(process.env['DATABASE_URL']));
	// A test that imports a part of the service by itself has read other settings by now: the developer's own.
	const { environment, readEnvironment } = await import('../src/environment.ts');
	Object.assign(environment, readEnvironment(process.env));
	const { startCms } = await import('../src/start/index.ts');
	instances += 1;
	const cms = await startCms({ port, host: 'localhost', cacheKey: `test-${process.pid}-${instances}` });
	return {
		url: cms.url,
		payload: cms.payload,
		dataDir: folder,
		stop: async () => {
			await cms.stop();
			if (dataDir === undefined) await rm(folder, { recursive: true, force: true });
		},
	};
};
