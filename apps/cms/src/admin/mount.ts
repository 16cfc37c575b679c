import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Express, RequestHandler } from 'express';
import type { Payload } from 'payload';
import { shareWithAdmin } from './running-config.ts';

interface MountOptions {
	dev: boolean;
	payload: Payload;
}

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const startNext = async (dev: boolean) => {
	process.env.NEXT_TELEMETRY_DISABLED ??= '1';
	const { default: next } = await import('next');
	const admin = next({ dev, dir: folder });
	await admin.prepare();
	return { answer: admin.getRequestHandler(), close: () => admin.close() };
};

type Next = Awaited<ReturnType<typeof startNext>>;

/**
 * Next under /admin and /_next, in the process and with the Payload instance Express already has. A built admin starts
 * when somebody opens it: until then its hundred megabytes stay free, and the API does not wait for it.
 */
export const mountAdmin = async (
	app: Express,
	{ dev, payload }: MountOptions,
): Promise<{ close: () => Promise<void> }> => {
	if (!dev && !existsSync(path.join(folder, '.next/BUILD_ID'))) {
		throw new Error('The admin is not built: run `npm run build -w @repo/cms` first.');
	}
	shareWithAdmin(payload);
	let starting: Promise<Next> | undefined;
	const start = () =>
		(starting ??= startNext(dev).catch((error: unknown) => {
			// The next one who opens it tries again.
			starting = undefined;
			throw error;
		}));
	if (dev) await start();
	const answer: RequestHandler = async (request, response) => {
		await (await start()).answer(request, response);
	};
	app.all(['/admin', '/admin/{*path}', '/_next/{*path}'], answer);
	return { close: async () => (await starting)?.close() };
};
