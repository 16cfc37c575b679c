import type { Feature, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';

/** A closed line of longitude and latitude; holes are rings too. */
export type Ring = readonly Position[];

export interface Shapes {
	/** Keys such as `SE-2309`, in the order of the file. */
	keys: readonly string[];
	/** The rings of a municipality; nothing for one without open boundaries. */
	ringsOf: (key: string) => readonly Ring[] | undefined;
	/** The coast of a land whose municipalities have no boundaries. */
	coastOf: (country: string) => readonly Ring[] | undefined;
}

type Geometry = GeometryObject<{ country?: string }>;

const geometriesOf = (topology: Topology, name: string): readonly Geometry[] => {
	const object = topology.objects[name];
	return object?.type === 'GeometryCollection' ? (object.geometries as Geometry[]) : [];
};

/** Reads shapes from TopoJSON one at a time: most pages need one of a thousand. */
export const shapesOf = (topology: Topology): Shapes => {
	const byKey = new Map(geometriesOf(topology, 'municipalities').map((geometry) => [String(geometry.id), geometry]));
	const outlines = geometriesOf(topology, 'outlines');

	const rings = (geometry: Geometry | undefined): Ring[] | undefined => {
		if (!geometry) return undefined;
		// Of one geometry it makes one feature; the types allow for collections.
		const shape = (feature(topology, geometry) as Feature).geometry;
		if (shape.type === 'Polygon') return shape.coordinates;
		return shape.type === 'MultiPolygon' ? shape.coordinates.flat() : undefined;
	};

	return {
		keys: [...byKey.keys()],
		ringsOf: (key) => rings(byKey.get(key)),
		coastOf: (country) =>
			rings(outlines.find(({ properties }) => properties && 'country' in properties && properties.country === country)),
	};
};
