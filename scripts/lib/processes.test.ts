import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { run } from './processes.ts';

const processes = path.join(import.meta.dirname, 'processes.ts');

/** A script whose work is the given code; it has `run`, `launch`, `main` and `Stop`. */
const script = (work: string, options = '{}') => {
	const code = `
		import { launch, main, run, Stop } from ${JSON.stringify(processes)};
		main(async () => { ${work} }, ${options});
	`;
	const child = spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio: 'pipe' });
	const said = { text: '' };
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => (said.text += chunk.toString()));
	return { child, said, code: once(child, 'exit').then(([exitCode]) => exitCode as number | null) };
};

const isRunning = (pid: number) => {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
};

const untilTold = (said: { text: string }) =>
	vi.waitFor(
		() => {
			const pid = Number(/pid (\d+)/.exec(said.text)?.[1]);
			expect(pid).toBeGreaterThan(0);
			return pid;
		},
		{ timeout: 10_000 },
	);

const endless = `console.log('pid ' + process.pid); setInterval(() => {}, 1000);`;

test('a reason to stop is one sentence without a stack, and exit code 1', async () => {
	const { said, code } = script(`throw new Stop('The port is taken.');`);
	expect(await code).toBe(1);
	expect(said.text).toBe('\n  The port is taken.\n\n');
});

test('a command that fails shows what it said', async () => {
	const failing = ['-e', `console.error('no such thing'); process.exit(3)`];
	await expect(run(process.execPath, failing)).rejects.toThrow(/failed\.\n\nno such thing$/);
	await expect(run(process.execPath, failing, { isPlain: true })).rejects.toThrow(/^no such thing$/);
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends the running step too', async (signal) => {
	const { child, said, code } = script(
		`await run(process.execPath, ['-e', ${JSON.stringify(endless)}], { isLoud: true }); console.log('went on');`,
		'{ interruptedCode: 7 }',
	);
	const pid = await untilTold(said);
	child.kill(signal);
	expect(await code).toBe(7);
	expect(isRunning(pid)).toBe(false);
	expect(said.text).not.toContain('failed');
	expect(said.text).not.toContain('went on');
});

test('a failure ends what was launched before it', async () => {
	const { said, code } = script(`
		launch(process.execPath, ['-e', ${JSON.stringify(endless)}], { stdio: 'inherit' });
		await run(process.execPath, ['-e', 'setTimeout(() => process.exit(1), 300)']);
	`);
	const pid = await untilTold(said);
	expect(await code).toBe(1);
	expect(isRunning(pid)).toBe(false);
});
