import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Service } from './service.ts';

const program = path.resolve(import.meta.dirname, '../dist/cli.js');

let service: Service;
let place: string;

beforeEach(async () => {
	service = await new Service().start();
	place = await mkdtemp(path.join(tmpdir(), 'integrationnorden-program-'));
	service.publish('practices', { id: 'a', title: 'Alfa' });
	service.publish('practices', { id: 'b', title: 'Beta' });
	service.publish('testimonies', { id: 't' });
});
afterEach(async () => {
	await service.stop();
	await rm(place, { recursive: true });
});

interface Run {
	code: number | null;
	out: string;
	err: string;
}

interface Running {
	ended: Promise<Run>;
	/** Until it has said this. */
	says: (text: string) => Promise<void>;
	kill: (signal: NodeJS.Signals) => void;
}

/** The program as somebody starts it, without any other variable in its environment. */
const start = (args: readonly string[], env: Record<string, string> = {}): Running => {
	const child = spawn(process.execPath, [program, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
	const said = { out: '', err: '' };
	const waiting: (() => void)[] = [];
	for (const [name, stream] of [
		['out', child.stdout],
		['err', child.stderr],
	] as const)
		stream.on('data', (chunk: Buffer) => {
			said[name] += chunk.toString();
			for (const look of waiting) look();
		});
	const ended = new Promise<Run>((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => resolve({ code, ...said }));
	});
	const says = (text: string) =>
		Promise.race([
			new Promise<void>((resolve) => {
				const look = () => said.out.includes(text) && resolve();
				waiting.push(look);
				look();
			}),
			ended.then(({ out, err }) => expect(out + err).toContain(text)),
		]);
	return { ended, says, kill: (signal) => child.kill(signal) };
};
const run = (args: readonly string[], env?: Record<string, string>) => start(args, env).ended;

const wanted = ['--types', 'practices,testimonies', '--locale', 'sv,en'];
const copying = () => ['mirror', '--out', place, '--base-url', service.url, ...wanted];
const verifying = () => ['verify', '--out', place, '--base-url', service.url, ...wanted];

test('it copies, brings the copy up to date, and verifies it', async () => {
	expect(await run(copying())).toEqual({
		code: 0,
		err: '',
		out: [
			`Copying ${service.url} to ${place}`,
			'practices in sv: 2 documents',
			'practices in en: 2 documents',
			'testimonies in sv: 1 documents',
			'testimonies in en: 1 documents',
			'Up to date: 6 written, 0 removed.\n',
		].join('\n'),
	});
	service.retract('withdrawn', 'testimonies', 't');
	expect(await run(verifying())).toMatchObject({
		code: 0,
		out: '4 compared, all the same. 2 changed since the last run of the mirror.\n',
	});
	expect(await run(copying())).toMatchObject({
		code: 0,
		err: '',
		out: expect.stringContaining('testimonies/t withdrawn') as string,
	});
	expect(await readdir(path.join(place, 'testimonies'))).toEqual([]);

	await writeFile(path.join(place, 'practices/a.sv.json'), '{"id":"a"}');
	await rm(path.join(place, 'practices/b.en.json'));
	expect(await run(verifying())).toEqual({
		code: 1,
		err: '',
		out: 'practices/a.sv.json has another content\npractices/b.en.json is missing in the copy\n4 compared, 2 differ.\n',
	});
	expect(await run([...copying(), '--fresh'])).toMatchObject({ code: 0 });
	expect(await run(verifying())).toMatchObject({ code: 0, out: '4 compared, all the same.\n' });
});

test('watching, it applies what happens until it is stopped', async () => {
	const watching = start([...copying(), '--watch'], { INTEGRATIONNORDEN_KEY: 'inn_a_key' });
	await watching.says('Up to date; waiting for changes');
	service.publish('practices', { id: 'c', title: 'Gamma' });
	await watching.says('practices/c published');
	expect(await readdir(path.join(place, 'practices'))).toContain('c.sv.json');
	watching.kill('SIGTERM');
	expect(await watching.ended).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Stopped.') as string });
});

test('killed, it goes on from there', async () => {
	const held = new Promise<void>((resolve) => {
		service.interfere = (_, response, url) => {
			if (!url.pathname.includes('testimonies')) return false;
			response.writeHead(200, { 'changes-cursor': 'c000001' }).flushHeaders();
			resolve();
			return true;
		};
	});
	const first = start(copying());
	await held;
	first.kill('SIGKILL');
	expect(await first.ended).toMatchObject({ code: null });
	service.interfere = undefined;
	service.asked.length = 0;
	expect(await run(copying())).toMatchObject({ code: 0 });
	expect(service.asked.filter((each) => each.startsWith('/api/export'))).toEqual([
		'/api/export/testimonies.ndjson?locale=sv',
		'/api/export/testimonies.ndjson?locale=en',
	]);
	expect(await run(verifying())).toMatchObject({ code: 0 });
});

test('a service that is away, or another one, is one sentence and exit code 1', async () => {
	await run(copying());
	const other = await new Service().start();
	const elsewhere = copying().map((each) => (each === service.url ? other.url : each));
	expect(await run(elsewhere)).toMatchObject({
		code: 1,
		err: `This is a copy of ${service.url}, not of ${other.url}\n`,
	});
	await other.stop();
	await rm(place, { recursive: true });
	const { code, err } = await run(elsewhere);
	expect(code).toBe(1);
	expect(err).toMatch(/^No usable answer from .*ECONNREFUSED.*\n$/);
});

test('the key comes from the environment', async () => {
	const keys = new Set<string | undefined>();
	service.interfere = (request) => Boolean(keys.add(request.headers.authorization)) && false;
	await run(copying(), { INTEGRATIONNORDEN_KEY: 'inn_a_key' });
	expect([...keys]).toEqual(['Bearer inn_a_key']);
});

test.each([
	[[], 'Which command?'],
	[['copy'], 'There is no command "copy".'],
	[['mirror'], '--out is missing.'],
	[['mirror', '--out', 'x'], '--base-url (or INTEGRATIONNORDEN_URL) is missing.'],
	[
		['mirror', '--out', 'x', '--base-url', 'cms.example.org'],
		'--base-url: "cms.example.org" is no address that starts with http:// or https://.',
	],
	[
		['mirror', '--out', 'x', '--base-url', 'http://x', '--types', 'recipes'],
		'--types: there is no "recipes". Choose among',
	],
	[
		['mirror', '--out', 'x', '--base-url', 'http://x', '--locale', 'sv,de'],
		'--locale: there is no "de". Choose among en, sv, da, nb, fi, is.',
	],
	[['mirror', '--loud'], "Unknown option '--loud'"],
	[['mirror', 'practices'], "Unexpected argument 'practices'"],
	[['verify', '--out'], "Option '--out <value>' argument missing"],
])('%j is refused in a sentence, with exit code 2', async (args, sentence) => {
	const { code, out, err } = await run(args);
	expect(out).toBe('');
	expect(err).toContain(sentence);
	expect(err).toMatch(/"integrationnorden --help" says what there is\.\n$/);
	expect(code).toBe(2);
});

test('help is an answer, not an error', async () => {
	for (const [args, text] of [
		[['--help'], 'mirror '],
		[['mirror', '--help'], '--watch'],
		[['verify', '--out', 'x', '--help'], 'Exit codes'],
	] as const) {
		const { code, out, err } = await run(args);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toContain(text);
	}
});
