import { Stop, stopAll } from '../processes.ts';
import { createAsking, type Asked } from './asking.ts';
import { median, type Figure } from './figures.ts';
import { cpuMilliseconds } from './load.ts';
import { startCms, startStock, type Running, type Settings } from './settings.ts';

const languages = ['en', 'sv', 'da', 'nb', 'fi', 'is'];
const connections = 4;

/** A condition that every practice fulfils and that nobody has asked with. */
const neverAsked = (index: number): string =>
	`where[createdAt][greater_than]=${new Date(Date.UTC(1990) + index).toISOString()}`;

const at = <Value>(values: readonly Value[], index: number): Value => values[index % values.length] as Value;

/** The list, in each language by turns, under an address that is another one each time. */
const listPath =
	(query: string) =>
	(index: number): string =>
		`/api/practices?limit=20&locale=${at(languages, index)}&${query}&${neverAsked(index)}`;

const limits = [20, 21, 19, 22, 18, 23, 17, 24];

/** The first pages of a list, in each language and two orders, and some again a little shorter or longer. */
export const pagePath =
	(condition: string, pages: number) =>
	(index: number): string => {
		const edition = Math.floor(index / pages);
		const sort = at(['-publicUpdatedAt', '-createdAt'], Math.floor(edition / languages.length));
		const limit = at(limits, Math.floor(edition / languages.length / 2));
		const order = `locale=${at(languages, edition)}&sort=${sort}&page=${(index % pages) + 1}`;
		return `/api/practices?limit=${limit}&${order}${condition === '' ? '' : `&${condition}`}`;
	};

interface List {
	totalDocs: number;
	docs: { id: string }[];
}

const listAt = async (origin: string, path: string): Promise<List> =>
	(await (await fetch(origin + path)).json()) as List;

// Small ones, so that a document without one of them costs the same.
const dispensable = [
	'takesVisits',
	'composed',
	'areaType',
	'coverage',
	'status',
	'lastConfirmedAt',
	'placeName',
	'languages',
];

/** Each practice in each language, again and again without another of its fields. */
const documentPath = async (origin: string): Promise<(index: number) => string> => {
	const { docs } = await listAt(origin, '/api/practices?limit=100&depth=0');
	return (index) => {
		const id = at(docs, index).id;
		const edition = Math.floor(index / docs.length);
		const field = at(dispensable, Math.floor(edition / languages.length));
		return `/api/practices/${id}?locale=${at(languages, edition)}&select[${field}]=false`;
	};
};

/** Speed of two different answers would say nothing. */
const checkAlike = async (product: string, stock: string, path: string): Promise<void> => {
	const [ours, theirs] = await Promise.all([listAt(product, path), listAt(stock, path)]);
	const ids = ({ docs }: List) =>
		docs
			.map(({ id }) => id)
			.toSorted()
			.join(' ');
	if (ours.totalDocs !== theirs.totalDocs || ids(ours) !== ids(theirs)) {
		throw new Stop(`Payload by itself answers ${path} with other documents than the product.`);
	}
};

interface Measured extends Asked {
	/** For each request. */
	cpuMs: number;
}

/** Reads that nobody asked for before, beside Payload's own handler on the same database. */
export const measureCold = async (settings: Settings, dataDir: string): Promise<Figure[]> => {
	const product = await startCms({ settings, dataDir });
	const stock = await startStock({ settings, dataDir });
	await checkAlike(product.url, stock.url, '/api/practices?limit=20&locale=sv&sort=createdAt');

	const figures: Figure[] = [];
	for (const [name, pathOf] of [
		['list of 20', listPath('sort=-createdAt')],
		['list by country, newest first', listPath('sort=-publicUpdatedAt&where[country][equals]=SE')],
		['one by id', await documentPath(product.url)],
	] as const) {
		const ask = createAsking(pathOf);
		for (const { url } of [product, stock]) await ask(url, { seconds: 2, connections });
		const measure = async ({ url, child }: Running): Promise<Measured> => {
			const before = await cpuMilliseconds(child.pid);
			const asked = await ask(url, { ...settings, connections });
			return { ...asked, cpuMs: ((await cpuMilliseconds(child.pid)) - before) / asked.requests };
		};
		const ours: Measured[] = [];
		const theirs: Measured[] = [];
		for (let round = 0; round < settings.rounds; round += 1) {
			ours.push(await measure(product));
			theirs.push(await measure(stock));
		}
		const ratios = (figure: 'requestsPerSecond' | 'cpuMs') =>
			ours.map((each, round) => each[figure] / (theirs[round]?.[figure] ?? NaN));
		const details = { product: ours, stock: theirs };
		figures.push({
			part: 'cold',
			name: `REST: ${name}`,
			value: median(ratios('requestsPerSecond')),
			byCpuTime: 1 / median(ratios('cpuMs')),
			unit: ' × stock',
			promise: { atLeast: 1.5 },
			details,
		});
	}
	await stopAll([product.child, stock.child]);
	return figures;
};
