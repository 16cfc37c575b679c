import { geoArea } from 'd3-geo';
import type { Ring } from './topology.ts';

const squareKmPerSteradian = 6371.0088 ** 2;

/** Of one ring, whichever way round it is drawn. */
const ringArea = (ring: Ring): number => {
	const steradians = geoArea({ type: 'Polygon', coordinates: [[...ring]] });
	return Math.min(steradians, 4 * Math.PI - steradians) * squareKmPerSteradian;
};

/** Area inside the boundary, inner waters included, to three digits: enough to tell dense from sparse. */
export const areaKm2 = (rings: readonly Ring[]): number =>
	Number(rings.reduce((sum, ring) => sum + ringArea(ring), 0).toPrecision(3));
