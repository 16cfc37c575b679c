import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'rolldown';
import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import type * as Client from '../src/index.ts';
import { memory } from './memory.ts';
import { collect, Service } from './service.ts';

const dist = path.resolve(import.meta.dirname, '../dist');

/** What every runtime with `fetch` has (https://min-common-api.proposal.wintertc.org), and nothing of Node. */
const common = {
	AbortController,
	AbortSignal,
	atob,
	btoa,
	clearTimeout,
	crypto,
	DOMException,
	fetch,
	Headers,
	ReadableStream,
	Response,
	setTimeout,
	TextDecoder,
	TextEncoder,
	URL,
	URLSearchParams,
};

const load = async (): Promise<typeof Client> => {
	const { output } = await build({
		input: path.join(dist, 'index.js'),
		platform: 'browser',
		write: false,
		output: { format: 'iife', name: 'client' },
	});
	const context = createContext({ ...common });
	return runInContext(`${output[0].code}; client`, context) as typeof Client;
};

test('the built package copies, follows changes and verifies webhooks without anything of Node', async () => {
	const { createClient, verifyWebhook, isGone, collections } = await load();
	const service = await new Service().start();
	service.publish('practices', { id: 'a', title: 'Alfa' });
	service.publish('testimonies', { id: 't' });
	const norden = createClient({ baseUrl: service.url });
	const target = memory();
	const wanted = { target, types: ['practices', 'testimonies'], locales: ['sv'] } as const;
	await norden.mirror(wanted);
	service.retract('withdrawn', 'testimonies', 't');
	await norden.mirror(wanted);
	expect([...target.kept.keys()]).toEqual(['practices/a.sv']);
	expect(await norden.verify(wanted)).toMatchObject({ isSame: true, compared: 1 });
	expect(await collect(norden.changes())).toHaveLength(3);
	expect(await collect((await norden.exportAll('practices')).docs)).toHaveLength(1);
	expect(collections).toContain('practices');
	await service.stop();

	const secret = `whsec_${btoa('a secret for tests only')}`;
	const now = new Date();
	const headers = {
		'webhook-id': 'm',
		'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
		'webhook-signature': new Webhook(secret).sign('m', now, '{}'),
	};
	expect(await verifyWebhook({ secret, headers, body: '{}' })).toMatchObject({ id: 'm', event: {} });
	expect(isGone(undefined)).toBe(false);
});
