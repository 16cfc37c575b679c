import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { accepts } from './accepts.ts';
import { freePort } from './free-port.ts';

export interface RedisServer {
	port: number;
	url: string;
	/** `kill -9`: it keeps nothing. */
	kill: () => Promise<void>;
	/** At the same place, empty. */
	start: () => Promise<void>;
}

const program = process.env['REDIS_SERVER'] ?? 'redis-server';

/** Says why the tests with Redis are left out; `REQUIRE_ALL=1` makes that a failure. */
export const missingRedis = (): string | undefined => {
	if (spawnSync(program, ['--version']).status === 0) return undefined;
	const reason = 'Redis is left out: install redis-server, or set REDIS_SERVER to where it is.';
	if (process.env['REQUIRE_ALL'] === '1') throw new Error(reason);
	return reason;
};

/** A real Redis on a free port, which keeps nothing on disk. */
export const startRedis = async (): Promise<RedisServer> => {
	const port = await freePort();
	let server: ChildProcess;
	const start = async () => {
		const options = { port, bind: '127.0.0.1', save: '', appendonly: 'no', dir: '/tmp' };
		const given = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
		server = spawn(program, given, { stdio: 'ignore' });
		while (!(await accepts(port))) {
			if (server.exitCode !== null) throw new Error('The Redis server of the tests did not start.');
		}
	};
	await start();
	return {
		port,
		url: `redis://127.0.0.1:${port}/1`,
		start,
		kill: () =>
			new Promise((resolve) => {
				server.once('exit', () => resolve());
				server.kill('SIGKILL');
			}),
	};
};
