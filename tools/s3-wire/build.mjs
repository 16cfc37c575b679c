// Builds the S3 server of the tests once per version and prints where it is.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const sources = ['go.mod', 'go.sum'].map((name) => readFileSync(path.join(here, name)));
const version = createHash('sha256').update(Buffer.concat(sources)).digest('hex').slice(0, 12);
const folder = path.join(here, '../../node_modules/.cache/s3-wire');
const binary = path.join(folder, `versitygw-${version}`);

if (!existsSync(binary)) {
	mkdirSync(folder, { recursive: true });
	const unfinished = `${binary}.${process.pid}`;
	execFileSync('go', ['build', '-o', unfinished, 'github.com/versity/versitygw/cmd/versitygw'], {
		cwd: here,
		stdio: ['ignore', 'inherit', 'inherit'],
	});
	renameSync(unfinished, binary);
}
console.log(binary);
