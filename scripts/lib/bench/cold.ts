import { Stop, stopAll } from '../processes.ts';
import { createAsking, type Asked } from './asking.ts';
import { median, type Figure } from './figures.ts';
import { startCms, startStock, type Settings } from './settings.ts';

const languages = ['en', 'sv', 'da', 'nb', 'fi', 'is'];
const sorts = ['-createdAt', 'createdAt', '-publicUpdatedAt', 'publicUpdatedAt'];
const connections = 4;

/** A cache of one megabyte, and more addresses than fit it: asked for in turn, none is there when it is asked for again. */
export const hardlyAnyCache = { READ_CACHE_MB: '1' };

export const listPaths = languages.flatMap((locale) =>
	sorts.flatMap((sort) =>
		[1, 2, 3].map((page) => `/api/practices?limit=20&locale=${locale}&sort=${sort}&page=${page}`),
	),
);

interface List {
	totalDocs: number;
	docs: { id: string }[];
}

const listAt = async (origin: string, path: string): Promise<List> =>
	(await (await fetch(origin + path)).json()) as List;

const documentPaths = async (origin: string): Promise<string[]> => {
	const { docs } = await listAt(origin, '/api/practices?limit=100&depth=0');
	return languages.flatMap((locale) =>
		[1, 0].flatMap((depth) => docs.map(({ id }) => `/api/practices/${id}?locale=${locale}&depth=${depth}`)),
	);
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

/** Reads that nobody asked for before, beside Payload's own handler on the same database. */
export const measureCold = async (settings: Settings, dataDir: string): Promise<Figure[]> => {
	const product = await startCms({ settings, dataDir, env: hardlyAnyCache });
	const stock = await startStock({ settings, dataDir });
	await checkAlike(product.url, stock.url, '/api/practices?limit=20&locale=sv&sort=createdAt');

	const figures: Figure[] = [];
	for (const [name, paths] of [
		['list of 20', listPaths],
		['one by id', await documentPaths(product.url)],
	] as const) {
		const ask = createAsking(paths);
		for (const { url } of [product, stock]) await ask(url, { seconds: 2, connections });
		const ours: Asked[] = [];
		const theirs: Asked[] = [];
		for (let round = 0; round < settings.rounds; round += 1) {
			ours.push(await ask(product.url, { ...settings, connections }));
			theirs.push(await ask(stock.url, { ...settings, connections }));
		}
		const ratios = ours.map(
			({ requestsPerSecond }, round) => requestsPerSecond / (theirs[round]?.requestsPerSecond ?? NaN),
		);
		const details = { product: ours, stock: theirs };
		figures.push({
			part: 'cold',
			name: `REST: ${name}`,
			value: median(ratios),
			unit: ' × stock',
			promise: { atLeast: 1.5 },
			details,
		});
	}
	await stopAll([product.child, stock.child]);
	return figures;
};
