// Builds the server once per version of its sources and prints where it is.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const sources = ['main.go', 'go.mod', 'go.sum'].map((name) => readFileSync(path.join(here, name)));
const version = createHash('sha256').update(Buffer.concat(sources)).digest('hex').slice(0, 12);
const folder = path.join(here, '../../node_modules/.cache/mongo-wire');
const binary = path.join(folder, `mongo-wire-${version}`);

if (!existsSync(binary)) {
	mkdirSync(folder, { recursive: true });
	const unfinished = `${binary}.${process.pid}`;
	execFileSync('go', ['build', '-trimpath', '-o', unfinished, '.'], {
		cwd: here,
		stdio: ['ignore', 'inherit', 'inherit'],
	});
	renameSync(unfinished, binary);
}
console.log(binary);
