import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Payload } from 'payload';
import type { EndpointRow } from '../../src/webhooks/rows.ts';
import type { ServiceContext } from '../../src/webhooks/service/context.ts';
import type * as Deliveries from '../../src/webhooks/service/deliveries.ts';
import type * as Endpoints from '../../src/webhooks/service/endpoints.ts';
import type { Worker } from '../../src/webhooks/worker.ts';
import { lexical } from '../lexical.ts';
import { startReceiver, type Receiver } from './receiver.ts';

export interface Bench {
	payload: Payload;
	receiver: Receiver;
	service: ServiceContext;
	/** What the API does, by the names it has there. */
	does: typeof Endpoints & typeof Deliveries;
	/** A worker that looks only when it is told to, as if it ran in a process of its own. */
	worker: () => Worker;
	/** A new endpoint of a new agency. */
	endpoint: (types?: string[]) => Promise<{ id: string; agency: string; path: string; secret: string }>;
	stored: (id: string) => Promise<EndpointRow>;
	/** Publishes so many themes and gives back their ids. */
	publish: (count: number) => Promise<string[]>;
	/** Publishes a testimony and withdraws the consent to it; the id of the testimony. */
	withdraw: () => Promise<string>;
	close: () => Promise<void>;
}

/** The CMS without its server and without its clocks: nothing is delivered unless a test says so. */
export const openBench = async (databaseUrl?: string): Promise<Bench> => {
	const dataDir = await mkdtemp(path.join(tmpdir(), 'integrationnorden-webhooks-'));
	const receiver = await startReceiver();
	Object.assign(process.env, {
		NODE_ENV: 'test',
		PAYLOAD_SECRET: 'a-secret-only-for-tests-0123456789',
		DATA_DIR: dataDir,
		DATABASE_URL: databaseUrl ?? `file:${path.join(dataDir, 'cms.db')}`,
	});
	// The settings are read when the first of these is loaded.
	const { getPayload } = await import('payload');
	const { default: config } = await import('../../src/payload.config.ts');
	const { openLog } = await import('../../src/changes/index.ts');
	const { createSender } = await import('../../src/webhooks/send.ts');
	const { createWorker } = await import('../../src/webhooks/worker.ts');
	const does = {
		...(await import('../../src/webhooks/service/endpoints.ts')),
		...(await import('../../src/webhooks/service/deliveries.ts')),
	};
	const payload = await getPayload({ config });
	const log = await openLog(payload);
	const rules = { allowed: new Set([receiver.host]), resolve: () => Promise.reject(new Error('No names here.')) };
	const send = createSender({ ...rules, timeoutMs: 5000 });
	const service: ServiceContext = { payload, log, rules, send, wake: () => undefined };
	const create = (collection: string, data: object) =>
		payload.create({ collection, data, depth: 0 } as never) as unknown as Promise<{ id: string }>;

	return {
		payload,
		receiver,
		service,
		does,
		worker: () => createWorker({ payload, log, send, signal: new AbortController().signal }),
		endpoint: async (types = []) => {
			const agency = (await create('agencies', { name: `Agency ${randomUUID().slice(0, 8)}` })).id;
			const place = `/${randomUUID()}`;
			const made = await does.createEndpoint(service, { agency, url: `http://${receiver.host}${place}`, types });
			return { id: made.endpoint.id, agency, path: place, secret: made.secret };
		},
		stored: async (id) => {
			const row = await payload.db.findOne<EndpointRow>({
				collection: 'webhook-endpoints',
				where: { id: { equals: id } },
			});
			if (!row) throw new Error(`There is no endpoint ${id}`);
			return row;
		},
		publish: async (count) => {
			const ids: string[] = [];
			for (let made = 0; made < count; made += 1) {
				const title = `Theme ${randomUUID()}`;
				ids.push((await create('themes', { title, area: 'housing', lead: 'Lead.', _status: 'published' })).id);
			}
			return ids;
		},
		withdraw: async () => {
			const story = { quote: 'Quote.', story: lexical('Story.'), alias: 'Meron', country: 'SE' };
			const { id } = await create('testimonies', { ...story, whatMattered: [{ factor: 'work' }] });
			const consent = {
				language: 'sv',
				textVersion: '1',
				method: 'signed',
				scopes: ['site', 'api'],
				date: '2026-01-02',
			};
			const agreed = await create('consents', { testimony: id, ...consent });
			await payload.update({ collection: 'testimonies', id, data: { _status: 'published' } } as never);
			await payload.update({
				collection: 'consents',
				id: agreed.id,
				data: { withdrawal: { by: 'the person' } },
			} as never);
			return id;
		},
		close: async () => {
			await log.close();
			await payload.destroy();
			await receiver.close();
			await rm(dataDir, { recursive: true, force: true });
		},
	};
};
