import type { Position } from 'geojson';
import type { Ring } from './rings.ts';

export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

interface Edge {
	isInside: (point: Position) => boolean;
	cross: (a: Position, b: Position) => Position;
}

const vertical = (x: number, sign: 1 | -1): Edge => ({
	isInside: ([px = 0]) => sign * (px - x) >= 0,
	cross: ([ax = 0, ay = 0], [bx = 0, by = 0]) => [x, ay + ((x - ax) / (bx - ax)) * (by - ay)],
});
const horizontal = (y: number, sign: 1 | -1): Edge => ({
	isInside: ([, py = 0]) => sign * (py - y) >= 0,
	cross: ([ax = 0, ay = 0], [bx = 0, by = 0]) => [ax + ((y - ay) / (by - ay)) * (bx - ax), y],
});

const clipAt = (ring: Ring, { isInside, cross }: Edge): Ring =>
	ring.flatMap((point, at) => {
		const before = ring.at(at - 1) ?? point;
		if (isInside(point)) return isInside(before) ? [point] : [cross(before, point), point];
		return isInside(before) ? [cross(before, point)] : [];
	});

/** Sutherland and Hodgman: what of a ring lies in the box. Pieces that the box parts stay joined along its edge. */
export const clipRing = (ring: Ring, { left, top, right, bottom }: Box): Ring => {
	const edges = [vertical(left, 1), vertical(right, -1), horizontal(top, 1), horizontal(bottom, -1)];
	const clipped = edges.reduce(clipAt, ring.slice(0, -1));
	const [first] = clipped;
	return first ? [...clipped, first] : [];
};
