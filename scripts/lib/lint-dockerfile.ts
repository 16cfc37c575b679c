import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { validate } from 'dockerfile-utils';
import { root, Stop } from './processes.ts';

/** Its own command lets warnings pass; here they count. */
export const lintDockerfile = async (file: string): Promise<void> => {
	const problems = validate(await readFile(path.join(root, file), 'utf8'));
	if (problems.length === 0) return;
	throw new Stop(problems.map(({ message, range }) => `${file}:${range.start.line + 1} ${message}`).join('\n'));
};
