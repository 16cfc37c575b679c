import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { Stop, stopAll } from '../processes.ts';
import { createAsking } from './asking.ts';
import { pagePath } from './cold.ts';
import { median, type Figure } from './figures.ts';
import { cpuMilliseconds, residentMegabytes } from './load.ts';
import { multiplyPractices } from './many.ts';
import { copyOf, startCms, type Running, type Settings } from './settings.ts';

const few = 500;
const many = 50_000;
const tolerance = 20;
const connections = 2;

/** Works for a while on one of the databases; gives back how many pieces were done. */
type Work = (cms: Running) => Promise<number>;

/** Milliseconds of CPU time for each piece. */
const costOf = async (work: Work, cms: Running): Promise<number> => {
	const before = await cpuMilliseconds(cms.child.pid);
	const pieces = await work(cms);
	return ((await cpuMilliseconds(cms.child.pid)) - before) / pieces;
};

interface ChangesPage {
	changes: { cursor: string }[];
	next: string | null;
}

const changesAt = async ({ url }: Running, query: string): Promise<ChangesPage> => {
	const response = await fetch(`${url}/api/changes?${query}`);
	if (!response.ok) throw new Stop(`/api/changes?${query} answered ${response.status}.`);
	return (await response.json()) as ChangesPage;
};

/** Cursors in the order of the log, one for each page of 500. */
const cursorsOf = async (cms: Running): Promise<string[]> => {
	const cursors: string[] = [];
	for (let next: string | null | undefined; next !== null;) {
		const page: ChangesPage = await changesAt(cms, `limit=500${next ? `&since=${encodeURIComponent(next)}` : ''}`);
		next = page.next;
		if (next !== null) cursors.push(next);
	}
	return cursors;
};

const asked = (pathOf: (index: number) => string, seconds: number): Work => {
	const ask = createAsking(pathOf);
	return async ({ url }) => (await ask(url, { seconds, connections })).requests;
};

/** Pages from the middle of the log, in entries. */
const changesPages = (middles: ReadonlyMap<Running, string>, seconds: number): Work => {
	const limit = 100;
	return async (cms) => {
		const query = `limit=${limit}&since=${encodeURIComponent(middles.get(cms) ?? '')}`;
		let entries = 0;
		for (const end = performance.now() + seconds * 1000; performance.now() < end;) {
			entries += (await changesAt(cms, query)).changes.length;
		}
		return entries;
	};
};

/** The export, again from the start where it ends, in documents. */
const exported =
	(seconds: number): Work =>
	async ({ url }) => {
		const end = performance.now() + seconds * 1000;
		let documents = 0;
		while (performance.now() < end) {
			const leave = new AbortController();
			const response = await fetch(`${url}/api/export/practices.ndjson?locale=en`, { signal: leave.signal });
			if (!response.ok || response.body === null) throw new Stop(`The export answered ${response.status}.`);
			for await (const chunk of response.body) {
				documents += Buffer.from(chunk).filter((byte) => byte === 10).length;
				if (performance.now() >= end) break;
			}
			leave.abort();
		}
		return documents;
	};

const firstTheme = async ({ url }: Running): Promise<string> => {
	const response = await fetch(`${url}/api/practices?limit=1&depth=0`);
	const { docs } = (await response.json()) as { docs: { themes: string[] }[] };
	return docs[0]?.themes[0] ?? '';
};

/** Once for each database the log is filled with what was there before it: that is no part of what a page costs. */
const fillLog = async (settings: Settings, seeded: string): Promise<string> => {
	const dataDir = copyOf(seeded, 'filled');
	const { child } = await startCms({ settings, dataDir });
	const database = new DatabaseSync(path.join(dataDir, 'cms.db'), { readOnly: true });
	const filled = database.prepare("SELECT 1 FROM payload_kv WHERE key LIKE 'changes:filled%'");
	while (filled.get() === undefined) await setTimeout(100);
	database.close();
	await stopAll([child]);
	return dataDir;
};

/** What the same pages cost where there are a hundred times as many practices. */
export const measureFlatness = async (settings: Settings, seeded: string): Promise<Figure[]> => {
	const filled = await fillLog(settings, seeded);
	const start = (count: number) => {
		const dataDir = copyOf(filled, `practices-${count}`);
		multiplyPractices(dataDir, count);
		// The documents of the smaller one would fit the usual cache, which says nothing about the database.
		return startCms({ settings, dataDir, cacheMegabytes: 1 });
	};
	console.log(`  Multiplying practices to ${few} and ${many} …`);
	const small = await start(few);
	const large = await start(many);
	const middles = new Map<Running, string>();
	for (const cms of [small, large]) {
		const cursors = await cursorsOf(cms);
		const middle = cursors[Math.floor(cursors.length / 2)];
		if (middle === undefined) throw new Stop('The change log has a single page.');
		middles.set(cms, middle);
	}

	const { seconds, rounds } = settings;
	const works: Record<string, Work> = {
		'page of a list': asked(pagePath('', 20), seconds),
		'page of a list by country': asked(pagePath('where[country][equals]=SE', 3), seconds),
		'page of a list by theme': asked(pagePath(`where[themes][in]=${await firstTheme(small)}`, 3), seconds),
		'entry of a changes page': changesPages(middles, seconds),
		'document of the export': exported(seconds),
	};
	const figures: Figure[] = [];
	for (const [name, work] of Object.entries(works)) {
		const ofSmall: number[] = [];
		const ofLarge: number[] = [];
		for (let round = 0; round < rounds; round += 1) {
			ofSmall.push(await costOf(work, small));
			ofLarge.push(await costOf(work, large));
		}
		figures.push({
			part: 'flatness',
			name,
			value: median(ofLarge.map((each, round) => (100 * each) / (ofSmall[round] ?? NaN))),
			unit: ` % of ${few}`,
			promise: { atMost: 100 + tolerance },
			details: { cpuMs: { [few]: ofSmall, [many]: ofLarge } },
		});
	}
	const megabytes = await residentMegabytes(large.child.pid);
	await stopAll([small.child, large.child]);
	figures.push({
		part: 'memory',
		name: `CMS with ${many} practices`,
		value: megabytes ?? NaN,
		unit: ' MB',
		promise: { atMost: 500 },
	});
	return figures;
};
