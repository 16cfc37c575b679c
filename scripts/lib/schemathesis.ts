import { spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Counts } from './counts.ts';
import { launch, Stop } from './processes.ts';

type Attempt = (name: string, work: () => Promise<void>) => Promise<Counts>;

// What a wrong answer is; that a loose description lets a wrong question through is not one.
const checks = [
	'not_a_server_error',
	'status_code_conformance',
	'content_type_conformance',
	'response_headers_conformance',
	'response_schema_conformance',
	'unsupported_method',
];

const command = (): string | undefined =>
	[process.env.SCHEMATHESIS, 'schemathesis'].find(
		(name) => name && spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
	);

/** Some thousand requests made from the description of the API by a program that knows nothing else of it. */
export const tryGeneratedRequests = async (attempt: Attempt, cmsUrl: string, scratch: string): Promise<Counts> => {
	const program = command();
	if (program === undefined) {
		const sentence =
			'generated requests from the API description: they need Schemathesis (`pip install schemathesis`).';
		if (process.env.REQUIRE_ALL !== '1') return { passed: 0, failures: [], leftOut: [sentence] };
		return attempt('schemathesis', () => Promise.reject(new Stop(`Required here, but left out: ${sentence}`)));
	}
	const log = path.join(scratch, 'schemathesis.log');
	const output = openSync(log, 'w');
	return attempt('schemathesis', async () => {
		const args = ['run', `${cmsUrl}/api/openapi.json`, '--phases', 'examples,coverage,fuzzing', '--no-color'];
		const options = ['--max-examples', '15', '--seed', '7', '--no-shrink', '--checks', checks.join(',')];
		const child = launch(program, [...args, ...options], { cwd: scratch, stdio: ['ignore', output, output] });
		const code = await new Promise<number | null>((resolve, reject) => {
			child.on('error', reject).on('close', resolve);
		});
		if (code !== 0) throw new Stop((await readFile(log, 'utf8')).slice(-12_000));
	});
};
