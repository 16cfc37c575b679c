import type { Feature, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import { areaOfRing } from '../../../src/lib/geo/cut.ts';
import type { Planar } from './plane.ts';

export type Ring = readonly Position[];

export const ringsOf = (topology: Planar, geometry: GeometryObject): Ring[] => {
	const shape = (feature(topology, geometry) as Feature).geometry;
	if (shape.type === 'Polygon') return shape.coordinates;
	return shape.type === 'MultiPolygon' ? shape.coordinates.flat() : [];
};

const diamond = (rings: readonly Ring[], half: number): Ring => {
	const points = rings.flat();
	const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / points.length;
	const [x, y] = [mean(0), mean(1)];
	return [
		[x - half, y],
		[x, y - half],
		[x + half, y],
		[x, y + half],
		[x - half, y],
	];
};

/** Islets are left out; a municipality that would vanish becomes a diamond, so that it can be seen and pointed at. */
export const visible = (rings: readonly Ring[], smallestArea: number, half: number): Ring[] => {
	const kept = rings.filter((ring) => areaOfRing(ring) >= smallestArea);
	return kept.length > 0 || rings.length === 0 ? kept : [diamond(rings, half)];
};
