import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

// From 32 768 on the system gives ports to connections: one that was free is taken again before a slow server has started.
const [lowest, highest] = [20_000, 32_000];

const isFree = (port: number) =>
	new Promise<boolean>((resolve) => {
		const probe = createServer().once('error', () => resolve(false));
		probe.listen(port, () => probe.close(() => resolve(true)));
	});

/** For a server that starts in a process of its own, or later. */
export const freePort = async (): Promise<number> => {
	for (;;) {
		const port = randomInt(lowest, highest);
		if (await isFree(port)) return port;
	}
};
