import { readHead } from './read-head.ts';

interface CrawlOptions {
	origin: string;
	/** Paths to begin with. */
	from: readonly string[];
	/** How many links away from there. */
	depth: number;
	mostPages: number;
}

export interface CrawledPage {
	address: string;
	canonical: string | undefined;
	/** What the page should say about itself and does not. */
	missing: string[];
}

export interface Crawled {
	pages: CrawledPage[];
	/** `status address ← page that links to it`. */
	broken: string[];
	/** Fetches every picture that pages are shared with; the addresses that fail. */
	brokenPictures: () => Promise<string[]>;
}

const atOnce = 4;

/** Works through items, some at a time, in order. */
const each = async <T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> => {
	const left = [...items];
	const worker = async () => {
		for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
};

/** Follows the links of a site over HTTP, level by level. */
export const crawl = async ({ origin, from, depth, mostPages }: CrawlOptions): Promise<Crawled> => {
	const seen = new Set(from);
	const pictures = new Set<string>();
	const result: Crawled = {
		pages: [],
		broken: [],
		brokenPictures: async () => {
			const failed: string[] = [];
			await each([...pictures], async (address) => {
				const response = await fetch(address);
				const isPicture = response.ok && response.headers.get('content-type')?.startsWith('image/');
				await response.arrayBuffer();
				if (!isPicture) failed.push(`${response.status} ${address}`);
			});
			return failed;
		},
	};

	/** A document may be withdrawn between two requests; a link that is gone too is not broken. */
	const isLinked = async (from: string, to: string): Promise<boolean> => {
		const response = await fetch(origin + from);
		return readHead(await response.text(), response.url).links.includes(to);
	};

	let level = from.map((path) => ({ path, linkedFrom: '' }));
	for (let distance = 0; distance <= depth; distance++) {
		const next: typeof level = [];
		await each(level.slice(0, Math.max(0, mostPages - result.pages.length)), async ({ path, linkedFrom }) => {
			const response = await fetch(origin + path);
			const html = await response.text();
			if (response.status >= 400 && (await isLinked(linkedFrom, path)))
				result.broken.push(`${response.status} ${path} ← ${linkedFrom}`);
			if (!response.ok || !response.headers.get('content-type')?.startsWith('text/html')) return;
			const { links, picture, canonical, isUnlisted, missing } = readHead(html, response.url);
			if (!isUnlisted && !response.redirected) result.pages.push({ address: response.url, canonical, missing });
			if (picture) pictures.add(picture);
			for (const link of links) {
				if (seen.has(link)) continue;
				seen.add(link);
				next.push({ path: link, linkedFrom: path });
			}
		});
		level = next;
	}
	return result;
};
