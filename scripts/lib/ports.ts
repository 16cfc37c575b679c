import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { Stop } from './processes.ts';

/** The code of the error that stands in the way of listening there, if any. */
const obstacle = (port: number): Promise<string | undefined> =>
	new Promise((resolve) => {
		const probe = createServer();
		probe.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code ?? 'UNKNOWN'));
		probe.listen(port, () => probe.close(() => resolve(undefined)));
	});

/** A port from a variable, or its default. Throws one sentence when it is no port or already taken. */
export const freePort = async (variable: string, fallback: number): Promise<number> => {
	const text = process.env[variable] || String(fallback);
	const port = Number(text);
	if (!Number.isInteger(port) || port < 1 || port > 65_535)
		throw new Stop(`${variable} is "${text}": it must be a port between 1 and 65535.`);
	const code = await obstacle(port);
	if (code === 'EACCES') throw new Stop(`Port ${port} may not be used by you: set ${variable} to another port.`);
	if (code) throw new Stop(`Port ${port} is taken: stop what uses it, or set ${variable} to another port.`);
	return port;
};

export const servicePorts = async (): Promise<{ cmsPort: number; sitePort: number }> => {
	const cmsPort = await freePort('CMS_PORT', 3001);
	const sitePort = await freePort('SITE_PORT', 3000);
	if (cmsPort === sitePort) throw new Stop(`CMS_PORT and SITE_PORT are both ${cmsPort}: they must differ.`);
	return { cmsPort, sitePort };
};

// From 32 768 on the system gives ports to connections: one that was free is taken again before a slow server has started.
const [lowest, highest] = [20_000, 32_000];

/** A port nobody uses, nor will use before a server has started on it. */
export const anyPort = async (): Promise<number> => {
	for (;;) {
		const port = randomInt(lowest, highest);
		if ((await obstacle(port)) === undefined) return port;
	}
};
