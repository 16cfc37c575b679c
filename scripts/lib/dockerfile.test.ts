import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { assignments, dockerIgnore, readDockerfile } from './dockerfile.ts';
import { root } from './processes.ts';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

test('stages and steps come with their options, and long lines as one', () => {
	const [build, last] = readDockerfile(
		'FROM node:24 AS build\nRUN --mount=type=cache,target=/x npm ci \\\n  && true\nFROM node:24\nCOPY --from=build /a b\n',
	);
	expect(build?.name).toBe('build');
	expect(build?.steps[0]).toMatchObject({
		name: 'RUN',
		options: { mount: 'type=cache,target=/x' },
		text: 'npm ci && true',
	});
	expect(last).toMatchObject({ name: '1', steps: [{ options: { from: 'build' }, words: ['/a', 'b'] }] });
});

test('assignments may be quoted', () => {
	expect(assignments('A=1 B="two words" C=')).toEqual({ A: '1', B: 'two words', C: '' });
});

test('the last pattern of .dockerignore that fits decides', () => {
	const isIgnored = dockerIgnore('# no tests\n**/tests\n*.log\n!important.log\n');
	expect(['a/b/tests/c.ts', 'tests/c.ts', 'x.log', 'a/x.log', 'important.log', 'a/test.ts'].map(isIgnored)).toEqual([
		true,
		true,
		true,
		false,
		false,
		false,
	]);
});

test('secrets and local data never reach an image', () => {
	const isIgnored = dockerIgnore(read('.dockerignore'));
	for (const file of ['.env', '.data/secret', '.data/cms.db', '.git/config', 'node_modules/x', 'apps/cms/.next/x'])
		expect(isIgnored(file), file).toBe(true);
	for (const file of ['package-lock.json', 'apps/cms/src/server.ts', 'e2e/package.json', '.npmrc'])
		expect(isIgnored(file), file).toBe(false);
});

describe.each(['cms', 'site'])('the image of the %s', (app) => {
	const stages = readDockerfile(read(`apps/${app}/Dockerfile`));
	const last = stages.at(-1);
	const said = (name: string) => last?.steps.filter((step) => step.name === name) ?? [];

	test('runs on the very Node that the tests run on', () => {
		const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: { node: string } };
		for (const { image } of stages) expect(image).toMatch(new RegExp(`^node:${devDependencies.node}-`));
	});

	test('runs as a user without rights, in production, and can be asked whether it is well', () => {
		expect(said('USER').map(({ text }) => text)).toEqual(['node']);
		expect(said('ENV')[0]?.text).toContain('NODE_ENV=production');
		expect(said('HEALTHCHECK')).toHaveLength(1);
		expect(said('CMD')).toHaveLength(1);
	});
});
