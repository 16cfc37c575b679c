import path from 'node:path';
import { DockerfileParser, ModifiableInstruction, type Instruction } from 'dockerfile-ast';

/** An instruction: its options (`--from=build`) apart from what it says. */
export interface Step {
	name: string;
	options: Record<string, string>;
	words: string[];
	text: string;
}

export interface Stage {
	image: string;
	name: string;
	steps: Step[];
}

const readStep = (instruction: Instruction): Step => {
	const flags = instruction instanceof ModifiableInstruction ? instruction.getFlags() : [];
	const text = (instruction.getRawArgumentsContent() ?? '').replace(/\s*\\\r?\n\s*/g, ' ').trim();
	return {
		name: instruction.getKeyword(),
		options: Object.fromEntries(flags.map((flag) => [flag.getName(), flag.getValue() ?? ''])),
		words: text.split(/\s+/),
		text,
	};
};

/** The stages of a Dockerfile, in order. */
export const readDockerfile = (text: string): Stage[] => {
	const stages: Stage[] = [];
	for (const instruction of DockerfileParser.parse(text).getInstructions()) {
		const step = readStep(instruction);
		if (step.name === 'FROM') {
			const [image = '', , name = String(stages.length)] = step.words;
			stages.push({ image, name, steps: [] });
		} else stages.at(-1)?.steps.push(step);
	}
	return stages;
};

/** The words of `CMD ["node", "server.ts"]`. */
export const execForm = (text: string): string[] => {
	const words: unknown = JSON.parse(text);
	if (!Array.isArray(words) || !words.every((word) => typeof word === 'string'))
		throw new Error(`Not a list of words: ${text}`);
	return words;
};

/** `A=1 B="two words"` of an ENV instruction. */
export const assignments = (text: string): Record<string, string> =>
	Object.fromEntries(
		[...text.matchAll(/([\w]+)=("([^"]*)"|\S*)/g)].map(([, name = '', bare = '', quoted]) => [name, quoted ?? bare]),
	);

/** Tells which paths a `.dockerignore` keeps out of the build: the last pattern that fits decides. */
export const dockerIgnore = (text: string): ((file: string) => boolean) => {
	const patterns = text
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '' && !line.startsWith('#'))
		.map((line) => ({ keeps: line.startsWith('!'), pattern: line.replace(/^!?\/?/, '').replace(/\/$/, '') }));
	return (file) => {
		const parts = file.split('/');
		const paths = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
		const last = patterns.findLast(({ pattern }) => paths.some((candidate) => path.matchesGlob(candidate, pattern)));
		return last !== undefined && !last.keeps;
	};
};
