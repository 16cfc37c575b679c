import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { assignments, dockerIgnore, execForm, readDockerfile, type Stage, type Step } from './dockerfile.ts';
import { root, run } from './processes.ts';

/** What a container would be started from; `folder` stands for its `/`. */
export interface Image {
	folder: string;
	cwd: string;
	env: Record<string, string>;
	user: string;
	command: string[];
	healthCheck: string[];
}

/** What the builder is sent: the files of the working copy, less those `.dockerignore` names. */
const contextFiles = async (): Promise<string[]> => {
	const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
	});
	const isIgnored = dockerIgnore(await readFile(path.join(root, '.dockerignore'), 'utf8'));
	return listed.split('\0').filter((file) => file !== '' && !isIgnored(file));
};

const emptyImage = (folder: string): Image => ({
	folder,
	cwd: '/',
	env: {},
	user: 'root',
	command: [],
	healthCheck: [],
});

/** The path on this machine of a path in the image. */
export const inImage = ({ folder, cwd }: Image, inside: string): string =>
	path.join(folder, path.posix.resolve(cwd, inside));

const copyFromContext = async (image: Image, { words }: Step): Promise<void> => {
	const [source, target] = words;
	if (words.length !== 2 || source !== '.' || !target)
		throw new Error(`COPY ${words.join(' ')}: here only the whole context is copied.`);
	for (const file of await contextFiles()) {
		const from = path.join(root, file);
		// Listed by git, but deleted in the working copy.
		if (!(await stat(from).catch(() => undefined))) continue;
		const to = path.join(inImage(image, target), file);
		await mkdir(path.dirname(to), { recursive: true });
		await copyFile(from, to);
	}
};

const copyFromStage = async (image: Image, { words }: Step, from: Image): Promise<void> => {
	const [source = '', target = ''] = words;
	await mkdir(inImage(image, target), { recursive: true });
	await run('cp', ['-a', `${path.join(from.folder, source)}/.`, inImage(image, target)]);
};

/** Nothing of this checkout's tools and settings reaches a step; where packages come from does. */
const outside = () =>
	Object.fromEntries(
		Object.entries(process.env).filter(([name]) =>
			/^(home|tmpdir|(https?|no)_proxy|npm_config_(registry|cache)|node_extra_ca_certs)$/i.test(name),
		),
	);

interface Tools {
	/** The folder of the image's own Node. */
	node: string;
}

const ownPath = ({ node }: Tools) =>
	[node, ...(process.env.PATH ?? '').split(path.delimiter).filter((folder) => !folder.includes('node_modules'))].join(
		path.delimiter,
	);

type Perform = (image: Image, step: Step, from: Map<string, Image>, tools: Tools) => Promise<void> | void;

const perform: Record<string, Perform> = {
	ENV: (image, { text }) => {
		Object.assign(image.env, assignments(text));
	},
	WORKDIR: async (image, { text }) => {
		image.cwd = path.posix.resolve(image.cwd, text);
		await mkdir(inImage(image, '.'), { recursive: true });
	},
	COPY: (image, step, stages) => {
		const from = step.options.from === undefined ? undefined : stages.get(step.options.from);
		return from ? copyFromStage(image, step, from) : copyFromContext(image, step);
	},
	RUN: (image, { text }, _, tools) =>
		run('sh', ['-c', text], {
			cwd: inImage(image, '.'),
			env: { ...outside(), ...image.env, PATH: ownPath(tools) },
		}),
	USER: (image, { text }) => {
		image.user = text;
	},
	HEALTHCHECK: (image, { text }) => {
		image.healthCheck = execForm(text.replace(/^CMD\s+/, ''));
	},
	CMD: (image, { text }) => {
		image.command = execForm(text);
	},
	// Only tells the engine what the compose file says too.
	EXPOSE: () => undefined,
	VOLUME: () => undefined,
};

/** In the last stage RUN prepares the system itself (a user's folder): that takes a container. */
const isForTheSystem = (step: Step, stage: Stage, stages: readonly Stage[]) =>
	step.name === 'RUN' && stage === stages.at(-1);

/** Does what a Dockerfile says, step by step, in an empty folder. */
export const buildImage = async (dockerfile: string, scratch: string, tools: Tools): Promise<Image> => {
	const stages = readDockerfile(await readFile(path.join(root, dockerfile), 'utf8'));
	const images = new Map<string, Image>();
	for (const stage of stages) {
		const image = emptyImage(path.join(scratch, stage.name));
		await mkdir(image.folder, { recursive: true });
		images.set(stage.name, image);
		for (const step of stage.steps) {
			if (isForTheSystem(step, stage, stages)) continue;
			const action = perform[step.name];
			if (!action) throw new Error(`${dockerfile} says ${step.name}, which is not tried here.`);
			await action(image, step, images, tools);
		}
	}
	const last = images.get(stages.at(-1)?.name ?? '');
	if (!last) throw new Error(`${dockerfile} has no stage.`);
	return last;
};
