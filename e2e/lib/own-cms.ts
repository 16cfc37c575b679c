import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const folder = path.resolve(import.meta.dirname, '../../apps/cms');
const login = { email: 'desk@example.org', password: 'a horse, a fjord and a loom' };

const freePort = async () => {
	const server = createServer().listen(0, 'localhost');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	return port;
};

/** A CMS of one's own, which may be killed; with one administrator and hardly any content. */
export const startOwnCms = async (settingsFor: (url: string) => Record<string, string> = () => ({})) => {
	const dataDir = await mkdtemp(path.join(tmpdir(), 'integrationnorden-desk-'));
	const port = await freePort();
	const url = `http://localhost:${port}`;
	const env = {
		...process.env,
		NODE_ENV: 'production',
		NEXT_TELEMETRY_DISABLED: '1',
		LOG_LEVEL: 'error',
		CMS_PORT: String(port),
		CMS_URL: url,
		DATA_DIR: dataDir,
		DATABASE_URL: '',
		REDIS_URL: '',
		PAYLOAD_SECRET: 'a-secret-only-for-tests-0123456789',
		ADMIN_EMAIL: login.email,
		ADMIN_PASSWORD: login.password,
		...settingsFor(url),
	};
	await promisify(execFile)(process.execPath, ['src/seed/index.ts', '--only', 'navigation'], { cwd: folder, env });

	let running: ChildProcess | undefined;
	const isReady = () =>
		fetch(`${url}/readyz`).then(
			({ ok }) => ok,
			() => false,
		);
	const start = async () => {
		running = spawn(process.execPath, ['src/server.ts'], { cwd: folder, env, stdio: 'inherit' });
		while (!(await isReady())) {
			if (running.exitCode !== null) throw new Error('The CMS ended at its start.');
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	};
	/** SIGKILL: it gets to say and write nothing more. */
	const kill = async () => {
		if (!running || running.exitCode !== null || running.signalCode !== null) return;
		const ended = once(running, 'exit');
		running.kill('SIGKILL');
		await ended;
	};
	await start();
	return {
		url,
		login,
		start,
		kill,
		stop: async () => {
			await kill();
			await rm(dataDir, { recursive: true, force: true });
		},
	};
};

export type OwnCms = Awaited<ReturnType<typeof startOwnCms>>;
