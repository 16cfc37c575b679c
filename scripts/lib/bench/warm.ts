import { besideBare } from './beside-bare.ts';
import { headerOf, record, type Target } from './answers.ts';
import type { Figure } from './figures.ts';
import type { Running, Settings } from './settings.ts';

const graphqlList = `{ Practices(limit: 20, locale: sv) { totalDocs docs { id title slug summary country } } }`;

interface Asked {
	cms: Running;
	site: Running;
	settings: Settings;
}

const slugOf = async (cmsUrl: string): Promise<string> => {
	const list = await fetch(`${cmsUrl}/api/practices?limit=1&locale=sv`);
	const { docs } = (await list.json()) as { docs: { slug: string }[] };
	return docs[0]?.slug ?? '';
};

export const listPath = '/api/practices?limit=20&locale=sv';
const documentPath = (slug: string) => `/api/practices/slug/${slug}?locale=sv`;

const readsOf = async ({ cms, site }: Asked): Promise<(Target & { atLeast?: number })[]> => {
	const slug = await slugOf(cms.url);
	return [
		{ name: 'REST: list of 20', origin: cms.url, path: listPath, atLeast: 75 },
		{ name: 'REST: one by slug', origin: cms.url, path: documentPath(slug), atLeast: 75 },
		{
			name: 'Statistics: a slice',
			origin: cms.url,
			path: '/api/statistics/population?area=SE-2309,FI-091&time=2015..2024',
		},
		{
			name: 'GraphQL: list of 20',
			origin: cms.url,
			path: '/api/graphql',
			body: JSON.stringify({ query: graphqlList }),
		},
		{ name: 'Site: home', origin: site.url, path: '/sv' },
		{ name: 'Site: practice', origin: site.url, path: `/sv/praxis/${slug}` },
		{ name: 'Site: finder', origin: site.url, path: '/sv/praxis' },
		{ name: 'Site: municipality', origin: site.url, path: '/sv/kommuner/se/2309-krokom' },
	];
};

/** Reads that were asked for before, beside a bare server that sends the same bytes. */
export const measureWarm = async (asked: Asked): Promise<Figure[]> => {
	const figures: Figure[] = [];
	for (const { atLeast, ...target } of await readsOf(asked)) {
		const service = [asked.cms, asked.site].find(({ url }) => url === target.origin) ?? asked.cms;
		const { percent, cpuPercent, ...details } = await besideBare(target, service, asked.settings);
		const promise = atLeast === undefined ? {} : { promise: { atLeast } };
		figures.push({
			part: 'warm',
			name: target.name,
			value: percent,
			byCpuTime: cpuPercent,
			unit: ' % of bare',
			...promise,
			details,
		});
	}
	return figures;
};

/** The same reads by somebody who has them already. */
export const measureUnchanged = async ({ cms, settings }: Omit<Asked, 'site'>): Promise<Figure[]> => {
	const figures: Figure[] = [];
	for (const [name, path] of [
		['list of 20', listPath],
		['one by slug', documentPath(await slugOf(cms.url))],
	] as const) {
		const target = { name, origin: cms.url, path };
		// A new tag comes with each coding, so it is the one of the second answer.
		await record(target);
		const etag = headerOf(await record(target), 'etag') ?? '';
		const asking = { ...target, headers: { 'if-none-match': etag } };
		const { percent, cpuPercent, ...details } = await besideBare(asking, cms, settings);
		figures.push({
			part: 'unchanged',
			name: `304: ${name}`,
			value: percent,
			byCpuTime: cpuPercent,
			unit: ' % of bare',
			promise: { atLeast: 80 },
			details,
		});
	}
	return figures;
};
