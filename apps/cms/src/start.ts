import { mkdir } from 'node:fs/promises';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import { createLocalReq, getPayload, type Payload } from 'payload';
import { publicModel } from './api/guard/model.ts';
import { closeApp, createApp } from './app.ts';
import { openLog } from './changes/index.ts';
import { enforceConsents } from './collections/testimonies/enforce-consents.ts';
import { followCalendar } from './collections/themes/follow-calendar.ts';
import { openConsents } from './consent/open.ts';
import { environment } from './environment.ts';
import { openReadCache } from './front/cache/open.ts';
import { createFront } from './front/index.ts';
import { createHttpServer } from './http/server.ts';
import { openInstances } from './instances/open.ts';
import { spendIn } from './instances/spend.ts';
import { openMail } from './mail/index.ts';
import { createGate } from './quota/gate.ts';
import { shareWindows } from './quota/share.ts';
import { createWindows } from './quota/windows.ts';
import { openWebhooks } from './webhooks/index.ts';

interface StartOptions {
	port: number;
	host?: string;
	/** Set where one process holds several instances, as tests do. */
	cacheKey?: string;
	/** The admin comes last and may be left out. */
	mountAdmin?: (app: Express, options: { dev: boolean; payload: Payload }) => Promise<{ close: () => Promise<void> }>;
	dev?: boolean;
}

export interface RunningCms {
	url: string;
	payload: Payload;
	server: Server;
	/** Lets running requests finish, then closes the database. */
	stop: () => Promise<void>;
}

const listen = (server: Server, port: number, host: string | undefined) =>
	new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => {
			server.off('error', reject);
			resolve();
		});
	});

const stopServer = (server: Server, graceMs: number) =>
	new Promise<void>((resolve) => {
		const timer = setTimeout(() => server.closeAllConnections(), graceMs);
		server.close(() => {
			clearTimeout(timer);
			resolve();
		});
		server.closeIdleConnections();
	});

export const startCms = async ({
	port,
	host,
	cacheKey,
	mountAdmin,
	dev = false,
}: StartOptions): Promise<RunningCms> => {
	const { default: configPromise } = await import('./payload.config.ts');
	const config = await configPromise;
	// The port is taken before anything is opened, so that a second start leaves the database alone.
	let answer: RequestListener = (_request, response) => {
		response.writeHead(503, { 'Retry-After': '2', 'Content-Type': 'text/plain' }).end('Starting.');
	};
	const server = createHttpServer((request, response) => answer(request, response));
	// Longer than proxies keep an idle connection: who closes first must not be us, just as a request comes.
	server.keepAliveTimeout = 65_000;
	await listen(server, port, host);

	await mkdir(environment.dataDir, { recursive: true });
	const payload = await getPayload({ config, cron: true, ...(cacheKey !== undefined && { key: cacheKey }) });
	const { redisUrl } = environment;
	const instances = redisUrl === undefined ? undefined : openInstances(payload, redisUrl);
	const log = await openLog(payload);
	// Before anything is answered: nobody was here to see a consent run out.
	await enforceConsents(await createLocalReq({}, payload)).catch((error: unknown) =>
		payload.logger.error({ err: error }, 'Testimonies could not be held to their consents'),
	);
	const calendar = await followCalendar(payload);
	const model = await publicModel(payload);
	const webhooks = openWebhooks(payload, log);
	const mail = openMail(payload);
	const consents = openConsents(payload);
	const windows = createWindows();
	const app = createApp({
		config,
		payload,
		model,
		log,
		webhooks: webhooks.service,
		windows,
		...(instances && { instances }),
		...(cacheKey !== undefined && { cacheKey }),
	});
	const admin = await mountAdmin?.(app, { dev, payload });
	closeApp(app);
	const stopSharing = instances && shareWindows(windows, instances.redis.isReady, spendIn(instances.redis));
	const { gate, close: closeGate } = createGate({ payload, windows });
	const { cache, close: closeCache } = openReadCache({ app, payload, model, log });
	answer = createFront({ app, gate, cache });

	const { port: actualPort } = server.address() as AddressInfo;
	return {
		url: `http://localhost:${actualPort}`,
		payload,
		server,
		stop: async () => {
			const delivered = webhooks.stop();
			await calendar.close();
			// Whoever waits for changes is answered now, or the server would wait for them.
			await log.close();
			await stopServer(server, 10_000);
			await closeGate();
			closeCache();
			stopSharing?.();
			await delivered;
			await mail.stop();
			await consents.stop();
			await admin?.close();
			await instances?.close();
			await payload.destroy();
		},
	};
};
