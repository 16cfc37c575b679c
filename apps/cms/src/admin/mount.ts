import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Express } from 'express';
import next from 'next';
import type { Payload } from 'payload';
import { shareWithAdmin } from './running-config.ts';

interface MountOptions {
	dev: boolean;
	payload: Payload;
}

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Next under /admin and /_next, in the process and with the Payload instance Express already has. */
export const mountAdmin = async (
	app: Express,
	{ dev, payload }: MountOptions,
): Promise<{ close: () => Promise<void> }> => {
	process.env.NEXT_TELEMETRY_DISABLED ??= '1';
	shareWithAdmin(payload);
	const admin = next({ dev, dir: folder });
	const answer = admin.getRequestHandler();
	await admin.prepare();
	app.all(['/admin', '/admin/{*path}', '/_next/{*path}'], (req, res) => answer(req, res));
	return { close: () => admin.close() };
};
