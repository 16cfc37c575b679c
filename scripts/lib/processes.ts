import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** One sentence for the person at the terminal; no stack. */
export class Stop extends Error {
	override name = 'Stop';
}

const running = new Set<ChildProcess>();
let isEnding = false;

/** Starts a process that ends with this one: see `main`. */
export const launch = (command: string, args: readonly string[], options: SpawnOptions = {}): ChildProcess => {
	// A step that succeeded at the moment of Ctrl-C must not begin the next one.
	if (isEnding) throw new Stop('Stopped.');
	const child = spawn(command, args, { cwd: root, ...options });
	running.add(child);
	for (const end of ['exit', 'error']) child.once(end, () => running.delete(child));
	return child;
};

interface RunOptions {
	cwd?: string;
	env?: NodeJS.ProcessEnv;
	/** Show the output as it comes; otherwise only when the command fails. */
	isLoud?: boolean;
	/** Run as another user. */
	uid?: number;
	gid?: number;
	/** The command says itself, in a sentence, what is wrong. */
	isPlain?: boolean;
}

/** Runs a command to its end. Throws `Stop` with its output when it fails. */
export const run = async (command: string, args: readonly string[], options: RunOptions = {}): Promise<void> => {
	const { cwd = root, env = process.env, isLoud = false, isPlain = false, ...user } = options;
	const child = launch(command, args, { ...user, cwd, env, stdio: ['ignore', ...outputs(isLoud)] });
	const chunks: Buffer[] = [];
	child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
	child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
	const code = await new Promise<number | null>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', resolve);
	});
	if (code === 0) return;
	const output = Buffer.concat(chunks).toString().trim();
	throw new Stop(isPlain ? output : `${command} ${args.join(' ')} failed.\n\n${output}`);
};

const outputs = (isLoud: boolean) => (isLoud ? (['inherit', 'inherit'] as const) : (['pipe', 'pipe'] as const));

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
export const stopAll = async (children: Iterable<ChildProcess>): Promise<void> => {
	await Promise.all(
		[...children].map(
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

interface MainOptions {
	/** The exit code after Ctrl-C: 0 where that is how one ends it. */
	interruptedCode?: number;
}

/**
 * Runs a script's main function: a `Stop` is printed as a sentence, anything else with its stack.
 * Whatever ends the script ends the processes it launched first.
 */
export const main = (work: () => Promise<void>, { interruptedCode = 130 }: MainOptions = {}): void => {
	const end = async (code: number) => {
		if (isEnding) return;
		isEnding = true;
		await stopAll(running);
		process.exit(code);
	};
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(interruptedCode));
	work().catch((cause: unknown) => {
		// What we are ending ourselves has not failed.
		if (isEnding) return;
		console.error(cause instanceof Stop ? `\n  ${cause.message}\n` : cause);
		return end(1);
	});
};
