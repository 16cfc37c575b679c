import { fork } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';
import { startMigrated } from './migrated.ts';

const child = path.join(path.dirname(fileURLToPath(import.meta.url)), 'child.ts');

export interface Order {
	id: number;
	/** Of Payload's Local API, or one of the child's own. */
	method: string;
	given: unknown;
	/** The time it is from now on, for the CMS. */
	at?: string;
}
export interface Answer {
	id: number;
	result?: unknown;
	error?: string;
}

export interface CmsProcess {
	url: string;
	/** Runs a method of the Local API there. Rejects when the process dies first. */
	call: (method: string, given: unknown, at?: string) => Promise<unknown>;
	/** Stops it in the middle of whatever it does, or lets it go on. */
	signal: (signal: NodeJS.Signals) => void;
	/** `kill -9`, or a shutdown. Resolves when the process is gone. */
	kill: (signal?: NodeJS.Signals) => Promise<void>;
}

interface ProcessOptions {
	databaseUrl: string;
	dataDir: string;
	/** A command to start Node with, such as one that limits what it may write. */
	under?: string[];
	environment?: NodeJS.ProcessEnv;
	/** Makes its tables itself, as on the first start of all. */
	isFirstStart?: boolean;
}

export const startCmsProcess = async (options: ProcessOptions): Promise<CmsProcess> => {
	const port = await freePort();
	if (!options.isFirstStart) await startMigrated(options.databaseUrl);
	const [command = process.execPath, ...rest] = [...(options.under ?? []), process.execPath];
	const running = fork(child, [], {
		execPath: command,
		execArgv: rest,
		stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
		env: {
			...process.env,
			NODE_ENV: 'test',
			LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'fatal',
			NODE_NO_WARNINGS: '1',
			PAYLOAD_SECRET: 'a-secret-only-for-tests-0123456789',
			DATA_DIR: options.dataDir,
			DATABASE_URL: options.databaseUrl,
			CMS_PORT: String(port),
			CMS_URL: `http://127.0.0.1:${port}`,
			...options.environment,
		},
	});
	const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
	const started = Promise.withResolvers<string>();
	const exited = new Promise<void>((resolve) => running.once('exit', () => resolve()));
	void exited.then(() => {
		const gone = new Error('The CMS process ended.');
		started.reject(gone);
		for (const { reject } of waiting.values()) reject(gone);
	});
	running.on('message', (message: Answer | { url: string }) => {
		if ('url' in message) {
			started.resolve(message.url);
			return;
		}
		const caller = waiting.get(message.id);
		waiting.delete(message.id);
		if (message.error !== undefined) caller?.reject(new Error(message.error));
		else caller?.resolve(message.result);
	});
	let orders = 0;
	return {
		url: await started.promise,
		call: (method, given, at) =>
			new Promise((resolve, reject) => {
				const id = (orders += 1);
				waiting.set(id, { resolve, reject });
				const order: Order = { id, method, given, ...(at !== undefined && { at }) };
				running.send(order, (error) => error && reject(error));
			}),
		signal: (signal) => void running.kill(signal),
		kill: async (signal = 'SIGTERM') => {
			running.kill(signal);
			await exited;
		},
	};
};
