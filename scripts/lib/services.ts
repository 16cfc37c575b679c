import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import { launch, root, Stop, untilAnswers } from './processes.ts';

export interface Addresses {
	cmsPort: number;
	sitePort: number;
	cmsUrl: string;
	siteUrl: string;
}

/** What both services are told about each other. */
export const serviceEnvironment = (
	{ cmsPort, sitePort, cmsUrl, siteUrl }: Addresses,
	dataDir: string,
	secret: string,
) => ({
	...process.env,
	// Both run from their builds, whatever the developer's own setting.
	NODE_ENV: 'production',
	NEXT_TELEMETRY_DISABLED: '1',
	CMS_PORT: String(cmsPort),
	SITE_PORT: String(sitePort),
	CMS_URL: cmsUrl,
	SITE_URL: siteUrl,
	DATA_DIR: dataDir,
	PAYLOAD_SECRET: secret,
});

interface ServiceOptions {
	env: NodeJS.ProcessEnv;
	/** `inherit`, or the number of an open log file. */
	output?: 'inherit' | number;
}

export interface Services {
	cms: ChildProcess;
	site: ChildProcess;
}

/** Starts both services from their builds. `untilReady` tells when they answer. */
export const startServices = ({ env, output = 'inherit' }: ServiceOptions): Services => {
	const start = (name: string, args: readonly string[]) =>
		launch(process.execPath, args, {
			cwd: path.join(root, 'apps', name),
			env,
			stdio: ['ignore', output, output],
		});
	return { cms: start('cms', ['src/server.ts']), site: start('site', ['server.ts']) };
};

export const untilReady = ({ cmsPort, sitePort }: Addresses, { cms, site }: Services): Promise<unknown> =>
	Promise.all([
		untilAnswers(`http://localhost:${cmsPort}/readyz`, cms),
		untilAnswers(`http://localhost:${sitePort}/robots.txt`, site),
	]);

/** Never resolves: throws when one of the services ends by itself. */
export const untilOneEnds = ({ cms, site }: Services): Promise<never> =>
	new Promise((_, reject) => {
		cms.once('exit', () => reject(new Stop('The CMS has ended; what it said is above.')));
		site.once('exit', () => reject(new Stop('The site has ended; what it said is above.')));
	});

/** Creates, migrates and, when it is empty, fills the database; prints its progress. */
export const seedArguments = ['src/seed/index.ts', '--if-empty'] as const;
