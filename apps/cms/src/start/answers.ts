import type { Express } from 'express';
import type { Payload, SanitizedConfig } from 'payload';
import { publicModel } from '../api/guard/model.ts';
import { closeApp, createApp } from '../app.ts';
import { openReadCache } from '../front/cache/open.ts';
import { createFront } from '../front/index.ts';
import type { Instances } from '../instances/open.ts';
import { spendIn } from '../instances/spend.ts';
import { createGate } from '../quota/gate.ts';
import { shareWindows } from '../quota/share.ts';
import { createWindows } from '../quota/windows.ts';
import type { Workers } from './workers.ts';

/** The admin comes last and may be left out. */
export type MountAdmin = (
	app: Express,
	options: { dev: boolean; payload: Payload },
) => Promise<{ close: () => Promise<void> }>;

interface AnswerOptions {
	config: SanitizedConfig;
	payload: Payload;
	workers: Pick<Workers, 'log' | 'webhooks'>;
	instances: Instances | undefined;
	cacheKey: string | undefined;
	mountAdmin: MountAdmin | undefined;
	dev: boolean;
}

/** All that answers requests, in the order they pass it: gate, read cache, API, admin. */
export const openAnswers = async (options: AnswerOptions) => {
	const { config, payload, workers, instances, cacheKey, mountAdmin, dev } = options;
	const { log, webhooks } = workers;
	const model = await publicModel(payload);
	const windows = createWindows();
	const app = createApp({
		config,
		payload,
		model,
		log,
		webhooks,
		windows,
		...(instances && { instances }),
		...(cacheKey !== undefined && { cacheKey }),
	});
	const admin = await mountAdmin?.(app, { dev, payload });
	closeApp(app);
	const stopSharing = instances && shareWindows(windows, instances.redis.isReady, spendIn(instances.redis));
	const { gate, close: closeGate } = createGate({ payload, windows });
	const { cache, close: closeCache } = openReadCache({ app, payload, model, log });
	return {
		front: createFront({ app, gate, cache }),
		/** Once no request comes any more. */
		close: async () => {
			await closeGate();
			closeCache();
			stopSharing?.();
		},
		closeAdmin: () => admin?.close(),
	};
};
