import { mkdtempSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { record, type Target } from './lib/answers.ts';
import { load, residentMegabytes, type Load } from './lib/load.ts';
import { anyPort } from './lib/ports.ts';
import { launch, main, root, run, Stop, stopAll, untilAnswers } from './lib/processes.ts';
import { seedArguments, serviceEnvironment, startServices, untilReady, type Addresses } from './lib/services.ts';
import { dataDirectory, loadEnvFile } from './lib/settings.ts';

/** How fast the product answers, beside a bare server that sends the very same bytes from memory. */
const { values: options } = parseArgs({
	options: {
		seconds: { type: 'string', default: '5' },
		connections: { type: 'string', default: '10' },
		json: { type: 'string' },
	},
});

const positive = (name: 'seconds' | 'connections'): number => {
	const value = Number(options[name]);
	if (!Number.isInteger(value) || value < 1) throw new Stop(`--${name} is "${options[name]}": it must be 1 or more.`);
	return value;
};

const graphqlList = `{ Practices(limit: 20, locale: sv) { totalDocs docs { id title slug summary country } } }`;

const targetsOf = async ({ cmsUrl, siteUrl }: Addresses): Promise<Target[]> => {
	const list = await fetch(`${cmsUrl}/api/practices?limit=1&locale=sv`);
	const { docs } = (await list.json()) as { docs: { slug: string }[] };
	const slug = docs[0]?.slug ?? '';
	return [
		{ name: 'REST: list of 20', origin: cmsUrl, path: '/api/practices?limit=20&locale=sv' },
		{ name: 'REST: one by slug', origin: cmsUrl, path: `/api/practices/slug/${slug}?locale=sv` },
		{ name: 'GraphQL: list of 20', origin: cmsUrl, path: '/api/graphql', body: JSON.stringify({ query: graphqlList }) },
		{
			name: 'Statistics: a slice',
			origin: cmsUrl,
			path: '/api/statistics/population?area=SE-2309,FI-091&time=2015..2024',
		},
		{ name: 'Site: home', origin: siteUrl, path: '/sv' },
		{ name: 'Site: practice', origin: siteUrl, path: `/sv/praxis/${slug}` },
		{ name: 'Site: finder', origin: siteUrl, path: '/sv/praxis' },
		{ name: 'Site: municipality', origin: siteUrl, path: '/sv/kommuner/se/2309-krokom' },
	];
};

interface Row {
	name: string;
	bytes: number;
	product: Load;
	bare: Load;
}

const fixed = (value: number) => value.toFixed(value < 100 ? 1 : 0);

const print = (rows: readonly Row[]) =>
	console.table(
		Object.fromEntries(
			rows.map(({ name, bytes, product, bare }) => [
				name,
				{
					'requests/s': fixed(product.requestsPerSecond),
					'p50 ms': product.p50Ms,
					'p99 ms': product.p99Ms,
					'bare requests/s': fixed(bare.requestsPerSecond),
					'bare p50 ms': bare.p50Ms,
					'bare p99 ms': bare.p99Ms,
					'of bare': `${((100 * product.requestsPerSecond) / bare.requestsPerSecond).toFixed(1)} %`,
					bytes,
				},
			]),
		),
	);

const bench = async (scratch: string) => {
	loadEnvFile();
	const settings = { seconds: positive('seconds'), connections: positive('connections') };
	const [cmsPort, sitePort, barePort] = [await anyPort(), await anyPort(), await anyPort()];
	const addresses = {
		cmsPort,
		sitePort,
		cmsUrl: `http://localhost:${cmsPort}`,
		siteUrl: `http://localhost:${sitePort}`,
	};
	const env = {
		...serviceEnvironment(addresses, path.join(scratch, 'data'), 'a-secret-for-measuring-only-0123456789'),
		DATABASE_URL: '',
		LOG_LEVEL: 'error',
	};

	console.log('  Building what has changed …');
	await run('turbo', ['run', 'build', '--output-logs=errors-only', '--log-order=grouped'], { env });
	console.log('  Filling a database of its own …');
	await run(process.execPath, seedArguments, { cwd: path.join(root, 'apps/cms'), env });

	const services = startServices({ env, output: openSync(path.join(scratch, 'services.log'), 'a') });
	await untilReady(addresses, services);
	const targets = await targetsOf(addresses);

	console.log(`  Measuring ${targets.length} addresses, ${settings.seconds} s and as long again beside each …`);
	const rows: Row[] = [];
	for (const target of targets) {
		// The first answers fill caches and let the engine compile what is hot.
		await load(target, { ...settings, seconds: 1 });
		const answer = await record(target);
		const file = path.join(scratch, 'answer.json');
		writeFileSync(file, JSON.stringify([answer]));
		const product = await load(target, settings);

		const bareServer = launch(
			process.execPath,
			[path.join(root, 'scripts/lib/bare-server.ts'), String(barePort), file],
			{
				stdio: 'ignore',
			},
		);
		const origin = `http://localhost:${barePort}`;
		await untilAnswers(origin + target.path, bareServer);
		await load({ ...target, origin }, { ...settings, seconds: 1 });
		const bare = await load({ ...target, origin }, settings);
		await stopAll([bareServer]);
		rows.push({ name: target.name, bytes: Buffer.from(answer.body, 'base64').length, product, bare });
	}
	const residentMB = {
		cms: await residentMegabytes(services.cms.pid),
		site: await residentMegabytes(services.site.pid),
	};
	await stopAll(Object.values(services));

	print(rows);
	console.log(`  Memory after it: CMS ${residentMB.cms ?? 'unknown'} MB, site ${residentMB.site ?? 'unknown'} MB.`);
	const target = options.json ? path.resolve(options.json) : path.join(dataDirectory(), 'bench.json');
	mkdirSync(path.dirname(target), { recursive: true });
	const machine = { node: process.version, platform: process.platform, processors: availableParallelism() };
	const report = { measuredAt: new Date().toISOString(), machine, settings, rows, residentMB };
	writeFileSync(target, `${JSON.stringify(report, null, '\t')}\n`);
	console.log(`  Written to ${path.relative(root, target)}.`);
};

main(async () => {
	const scratch = mkdtempSync(path.join(tmpdir(), 'integrationnorden-bench-'));
	process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
	await bench(scratch);
});
