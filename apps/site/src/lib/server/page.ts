import type { Client, Dataset, Doc, Municipality } from '@integrationnorden/client';
import type { Locale } from '@repo/i18n';
import { error, type RequestEvent } from '@sveltejs/kit';
import { formatFigure, type LineChartSpec } from '../charts/chart-spec.ts';
import type { Point } from '../charts/series.ts';
import type { PageHead } from '../page-head.ts';
import { documentOf, documentsOf } from '../related.ts';
import { foreign } from '../text/language.ts';
import { readAlternates } from './alternates.ts';
import { cms } from './cms.ts';
import { readDocument, type ReadDocument } from './document.ts';
import { readCube } from './statistics/cube.ts';

type Page = Doc<'pages'>;

/** A chart of a page, by the id of its block. */
export type PageCharts = Record<
	string,
	{ spec: LineChartSpec; title: string; rows: { name: string; from: string; to: string }[] }
>;

type Event = Pick<RequestEvent, 'url' | 'fetch' | 'locals' | 'request' | 'params'>;
type PageKey = NonNullable<Page['key']>;

const readFixed = async (event: Event, key: PageKey): Promise<ReadDocument<'pages'>> => {
	const client = cms(event.fetch);
	const { locale } = event.locals;
	const { docs } = await client.find('pages', { where: { key: { equals: key } }, locale, depth: 2, limit: 1 });
	const [document] = docs;
	if (!document) error(404, 'Not found');
	return { document, alternates: await readAlternates(client, 'pages', document), isPreview: false };
};

const chartOf = async (client: Client, dataset: Dataset, municipalities: readonly Municipality[], locale: Locale) => {
	if (!dataset.slug || municipalities.length === 0) return undefined;
	const keys = municipalities.map(({ country, code }) => `${country}-${code}`);
	const cube = readCube(await client.statistics(dataset.slug, { area: keys, locale }));
	const lines = municipalities.map(({ name }, i) => ({
		name,
		key: keys[i] ?? '',
		points: cube.seriesOf(keys[i] ?? ''),
	}));
	const known = lines.filter(({ points }) => points.length > 0);
	if (known.length === 0) return undefined;
	const isShare = known.every(({ points }) => points.every(({ value }) => value <= 100 && !Number.isInteger(value)));
	const kind = isShare ? 'percent' : 'count';
	const figure = (point: Point | undefined) =>
		point ? `${formatFigure(point.value, kind, locale)} (${point.year})` : '';
	const ends = known.map(({ name, points }) => ({ name, from: figure(points[0]), to: figure(points.at(-1)) }));
	const spec: LineChartSpec = {
		kind,
		series: known.map(({ key, name, points }, i) => ({ key, name, points, tone: i === 0 ? 'own' : 'context' })),
		hasNames: true,
	};
	return { spec, title: dataset.title, rows: ends };
};

const chartsOf = async (client: Client, { layout }: Page, locale: Locale): Promise<PageCharts> => {
	const blocks = (layout ?? []).filter((block) => block.blockType === 'chart');
	const charts = await Promise.all(
		blocks.map(async ({ id, dataset, municipalities }) => {
			const data = documentOf(dataset);
			const chart = data && (await chartOf(client, data, documentsOf(municipalities), locale));
			return chart && id ? [[id, chart] as const] : [];
		}),
	);
	return Object.fromEntries(charts.flat());
};

/** A page written by the editors: one of the fixed ones by its key, any other by its slug. */
export const readPage = async (event: Event, which: { key: PageKey } | { slug: string }) => {
	const isFixed = 'key' in which && !event.url.searchParams.has('preview');
	const { document, alternates, isPreview } = isFixed
		? await readFixed(event, which.key)
		: await readDocument(event, 'pages', { depth: 2 });
	const { locale } = event.locals;
	const head: PageHead = {
		title: document.title,
		titleLang: foreign(document, 'title', locale),
		description: document.lead ?? undefined,
		alternates,
		modified: document.publicUpdatedAt,
		isPreview,
	};
	return { head, page: document, charts: await chartsOf(cms(event.fetch), document, locale) };
};
