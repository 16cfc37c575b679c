// Plain JavaScript without dependencies: it runs before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const modules = path.join(root, 'node_modules');
const stamp = path.join(modules, '.setup');

/** Runs a command to its end and passes on what this process is told; the child decides how to end. */
const passOn = (command, args, options) =>
	new Promise((resolve, reject) => {
		const child = spawn(command, args, { cwd: root, ...options });
		const output = [];
		for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(chunk));
		const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
		const tell = (signal) => child.kill(signal);
		for (const signal of signals) process.on(signal, tell);
		// npm stops the shell between it and us, which tells nobody.
		const parent = process.ppid;
		const watch = setInterval(() => process.ppid !== parent && tell('SIGTERM'), 500);
		child.on('error', reject);
		child.on('close', (code, signal) => {
			clearInterval(watch);
			for (const name of signals) process.off(name, tell);
			resolve({ code, signal, output: Buffer.concat(output).toString() });
		});
	});

/** What the installed packages follow from. */
const wanted = () =>
	createHash('sha256')
		.update(readFileSync(path.join(root, 'package-lock.json')))
		.digest('hex');

const install = async () => {
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()) return;
	console.log('  Installing packages (a minute or two the first time) …');
	const command = existsSync(modules) ? 'install' : 'ci';
	const { code, signal, output } = await passOn('npm', [command, '--no-audit', '--no-fund', '--loglevel=error'], {
		shell: process.platform === 'win32',
		env: { ...process.env, NODE_ENV: 'development' },
	});
	if (signal) process.exit(130);
	if (code !== 0) {
		console.error(`\n  npm ${command} failed.\n\n${output}`);
		process.exit(1);
	}
	writeFileSync(stamp, wanted());
};

/** Installs what is missing, then runs the named script on the project's own Node. */
export const setUp = async ([script, ...args]) => {
	await install();
	const node = path.join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
	const { code } = await passOn(node, [path.join(root, 'scripts', `${script}.ts`), ...args], {
		stdio: 'inherit',
		env: {
			...process.env,
			PATH: `${path.join(modules, '.bin')}${path.delimiter}${process.env.PATH}`,
			// The CMS is five thousand files: compiling them again is a third of each start.
			NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? path.join(modules, '.cache', 'compiled'),
			// No tool tells its makers that it was run.
			NEXT_TELEMETRY_DISABLED: '1',
			TURBO_TELEMETRY_DISABLED: '1',
		},
	});
	process.exit(code ?? 1);
};
