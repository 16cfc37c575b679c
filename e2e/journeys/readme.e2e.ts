import { readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { checkTypes, createAgencyProject, end, program, runIn, startIn, untilSays } from '../lib/agency-project.ts';
import { cmsUrl } from '../lib/product.ts';

const readme = path.resolve(import.meta.dirname, '../../packages/client/README.md');
const secret = `whsec_${btoa('the secret of the receiver')}`;

let project: string;
let text: string;

/** The programs of the text by name, and its commands, all asking the running product. */
const blocks = (language: string) =>
	[...text.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, code = '']) => code);
const programs = () =>
	new Map(blocks('ts').map((code) => [/^\/\/ ([\w-]+\.ts)\n/.exec(code)?.[1] ?? 'unnamed.ts', code]));
const commands = () =>
	blocks('sh')
		.flatMap((code) => code.split('\n'))
		.filter((line) => line.startsWith('npx integrationnorden '))
		.map((line) => line.split(' ').slice(2));

const anyPort = () =>
	new Promise<number>((resolve, reject) => {
		const probe = createServer().once('error', reject);
		probe.listen(0, 'localhost', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => resolve(port));
		});
	});

test.beforeAll(async () => {
	text = (await readFile(readme, 'utf8')).replaceAll('https://cms.example.org', cmsUrl);
	project = await createAgencyProject();
	for (const [name, code] of programs()) await writeFile(path.join(project, name), code);
});
test.afterAll(() => rm(project, { recursive: true, force: true }));

test('every program in the client’s README is sound', async () => {
	test.setTimeout(120_000);
	const names = [...programs().keys()];
	expect(names).not.toContain('unnamed.ts');
	expect(await checkTypes(project, { files: names, isForNode: true })).toBe('');
});

test('every program in the client’s README does what it says', async () => {
	test.setTimeout(180_000);
	const said: Record<string, RegExp> = {
		'first.ts': /^\d+ practices from Norway\n(.+ \(in \w\w\)\n)+$/,
		'mirror.ts': /^\d{2,} written, 0 removed\n$/,
		'database.ts': /^\d{2,} practices\n$/,
		'calendar.ts': /^(\d{4}-\d\d-\d\d .+ \((planned|confirmed|moved|cancelled|held)\)\n)+$/,
		'newsletter.ts': /^.+: .+\n/,
		'statistics.ts': /^SE-2309;2015;14785\n/m,
	};
	for (const [name, expected] of Object.entries(said))
		await test.step(name, async () => {
			const { code, stdout, stderr } = await runIn(project, name, []);
			expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
			expect(stdout).toMatch(expected);
		});
	const others = [...programs().keys()].filter((name) => !(name in said) && name !== 'receiver.ts');
	expect(others).toEqual([]);

	// The next issue has only what somebody published in the meantime.
	const { stdout } = await runIn(project, 'newsletter.ts', []);
	expect(stdout.split('\n').length).toBeLessThan(10);
});

test('every command in the client’s README ends well, with the receiver that it shows', async () => {
	test.setTimeout(180_000);
	const port = await anyPort();
	const receiver = startIn(project, 'receiver.ts', [], { NORDEN_WEBHOOK_SECRET: secret, PORT: String(port) });
	await untilSays(receiver, 'Listening');
	const expectWell = (args: readonly string[]) =>
		test.step(args.join(' '), async () => {
			const { code, stdout, stderr } = await runIn(project, program, args, {
				INTEGRATIONNORDEN_WEBHOOK_SECRET: secret,
			});
			expect({ code, stderr, stdout: code === 0 ? '' : stdout }).toEqual({ code: 0, stderr: '', stdout: '' });
			return stdout;
		});
	try {
		for (const args of commands()) {
			if (args[0] === 'mirror') {
				await expectWell(args);
				expect(await expectWell(['verify', ...args.slice(1)])).toContain('all the same');
			} else {
				// Other journeys write meanwhile, which may look wrong once.
				await expect(async () => {
					const said = await expectWell([...args, '--receiver', `http://localhost:${port}/`]);
					expect(said).toContain('✓ it refuses what somebody else signed');
				}).toPass({ timeout: 120_000 });
			}
		}
	} finally {
		await end(receiver, 'SIGTERM');
	}
});
