import { Stop, stopAll } from '../processes.ts';
import { createAsking } from './asking.ts';
import { pagePath } from './cold.ts';
import { median, type Figure } from './figures.ts';
import { residentMegabytes } from './load.ts';
import { multiplyPractices } from './many.ts';
import { copyOf, startCms, type Running, type Settings } from './settings.ts';

const few = 500;
const many = 50_000;
const tolerance = 20;
const connections = 2;

/** Milliseconds for one piece of work, on one of the databases. */
type Cost = (cms: Running) => Promise<number>;

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

const asked = (pathOf: (index: number) => string, seconds: number): Cost => {
	const ask = createAsking(pathOf);
	return async ({ url }) => (await ask(url, { seconds, connections })).p50Ms;
};

/** A page from the middle of the log, per entry. */
const changesPage = (middles: ReadonlyMap<Running, string>, seconds: number): Cost => {
	const limit = 100;
	return async (cms) => {
		const query = `limit=${limit}&since=${encodeURIComponent(middles.get(cms) ?? '')}`;
		const durations: number[] = [];
		for (const end = performance.now() + seconds * 1000; performance.now() < end;) {
			const startedAt = performance.now();
			const { changes } = await changesAt(cms, query);
			durations.push((performance.now() - startedAt) / changes.length);
		}
		return median(durations);
	};
};

/** Whole five hundreds of the export, and again from the start where it ends; per document. A page that has begun tells nothing. */
const exported =
	(seconds: number): Cost =>
	async ({ url }) => {
		const startedAt = performance.now();
		let documents = 0;
		let counted = 0;
		let elapsed = 0;
		while (elapsed < seconds * 1000) {
			const leave = new AbortController();
			const response = await fetch(`${url}/api/export/practices.ndjson?locale=en`, { signal: leave.signal });
			if (!response.ok || response.body === null) throw new Stop(`The export answered ${response.status}.`);
			for await (const chunk of response.body) {
				documents += Buffer.from(chunk).filter((byte) => byte === 10).length;
				if (documents < counted + few) continue;
				counted += few;
				elapsed = performance.now() - startedAt;
				if (elapsed >= seconds * 1000) break;
			}
			leave.abort();
		}
		return elapsed / counted;
	};

const firstTheme = async ({ url }: Running): Promise<string> => {
	const response = await fetch(`${url}/api/practices?limit=1&depth=0`);
	const { docs } = (await response.json()) as { docs: { themes: string[] }[] };
	return docs[0]?.themes[0] ?? '';
};

/** What the same pages cost where there are a hundred times as many practices. */
export const measureFlatness = async (settings: Settings, seeded: string): Promise<Figure[]> => {
	const start = (count: number) => {
		const dataDir = copyOf(seeded, `practices-${count}`);
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
	const costs: Record<string, Cost> = {
		'page of a list': asked(pagePath('', 20), seconds),
		'page of a list by country': asked(pagePath('where[country][equals]=SE', 3), seconds),
		'page of a list by theme': asked(pagePath(`where[themes][in]=${await firstTheme(small)}`, 3), seconds),
		'entry of a changes page': changesPage(middles, seconds),
		'document of the export': exported(seconds),
	};
	const figures: Figure[] = [];
	for (const [name, cost] of Object.entries(costs)) {
		const ofSmall: number[] = [];
		const ofLarge: number[] = [];
		for (let round = 0; round < rounds; round += 1) {
			ofSmall.push(await cost(small));
			ofLarge.push(await cost(large));
		}
		figures.push({
			part: 'flatness',
			name,
			value: median(ofLarge.map((each, round) => (100 * each) / (ofSmall[round] ?? NaN))),
			unit: ` % of ${few}`,
			promise: { atMost: 100 + tolerance },
			details: { ms: { [few]: ofSmall, [many]: ofLarge } },
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
