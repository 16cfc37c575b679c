import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from './lib/processes.ts';

interface Entry {
	version?: string;
	resolved?: string;
	link?: boolean;
	hasInstallScript?: boolean;
	dependencies?: Record<string, string>;
	optionalDependencies?: Record<string, string>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const { packages } = read('package-lock.json') as { packages: Record<string, Entry> };

/** Whether Node would find the package from there: in this folder's node_modules or a higher one. */
const isFound = (from: string, name: string): boolean => {
	const parts = from === '' ? [] : from.split('/');
	return [...parts.keys(), parts.length].some(
		(length) => path.posix.join(...parts.slice(0, length), 'node_modules', name) in packages,
	);
};

test('the lockfile names the packages of every platform, so that it installs anywhere', () => {
	const missing = Object.entries(packages).flatMap(([from, { dependencies, optionalDependencies }]) =>
		Object.keys({ ...dependencies, ...optionalDependencies })
			.filter((name) => !isFound(from, name))
			.map((name) => `${name}, wanted by ${from}`),
	);
	expect(missing).toEqual([]);
});

test('the lockfile names no machine that packages came from', () => {
	const named = Object.values(packages).filter(
		({ link, resolved }) => !link && resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
	);
	expect(named).toEqual([]);
});

test('whether an install script may run has been decided for each package that has one', () => {
	const { allowScripts } = read('package.json') as { allowScripts: Record<string, boolean> };
	const withScript = Object.entries(packages)
		.filter(([, { hasInstallScript }]) => hasInstallScript)
		.map(([place]) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length));
	expect([...new Set(withScript)].sort()).toEqual(Object.keys(allowScripts).sort());
});
