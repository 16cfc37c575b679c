import { spawn } from 'node:child_process';
import { chmod, chown, copyFile, mkdir, mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Counts } from './counts.ts';
import { buildImage, inImage, type Image } from './image.ts';
import { anyPort } from './ports.ts';
import { launch, run, Stop } from './processes.ts';

type Attempt = (name: string, work: () => Promise<void>) => Promise<Counts>;

/** `nobody`: owns no file here. */
const stranger = 65_534;
const isRoot = process.getuid?.() === 0;

/** Someone else than the owner of the files, where we may choose. */
const asStranger = isRoot ? { uid: stranger, gid: stranger } : {};

/** A folder that the stranger may write to, like a volume. */
const volume = async (folder: string): Promise<string> => {
	await mkdir(folder, { recursive: true, mode: 0o700 });
	if (isRoot) await chown(folder, stranger, stranger);
	return folder;
};

/** Read-only for everybody; owned by root where we are root. */
const seal = async (image: Image): Promise<void> => {
	if (isRoot) await run('chown', ['-R', '-h', 'root:root', image.folder]);
	await run('chmod', ['-R', 'a-w,a+rX', image.folder]);
};

interface Container {
	child: ReturnType<typeof launch>;
	env: NodeJS.ProcessEnv;
	log: string;
}

const start = async (image: Image, log: string, env: NodeJS.ProcessEnv): Promise<Container> => {
	const [command = '', ...args] = image.command;
	const output = await open(log, 'w');
	const all = { ...image.env, ...env };
	const child = launch(command, args, {
		cwd: inImage(image, '.'),
		env: all,
		stdio: ['ignore', output.fd, output.fd],
		...asStranger,
	});
	await output.close();
	return { child, env: all, log };
};

const said = async ({ log }: Container) => `It said:\n\n${(await readFile(log, 'utf8')).slice(-4_000)}`;

/** The exit code of the image's own health check. */
const isHealthy = ({ healthCheck }: Image, env: NodeJS.ProcessEnv): Promise<boolean> =>
	new Promise((resolve, reject) => {
		const [command = '', ...args] = healthCheck;
		spawn(command, args, { env, stdio: 'ignore', ...asStranger })
			.on('error', reject)
			.on('close', (code) => resolve(code === 0));
	});

const healthTimeoutMs = 120_000;

const untilHealthy = async (image: Image, container: Container): Promise<void> => {
	const deadline = Date.now() + healthTimeoutMs;
	while (!(await isHealthy(image, container.env))) {
		if (container.child.exitCode !== null) throw new Stop(`It ended. ${await said(container)}`);
		if (Date.now() > deadline) throw new Stop(`It did not become healthy. ${await said(container)}`);
	}
};

const expectAnswer = async (address: string, container: Container): Promise<void> => {
	const response = await fetch(address);
	const text = await response.text();
	if (response.status !== 200) throw new Stop(`${address} answers ${response.status}. ${await said(container)}`);
	if (text.trim() === '') throw new Stop(`${address} answers nothing.`);
};

/** What the README has people run in the container, for pictures and what shows them. */
const seedInside = (image: Image, env: NodeJS.ProcessEnv): Promise<void> =>
	run('node', ['src/seed/index.ts', '--only', 'media,themes'], {
		cwd: inImage(image, '.'),
		env: { ...image.env, ...env },
		...asStranger,
	});

const stopTimeoutMs = 10_000;

/** As an engine stops it: SIGTERM, and ten seconds to end by itself. */
const expectCleanEnd = async (container: Container): Promise<void> => {
	const { child, log } = container;
	const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
	const insist = setTimeout(() => child.kill('SIGKILL'), stopTimeoutMs);
	child.kill('SIGTERM');
	const code = await ended;
	clearTimeout(insist);
	if (code !== 0) throw new Stop(`It ended with ${code ?? 'SIGKILL'}. ${await said(container)}`);
	const refused = (await readFile(log, 'utf8')).split('\n').filter((line) => /\b(EACCES|EROFS|EPERM)\b/.test(line));
	if (refused.length > 0) throw new Stop(`It tried to write where it must not:\n\n${refused.join('\n')}`);
};

/** The folder with the image's Node, where a stranger can reach it. */
const nodeFolder = async (scratch: string): Promise<string> => {
	const folder = path.join(scratch, 'bin');
	await mkdir(folder);
	await copyFile(process.execPath, path.join(folder, 'node'));
	await chmod(path.join(folder, 'node'), 0o755);
	return folder;
};

/**
 * Both images without a container engine: each step of the Dockerfiles in an empty folder, then a start from a read-only
 * copy as somebody else, with the CMS's data folder as the only place to write to.
 */
export const tryContainers = async (attempt: Attempt): Promise<Counts[]> => {
	const scratch = await mkdtemp(path.join(tmpdir(), 'integrationnorden-container-'));
	await chmod(scratch, 0o755);
	const results: Counts[] = [];
	const step = async (name: string, work: () => Promise<void>): Promise<boolean> => {
		const counts = await attempt(name, work);
		results.push(counts);
		return counts.failures.length === 0;
	};
	const tools = { node: await nodeFolder(scratch) };
	const [cmsPort, sitePort] = [await anyPort(), await anyPort()];
	const base = {
		PATH: tools.node,
		HOME: '/nonexistent',
		CMS_PORT: String(cmsPort),
		SITE_PORT: String(sitePort),
		CMS_URL: `http://localhost:${cmsPort}`,
		SITE_URL: `http://localhost:${sitePort}`,
		LOG_LEVEL: 'warn',
	};
	const environments = {
		cms: {
			...base,
			PAYLOAD_SECRET: 'a-secret-for-tests-only-0123456789',
			DATA_DIR: await volume(path.join(scratch, 'data')),
			TMPDIR: await volume(path.join(scratch, 'tmp')),
		},
		site: { ...base, TMPDIR: '/nonexistent' },
	};
	const pages = {
		cms: ['/readyz', '/api/practices', '/admin/login'].map((page) => `${base.CMS_URL}${page}`),
		site: ['/sv', '/robots.txt'].map((page) => `${base.SITE_URL}${page}`),
	};

	const started: { name: string; container: Container }[] = [];
	try {
		for (const name of ['cms', 'site'] as const) {
			const folder = path.join(scratch, name);
			let image: Image | undefined;
			const isBuilt = await step(`${name}: every step of its Dockerfile in an empty folder`, async () => {
				image = await buildImage(`apps/${name}/Dockerfile`, folder, tools);
				await seal(image);
				await rm(path.join(folder, 'build'), { recursive: true, force: true });
			});
			if (!isBuilt || !image) continue;
			const built = image;
			await step(`${name}: starts from a read-only copy as another user`, async () => {
				const container = await start(built, path.join(scratch, `${name}.log`), environments[name]);
				started.push({ name, container });
				await untilHealthy(built, container);
				for (const page of pages[name]) await expectAnswer(page, container);
			});
			if (name === 'cms') await step('cms: takes seed content', () => seedInside(built, environments.cms));
		}
		for (const { name, container } of started.reverse())
			await step(`${name}: ends when told, and wrote nowhere else`, () => expectCleanEnd(container));
	} finally {
		await run('chmod', ['-R', 'u+w', scratch]);
		await rm(scratch, { recursive: true, force: true });
	}
	return results;
};
