// The first step of `npm start`, `npm test` and `npm run dev`. It runs on whatever Node the machine has, before anything is
// installed, so it is plain JavaScript without dependencies. The named script then runs on the project's own Node.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const oldestNode = 20;
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const stamp = path.join(root, 'node_modules', '.setup');
const [script, ...args] = process.argv.slice(2);

const stop = (sentence) => {
	console.error(`\n  ${sentence}\n`);
	process.exit(1);
};

const install = () => {
	const wanted = createHash('sha256')
		.update(readFileSync(path.join(root, 'package-lock.json')))
		.digest('hex');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
	console.log('  Installing packages (about two minutes the first time) …');
	const command = existsSync(path.join(root, 'node_modules')) ? 'install' : 'ci';
	const { status, stdout, stderr } = spawnSync('npm', [command, '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd: root,
		encoding: 'utf8',
		shell: process.platform === 'win32',
		env: { ...process.env, NODE_ENV: 'development' },
	});
	if (status !== 0) stop(`npm ${command} failed.\n\n${stdout}${stderr}`);
	writeFileSync(stamp, wanted);
};

const oldNode = Number(process.versions.node.split('.')[0]) < oldestNode;
if (oldNode) stop(`Node ${oldestNode} or newer is needed to begin with; this is ${process.version}.`);
install();

const bin = path.join(root, 'node_modules', '.bin');
const node = path.join(bin, process.platform === 'win32' ? 'node.cmd' : 'node');
const child = spawn(node, [path.join(root, 'scripts', `${script}.ts`), ...args], {
	cwd: root,
	stdio: 'inherit',
	env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` },
});
// The terminal sends Ctrl-C to the whole group: the script stops its services, this step only waits for it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
	process.on(signal, () => {
		if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
	});
}
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
