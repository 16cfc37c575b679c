import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../..');
const client = path.join(root, 'packages/client');
const require = createRequire(path.join(client, 'package.json'));

const npm = (folder: string, ...args: string[]) =>
	execute('npm', [...args, '--no-audit', '--no-fund', '--no-update-notifier'], {
		cwd: folder,
		shell: process.platform === 'win32',
	});

/** Packs a package as it would be published; the tarball's path. */
const pack = async (source: string, into: string): Promise<string> => {
	const { stdout } = await npm(source, 'pack', '--json', '--ignore-scripts', '--pack-destination', into);
	const [packed] = JSON.parse(stdout) as { filename: string; files: { path: string }[] }[];
	return path.join(into, path.basename(packed?.filename ?? ''));
};

/** An empty project of somebody else, with the client installed from its package and nothing else. */
export const createAgencyProject = async (): Promise<string> => {
	const project = await mkdtemp(path.join(tmpdir(), 'integrationnorden-agency-'));
	const packed = path.join(project, 'packed');
	await mkdir(packed);
	await writeFile(
		path.join(project, 'package.json'),
		JSON.stringify({ name: 'agency', private: true, type: 'module' }),
	);
	const { dependencies } = JSON.parse(await readFile(path.join(client, 'package.json'), 'utf8')) as {
		dependencies: Record<string, string>;
	};
	const installed = Object.keys(dependencies).map((name) => path.dirname(require.resolve(`${name}/package.json`)));
	const tarballs = await Promise.all([client, ...installed].map((folder) => pack(folder, packed)));
	await npm(project, 'install', '--offline', '--ignore-scripts', ...tarballs);
	return project;
};

interface CheckOptions {
	files: readonly string[];
	/** With the types of Node; otherwise with none but the client’s own. */
	isForNode?: boolean;
}

/** What the compiler says of these files, strict; nothing where they are right. */
export const checkTypes = async (project: string, { files, isForNode = false }: CheckOptions): Promise<string> => {
	const compilerOptions = {
		noEmit: true,
		strict: true,
		target: 'es2024',
		lib: isForNode ? ['es2024'] : ['es2024', 'dom', 'dom.asynciterable'],
		module: 'nodenext',
		types: isForNode ? ['node'] : [],
		typeRoots: [path.join(root, 'node_modules/@types')],
	};
	await writeFile(path.join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
	return execute(process.execPath, [require.resolve('typescript/lib/tsc.js'), '-p', project]).then(
		() => '',
		({ stdout }: { stdout: string }) => stdout,
	);
};

export interface Ran {
	code: number;
	stdout: string;
	stderr: string;
}

/** Runs a program of the project to its end. */
export const runIn = (project: string, file: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
	execute(process.execPath, [file, ...args], { cwd: project, env: { ...process.env, ...env } }).then(
		({ stdout, stderr }): Ran => ({ code: 0, stdout, stderr }),
		({ code, stdout, stderr }: Ran): Ran => ({ code, stdout, stderr }),
	);

/** Starts a program of the project that goes on until it is ended. */
export const startIn = (project: string, file: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
	spawn(process.execPath, [file, ...args], {
		cwd: project,
		env: { ...process.env, ...env },
		stdio: ['ignore', 'pipe', 'inherit'],
	});

/** Until it has said something; fails when it ends before. */
export const untilSays = (child: ChildProcess, text: string): Promise<void> =>
	new Promise((resolve, reject) => {
		let said = '';
		child.stdout?.on('data', (chunk: Buffer) => {
			said += chunk.toString();
			if (said.includes(text)) resolve();
		});
		child.once('exit', () => reject(new Error(`It ended without saying "${text}": ${said}`)));
	});

export const end = (child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> =>
	new Promise((resolve) => {
		child.once('exit', resolve);
		child.kill(signal);
	});

/** The program `integrationnorden`, as npm installed it. */
export const program = 'node_modules/@integrationnorden/client/dist/cli.js';
