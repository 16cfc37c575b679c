import type { Request, Response } from 'express';
import { slice, type Selection } from '@repo/stats/cube';
import { toCsv, toJsonStat, toPx, toRows } from '@repo/stats/write';
import { Problem } from '../problem.ts';
import type { Dataset } from './cubes.ts';

/** How a slice can be had, the usual way first. No type of PC-Axis is registered; this one names the program. */
const formats = [
	{ key: 'json-stat', ending: '.json', mediaType: 'application/json' },
	{ key: 'rows', ending: '.rows.json', mediaType: 'application/vnd.integrationnorden.rows+json' },
	{ key: 'csv', ending: '.csv', mediaType: 'text/csv' },
	{ key: 'px', ending: '.px', mediaType: 'text/x-pc-axis' },
] as const;
type Format = (typeof formats)[number]['key'];

export const statisticsMediaTypes = formats.map(({ mediaType }) => mediaType);

const negotiate = (request: Request): Format => {
	const type = request.accepts(statisticsMediaTypes);
	const found = formats.find(({ mediaType }) => mediaType === type);
	if (found) return found.key;
	throw new Problem('not-acceptable', { detail: `There is ${statisticsMediaTypes.join(', ')}.` });
};

const longestFirst = formats.toSorted((a, b) => b.ending.length - a.ending.length);

/** `population.csv` names its form; otherwise the request says what it accepts. */
export const readName = (request: Request, name: string): { slug: string; format: Format } => {
	const named = longestFirst.find(({ ending }) => name.endsWith(ending));
	return named
		? { slug: name.slice(0, -named.ending.length), format: named.key }
		: { slug: name, format: negotiate(request) };
};

interface Sent {
	slug: string;
	dataset: Dataset;
	selection: Selection;
	language: string;
	/** The address of the licence. */
	terms: string | undefined;
}

/** The texts of the statuses that the cube uses, in the language asked for, else in English. */
const statusTexts = ({ cube }: Dataset, language: string): Record<string, string> => {
	const texts = (cube.source.extension?.status ?? {}) as Record<string, Record<string, string>>;
	return Object.fromEntries(
		Object.entries(texts).flatMap(([code, inEach]) => {
			const text = inEach[language] ?? inEach.en;
			return text === undefined ? [] : [[code, text]];
		}),
	);
};

export const sendSlice = (response: Response, format: Format, { slug, dataset, selection, language, terms }: Sent) => {
	const { cube, title, unit, attribution } = dataset;
	const part = slice(cube, selection);
	const sendFile = (type: string, ending: string, text: string) =>
		response.type(type).set('Content-Disposition', `inline; filename="${slug}${ending}"`).send(text);
	if (format === 'csv') sendFile('text/csv; charset=utf-8', '.csv', toCsv(part));
	else if (format === 'px') {
		const px = toPx(cube, part, {
			language,
			title,
			unit: unit ?? '',
			statuses: statusTexts(dataset, language),
			...((attribution ?? terms) && { terms: [attribution, terms].filter(Boolean).join('. ') }),
		});
		sendFile('text/x-pc-axis; charset=utf-8', '.px', px);
	} else if (format === 'rows') response.json({ dataset: slug, rows: toRows(part) });
	else response.json(toJsonStat(cube, part));
};
