import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { cmsUrl } from '../lib/product.ts';

const execute = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../..');
const program = path.join(root, 'e2e/fixtures/agency.ts');
const client = path.join(root, 'packages/client');
const require = createRequire(path.join(client, 'package.json'));

// Strict, and with no types but the client's own: not even those of Node.
const compilerOptions = {
	noEmit: true,
	strict: true,
	target: 'es2024',
	lib: ['es2024', 'dom', 'dom.asynciterable'],
	module: 'nodenext',
	types: [],
};

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

let project: string;

test.beforeAll(async () => {
	project = await mkdtemp(path.join(tmpdir(), 'integrationnorden-agency-'));
	await mkdir(path.join(project, 'packed'));
});
test.afterAll(() => rm(project, { recursive: true, force: true }));

test('an agency installs the client, checks its program and reads the same facts in two ways', async () => {
	test.setTimeout(120_000);
	await writeFile(
		path.join(project, 'package.json'),
		JSON.stringify({ name: 'agency', private: true, type: 'module' }),
	);
	await writeFile(path.join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }));
	await copyFile(program, path.join(project, 'program.ts'));

	await test.step('installs it from its package and nothing else', async () => {
		const packed = path.join(project, 'packed');
		const { dependencies } = JSON.parse(await readFile(path.join(client, 'package.json'), 'utf8')) as {
			dependencies: Record<string, string>;
		};
		const installed = Object.keys(dependencies).map((name) => path.dirname(require.resolve(`${name}/package.json`)));
		const tarballs = await Promise.all([client, ...installed].map((folder) => pack(folder, packed)));
		await npm(project, 'install', '--offline', '--ignore-scripts', ...tarballs);
	});

	await test.step('checks the types', async () => {
		await execute(process.execPath, [require.resolve('typescript/lib/tsc.js'), '-p', project]).catch(
			({ stdout }: { stdout: string }) => expect(stdout).toBe(''),
		);
	});

	await test.step('runs it', async () => {
		const { stdout } = await execute(process.execPath, ['program.ts'], {
			cwd: project,
			env: { ...process.env, CMS_URL: cmsUrl },
		});
		const said = JSON.parse(stdout) as Record<string, unknown> & { overRest: unknown[]; totals: number[] };
		expect(said.overRest).toHaveLength(5);
		expect(said.overGraphql).toEqual(said.overRest);
		expect(said.totals[0]).toBe(said.totals[1]);
		expect(said).toMatchObject({
			isSameBySlug: true,
			language: expect.stringMatching(/^(sv|nb|da|en)$/) as unknown,
			unknownCollection: 404,
			missing: 404,
			wrong: [400, 'limit'],
			// As in `apps/cms/seed/data/population.csv`; 2020, 2021 and 2023 are not known.
			population: [14785, 14843, 14925, 14858, 14966, null, null, 15505, null, 15680],
		});
		expect(said.iterated).toBe(said.all);
		expect(said.distinct).toBe(said.all);
	});
});
