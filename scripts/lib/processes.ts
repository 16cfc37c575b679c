import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** One sentence for the person at the terminal; no stack. */
export class Stop extends Error {
	override name = 'Stop';
}

interface RunOptions {
	cwd?: string;
	env?: NodeJS.ProcessEnv;
	/** Show the output as it comes; otherwise only when the command fails. */
	isLoud?: boolean;
}

/** Runs a command to its end. Throws `Stop` with its output when it fails. */
export const run = async (command: string, args: readonly string[], options: RunOptions = {}): Promise<void> => {
	const { cwd = root, env = process.env, isLoud = false } = options;
	const child = spawn(command, args, { cwd, env, stdio: isLoud ? 'inherit' : 'pipe' });
	const output: Buffer[] = [];
	child.stdout?.on('data', (chunk: Buffer) => output.push(chunk));
	child.stderr?.on('data', (chunk: Buffer) => output.push(chunk));
	const code = await new Promise<number | null>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', resolve);
	});
	if (code !== 0) throw new Stop(`${command} ${args.join(' ')} failed.\n\n${Buffer.concat(output).toString()}`);
};

const waitMs = 150;

/** Waits until the address answers 200; throws when the process ends before that. */
export const untilAnswers = async (address: string, child: ChildProcess, timeoutMs = 120_000): Promise<void> => {
	const deadline = Date.now() + timeoutMs;
	while (Date.now() < deadline) {
		if (child.exitCode !== null || child.signalCode !== null)
			throw new Stop(`The service at ${address} ended while starting.`);
		const isUp = await fetch(address, { signal: AbortSignal.timeout(5_000), redirect: 'manual' }).then(
			async (response) => {
				await response.body?.cancel();
				return response.status < 400;
			},
			() => false,
		);
		if (isUp) return;
		await new Promise((resolve) => setTimeout(resolve, waitMs));
	}
	throw new Stop(`${address} did not answer within ${timeoutMs / 1000} s.`);
};

/** Asks processes to end, and insists after ten seconds. */
export const stopAll = async (children: readonly ChildProcess[]): Promise<void> => {
	await Promise.all(
		children.map(
			(child) =>
				new Promise<void>((resolve) => {
					if (child.exitCode !== null || child.signalCode !== null) return resolve();
					const insist = setTimeout(() => child.kill('SIGKILL'), 10_000);
					child.on('exit', () => {
						clearTimeout(insist);
						resolve();
					});
					child.kill('SIGTERM');
				}),
		),
	);
};

/** Runs a script's main function: a `Stop` is printed as a sentence, anything else with its stack. */
export const main = (work: () => Promise<void>): void => {
	work().catch((cause: unknown) => {
		console.error(cause instanceof Stop ? `\n  ${cause.message}\n` : cause);
		process.exit(1);
	});
};
