import { geoAzimuthalEqualArea } from 'd3-geo';
import type { Ring } from './topology.ts';

/** A closed line on a grid whose rows are one unit high, y downwards. */
export type PlaneRing = readonly (readonly [number, number])[];

export type Project = (ring: Ring) => PlaneRing;

const earthRadiusKm = 6371.0088;

/** Lambert's azimuthal equal-area projection in kilometres, north up at the centre. */
const projectionAt = (longitude: number, latitude: number) =>
	geoAzimuthalEqualArea()
		.rotate([-longitude, -latitude])
		.scale(earthRadiusKm)
		.translate([0, 0])
		.clipAngle(null)
		.precision(0);

const projecting =
	(project: (point: [number, number]) => [number, number] | null, change: (x: number, y: number) => [number, number]) =>
	(ring: Ring): PlaneRing =>
		ring.flatMap(([longitude, latitude]) => {
			const point = project([longitude ?? 0, latitude ?? 0]);
			return point ? [change(...point)] : [];
		});

const boxOf = (rings: readonly (readonly (readonly number[])[])[]) => {
	const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
	for (const ring of rings) {
		for (const [x = 0, y = 0] of ring) {
			box.left = Math.min(box.left, x);
			box.right = Math.max(box.right, x);
			box.top = Math.min(box.top, y);
			box.bottom = Math.max(box.bottom, y);
		}
	}
	return box;
};

/** Puts rings, seen from straight above their middle, as large as they go into a square of `rows` × `rows`. */
export const fittedFrame = (rings: readonly Ring[], rows: number): Project => {
	const degrees = boxOf(rings);
	const toKm = projectionAt((degrees.left + degrees.right) / 2, (degrees.top + degrees.bottom) / 2);
	const flat = projecting(toKm, (x, y) => [x, y]);
	const box = boxOf(rings.map(flat));
	const scale = rows / Math.max(box.right - box.left, box.bottom - box.top);
	const left = (rows - (box.right - box.left) * scale) / 2;
	// A whole number of rows above keeps the first and last strip inside the shape.
	const top = Math.floor((rows - (box.bottom - box.top) * scale) / 2);
	return projecting(toKm, (x, y) => [left + (x - box.left) * scale, top + (y - box.top) * scale]);
};

/** The Nordic frame: seen from above the Norwegian Sea, so that the islands in the west lie where they lie. */
export const nordicFrame = ({ kmPerRow, left, top }: { kmPerRow: number; left: number; top: number }): Project =>
	projecting(projectionAt(10, 64), (x, y) => [x / kmPerRow + left, y / kmPerRow + top]);
