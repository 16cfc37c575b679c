import { joined, type Picture, type Strip } from '../motif/strip.ts';
import { areaOfRing, cut } from './cut.ts';
import { fittedFrame } from './frame.ts';
import type { Ring, Shapes } from './topology.ts';

interface Place {
	country: string;
	latitude?: number | null | undefined;
	longitude?: number | null | undefined;
}

/** Up to this many rows a picture is an icon. */
const iconRows = 20;

/** In an icon, islets far out would make the rest too small to recognise: the largest rings with 97 % of the area stay. */
const mainRings = (rings: readonly Ring[]): readonly Ring[] => {
	const sized = rings.map((ring) => ({ ring, area: areaOfRing(ring) })).toSorted((a, b) => b.area - a.area);
	const total = sized.reduce((sum, { area }) => sum + area, 0);
	let covered = 0;
	return sized.flatMap(({ ring, area }) => {
		const isNeeded = covered < total * 0.97;
		covered += area;
		return isNeeded ? [ring] : [];
	});
};

/** Municipalities drawn together in one frame; nothing when none of them has a boundary. */
export const portrait = (
	shapes: Shapes,
	{ keys, rows, marked = [] }: { keys: readonly string[]; rows: number; marked?: readonly string[] },
): Picture | undefined => {
	const places = keys.flatMap((key) => {
		const rings = shapes.ringsOf(key);
		return rings ? [{ key, rings: rows <= iconRows ? mainRings(rings) : rings }] : [];
	});
	if (places.length === 0) return undefined;
	const project = fittedFrame(
		places.flatMap(({ rings }) => rings),
		rows,
	);
	const strips = places.flatMap(({ key, rings }) => cut(rings.map(project), { rows, marked: marked.includes(key) }));
	// Neighbours drawn by different makers leave slits, which would read as water.
	return { width: rows, height: rows, strips: joined(strips, places.length > 1 ? 0.25 : 0.05) };
};

/** A whole land: its municipalities without borders, or its coast. */
export const countryPortrait = (shapes: Shapes, country: string, rows: number): Picture | undefined => {
	const coast = shapes.coastOf(country);
	if (coast) return coastPortrait(coast, rows);
	return portrait(shapes, { keys: shapes.keys.filter((key) => key.startsWith(`${country}-`)), rows });
};

const coastPortrait = (coast: readonly Ring[], rows: number, point?: readonly [number, number]): Picture => {
	const project = fittedFrame(coast, rows);
	const strips = joined(cut(coast.map(project), { rows }));
	const [spot] = point ? project([[...point]]) : [];
	return { width: rows, height: rows, strips: spot ? withSpot(strips, spot) : strips };
};

/** Marks the piece of coast nearest to a point, at most four rows long. */
const withSpot = (strips: readonly Strip[], [x, y]: readonly [number, number]): Strip[] => {
	const distance = ({ row, from, to }: Strip): number => Math.hypot(row + 0.5 - y, Math.max(from - x, 0, x - to));
	const nearest = strips.toSorted((a, b) => distance(a) - distance(b))[0];
	if (!nearest) return [...strips];
	const middle = Math.min(nearest.to, Math.max(nearest.from, x));
	const from = Math.max(nearest.from, Math.min(middle - 2, nearest.to - 4));
	const to = Math.min(nearest.to, from + 4);
	return [
		...strips.filter((strip) => strip !== nearest),
		{ row: nearest.row, from: nearest.from, to: from },
		{ row: nearest.row, from: to, to: nearest.to },
		{ row: nearest.row, from, to, marked: true },
	].filter((strip) => strip.to - strip.from > 0.05);
};

/** A municipality without a boundary: the coast of its land, with the strip nearest to it marked. */
export const portraitByCoast = (shapes: Shapes, place: Place, rows: number): Picture | undefined => {
	const coast = shapes.coastOf(place.country);
	const { latitude, longitude } = place;
	if (!coast) return undefined;
	return coastPortrait(
		coast,
		rows,
		typeof latitude === 'number' && typeof longitude === 'number' ? [longitude, latitude] : undefined,
	);
};
