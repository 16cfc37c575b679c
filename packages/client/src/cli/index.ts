#!/usr/bin/env node
import { UsageError, type Surroundings } from './arguments.ts';
import { conformanceCommand, conformanceHelp } from './conformance.ts';
import { mirrorCommand, mirrorHelp } from './mirror.ts';
import { verifyCommand, verifyHelp } from './verify.ts';

const help = `Usage: integrationnorden <command> [options]

  mirror       copy everything published into a folder and keep the copy right
  verify       compare such a folder with the service
  conformance  check that the service behaves as documented

"integrationnorden <command> --help" says more.`;

interface Command {
	run: (args: readonly string[], surroundings: Surroundings) => Promise<number>;
	help: string;
}

const commands = new Map<string, Command>([
	['mirror', { run: mirrorCommand, help: mirrorHelp }],
	['verify', { run: verifyCommand, help: verifyHelp }],
	['conformance', { run: conformanceCommand, help: conformanceHelp }],
]);

const print = (line: string) => void process.stdout.write(`${line}\n`);
const complain = (line: string) => void process.stderr.write(`${line}\n`);

const run = async ([name, ...args]: readonly string[], signal: AbortSignal): Promise<number> => {
	const command = commands.get(name ?? '');
	if (command === undefined) {
		if (name === '--help' || name === 'help') {
			print(help);
			return 0;
		}
		throw new UsageError(name === undefined ? 'Which command?' : `There is no command "${name}".`);
	}
	if (args.includes('--help')) {
		print(command.help);
		return 0;
	}
	return command.run(args, { env: process.env, print, signal });
};

/** The cause behind the cause, as far as it says something to a person. */
const sentence = (cause: unknown): string => {
	if (!(cause instanceof Error)) return String(cause);
	const inner = cause.cause instanceof Error ? `: ${sentence(cause.cause)}` : '';
	return `${cause.message}${inner}`;
};

const interrupt = new AbortController();
for (const [signal, code] of [
	['SIGINT', 130],
	['SIGTERM', 143],
] as const)
	process.once(signal, () => {
		process.exitCode = code;
		interrupt.abort(new Error('Stopped'));
	});

// Whoever reads the output may stop reading, as `head` does: a copy is right wherever it ends.
process.stdout.on('error', () => process.exit());

run(process.argv.slice(2), interrupt.signal).then(
	(code) => {
		process.exitCode = code;
	},
	(cause: unknown) => {
		if (cause instanceof UsageError) {
			complain(`${cause.message}\n"integrationnorden --help" says what there is.`);
			process.exitCode = 2;
			return;
		}
		complain(sentence(cause));
		process.exitCode ??= 1;
	},
);
