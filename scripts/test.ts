import { mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { tryContainers } from './lib/container.ts';
import { add, failed, inStage, summary, type Counts } from './lib/counts.ts';
import { lintDockerfile } from './lib/lint-dockerfile.ts';
import { anyPort } from './lib/ports.ts';
import { launch, main, root, run, Stop, stopAll } from './lib/processes.ts';
import { playwrightCounts, vitestCounts } from './lib/report.ts';
import { tryGeneratedRequests } from './lib/schemathesis.ts';
import { seedArguments, serviceEnvironment, startServices, untilReady } from './lib/services.ts';

/** Each check is one line and one count. All are quick; the first stage ends before anything is built for real. */
const checks = {
	format: ['prettier', '--check', '--log-level=warn', '.'],
	lint: ['npm', 'run', 'lint'],
	types: ['turbo', 'run', 'check', '--output-logs=errors-only'],
	'types of scripts': ['tsc', '-p', 'scripts'],
	'unused code': ['knip'],
	boundaries: ['turbo', 'boundaries'],
	compose: ['dclint', 'docker-compose.yml'],
} satisfies Record<string, [command: string, ...args: string[]]>;
type Check = keyof typeof checks;

/**
 * Most checks keep one core busy. Types come late: like lint they have the site write its types, which lint has done by
 * then. They also build the client, which the scripts use.
 */
const lanes: Check[][] = [['lint'], ['format', 'unused code', 'boundaries', 'compose', 'types', 'types of scripts']];

const dockerfiles = ['apps/cms/Dockerfile', 'apps/site/Dockerfile'];

const scratch = mkdtempSync(path.join(tmpdir(), 'integrationnorden-test-'));

const attempt = async (name: string, work: () => Promise<void>): Promise<Counts> => {
	const startedAt = Date.now();
	const failure: unknown = await work().then(
		() => undefined,
		(cause: unknown) => cause,
	);
	console.log(`  ${failure ? '✗' : '✓'} ${name} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
	if (!failure) return { passed: 1, failures: [], leftOut: [] };
	console.error(failure instanceof Stop ? failure.message : failure);
	return failed(name, String(failure instanceof Error ? failure.message : failure));
};

const oneAfterAnother = async (names: readonly Check[]): Promise<Counts[]> => {
	const results: Counts[] = [];
	for (const name of names) {
		const [command, ...args] = checks[name];
		results.push(await attempt(name, () => run(command, args)));
	}
	return results;
};

const checkStage = async (): Promise<Counts> => {
	const results = (await Promise.all(lanes.map(oneAfterAnother))).flat();
	for (const file of dockerfiles) results.push(await attempt(file, () => lintDockerfile(file)));
	return add(results);
};

/** Runs a test runner to its end, whichever that is. */
const runner = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env) =>
	new Promise<number | null>((resolve, reject) => {
		launch(command, args, { env, stdio: ['ignore', 'inherit', 'inherit'] })
			.on('error', reject)
			.on('close', resolve);
	});

const vitestStage = async (...projects: string[]): Promise<Counts> => {
	const report = path.join(scratch, `${projects.join('-')}.json`);
	const exitCode = await runner('vitest', [
		'run',
		...projects.map((project) => `--project=${project}`),
		'--reporter=dot',
		'--reporter=json',
		`--outputFile.json=${report}`,
	]);
	return vitestCounts(report, exitCode);
};

const buildStage = () => attempt('build', () => run('turbo', ['run', 'build', '--output-logs=errors-only']));

/** What takes minutes is done by default only where nothing may be left out. */
const isAsked = (stage: string): boolean => process.argv.includes(stage) || process.env.REQUIRE_ALL === '1';

/** The whole product, seeded, on free ports and in a folder of its own; the browser does what people come to do. */
const journeyStage = async (): Promise<Counts> => {
	const [cmsPort, sitePort] = [await anyPort(), await anyPort()];
	const addresses = {
		cmsPort,
		sitePort,
		cmsUrl: `http://localhost:${cmsPort}`,
		siteUrl: `http://localhost:${sitePort}`,
	};
	const admin = { ADMIN_EMAIL: 'editor@example.org', ADMIN_PASSWORD: 'a-password-for-tests-only' };
	const env = {
		LOG_LEVEL: 'warn',
		...serviceEnvironment(addresses, path.join(scratch, 'data'), 'a-secret-for-tests-only-0123456789'),
		...admin,
		// Where journeys receive webhooks.
		WEBHOOK_ALLOW_PRIVATE: `127.0.0.1:${await anyPort()},127.0.0.1:${await anyPort()}`,
		// Not the database that .env may name.
		DATABASE_URL: '',
	};
	const seeded = await attempt('seed', () =>
		run(process.execPath, seedArguments, { cwd: path.join(root, 'apps/cms'), env }),
	);
	if (seeded.failures.length > 0) return seeded;
	const log = path.join(scratch, 'services.log');
	const services = startServices({ env, output: openSync(log, 'a') });
	try {
		await untilReady(addresses, services);
		const report = path.join(scratch, 'journeys.json');
		const args = ['test', '--config', 'e2e/playwright.config.ts'];
		if (!isAsked('sweeps')) args.push('--grep-invert', '@sweep');
		const exitCode = await runner('playwright', args, { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report });
		const counts = playwrightCounts(report, exitCode);
		if (!isAsked('sweeps'))
			counts.leftOut.push(
				'the sweeps of the journeys (every kind of page without barriers, every broken promise noticed): `npm test build journeys sweeps`.',
			);
		if (counts.failures.length > 0) await run('tail', ['-n', '60', log], { isLoud: true });
		return add([seeded, counts, await tryGeneratedRequests(attempt, addresses.cmsUrl, scratch)]);
	} finally {
		await stopAll(Object.values(services));
	}
};

/** Every table, cut and kill, on both databases; `contract` has one of each. */
const sweepStage = async (): Promise<Counts> => {
	if (isAsked('sweeps')) return vitestStage('sweeps');
	return {
		passed: 0,
		failures: [],
		leftOut: [
			'the sweeps of the service (every cut, kill, role and address, on both databases): `npm test sweeps` takes minutes.',
		],
	};
};

/** Two installations and builds. */
const containerStage = async (): Promise<Counts> => {
	if (isAsked('container')) return add(await tryContainers(attempt));
	return {
		passed: 0,
		failures: [],
		leftOut: ['the container images: `npm test container` builds them, without a container engine.'],
	};
};

/** Minutes of writing, reading and killing, when asked for. */
const soakStage = async (): Promise<Counts> => {
	// Each run does other things at other moments: it is for looking, not for a verdict on a change.
	if (process.argv.includes('soak')) {
		// It uses the client as it was built.
		const { soak } = await import('./lib/soak/index.ts');
		return attempt('five minutes of everything at once', () => soak({ seconds: 300, say: console.log }));
	}
	return {
		passed: 0,
		failures: [],
		leftOut: [
			'the soak: `npm test soak` takes five minutes, and one more until the last receiver has heard everything.',
		],
	};
};

const stages = {
	check: checkStage,
	unit: () => vitestStage('unit', 'site'),
	build: buildStage,
	contract: () => vitestStage('contract'),
	sweeps: sweepStage,
	journeys: journeyStage,
	container: containerStage,
	soak: soakStage,
} satisfies Record<string, () => Promise<Counts>>;
type Stage = keyof typeof stages;

main(async () => {
	const asked = process.argv.slice(2);
	const unknown = asked.find((name) => !(name in stages));
	if (unknown) throw new Stop(`Unknown stage "${unknown}": choose among ${Object.keys(stages).join(', ')}.`);
	const results: Counts[] = [];
	for (const stage of (asked.length > 0 ? asked : Object.keys(stages)) as Stage[]) {
		console.log(`\n— ${stage}`);
		// The other stages say more when one ends in the middle.
		const counts = await stages[stage]().catch((cause: unknown) =>
			attempt(stage, () => Promise.reject(cause as Error)),
		);
		results.push(inStage(stage, counts));
	}
	rmSync(scratch, { recursive: true, force: true });
	const counts = add(results);
	console.log(summary(counts));
	process.exit(counts.failures.length === 0 && counts.passed > 0 ? 0 : 1);
});
