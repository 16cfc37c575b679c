import type { MapGeometry } from '../../../src/lib/server/maps/geometry.ts';
import { pathOf } from './path.ts';
import { regionBorders, stateBorders } from './borders.ts';
import { clipRing, type Box } from './clip.ts';
import { landOf, projectionOf, toPlane, type Centre, type Planar } from './plane.ts';
import { ringsOf, visible, type Ring } from './rings.ts';

const mainland = ['SE', 'NO', 'DK', 'FI', 'AX'];
const main: Centre = { longitude: 17, latitude: 63.6, unitsPerKm: 1 };

interface Apart extends Centre {
	country: string;
	at: readonly [number, number];
	smallestAreaKm2: number;
}

const apart: readonly Apart[] = [
	{ country: 'IS', longitude: -18.9, latitude: 64.95, unitsPerKm: 1, at: [-466, -318], smallestAreaKm2: 2 },
	{ country: 'GL', longitude: -41, latitude: 72, unitsPerKm: 1 / 8, at: [-622, -712], smallestAreaKm2: 120 },
	{ country: 'FO', longitude: -6.9, latitude: 61.98, unitsPerKm: 2.5, at: [-380, -722], smallestAreaKm2: 0.2 },
];

const insetKm = 80;
const insetScale = 2.75;
const insets = [
	{ key: 'oresund', longitude: 12.62, latitude: 55.74, at: [260, 480] },
	{ key: 'stockholm', longitude: 18.02, latitude: 59.33, at: [500, 480] },
	{ key: 'oslo', longitude: 10.72, latitude: 59.88, at: [260, 742] },
	{ key: 'helsinki', longitude: 24.85, latitude: 60.27, at: [500, 742] },
] as const;

const placesIn = (
	topology: Planar,
	country: string,
	shape: (rings: Ring[]) => readonly Ring[],
): Record<string, string> =>
	Object.fromEntries(
		topology.objects.municipalities.geometries.flatMap((geometry) => {
			if (landOf(geometry) !== country) return [];
			const path = pathOf(shape(ringsOf(topology, geometry)), { isClosed: true });
			return path === '' ? [] : [[String(geometry.id), path]];
		}),
	);

type Settlements = Readonly<Record<string, [longitude: number, latitude: number]>>;

const dotRadius = 8;

/** Where a land has no boundaries, a dot on the main settlement stands for the municipality. */
const dotsIn = (settlements: Settlements, country: string, centre: Centre): Record<string, string> => {
	const project = projectionOf(centre);
	return Object.fromEntries(
		Object.entries(settlements).flatMap(([key, place]) => {
			const [x = 0, y = 0] = project(place)?.map(Math.round) ?? [];
			const half = `a${dotRadius} ${dotRadius} 0 1 0`;
			const dot = `m${x - dotRadius} ${y}${half} ${2 * dotRadius} 0${half}-${2 * dotRadius} 0z`;
			return key.startsWith(`${country}-`) ? [[key, dot]] : [];
		}),
	);
};

const makeApart = (
	topology: Planar,
	settlements: Settlements,
	{ country, at, smallestAreaKm2, ...centre }: Apart,
): MapGeometry['parts'][number] => {
	const plane = toPlane(topology, centre, smallestAreaKm2);
	const coast = plane.objects.outlines.geometries.find((outline) => landOf(outline) === country);
	return {
		country,
		at,
		scale: centre.unitsPerKm,
		places: {
			...placesIn(plane, country, (rings) => visible(rings, 6, 4)),
			...dotsIn(settlements, country, centre),
		},
		...(coast && { coast: pathOf(visible(ringsOf(plane, coast), 2, 2), { isClosed: true }) }),
	};
};

const makeInset = (
	topology: Planar,
	{ key, longitude, latitude, at }: (typeof insets)[number],
): MapGeometry['insets'][number] => {
	const centre = { longitude, latitude, unitsPerKm: insetScale };
	const plane = toPlane(topology, centre, 0.25);
	const size = insetKm * insetScale;
	const box: Box = { left: -size / 2, top: -size / 2, right: size / 2, bottom: size / 2 };
	const [x, y] = projectionOf(main)([longitude, latitude]) ?? [0, 0];
	const places = mainland.map((country) =>
		placesIn(plane, country, (rings) => rings.map((ring) => clipRing(ring, box)).filter(({ length }) => length > 3)),
	);
	return {
		key,
		at: [at[0] + size / 2, at[1] + size / 2],
		size,
		marks: [Math.round(x - insetKm / 2), Math.round(y - insetKm / 2), insetKm],
		places: Object.assign({}, ...places) as Record<string, string>,
	};
};

/** The North in one drawing: the mainland, Iceland, Greenland and the Faroe Islands beside it, four cities enlarged. */
export const makeNordicMap = (
	topology: Planar,
	{ regions, settlements }: { regions: Readonly<Record<string, string>>; settlements: Settlements },
): MapGeometry => {
	const plane = toPlane(topology, main, 2);
	const borders = regionBorders(plane, mainland, (key) => regions[key]);
	const states = stateBorders(
		plane,
		[
			{ country: 'SE', neighbours: ['NO', 'FI'] },
			{ country: 'FI', neighbours: ['NO'] },
		],
		7,
	);
	return {
		viewBox: [-725, -885, 1475, 1890],
		parts: [
			...mainland.map((country) => ({
				country,
				at: [0, 0] as const,
				scale: 1,
				places: placesIn(plane, country, (rings) => visible(rings, 6, 4)),
			})),
			...apart.map((each) => makeApart(topology, settlements, each)),
		],
		regions: pathOf(borders, { isClosed: false }),
		states: pathOf(states, { isClosed: false }),
		insets: insets.map((each) => makeInset(topology, each)),
	};
};
