import { copyFileSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { anyPort } from '../ports.ts';
import { launch, root, run, untilAnswers } from '../processes.ts';
import { seedArguments, serviceEnvironment } from '../services.ts';
import type { ChildProcess } from 'node:child_process';

export interface Settings {
	seconds: number;
	connections: number;
	/** How often both sides are measured, by turns. */
	rounds: number;
	/** A folder of our own. */
	scratch: string;
}

export const login = { email: 'bench@example.org', password: 'a-password-for-measuring-only' };

const environment = (dataDir: string, cmsPort: number, sitePort: number) => ({
	...serviceEnvironment(
		{
			cmsPort,
			sitePort,
			cmsUrl: `http://localhost:${cmsPort}`,
			siteUrl: `http://localhost:${sitePort}`,
		},
		dataDir,
		'a-secret-for-measuring-only-0123456789',
	),
	DATABASE_URL: '',
	ADMIN_EMAIL: login.email,
	ADMIN_PASSWORD: login.password,
	LOG_LEVEL: 'error',
});

export interface Running {
	url: string;
	child: ChildProcess;
}

interface StartOptions {
	settings: Settings;
	dataDir: string;
	/** What the service may keep of its answers in memory, in megabytes. */
	cacheMegabytes?: number;
}

const logTo = ({ scratch }: Settings) => openSync(path.join(scratch, 'services.log'), 'a');

/** The seed in a database of its own. */
export const seed = async ({ scratch }: Settings): Promise<string> => {
	const dataDir = path.join(scratch, 'seeded');
	const env = environment(dataDir, await anyPort(), await anyPort());
	await run(process.execPath, seedArguments, { cwd: path.join(root, 'apps/cms'), env });
	return dataDir;
};

/** The same database again, for whoever changes it. */
export const copyOf = (dataDir: string, name: string): string => {
	const copy = path.join(path.dirname(dataDir), name);
	mkdirSync(copy, { recursive: true });
	for (const file of ['cms.db', 'cms.db-wal']) copyFileSync(path.join(dataDir, file), path.join(copy, file));
	return copy;
};

export const startCms = async ({ settings, dataDir, cacheMegabytes }: StartOptions): Promise<Running> => {
	const port = await anyPort();
	const output = logTo(settings);
	const child = launch(process.execPath, ['src/server.ts'], {
		cwd: path.join(root, 'apps/cms'),
		env: {
			...environment(dataDir, port, await anyPort()),
			...(cacheMegabytes !== undefined && { READ_CACHE_MB: String(cacheMegabytes) }),
		},
		stdio: ['ignore', output, output],
	});
	const url = `http://localhost:${port}`;
	await untilAnswers(`${url}/readyz`, child);
	return { url, child };
};

export const startSite = async ({ settings, dataDir }: StartOptions, cms: Running): Promise<Running> => {
	const port = await anyPort();
	const output = logTo(settings);
	const child = launch(process.execPath, ['server.ts'], {
		cwd: path.join(root, 'apps/site'),
		env: environment(dataDir, Number(new URL(cms.url).port), port),
		stdio: ['ignore', output, output],
	});
	const url = `http://localhost:${port}`;
	await untilAnswers(`${url}/robots.txt`, child);
	return { url, child };
};

/** Payload's own handling of the same content, see there. */
export const startStock = async ({ settings, dataDir }: StartOptions): Promise<Running> => {
	const port = await anyPort();
	const output = logTo(settings);
	const child = launch(process.execPath, ['tests/stock-server.ts', String(port)], {
		cwd: path.join(root, 'apps/cms'),
		env: environment(dataDir, port, await anyPort()),
		stdio: ['ignore', output, output],
	});
	const url = `http://localhost:${port}`;
	await untilAnswers(`${url}/api/practices?limit=1`, child);
	return { url, child };
};
