import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { Stop } from '../processes.ts';
import { requestHeaders, type Target } from './answers.ts';

const execute = promisify(execFile);

/** Milliseconds are as the load generator measures them, whole. */
export interface Load {
	requests: number;
	requestsPerSecond: number;
	p50Ms: number;
	p99Ms: number;
	maxMs: number;
}

export interface LoadOptions {
	seconds: number;
	connections: number;
}

interface Report {
	requests: { average: number; total: number };
	latency: { p50: number; p99: number; max: number };
	'4xx': number;
	'5xx': number;
	errors: number;
}

/** Asks for a target as fast as it answers, from a process of its own. Throws when any answer is an error. */
export const load = async (target: Target, { seconds, connections }: LoadOptions): Promise<Load> => {
	const headers = Object.entries(requestHeaders(target)).flatMap(([name, value]) => ['-H', `${name}=${value}`]);
	const body = target.body === undefined ? [] : ['-m', 'POST', '-b', target.body];
	const args = ['-j', '-n', '-c', String(connections), '-d', String(seconds), ...headers, ...body];
	const { stdout } = await execute('autocannon', [...args, target.origin + target.path], {
		shell: process.platform === 'win32',
	});
	const { requests, latency, errors, ...statuses } = JSON.parse(stdout) as Report;
	const refused = statuses['4xx'] + statuses['5xx'];
	if (refused + errors > 0) throw new Stop(`${target.name}: ${refused} answers were no success, ${errors} failed.`);
	return {
		requests: requests.total,
		requestsPerSecond: requests.average,
		p50Ms: latency.p50,
		p99Ms: latency.p99,
		maxMs: latency.max,
	};
};

/** Memory a process holds, in megabytes; undefined where the system does not tell. */
export const residentMegabytes = async (pid: number | undefined): Promise<number | undefined> => {
	const file = `/proc/${pid}/status`;
	const kilobytes = existsSync(file)
		? /^VmRSS:\s+(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1]
		: await execute('ps', ['-o', 'rss=', '-p', String(pid)]).then(
				({ stdout }) => stdout.trim(),
				() => undefined,
			);
	return kilobytes ? Math.round(Number(kilobytes) / 1024) : undefined;
};

/** A tick of the clock that Linux counts CPU time with, on every machine that Node runs on. */
const tickMs = 10;

/** From `[[days-]hours:]minutes:seconds`. */
const fromTime = (text: string): number =>
	text
		.trim()
		.split(/[-:]/)
		.toReversed()
		.reduce((sum, part, index) => sum + Number(part) * ([1, 60, 3600, 86_400][index] ?? NaN), 0) * 1000;

/** CPU time that a process has used, in milliseconds: what something costs, however busy the machine is with other things. */
export const cpuMilliseconds = async (pid: number | undefined): Promise<number> => {
	const file = `/proc/${pid}/stat`;
	if (existsSync(file)) {
		// Behind the name, which may hold anything (proc(5)).
		const fields = readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
		return tickMs * (Number(fields[11]) + Number(fields[12]));
	}
	const { stdout } = await execute('ps', ['-o', 'time=', '-p', String(pid)]);
	return fromTime(stdout);
};
