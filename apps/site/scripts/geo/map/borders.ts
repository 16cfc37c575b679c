import type { Position } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject } from 'topojson-specification';
import { landOf, type Planar } from './plane.ts';

type Line = readonly Position[];

const of = (topology: Planar, isOne: (geometry: GeometryObject) => boolean): GeometryCollection => ({
	type: 'GeometryCollection',
	geometries: topology.objects.municipalities.geometries.filter(isOne),
});

/** Borders between the regions of one country. */
export const regionBorders = (
	topology: Planar,
	countries: readonly string[],
	regionOf: (key: string) => string | undefined,
): readonly Line[] =>
	countries.flatMap((country) => {
		const part = of(topology, (geometry) => landOf(geometry) === country);
		return mesh(topology, part, (a, b) => a !== b && regionOf(String(a.id)) !== regionOf(String(b.id))).coordinates;
	});

const exterior = (topology: Planar, country: string): readonly Line[] =>
	mesh(
		topology,
		of(topology, (geometry) => landOf(geometry) === country),
		(a, b) => a === b,
	).coordinates;

const distance = ([px = 0, py = 0]: Position, [ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number => {
	const length = (bx - ax) ** 2 + (by - ay) ** 2;
	const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length));
	return Math.hypot(px - ax - share * (bx - ax), py - ay - share * (by - ay));
};

/**
 * Borders between states. Each country's shapes come from another maker and do not meet, so a border is what of a
 * country's outside runs near a neighbour's.
 */
export const stateBorders = (
	topology: Planar,
	pairs: readonly { country: string; neighbours: readonly string[] }[],
	nearKm: number,
): readonly Line[] =>
	pairs.flatMap(({ country, neighbours }) => {
		const segments = neighbours
			.flatMap((neighbour) => exterior(topology, neighbour))
			.flatMap((line) => line.slice(1).map((point, at) => [line[at] ?? point, point] as const));
		const isNear = (point: Position) => segments.some(([a, b]) => distance(point, a, b) <= nearKm);
		return exterior(topology, country).flatMap((line) => {
			const runs: Position[][] = [[]];
			for (const point of line) {
				if (isNear(point)) runs.at(-1)?.push(point);
				else if ((runs.at(-1)?.length ?? 0) > 0) runs.push([]);
			}
			return runs.filter(({ length }) => length > 2);
		});
	});
