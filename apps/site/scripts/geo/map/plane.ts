import { geoAzimuthalEqualArea } from 'd3-geo';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';

export interface Centre {
	longitude: number;
	latitude: number;
	/** How many units of the drawing a kilometre is. */
	unitsPerKm: number;
}

/** The land a shape belongs to. */
export const landOf = ({ properties }: { properties?: object | null | undefined }): string | undefined =>
	(properties as { country?: string } | null | undefined)?.country;

export type Planar = Topology<{
	municipalities: GeometryCollection<{ country: string }>;
	outlines: GeometryCollection;
}>;

/** Northwards up at the centre, areas true: one unit is a kilometre where `unitsPerKm` is 1. */
export const projectionOf = ({ longitude, latitude, unitsPerKm }: Centre) =>
	geoAzimuthalEqualArea()
		.rotate([-longitude, -latitude])
		.scale(6371.0088 * unitsPerKm)
		.translate([0, 0])
		.clipAngle(null)
		.precision(0);

/** The arcs of TopoJSON in degrees: each is a start and its steps, in a grid. */
const degrees = ({ arcs, transform }: Topology): [number, number][][] => {
	const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
	return arcs.map((arc) => {
		let [column, row] = [0, 0];
		return arc.map(([stepColumn = 0, stepRow = 0]) => {
			column += stepColumn;
			row += stepRow;
			return [column * scale[0] + translate[0], row * scale[1] + translate[1]];
		});
	});
};

/** Simplified on the plane, where an area means the same everywhere. Shared borders stay shared. */
export const toPlane = (topology: Planar, centre: Centre, smallestAreaKm2: number): Planar => {
	const project = projectionOf(centre);
	const arcs = degrees(topology).map((arc) => arc.map((point) => project(point) ?? [0, 0]));
	const { transform: _transform, bbox: _bbox, ...rest } = topology;
	const flat: Planar = { ...rest, arcs };
	return simplify(presimplify(flat), smallestAreaKm2 * centre.unitsPerKm ** 2);
};
