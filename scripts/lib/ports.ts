import { createServer } from 'node:net';
import { Stop } from './processes.ts';

const isFree = (port: number): Promise<boolean> =>
	new Promise((resolve) => {
		const probe = createServer();
		probe.once('error', () => resolve(false));
		probe.listen(port, () => probe.close(() => resolve(true)));
	});

/** A port from a variable, or its default. Throws one sentence when it is no port or already taken. */
export const freePort = async (variable: string, fallback: number): Promise<number> => {
	const text = process.env[variable] || String(fallback);
	const port = Number(text);
	if (!Number.isInteger(port) || port < 1 || port > 65_535)
		throw new Stop(`${variable} is "${text}": it must be a port between 1 and 65535.`);
	if (!(await isFree(port)))
		throw new Stop(`Port ${port} is taken: stop what uses it, or set ${variable} to another port.`);
	return port;
};

/** A port nobody uses, chosen by the system. */
export const anyPort = (): Promise<number> =>
	new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', reject);
		probe.listen(0, () => {
			const address = probe.address();
			probe.close(() =>
				address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port')),
			);
		});
	});
