import { href } from '@repo/i18n';
import { Resvg } from '@resvg/resvg-js';
import { createHash } from 'node:crypto';
import { cms } from '#lib/server/cms.ts';
import { csvOf } from '#lib/server/maps/files/csv.ts';
import { svgOf } from '#lib/server/maps/files/svg.ts';
import { nordicGeometry } from '#lib/server/maps/geometry.ts';
import { mapView, readMapQuery } from '#lib/server/maps/view.ts';
import { createMemory } from '#lib/server/remember.ts';
import { readStatistics } from '#lib/server/statistics/data.ts';
import type { RequestHandler } from './$types';

/** Wide enough to print across a page. */
const pngWidth = 1600;
const types = { csv: 'text/csv; charset=utf-8', svg: 'image/svg+xml', png: 'image/png' } as const;

// A picture takes a third of a second; the key is the drawing itself, so none is ever outdated.
const pictures = createMemory<Uint8Array<ArrayBuffer>>({ milliseconds: 86_400_000, most: 20 });

const draw = (svg: string): Promise<Uint8Array<ArrayBuffer>> =>
	pictures(createHash('sha256').update(svg).digest('base64url'), () => {
		const options = { font: { loadSystemFonts: false }, fitTo: { mode: 'width', value: pngWidth } } as const;
		return Promise.resolve(new Uint8Array(new Resvg(svg, options).render().asPng()));
	});

/** `map.csv`, `map.svg`, `map.png`: the map as it is shown, to take away. */
export const GET: RequestHandler = async ({ params: { lang, mapFile }, url }) => {
	const type = mapFile.split('.')[1] as keyof typeof types;
	const statistics = await readStatistics(cms(globalThis.fetch));
	const view = mapView(statistics, readMapQuery(url.searchParams, statistics), lang);
	const address = `${url.host}${href('statisticsMap', lang)}`;
	const svg = type === 'csv' ? '' : await svgOf(view, nordicGeometry(), lang, address);
	const body = type === 'csv' ? csvOf(view) : type === 'svg' ? svg : await draw(svg);
	const name = `${view.query.measure}${view.query.year ? `-${view.query.year}` : ''}.${type}`;
	return new Response(body, {
		headers: {
			'content-type': types[type],
			'content-disposition': `attachment; filename="${name}"`,
			'cache-control': 'public, max-age=60',
		},
	});
};
