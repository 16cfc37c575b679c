import type { Topology } from 'topojson-specification';
import type { Picture } from '../motif/strip.ts';
import { weave } from '../motif/weave.ts';
import { coverHighlights, type CoverData } from './cover.ts';
import coverText from './data/cover.json?raw';
import countriesText from './data/countries.json?raw';
import topologyText from './data/nordic-municipalities.topo.json?raw';
import { portrait, portraitByCoast } from './portrait.ts';
import { shapesOf, type Shapes } from './topology.ts';

/** What is needed to draw a municipality; documents of the API fit as they are. */
export interface DrawnPlace {
	country: string;
	code: string;
	latitude?: number | null | undefined;
	longitude?: number | null | undefined;
}

/** A land of its own is drawn at these sizes, the others are cut on first use and kept. */
export type CountryRows = 16 | 46;

const once = <T>(make: () => T): (() => T) => {
	let made: { value: T } | undefined;
	return () => (made ??= { value: make() }).value;
};

const shapes: () => Shapes = once(() => shapesOf(JSON.parse(topologyText) as Topology));
const cover = once(() => JSON.parse(coverText) as CoverData);
const countries = once(() => JSON.parse(countriesText) as Record<string, Record<string, number[]>>);

const kept = new Map<string, Picture | undefined>();
/** Every municipality in three sizes and some groups; beyond that the oldest give way. */
const mostKept = 5000;

const keeping = (key: string, make: () => Picture | undefined): Picture | undefined => {
	if (kept.has(key)) return kept.get(key);
	const picture = make();
	const oldest = kept.keys().next();
	if (kept.size >= mostKept && !oldest.done) kept.delete(oldest.value);
	kept.set(key, picture);
	return picture;
};

const keyOf = ({ country, code }: DrawnPlace): string => `${country}-${code}`;

/** One municipality, or several together in one frame. */
export const pictureOfPlaces = (
	places: readonly DrawnPlace[],
	rows: number,
	marked: readonly DrawnPlace[] = [],
): Picture | undefined => {
	const keys = places.map(keyOf).toSorted();
	const markedKeys = marked.map(keyOf).toSorted();
	return keeping(`${rows}/${keys.join('+')}/${markedKeys.join('+')}`, () => {
		const drawn = portrait(shapes(), { keys, rows, marked: markedKeys });
		const [only] = places;
		return drawn ?? (only && portraitByCoast(shapes(), only, rows));
	});
};

/** A whole land. */
export const pictureOfCountry = (country: string, rows: CountryRows): Picture | undefined =>
	keeping(`${rows}/${country}`, () => {
		const numbers = countries()[country]?.[rows];
		if (!numbers) return undefined;
		const strips = Array.from({ length: numbers.length / 3 }, (_, index) => {
			const [row = 0, from = 0, to = 0] = numbers.slice(index * 3, index * 3 + 3);
			return { row, from, to };
		});
		return { width: rows, height: rows, strips };
	});

interface DrawnDocument {
	id: string;
	theme?: string | null | undefined;
	country?: string | null | undefined;
	places?: readonly DrawnPlace[];
	/** Composed examples happen nowhere, so they show their weave and not a land. */
	isComposed?: boolean | null | undefined;
}

/** The picture of a document: its municipalities, else its land, else its weave. */
export const pictureOf = (document: DrawnDocument, rows: CountryRows): Picture => {
	const { id, theme, country, places = [], isComposed } = document;
	const ofPlaces = places.length > 0 ? pictureOfPlaces(places, rows) : undefined;
	const ofCountry = !ofPlaces && country && !isComposed ? pictureOfCountry(country, rows) : undefined;
	return ofPlaces ?? ofCountry ?? weave({ id, theme, columns: rows, rows });
};

export interface CoverPicture {
	width: number;
	height: number;
	land: string;
	highlights: Picture['strips'];
}

/** The map on the cover of the home page, with some municipalities lit up. */
export const coverPicture = (places: readonly DrawnPlace[]): CoverPicture => {
	const { width, height, land } = cover();
	return { width, height, land, highlights: coverHighlights(cover(), places.map(keyOf)) };
};
