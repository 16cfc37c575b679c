import type { ChildProcess } from 'node:child_process';
import { openSync } from 'node:fs';
import path from 'node:path';
import { anyPort } from '../ports.ts';
import { launch, root, run, stopAll, untilAnswers } from '../processes.ts';
import { seedArguments, serviceEnvironment } from '../services.ts';

export const login = { email: 'soak@example.org', password: 'a-password-for-tests-only' };

/** Enough to file practices under, and quick. */
const seeded = ['themes', 'media', 'concepts'];

const ended = (child: ChildProcess): Promise<void> =>
	new Promise((resolve) => {
		if (child.exitCode !== null || child.signalCode !== null) resolve();
		else child.once('exit', () => resolve());
	});

/** The CMS as a process of its own, on a database of its own, to be ended and started again. */
export class Service {
	readonly url: string;
	restarts = 0;
	readonly #env: NodeJS.ProcessEnv;
	readonly #log: number;
	#child: ChildProcess | undefined;

	private constructor(port: number, folder: string, receivers: readonly string[]) {
		this.url = `http://localhost:${port}`;
		const addresses = { cmsPort: port, sitePort: port, cmsUrl: this.url, siteUrl: this.url };
		this.#env = {
			...serviceEnvironment(addresses, path.join(folder, 'data'), 'a-secret-for-tests-only-0123456789'),
			ADMIN_EMAIL: login.email,
			ADMIN_PASSWORD: login.password,
			DATABASE_URL: '',
			WEBHOOK_ALLOW_PRIVATE: receivers.join(','),
			// Three days in four minutes, so that who was away is told before the end.
			WEBHOOK_RETRIES: '1,2,5,10,20,40,60,60,60',
			LOG_LEVEL: 'warn',
		};
		this.#log = openSync(path.join(folder, 'cms.log'), 'a');
	}

	/** `receivers`: hosts with their ports that webhooks may go to. */
	static async start(folder: string, receivers: readonly string[]): Promise<Service> {
		const service = new Service(await anyPort(), folder, receivers);
		const cwd = path.join(root, 'apps/cms');
		const args = [...seedArguments, '--only', seeded.join(',')];
		await run(process.execPath, args, { cwd, env: service.#env });
		await service.up();
		return service;
	}

	async up(): Promise<void> {
		this.#child = launch(process.execPath, ['src/server.ts'], {
			cwd: path.join(root, 'apps/cms'),
			env: this.#env,
			stdio: ['ignore', this.#log, this.#log],
		});
		await untilAnswers(`${this.url}/readyz`, this.#child);
	}

	async stop(): Promise<void> {
		if (this.#child) await stopAll([this.#child]);
	}

	/** Ends the process, politely or not, and starts it on the same database. */
	async restart(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
		const child = this.#child;
		if (child === undefined) return;
		child.kill(signal);
		await ended(child);
		this.restarts += 1;
		await this.up();
	}
}
