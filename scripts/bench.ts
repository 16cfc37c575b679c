import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureCold } from './lib/bench/cold.ts';
import { isKept, print, type Figure } from './lib/bench/figures.ts';
import { measureFlatness } from './lib/bench/flatness.ts';
import { residentMegabytes } from './lib/bench/load.ts';
import { measureWhilePublishing } from './lib/bench/publishing.ts';
import { copyOf, seed, startCms, startSite, type Settings } from './lib/bench/settings.ts';
import { measureUnchanged, measureWarm } from './lib/bench/warm.ts';
import { main, root, run, Stop, stopAll } from './lib/processes.ts';
import { dataDirectory, loadEnvFile } from './lib/settings.ts';

/** How fast the product answers, beside a bare server that sends the same bytes and beside Payload by itself. */
const { values: options } = parseArgs({
	options: {
		seconds: { type: 'string', default: '3' },
		connections: { type: 'string', default: '10' },
		rounds: { type: 'string', default: '5' },
		only: { type: 'string' },
		json: { type: 'string' },
	},
});

const parts = ['warm', 'unchanged', 'publishing', 'cold', 'flatness'] as const;
type Part = (typeof parts)[number];

const wantedParts = (): ReadonlySet<Part> => {
	const names = options.only?.split(',').map((name) => name.trim()) ?? parts;
	const unknown = names.find((name) => !parts.some((part) => part === name));
	if (unknown !== undefined) throw new Stop(`--only knows ${parts.join(', ')}; "${unknown}" is none of them.`);
	return new Set(names as readonly Part[]);
};

const positive = (name: 'seconds' | 'connections' | 'rounds'): number => {
	const value = Number(options[name]);
	if (!Number.isInteger(value) || value < 1) throw new Stop(`--${name} is "${options[name]}": it must be 1 or more.`);
	return value;
};

/** What one process answers one after the other, and what it holds in memory afterwards. */
const measureRunning = async (wanted: ReadonlySet<Part>, settings: Settings, dataDir: string): Promise<Figure[]> => {
	if (!['warm', 'unchanged', 'publishing'].some((part) => wanted.has(part as Part))) return [];
	const cms = await startCms({ settings, dataDir });
	const site = await startSite({ settings, dataDir }, cms);
	const figures = [
		...(wanted.has('warm') ? await measureWarm({ cms, site, settings }) : []),
		...(wanted.has('unchanged') ? await measureUnchanged({ cms, settings }) : []),
		...(wanted.has('publishing') ? await measureWhilePublishing(cms, settings) : []),
	];
	const [ofCms, ofSite] = await Promise.all([cms, site].map(({ child }) => residentMegabytes(child.pid)));
	await stopAll([cms.child, site.child]);
	return [
		...figures,
		{ part: 'memory', name: 'CMS after the load', value: ofCms ?? NaN, unit: ' MB', promise: { atMost: 500 } },
		{ part: 'memory', name: 'site after the load', value: ofSite ?? NaN, unit: ' MB' },
	];
};

const bench = async (scratch: string) => {
	loadEnvFile();
	const wanted = wantedParts();
	const settings: Settings = {
		seconds: positive('seconds'),
		connections: positive('connections'),
		rounds: positive('rounds'),
		scratch,
	};
	console.log('  Building what has changed …');
	await run('turbo', ['run', 'build', '--output-logs=errors-only', '--log-order=grouped'], {
		env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
	});
	console.log('  Filling a database of its own …');
	const seeded = await seed(settings);

	console.log(`  Measuring ${[...wanted].join(', ')}, each ${settings.rounds} × ${settings.seconds} s a side …`);
	const figures: Figure[] = [];
	// As they come: what one part finds out is not lost with another that fails.
	const tell = (found: readonly Figure[]) => {
		if (found.length > 0) print(found);
		figures.push(...found);
	};
	tell(await measureRunning(wanted, settings, copyOf(seeded, 'running')));
	if (wanted.has('cold')) tell(await measureCold(settings, copyOf(seeded, 'cold')));
	if (wanted.has('flatness')) tell(await measureFlatness(settings, seeded));
	const kept = figures.map(isKept);
	console.log(
		`  Of ${kept.filter((each) => each !== undefined).length} promises ${kept.filter(Boolean).length} are kept on this machine, as it is busy now.`,
	);

	const target = options.json ? path.resolve(options.json) : path.join(dataDirectory(), 'bench.json');
	mkdirSync(path.dirname(target), { recursive: true });
	const machine = { node: process.version, platform: process.platform, processors: availableParallelism() };
	const { scratch: _scratch, ...measuredWith } = settings;
	const report = {
		measuredAt: new Date().toISOString(),
		machine,
		settings: measuredWith,
		figures: figures.map((figure) => ({ ...figure, isKept: isKept(figure) })),
	};
	writeFileSync(target, `${JSON.stringify(report, null, '\t')}\n`);
	console.log(`  Written to ${path.relative(root, target)}.`);
};

main(async () => {
	const scratch = mkdtempSync(path.join(tmpdir(), 'integrationnorden-bench-'));
	process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
	await bench(scratch);
});
