import { locales, negotiateLocale } from '@repo/i18n';
import type { Licence } from '@repo/types/vocabulary';
import type { Request, RequestHandler } from 'express';
import type { Payload } from 'payload';
import type { ApiContext } from '../context.ts';
import { addLicence, addressOfLicence } from '../licence.ts';
import { guardLocale } from '../guard/parameters.ts';
import { notFound, Problem } from '../problem.ts';
import { readQuery } from '../query.ts';
import { parseCube, slice, toCsv, toJsonStat, toRows, type Cube, type JsonStatDataset } from './cube.ts';
import { readSelection } from './select.ts';

interface Dataset {
	cube: Cube;
	licence: Licence;
}

interface Kept {
	version: string;
	cube: Cube;
}

/** Cubes are big and seldom change: read and parsed once per version of their document. */
const createCubes = (payload: Payload) => {
	const kept = new Map<string, Kept>();

	const find = async (slug: string) => {
		for (const locale of locales) {
			const { docs } = await payload.find({
				collection: 'datasets',
				locale,
				depth: 0,
				limit: 1,
				pagination: false,
				overrideAccess: false,
				where: { slug: { equals: slug } },
				select: { title: true, updatedAt: true, licence: true },
			});
			if (docs[0] !== undefined) return docs[0];
		}
		return undefined;
	};

	return async (slug: string): Promise<Dataset | undefined> => {
		const dataset = await find(slug);
		if (dataset === undefined) return undefined;
		const id = String(dataset.id);
		const { updatedAt, licence } = dataset as unknown as { updatedAt: string; licence: Licence };
		const known = kept.get(id);
		if (known !== undefined && known.version === updatedAt) return { cube: known.cube, licence };
		const whole = await payload.findByID({
			collection: 'datasets',
			id,
			depth: 0,
			overrideAccess: false,
			select: { cube: true },
		});
		const cube = parseCube((whole as unknown as { cube: JsonStatDataset }).cube);
		if (cube === undefined) return undefined;
		kept.set(id, { version: updatedAt, cube });
		return { cube, licence };
	};
};

type Format = 'json-stat' | 'csv' | 'rows';

const extensions = [
	['.rows.json', 'rows'],
	['.csv', 'csv'],
	['.json', 'json-stat'],
] as const satisfies [string, Format][];

const negotiated = (request: Request): Format => {
	const type = request.accepts(['application/json', 'application/vnd.integrationnorden.rows+json', 'text/csv']);
	if (type === 'text/csv') return 'csv';
	if (type === 'application/json') return 'json-stat';
	if (type !== false) return 'rows';
	throw new Problem('not-acceptable', {
		detail: 'There is application/json (JSON-stat 2.0), application/vnd.integrationnorden.rows+json and text/csv.',
	});
};

const readName = (request: Request, name: string): { slug: string; format: Format } => {
	const found = extensions.find(([extension]) => name.endsWith(extension));
	return found
		? { slug: name.slice(0, -found[0].length), format: found[1] }
		: { slug: name, format: negotiated(request) };
};

/** `GET /api/statistics/{dataset}`: a slice of a cube. */
export const answerStatistics = ({ payload }: ApiContext): RequestHandler<{ dataset: string }> => {
	const find = createCubes(payload);

	return async (request, response) => {
		const { slug, format } = readName(request, request.params.dataset);
		const dataset = /^[\w-]{1,120}$/.test(slug) ? await find(slug) : undefined;
		if (dataset === undefined) throw notFound('There is no such dataset.');
		const { cube, licence } = dataset;

		const { locale, ...dimensions } = readQuery(request);
		const language = locale === undefined ? negotiateLocale(request.headers['accept-language']) : guardLocale(locale);
		const part = slice(cube, readSelection(cube, dimensions));
		response.set('Content-Language', language).vary('Accept').vary('Accept-Language');
		addLicence(response, addressOfLicence(licence, language));
		if (format === 'csv') {
			response
				.type('text/csv; charset=utf-8')
				.set('Content-Disposition', `inline; filename="${slug}.csv"`)
				.send(toCsv(part));
		} else if (format === 'rows') response.json({ dataset: slug, rows: toRows(part) });
		else response.json(toJsonStat(cube, part));
	};
};
