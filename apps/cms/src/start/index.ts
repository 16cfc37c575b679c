import { mkdir } from 'node:fs/promises';
import type { Server } from 'node:http';
import { getPayload, type Payload } from 'payload';
import { assertFinished } from '../database/archive/unfinished.ts';
import { environment } from '../environment.ts';
import { openInstances } from '../instances/open.ts';
import { openAnswers, type MountAdmin } from './answers.ts';
import { takePort } from './port.ts';
import { openWorkers } from './workers.ts';

interface StartOptions {
	port: number;
	host?: string;
	/** Set where one process holds several instances, as tests do. */
	cacheKey?: string;
	mountAdmin?: MountAdmin;
	dev?: boolean;
}

export interface RunningCms {
	url: string;
	payload: Payload;
	server: Server;
	/** Lets running requests finish, then closes the database. */
	stop: () => Promise<void>;
}

const graceMs = 10_000;

export const startCms = async ({
	port: wantedPort,
	host,
	cacheKey,
	mountAdmin,
	dev = false,
}: StartOptions): Promise<RunningCms> => {
	const { default: configPromise } = await import('../payload.config.ts');
	const config = await configPromise;
	const port = await takePort(wantedPort, host);
	await mkdir(environment.dataDir, { recursive: true });
	const payload = await getPayload({ config, cron: true, ...(cacheKey !== undefined && { key: cacheKey }) });
	await assertFinished(payload);
	const { redisUrl } = environment;
	const instances = redisUrl === undefined ? undefined : openInstances(payload, redisUrl);
	const workers = await openWorkers(payload);
	const answers = await openAnswers({ config, payload, workers, instances, cacheKey, mountAdmin, dev });
	port.answerWith(answers.front);
	return {
		url: `http://localhost:${port.number}`,
		payload,
		server: port.server,
		stop: async () => {
			await workers.release();
			await port.close(graceMs);
			await answers.close();
			await workers.close();
			await answers.closeAdmin();
			await instances?.close();
			await payload.destroy();
		},
	};
};
