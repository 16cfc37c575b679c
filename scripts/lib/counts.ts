import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from './processes.ts';

export interface Failure {
	/** The stage of `npm test`; known where all stages are put together. */
	stage?: string;
	/** Absolute, or relative to the project. */
	file?: string;
	name: string;
	/** What it said; only its first line is shown in the end. */
	message: string;
}

export interface Counts {
	passed: number;
	failures: Failure[];
	/** Plain sentences: what was left out and why. */
	leftOut: string[];
}

export const add = (all: readonly Counts[]): Counts => ({
	passed: all.reduce((sum, { passed }) => sum + passed, 0),
	failures: all.flatMap(({ failures }) => failures),
	leftOut: all.flatMap(({ leftOut }) => leftOut),
});

export const failed = (name: string, message: string): Counts => ({
	passed: 0,
	failures: [{ name, message }],
	leftOut: [],
});

export const inStage = (stage: string, counts: Counts): Counts => ({
	...counts,
	failures: counts.failures.map((failure) => ({ ...failure, stage })),
});

/** Enough for a time that ran out and for what it ran out on. */
const lineLength = 400;

const firstLine = (message: string): string => {
	const line = stripVTControlCharacters(message)
		.split('\n')
		.find((text) => text.trim() !== '');
	const text = (line ?? 'It said nothing.').trim();
	return text.length > lineLength ? `${text.slice(0, lineLength - 1)}…` : text;
};

/** Two lines: where it is, and what it said. */
export const describeFailure = ({ stage, file, name, message }: Failure): string => {
	const where = [stage, file && path.relative(root, path.resolve(root, file)), name];
	return `  ✗ ${where.filter(Boolean).join(' › ')}\n      ${firstLine(message)}`;
};

/** What whoever sees only the end of the output has to know. */
export const summary = ({ passed, failures, leftOut }: Counts): string =>
	[
		...leftOut.map((sentence) => `  Left out: ${sentence}`),
		...(failures.length > 0 ? ['\nFailed:', ...failures.map(describeFailure)] : []),
		`\n${passed} passed, ${failures.length} failed`,
	].join('\n');
